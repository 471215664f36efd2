import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { DispositionError, plain } from "@disposition/taxonomy";
import * as vitest from "vitest";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { FillRequest } from "../src/engine/engine.ts";
import { execArgvFor } from "../src/process/child-command.ts";
import { SupervisedEngine } from "../src/process/supervised-engine.ts";
import { type SupervisionOptions, supervisionOf } from "../src/process/supervision-options.ts";
import { describeEngine } from "../src/testing/describe-engine.ts";
import { type Fault, writeFaults } from "./support/fault-file.ts";
import { isRunning } from "./support/is-running.ts";

vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 });

const entry = fileURLToPath(new URL("support/fake-engine-process.ts", import.meta.url));
const command = { entry, execArgv: execArgvFor(entry) };
const quick: SupervisionOptions = { backoffMs: 1, cooldownMs: 200, abortGraceMs: 100, mostFailedStarts: 2 };

let folder: string;
let faultFile: string;
const engines: SupervisedEngine[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "supervision-"));
  faultFile = join(folder, "faults");
});
afterEach(async () => {
  await Promise.all(engines.splice(0).map((engine) => engine.dispose()));
  rmSync(folder, { recursive: true });
});

async function start(options: SupervisionOptions = {}): Promise<SupervisedEngine> {
  const engine = new SupervisedEngine(command, { modelPath: faultFile }, supervisionOf({ ...quick, ...options }));
  engines.push(engine);
  await engine.start();
  return engine;
}

const faults = (...list: Fault[]) => writeFaults(faultFile, list);

function ask(text: string): FillRequest {
  const slots = [{ name: "outcome", before: '{"outcome":"', choices: ["RINGING", "BUSY"] }];
  return { prompt: [plain(text)], slots, after: '"}', constraints: [] };
}

async function failureOf(work: Promise<unknown>): Promise<DispositionError> {
  const error = await work.then(
    () => new Error("it succeeded"),
    (caught: unknown) => caught,
  );
  if (!DispositionError.isInstance(error)) throw error;
  return error;
}

async function supervised() {
  const engine = new SupervisedEngine(command, { modelPath: "none" }, supervisionOf(quick));
  await engine.start();
  return engine;
}
describeEngine("a supervised engine", supervised, vitest);

describe("a call that was with a child that crashed", () => {
  it("is tried once more and answered", async () => {
    const engine = await start();
    faults({ stage: "slot", does: "SIGSEGV" });
    expect((await engine.fill(ask("a call"))).slots).toHaveLength(1);
    expect(engine.childStats).toMatchObject({ state: "ready", restarts: 1, quarantined: 0 });
    expect(engine.childStats.lastDeath).toBe("SIGSEGV; its last words: last words at slot");
  });

  it("is refused from the second crash on, at once and without its text, while others are answered", async () => {
    const engine = await start();
    faults({ stage: "slot", does: "SIGKILL", word: "poison", always: true });
    const calls = ["a slowly", "poison", "b", "c"].map((text) => engine.fill(ask(text)));
    const [a, poison, b, c] = await Promise.allSettled(calls);
    expect([a?.status, b?.status, c?.status]).toEqual(["fulfilled", "fulfilled", "fulfilled"]);
    expect(poison?.status).toBe("rejected");
    const { pid, restarts } = engine.childStats;
    expect(restarts).toBe(2);
    const error = await failureOf(engine.fill(ask("poison")));
    expect(error).toMatchObject({ code: "ENGINE_CRASHED", retryable: false });
    expect(error.message).not.toContain("poison");
    expect(engine.childStats).toMatchObject({ pid, restarts: 2, quarantined: 1 });
  });

  it("tells a listener each piece of text once", async () => {
    const engine = await start();
    faults({ stage: "slot", does: "SIGKILL" });
    const pieces: string[] = [];
    await engine.fill(ask("a call"), { onText: (_, piece) => pieces.push(piece) });
    expect(pieces).toEqual(["first, ", "second"]);
  });
});

describe("a child that hangs", () => {
  it("is killed for its missing heartbeats and the call tried once more", async () => {
    const engine = await start({ heartbeatMs: 800 });
    faults({ stage: "slot", does: "SIGSTOP" });
    expect((await engine.fill(ask("a call"))).slots).toHaveLength(1);
    expect(engine.childStats.lastDeath).toContain("killed because 3 heartbeats went unanswered");
  });

  it("is killed while it starts", async () => {
    faults({ stage: "load", does: "SIGSTOP", always: true });
    const error = await failureOf(start({ startTimeoutMs: 300 }));
    expect(error.code).toBe("MODEL_LOAD_FAILED");
    expect(error.message).toContain("last by killed because it was not ready within 300 ms");
  });

  it("is killed when a late call does not stop, and the innocent call beside it is answered", async () => {
    const engine = await start({ deadlineMs: 1500 });
    faults({ stage: "slot", does: "deaf", word: "stuck", always: true });
    const stuck = failureOf(engine.fill(ask("stuck")));
    await vi.waitFor(() => expect(engine.childStats.state).toBe("ready"));
    expect(await stuck).toMatchObject({ code: "DEADLINE_EXCEEDED", retryable: true });
    expect((await engine.fill(ask("innocent"))).slots).toHaveLength(1);
    await vi.waitFor(() => expect(engine.childStats.lastDeath).toContain("did not stop within 100 ms"), 20_000);
    expect(await failureOf(engine.fill(ask("stuck")))).toMatchObject({ code: "DEADLINE_EXCEEDED" });
    await vi.waitFor(() => expect(engine.childStats.quarantined).toBe(1), 20_000);
  });

  it("is killed when an aborted call does not stop, which is not held against the call", async () => {
    const engine = await start();
    faults({ stage: "slot", does: "deaf" });
    const controller = new AbortController();
    const aborted = engine.fill(ask("a call"), { signal: controller.signal, onText: () => controller.abort("left") });
    await expect(aborted).rejects.toBe("left");
    await vi.waitFor(() => expect(engine.childStats.restarts).toBe(1), 20_000);
    expect((await engine.fill(ask("a call"))).slots).toHaveLength(1);
  });
});

describe("a child that lives", () => {
  it("stops an aborted call and keeps its process", async () => {
    const engine = await start();
    const { pid } = engine.childStats;
    faults({ stage: "slot", does: "linger" });
    const reason = new Error("caller left");
    const controller = new AbortController();
    const aborted = engine.fill(ask("a call"), {
      signal: controller.signal,
      onText: () => controller.abort(reason),
    });
    await expect(aborted).rejects.toBe(reason);
    expect((await engine.fill(ask("a call"))).slots).toHaveLength(1);
    expect(engine.childStats).toMatchObject({ pid, restarts: 0 });
  });

  it("fails a call whose listener throws, with that error", async () => {
    const engine = await start();
    const bug = new Error("a bug of the listener");
    const onText = () => {
      throw bug;
    };
    await expect(engine.fill(ask("a call"), { onText })).rejects.toBe(bug);
    expect((await engine.fill(ask("a call"))).slots).toHaveLength(1);
  });

  it("passes its errors on with code, cause and delay", async () => {
    const engine = await start();
    faults({ stage: "slot", does: "throw" });
    const error = await failureOf(engine.fill(ask("a call")));
    expect(error).toMatchObject({ code: "MODEL_INVALID", message: "told to", retryable: false, retryAfterMs: 7 });
    expect(error.cause).toMatchObject({ name: "TypeError", message: "the root" });
    expect(engine.childStats.restarts).toBe(0);
  });

  it("refuses what is no plain data and goes on", async () => {
    const engine = await start();
    const odd = { ...ask("a call"), odd: () => undefined };
    expect((await failureOf(engine.fill(odd))).code).toBe("INPUT_INVALID");
    expect((await engine.fill(ask("a call"))).slots).toHaveLength(1);
  });

  it("leaves the signals of a terminal and a service manager to its parent", async () => {
    const engine = await start();
    const { pid } = engine.childStats;
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.kill(pid!, signal);
    await engine.fill(ask("slowly"));
    expect(engine.childStats.pid).toBe(pid);
  });
});

describe("statistics", () => {
  it("tell the process and what it has been through", async () => {
    const engine = await start();
    faults({ stage: "slot", does: "SIGKILL" });
    await engine.fill(ask("a call"));
    const { pid } = engine.childStats;
    expect(await engine.getStats()).toMatchObject({ state: "ready", pid, restarts: 1, quarantined: 0 });
  });

  it("come without the child's own when it hangs, and after the end", async () => {
    const engine = await start();
    const pid = engine.childStats.pid!;
    process.kill(pid, "SIGSTOP");
    expect(await engine.getStats()).toMatchObject({ state: "ready", pid });
    process.kill(pid, "SIGCONT");
    await engine.dispose();
    expect(await engine.getStats()).toEqual({ state: "disposed", restarts: 0, quarantined: 0, lastDeath: null });
  });
});

it.each([
  ["closes its channel", "disconnect"],
  ["leaves a rejection unhandled", "reject"],
] as const)("a child that %s is replaced", async (_, does) => {
  const engine = await start();
  faults({ stage: "slot", does });
  expect((await engine.fill(ask("a call"))).slots).toHaveLength(1);
  expect(engine.childStats.restarts).toBe(1);
  expect(engine.childStats.lastDeath).not.toContain("secret");
});

describe("a start that fails", () => {
  it("is tried again after a crash", async () => {
    faults({ stage: "load", does: "SIGSEGV" });
    const engine = await start();
    expect((await engine.fill(ask("a call"))).slots).toHaveLength(1);
  });

  it("is given up after too many crashes, with the last words", async () => {
    faults({ stage: "load", does: "SIGKILL", always: true });
    const error = await failureOf(start());
    expect(error.code).toBe("MODEL_LOAD_FAILED");
    expect(error.message).toContain(
      "ended 2 times before it was ready, last by SIGKILL; its last words: last words at load",
    );
  });

  it("is given up at once, with its own code, when the child says why", async () => {
    faults({ stage: "load", does: "throw" });
    expect(await failureOf(start())).toMatchObject({ code: "MODEL_INVALID", message: "told to" });
  });

  it("later makes calls fail at once, with the time to wait, and is tried once more after that", async () => {
    const engine = await start();
    faults({ stage: "load", does: "SIGKILL", always: true }, { stage: "slot", does: "SIGKILL" });
    const open = await failureOf(engine.fill(ask("a call")));
    expect(open).toMatchObject({ code: "ENGINE_CRASHED", retryable: true, retryAfterMs: 200 });
    expect(open.message).toContain("failed to start 2 times");
    expect(engine.childStats).toMatchObject({ state: "open", pid: null });
    expect((await failureOf(engine.fill(ask("another")))).retryAfterMs).toBeLessThanOrEqual(200);
    faults();
    await vi.waitFor(async () => expect((await engine.fill(ask("another"))).slots).toHaveLength(1), 20_000);
    expect(engine.childStats.state).toBe("ready");
  });
});

it("an engine whose starts fail says how long calls are refused, until one more start is due", async () => {
  const engine = await start({ cooldownMs: 3_000 });
  faults({ stage: "load", does: "SIGKILL", always: true });
  process.kill(engine.childStats.pid!, "SIGKILL");
  await vi.waitFor(() => expect(engine.childStats.state).toBe("open"), 20_000);
  const { refusesForMs } = await engine.getStats();
  expect(refusesForMs).toBeGreaterThan(0);
  expect(refusesForMs).toBeLessThanOrEqual(3_000);
  await vi.waitFor(async () => expect(await engine.getStats()).not.toHaveProperty("refusesForMs"), 20_000);
});

describe("dispose", () => {
  it("lets calls that are with the child finish, refuses those that wait, and leaves no process", async () => {
    const engine = await start();
    const pid = engine.childStats.pid!;
    const calls = ["a slowly", "b slowly", "c"].map((text) => engine.fill(ask(text)));
    const settled = Promise.allSettled(calls);
    await vi.waitFor(() => engine.countTokens([plain("listening")]));
    await engine.dispose();
    const [a, b, c] = await settled;
    expect([a?.status, b?.status]).toEqual(["fulfilled", "fulfilled"]);
    expect(c).toMatchObject({ reason: { code: "DISPOSED" } });
    expect(isRunning(pid)).toBe(false);
    expect(engine.childStats).toMatchObject({ state: "disposed", pid: null });
  });

  it("kills a child that does not finish", async () => {
    const engine = await start({ disposeGraceMs: 100 });
    const pid = engine.childStats.pid!;
    faults({ stage: "slot", does: "SIGSTOP" });
    const call = failureOf(engine.fill(ask("a call")));
    await engine.dispose();
    expect((await call).code).toBe("DISPOSED");
    expect(isRunning(pid)).toBe(false);
  });

  it("ends a restart that is under way", async () => {
    const engine = await start();
    const pid = engine.childStats.pid!;
    process.kill(pid, "SIGKILL");
    await vi.waitFor(() => expect(engine.childStats.state).toBe("starting"));
    const call = failureOf(engine.fill(ask("a call")));
    await engine.dispose();
    expect((await call).code).toBe("DISPOSED");
    expect(engine.childStats.state).toBe("disposed");
  });
});
