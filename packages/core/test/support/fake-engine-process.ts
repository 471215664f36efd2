// A child program for tests: an engine without a model, two fills at once, faults from the file that should be a model.
import { writeSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { DispositionError } from "@disposition/taxonomy";
import type { Engine, FillOptions, FillRequest } from "../../src/engine/engine.ts";
import { serveEngine } from "../../src/process/serve-engine.ts";
import { fakeEngine } from "../../src/testing/fake-engine.ts";
import { type Fault, takeFault } from "./fault-file.ts";

serveEngine(async ({ modelPath }): Promise<Engine> => {
  await act(takeFault(modelPath, "load", ""));
  const engine = fakeEngine();
  async function fill(request: FillRequest, { signal, onText }: FillOptions = {}) {
    const prompt = request.prompt.map((part) => part.text).join("");
    onText?.("summary", "first, ");
    await act(takeFault(modelPath, "slot", prompt), signal);
    if (prompt.includes("slowly")) await sleep(400);
    onText?.("summary", "second");
    return engine.fill(request, { signal });
  }
  return { ...engine, info: { ...engine.info, concurrency: 2 }, fill };
});

async function act(fault: Fault | null, signal?: AbortSignal): Promise<void> {
  if (fault === null) return;
  writeSync(2, `last words at ${fault.stage}\n`);
  if (fault.does === "throw") {
    throw new DispositionError("MODEL_INVALID", "told to", { cause: new TypeError("the root"), retryAfterMs: 7 });
  }
  if (fault.does === "disconnect") process.disconnect();
  else if (fault.does === "reject") void Promise.reject(new RangeError("secret words"));
  else if (fault.does === "linger") await sleep(60_000, undefined, signal ? { signal } : {});
  else if (fault.does !== "deaf") process.kill(process.pid, fault.does);
  await sleep(60_000);
}
