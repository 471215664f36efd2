import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { starterModel } from "@disposition/starter-model";
import { DispositionError, plain } from "@disposition/taxonomy";
import * as vitest from "vitest";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import type { Engine, Filled, FillRequest } from "../src/engine/engine.ts";
import { createLlamaEngine } from "../src/llama/llama-engine.ts";
import { execArgvFor } from "../src/process/child-command.ts";
import { createProcessEngine } from "../src/process/process-engine.ts";
import { SupervisedEngine } from "../src/process/supervised-engine.ts";
import { supervisionOf } from "../src/process/supervision-options.ts";
import { describeEngine } from "../src/testing/describe-engine.ts";
import { type Fault, writeFaults } from "./support/fault-file.ts";
import { isRunning, isZombie } from "./support/is-running.ts";

// a child loads node-llama-cpp and a model, which on a busy machine takes seconds, and some tests have three of them
vi.setConfig({ testTimeout: 240_000, hookTimeout: 120_000 });

const options = { modelPath: starterModel.path, contextSize: 512, chunkSize: 32 };
const folder = mkdtempSync(join(tmpdir(), "process-engine-"));
afterAll(() => rmSync(folder, { recursive: true }));

describeEngine("the process engine on the starter model", () => createProcessEngine(options), vitest);

/** Long enough for several chunks, and nothing of it is held from a call with another text. */
function ask(text: string): FillRequest {
  const slots = [
    { name: "outcome", before: '{"outcome":"', choices: ["RINGING", "RINGING_OUT", "ANSWERED"] },
    { name: "promise", before: '","promise":"', choices: ["YES", "NO"] },
  ];
  return { prompt: [plain(`${text}. ${"The phone rang. ".repeat(30)}`)], slots, after: '"}', constraints: [] };
}

function choicesOf(filled: Filled): number[] {
  return filled.slots.map((slot) => slot.choice);
}

describe("native code that comes to grief", () => {
  const modelPath = join(folder, "starter.gguf");
  const faults = (...list: Fault[]) => writeFaults(`${modelPath}.faults`, list);
  const entry = fileURLToPath(new URL("support/faulty-engine-process.ts", import.meta.url));
  const supervision = supervisionOf({ backoffMs: 1, heartbeatMs: 1000 });
  let engine: SupervisedEngine;
  let reference: Engine;

  beforeAll(async () => {
    symlinkSync(starterModel.path, modelPath);
    engine = new SupervisedEngine({ entry, execArgv: execArgvFor(entry) }, { ...options, modelPath }, supervision);
    await engine.start();
    reference = await createLlamaEngine(options);
  });
  afterAll(async () => {
    await engine.dispose();
    await reference.dispose();
  });

  async function expectAnswer(text: string): Promise<void> {
    const answer = choicesOf(await engine.fill(ask(text)));
    expect(answer).toEqual(choicesOf(await reference.fill(ask(text))));
  }

  it.each([
    ["SIGKILL", "prefill", "SIGKILL; its last words: last words at prefill"],
    ["SIGSEGV", "prefill", "SIGSEGV; its last words: last words at prefill"],
    ["SIGKILL", "slot", "SIGKILL; its last words: last words at slot"],
    ["SIGSEGV", "slot", "SIGSEGV; its last words: last words at slot"],
    ["SIGSTOP", "slot", "killed because 3 heartbeats went unanswered; its last words: last words at slot"],
  ] as const)("%s at %s time: the call is answered by the next child", async (does, stage, lastDeath) => {
    const { restarts } = engine.childStats;
    faults({ stage, does });
    await expectAnswer(`${does} at ${stage}`);
    expect(engine.childStats).toMatchObject({ state: "ready", restarts: restarts + 1, quarantined: 0, lastDeath });
  });

  it.each(["SIGKILL", "SIGSEGV"] as const)("%s at load time: the next start succeeds", async (does) => {
    const { pid, restarts } = engine.childStats;
    faults({ stage: "load", does });
    process.kill(pid!, "SIGKILL");
    await expectAnswer("nobody picked up");
    expect(engine.childStats.restarts).toBe(restarts + 1);
    expect(engine.childStats.lastDeath).toBe(`${does}; its last words: last words at load`);
  });

  it("an input that kills twice is refused, without its text, and others are answered", async () => {
    faults({ stage: "prefill", does: "SIGSEGV", word: "poison", always: true });
    const [poison, other] = await Promise.allSettled([
      engine.fill(ask("poison")),
      engine.fill(ask("nobody picked up")),
    ]);
    expect(poison).toMatchObject({ reason: { code: "ENGINE_CRASHED", retryable: false } });
    expect(other).toMatchObject({ status: "fulfilled" });
    const { pid } = engine.childStats;
    const error = await engine.fill(ask("poison")).catch((caught: unknown) => caught);
    expect(error).toMatchObject({ code: "ENGINE_CRASHED", retryable: false });
    expect((error as Error).message).not.toMatch(/poison|phone/iu);
    await expectAnswer("nobody picked up");
    expect(engine.childStats).toMatchObject({ pid, quarantined: 1 });
  });
});

it("a file that makes llama.cpp abort the process is an error like any other", async () => {
  const modelPath = join(folder, "absurd.gguf");
  writeFileSync(modelPath, withBlockCount(readFileSync(starterModel.path), 999));
  const supervision = { backoffMs: 1, mostFailedStarts: 2 };
  const error = await createProcessEngine({ modelPath, supervision }).catch((caught: unknown) => caught);
  expect(DispositionError.isInstance(error) && error.code).toMatch(/^MODEL_(?:LOAD_FAILED|INVALID)$/u);
});

it("a file that is missing is reported as such, and at once", async () => {
  const missing = createProcessEngine({ modelPath: join(folder, "missing.gguf"), supervision: { backoffMs: 60_000 } });
  await expect(missing).rejects.toMatchObject({ code: "MODEL_NOT_FOUND" });
});

it("dispose leaves no process, not even a zombie", async () => {
  const engine = await createProcessEngine(options);
  const pid = (await engine.getStats()).pid!;
  expect(isRunning(pid)).toBe(true);
  await engine.dispose();
  expect([isRunning(pid), isZombie(pid)]).toEqual([false, false]);
});

describe("a parent that never disposes", () => {
  const script = fileURLToPath(new URL("support/parent-process.ts", import.meta.url));

  async function startParent(mode: "idle" | "busy"): Promise<{ parent: ChildProcess; childPid: number }> {
    const parent = spawn(process.execPath, [...execArgvFor(script), script, starterModel.path, mode], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    const [line] = (await once(parent.stdout!, "data")) as [Buffer];
    return { parent, childPid: Number(line.toString()) };
  }

  it("takes its child along when it is killed", async () => {
    const { parent, childPid } = await startParent("busy");
    expect(isRunning(childPid)).toBe(true);
    parent.kill("SIGKILL");
    await vi.waitFor(() => expect(isRunning(childPid)).toBe(false), 5000);
  });

  it("may exit when it has nothing more to do, and its child with it", async () => {
    const { parent, childPid } = await startParent("idle");
    const [code] = await once(parent, "exit");
    expect(code).toBe(0);
    await vi.waitFor(() => expect(isRunning(childPid)).toBe(false), 5000);
  });
});

/** The model with an absurd number of layers: key, type (uint32), value. */
function withBlockCount(model: Buffer, blocks: number): Buffer {
  const key = ".block_count";
  const at = model.indexOf(key);
  expect(at).toBeGreaterThan(0);
  model.writeUInt32LE(blocks, at + key.length + 4);
  return model;
}
