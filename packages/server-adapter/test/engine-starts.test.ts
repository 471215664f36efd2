import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { DispositionClassifier } from "@disposition/core";
import { afterAll, afterEach, describe, expect, it } from "vitest";
import { dispositionService } from "../src/service/disposition-service.ts";
import { ask } from "./support/ask.ts";
import { engineProcesses, nextEngineProcess } from "./support/engine-processes.ts";
import { watchHealth } from "./support/health-watch.ts";
import { hosts } from "./support/hosts.ts";
import { startFaultServer } from "./support/start-fault-server.ts";

const PATIENCE_MS = 300_000;
const STARTER = fileURLToPath(new URL("../../starter-model/model/starter.gguf", import.meta.url));
const call = { transcript: "Customer: kal 5000 bhej dunga", callDate: "2026-02-21" };

const folder = mkdtempSync(join(tmpdir(), "engine-starts-"));
afterAll(() => rmSync(folder, { recursive: true }));
let close: (() => Promise<void>) | undefined;
afterEach(() => close?.());

async function statusOf(url: string, path: "health" | "ready" | "predict") {
  const headers = { "content-type": "application/json" };
  const asked = path === "predict" ? { method: "POST", headers, body: JSON.stringify(call) } : {};
  const { status, text } = await ask(`${url}/${path}`, asked);
  return { ...(JSON.parse(text) as { readonly code?: string; readonly reasons?: readonly string[] }), status };
}

it(
  "an engine process that is killed while it loads is started again, and meanwhile the service says that it loads",
  async () => {
    const server = await startFaultServer({ engine: { kind: "model", supervision: { backoffMs: 50 } } });
    const { pid, url } = server;
    close = server.stop;
    const health = watchHealth(url);
    const first = await nextEngineProcess(pid);
    process.kill(first, "SIGKILL");
    const second = await nextEngineProcess(pid, [first]);
    process.kill(second, "SIGSEGV");
    expect(await statusOf(url, "ready")).toMatchObject({ status: 503, reasons: ["loading"] });
    expect(await statusOf(url, "predict")).toMatchObject({ status: 503, code: "loading" });
    await server.ready();
    expect(await statusOf(url, "predict")).toMatchObject({ status: 200, payment_disposition: "PTP" });
    expect(new Set((await health()).map(({ status }) => status))).toEqual(new Set([200]));
    expect([first, second]).not.toContain((await server.facts()).engine?.pid);
  },
  PATIENCE_MS,
);

const broken: readonly (readonly [string, () => Buffer])[] = [
  ["is no GGUF", () => Buffer.from("transcripts, and no model")],
  ["is empty", () => Buffer.alloc(0)],
  ["was cut off in its header", () => readFileSync(STARTER).subarray(0, 10_000)],
  ["was cut off in its tensors", () => readFileSync(STARTER).subarray(0, -100_000)],
  ["makes llama.cpp abort its process", () => withBlockCount(readFileSync(STARTER), 999)],
];

describe("a model that cannot be loaded because it", () => {
  it.each(broken)(
    "%s leaves a service that is alive and says that its engine is down",
    async (_what, bytes) => {
      const model = join(folder, "broken.gguf");
      writeFileSync(model, bytes());
      const supervision = { backoffMs: 1, mostFailedStarts: 2 };
      const service = dispositionService(DispositionClassifier.load({ model, isolation: "process", supervision }));
      const host = await hosts["node:http"](service);
      close = host.close;
      await expect(service.ready).rejects.toThrow("broken.gguf");
      expect(await statusOf(host.url, "ready")).toMatchObject({ status: 503, reasons: ["engine_down"] });
      expect(await statusOf(host.url, "predict")).toMatchObject({ status: 503, code: "engine_down" });
      expect(await statusOf(host.url, "health")).toMatchObject({ status: 200 });
      expect(engineProcesses(process.pid)).toEqual([]);
    },
    PATIENCE_MS,
  );
});

/** A number of layers that no model has: key, type (uint32), value. */
function withBlockCount(model: Buffer, blocks: number): Buffer {
  const key = ".block_count";
  const at = model.indexOf(key);
  expect(at).toBeGreaterThan(0);
  model.writeUInt32LE(blocks, at + key.length + 4);
  return model;
}
