import { getEventListeners } from "node:events";
import { DispositionError } from "@disposition/taxonomy";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type RunOptions, WorkQueue } from "./work-queue.ts";

/** A task that works until it is told what to do. `begun` is false until its turn has come. */
function gate<R = void>() {
  const state = { begun: false, signal: new AbortController().signal };
  let release!: (value: R) => void;
  let fail!: (error: unknown) => void;
  const end = new Promise<R>((resolve, reject) => {
    release = resolve;
    fail = reject;
  });
  const task = (signal: AbortSignal) => {
    state.begun = true;
    state.signal = signal;
    return end;
  };
  return { state, task, release, fail };
}

const settle = () => new Promise<void>((resolve) => setImmediate(resolve));
const caught = (promise: Promise<unknown>) =>
  promise.then(
    () => expect.fail("resolved"),
    (error: unknown) => error as DispositionError,
  );
/** Awaited later: until then its rejection is nobody's. */
const later = <R>(promise: Promise<R>) => {
  promise.catch(() => undefined);
  return promise;
};

describe("taking turns", () => {
  it("works at once on what comes to a free place, and hands on what the task returned", async () => {
    const queue = new WorkQueue();
    await expect(queue.run(async () => "fine")).resolves.toBe("fine");
  });

  it.each([1, 2, 5])("works on %d tasks at the same time and never on more", async (concurrency) => {
    const queue = new WorkQueue({ concurrency });
    let atWork = 0;
    let most = 0;
    const task = async () => {
      atWork += 1;
      most = Math.max(most, atWork);
      await settle();
      atWork -= 1;
    };
    await Promise.all(Array.from({ length: 12 }, () => queue.run(task)));
    expect(most).toBe(concurrency);
  });

  it("goes on after a task that rejects or throws", async () => {
    const queue = new WorkQueue();
    const broken = new Error("broken");
    await expect(queue.run(() => Promise.reject(broken))).rejects.toBe(broken);
    const thrower = () => {
      throw broken;
    };
    await expect(queue.run(thrower)).rejects.toBe(broken);
    await expect(queue.run(async () => 1)).resolves.toBe(1);
    expect(queue.getStats()).toMatchObject({ completed: 1, failed: 2, running: 0, depth: 0 });
  });

  const order = async (comers: readonly [string, RunOptions["priority"]][], agingStep?: number) => {
    const queue = new WorkQueue(agingStep === undefined ? {} : { agingStep });
    const first = gate();
    const log: string[] = [];
    const runs = [queue.run(first.task)];
    for (const [name, priority] of comers) {
      const task = async () => {
        log.push(name);
      };
      runs.push(queue.run(task, { priority }));
    }
    first.release();
    await Promise.all(runs);
    return log.join("");
  };

  it.each<[string, string, [string, RunOptions["priority"]][]]>([
    [
      "abc",
      "as they came",
      [
        ["a", 0],
        ["b", 0],
        ["c", 0],
      ],
    ],
    [
      "abc",
      "as they came, without a priority",
      [
        ["a", undefined],
        ["b", 0],
        ["c", undefined],
      ],
    ],
    [
      "bca",
      "higher ones first, and those as they came",
      [
        ["a", 0],
        ["b", 5],
        ["c", 5],
      ],
    ],
    [
      "cab",
      "lower ones last",
      [
        ["a", -1],
        ["b", -1],
        ["c", 0],
      ],
    ],
    [
      "bca",
      "fractions count",
      [
        ["a", 0.1],
        ["b", 0.3],
        ["c", 0.2],
      ],
    ],
    [
      "bca",
      "functions are asked",
      [
        ["a", () => -3],
        ["b", () => 99],
        ["c", () => Number.NaN],
      ],
    ],
  ])("order %s: %s", async (expected, _title, comers) => {
    expect(await order(comers)).toBe(expected);
  });

  it("asks a priority function again at every start", async () => {
    const queue = new WorkQueue();
    const [first, second] = [gate(), gate()];
    const log: string[] = [];
    let urgent = -10;
    const runs = [queue.run(first.task), queue.run(second.task, { priority: 10 })];
    for (const [name, priority] of [
      ["a", 0],
      ["b", () => urgent],
    ] as const) {
      const task = async () => {
        log.push(name);
      };
      runs.push(queue.run(task, { priority }));
    }
    first.release();
    await settle();
    urgent = 1;
    second.release();
    await Promise.all(runs);
    expect(log).toEqual(["b", "a"]);
  });
});

describe("places", () => {
  /** Runs a gated task and keeps the positions that it was told. */
  function stand(queue: WorkQueue, options: RunOptions = {}) {
    const { state, task, release } = gate();
    const positions: number[] = [];
    const answer = later(queue.run(task, { ...options, onPlace: ({ position }) => positions.push(position) }));
    return { state, release, positions, answer };
  }

  it("says that a task starts at once where a place is free", () => {
    expect(stand(new WorkQueue()).positions).toEqual([0]);
  });

  it("counts down to the start, and says each place once", async () => {
    const queue = new WorkQueue();
    const [first, second, third] = [stand(queue), stand(queue), stand(queue)];
    expect([second.positions, third.positions]).toEqual([[1], [2]]);
    first.release();
    await settle();
    second.release();
    await settle();
    expect([second.positions, third.positions]).toEqual([
      [1, 0],
      [2, 1, 0],
    ]);
    third.release();
  });

  it("falls back when somebody with a higher priority comes, and moves up when somebody leaves", () => {
    const queue = new WorkQueue();
    stand(queue);
    const waiting = stand(queue);
    const leaver = new AbortController();
    stand(queue, { priority: 3, signal: leaver.signal });
    leaver.abort(new Error("gone"));
    expect(waiting.positions).toEqual([1, 2, 1]);
  });

  it("guesses a longer wait from the back of the queue", () => {
    const queue = new WorkQueue();
    const waits: number[] = [];
    const onPlace = ({ expectedWaitMs }: { expectedWaitMs: number }) => waits.push(expectedWaitMs);
    for (let index = 0; index < 3; index += 1)
      void later(queue.run(() => new Promise<void>(() => undefined), { onPlace }));
    expect(waits[0]).toBe(0);
    expect(waits[1]).toBeGreaterThan(0);
    expect(waits[2]).toBeGreaterThan(waits[1]!);
  });

  it("is not disturbed by a listener that throws", async () => {
    const onPlace = () => {
      throw new Error("listener");
    };
    await expect(new WorkQueue().run(async () => "fine", { onPlace })).resolves.toBe("fine");
  });
});

describe("leaving", () => {
  const gone = new Error("left");

  it("refuses an aborted signal before anything begins", async () => {
    const { state, task } = gate();
    await expect(new WorkQueue().run(task, { signal: AbortSignal.abort(gone) })).rejects.toBe(gone);
    expect(state.begun).toBe(false);
  });

  it("takes a waiting task out at once and never begins it", async () => {
    const queue = new WorkQueue();
    const [first, second] = [gate(), gate()];
    const controller = new AbortController();
    const working = queue.run(first.task);
    const waiting = later(queue.run(second.task, { signal: controller.signal }));
    controller.abort(gone);
    expect(queue.getStats()).toMatchObject({ depth: 0, running: 1, aborted: 1 });
    await expect(waiting).rejects.toBe(gone);
    first.release();
    await working;
    await settle();
    expect(second.state.begun).toBe(false);
  });

  it("never begins a task whose caller leaves in the same breath", async () => {
    const queue = new WorkQueue();
    const { state, task } = gate();
    const controller = new AbortController();
    const run = later(queue.run(task, { signal: controller.signal }));
    controller.abort(gone);
    await expect(run).rejects.toBe(gone);
    expect(state.begun).toBe(false);
    await expect(queue.run(async () => 1)).resolves.toBe(1);
  });

  it("answers the caller of a task at work at once, and keeps its place until it settles", async () => {
    const queue = new WorkQueue();
    const [deaf, next] = [gate(), gate()];
    const controller = new AbortController();
    const left = later(queue.run(deaf.task, { signal: controller.signal }));
    const waiting = queue.run(next.task);
    await settle();
    controller.abort(gone);
    await expect(left).rejects.toBe(gone);
    expect(deaf.state.signal.aborted).toBe(true);
    expect(deaf.state.signal.reason).toBe(gone);
    await settle();
    expect(next.state.begun).toBe(false);
    expect(queue.getStats()).toMatchObject({ running: 1, abandoned: 1, depth: 1, aborted: 1 });
    deaf.release();
    await settle();
    expect(next.state.begun).toBe(true);
    next.release();
    await waiting;
    expect(queue.getStats()).toMatchObject({ running: 0, abandoned: 0, aborted: 1, completed: 1, failed: 0 });
  });

  it("has nobody hear of a failure after its caller left", async () => {
    const unheard: unknown[] = [];
    const listen = (reason: unknown) => unheard.push(reason);
    process.on("unhandledRejection", listen);
    const queue = new WorkQueue();
    const { task, fail } = gate();
    const controller = new AbortController();
    const left = later(queue.run(task, { signal: controller.signal }));
    await settle();
    controller.abort(gone);
    fail(new Error("too late"));
    await expect(left).rejects.toBe(gone);
    await settle();
    process.off("unhandledRejection", listen);
    expect(unheard).toEqual([]);
    expect(queue.getStats()).toMatchObject({ aborted: 1, failed: 0 });
  });

  it("gives no task the abort of another", async () => {
    const queue = new WorkQueue({ concurrency: 2 });
    const [first, second] = [gate(), gate()];
    const controller = new AbortController();
    const left = later(queue.run(first.task, { signal: controller.signal }));
    const stays = queue.run(second.task);
    await settle();
    controller.abort(gone);
    expect(second.state.signal.aborted).toBe(false);
    first.release();
    second.release();
    await stays;
    await expect(left).rejects.toBe(gone);
  });
});

describe("listeners", () => {
  it("are gone from a signal that 10,000 runs shared, and Node never warned", async () => {
    const warnings: Error[] = [];
    const listen = (warning: Error) => warnings.push(warning);
    process.on("warning", listen);
    const queue = new WorkQueue({ concurrency: 20, limit: Number.POSITIVE_INFINITY });
    const { signal } = new AbortController();
    const runs = Array.from({ length: 10_000 }, (_, index) =>
      queue.run(async () => index, { signal, timeoutMs: 60_000 }),
    );
    expect(getEventListeners(signal, "abort")).toHaveLength(1);
    const answers = await Promise.all(runs);
    await settle();
    process.off("warning", listen);
    expect(answers[9_999]).toBe(9_999);
    expect(getEventListeners(signal, "abort")).toHaveLength(0);
    expect(warnings).toEqual([]);
  });

  it("are gone after an abort that took out a thousand waiting tasks", async () => {
    const queue = new WorkQueue({ limit: 1000 });
    const first = gate();
    const controller = new AbortController();
    const working = queue.run(first.task);
    const runs = Array.from({ length: 1000 }, () => queue.run(async () => 1, { signal: controller.signal }));
    const ends = Promise.allSettled(runs);
    controller.abort();
    expect(new Set((await ends).map(({ status }) => status))).toEqual(new Set(["rejected"]));
    expect(queue.getStats()).toMatchObject({ depth: 0, aborted: 1000 });
    expect(getEventListeners(controller.signal, "abort")).toHaveLength(0);
    first.release();
    await working;
  });
});

describe("with a clock", () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });
  const sleep = (ms: number) => () => new Promise<void>((resolve) => setTimeout(resolve, ms));

  it("turns a waiting caller away at the deadline and never begins its task", async () => {
    const queue = new WorkQueue();
    const second = gate();
    const working = queue.run(sleep(100));
    const waiting = caught(queue.run(second.task, { timeoutMs: 30 }));
    await vi.advanceTimersByTimeAsync(30);
    expect(await waiting).toMatchObject({ code: "DEADLINE_EXCEEDED", retryable: true });
    expect(queue.getStats()).toMatchObject({ depth: 0, running: 1, expired: 1 });
    await vi.advanceTimersByTimeAsync(70);
    await working;
    expect(second.state.begun).toBe(false);
  });

  it("counts waiting and work together against the deadline, and aborts the task with the same error", async () => {
    const queue = new WorkQueue();
    const second = gate();
    const working = queue.run(sleep(20));
    const late = caught(queue.run(second.task, { timeoutMs: 30 }));
    await vi.advanceTimersByTimeAsync(29);
    expect(second.state.signal.aborted).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    const error = await late;
    expect(error).toMatchObject({ code: "DEADLINE_EXCEEDED", retryable: true });
    expect(second.state.signal.reason).toBe(error);
    expect(queue.getStats()).toMatchObject({ running: 1, abandoned: 1, expired: 1 });
    second.release();
    await working;
  });

  it.each([0, -1])("refuses a deadline of %d ms without beginning", async (timeoutMs) => {
    const { state, task } = gate();
    expect(await caught(new WorkQueue().run(task, { timeoutMs }))).toMatchObject({ code: "DEADLINE_EXCEEDED" });
    expect(state.begun).toBe(false);
  });

  it("keeps no timer for a task that was in time", async () => {
    const queue = new WorkQueue();
    await queue.run(async () => 1, { timeoutMs: 1000 });
    expect(vi.getTimerCount()).toBe(0);
  });

  it("refuses what comes to a full queue, and takes it again when a place is free", async () => {
    const queue = new WorkQueue({ concurrency: 2, limit: 3 });
    const runs = Array.from({ length: 5 }, () => queue.run(sleep(10)));
    const refused = await caught(queue.run(async () => 1));
    expect(refused).toBeInstanceOf(DispositionError);
    expect(refused).toMatchObject({ code: "QUEUE_FULL", retryable: true });
    expect(queue.getStats()).toMatchObject({ depth: 3, running: 2, rejected: 1, limit: 3, concurrency: 2 });
    await vi.advanceTimersByTimeAsync(10);
    const taken = queue.run(async () => 2);
    await vi.advanceTimersByTimeAsync(100);
    await Promise.all(runs);
    expect(await taken).toBe(2);
  });

  it("has the place free by the time the caller hears, even from a task that failed", async () => {
    const queue = new WorkQueue({ limit: 0 });
    await queue.run(async () => 1);
    await caught(queue.run(() => Promise.reject(new Error("failed"))));
    expect(await queue.run(async () => 2)).toBe(2);
  });

  it("lets nothing wait when the limit is 0", async () => {
    const queue = new WorkQueue({ limit: 0 });
    const working = queue.run(sleep(10));
    expect(await caught(queue.run(async () => 1))).toMatchObject({ code: "QUEUE_FULL" });
    await vi.advanceTimersByTimeAsync(10);
    await working;
    await expect(queue.run(async () => 1)).resolves.toBe(1);
  });

  const retryAfter = async (queue: WorkQueue) => (await caught(queue.run(async () => 1))).retryAfterMs;

  it.each([
    // [concurrency, limit, service times before, expected]: (waiting + 1) × smoothed service time / concurrency
    [1, 0, [50], 50],
    [1, 3, [50], 200],
    [2, 3, [50], 100],
    [1, 0, [100, 50], 90],
    [1, 0, [100, 50, 50], 82],
    [4, 0, [], 250],
  ])("with %d places, %d waiting and service times %j says to come back in %d ms", async (...row) => {
    const [concurrency, limit, times, expected] = row;
    const queue = new WorkQueue({ concurrency, limit });
    for (const ms of times) {
      const run = queue.run(sleep(ms));
      await vi.advanceTimersByTimeAsync(ms);
      await run;
    }
    const runs = Array.from({ length: concurrency + limit }, () => queue.run(sleep(20)));
    expect(queue.getStats().expectedWaitMs).toBeCloseTo(expected, 6);
    expect(await retryAfter(queue)).toBe(expected);
    await vi.advanceTimersByTimeAsync(1000);
    await Promise.all(runs);
  });

  it("expects a longer wait behind a task that hangs", async () => {
    const queue = new WorkQueue({ limit: 0 });
    const hangs = gate();
    const run = queue.run(hangs.task);
    await vi.advanceTimersByTimeAsync(30_000);
    expect(await retryAfter(queue)).toBe(30_000);
    hangs.release();
    await run;
    expect(queue.getStats().expectedWaitMs).toBe(0);
  });

  it("measures waiting and service", async () => {
    const queue = new WorkQueue();
    expect(queue.getStats()).toEqual({
      depth: 0,
      running: 0,
      abandoned: 0,
      concurrency: 1,
      limit: 256,
      completed: 0,
      failed: 0,
      aborted: 0,
      expired: 0,
      rejected: 0,
      waitMs: { last: null, mean: null, p95: null },
      serviceMs: { last: null, mean: null, p95: null },
      oldestWaitMs: 0,
      expectedWaitMs: 0,
    });
    const runs = [queue.run(sleep(10)), queue.run(sleep(20)), queue.run(sleep(30))];
    await vi.advanceTimersByTimeAsync(15);
    expect(queue.getStats()).toMatchObject({ depth: 1, oldestWaitMs: 15, waitMs: { last: 10, mean: 5, p95: 10 } });
    await vi.advanceTimersByTimeAsync(45);
    await Promise.all(runs);
    const { waitMs, serviceMs, oldestWaitMs } = queue.getStats();
    expect(waitMs).toEqual({ last: 30, mean: 40 / 3, p95: 30 });
    expect(serviceMs).toEqual({ last: 30, mean: 20, p95: 30 });
    expect(oldestWaitMs).toBe(0);
  });
});

describe("disposal", () => {
  it("turns away what waits, waits for what works, and takes nothing more", async () => {
    const queue = new WorkQueue();
    const [first, second] = [gate<string>(), gate()];
    const working = queue.run(first.task);
    const waiting = caught(queue.run(second.task));
    await settle();
    let over = false;
    const disposal = queue.dispose().then(() => {
      over = true;
    });
    expect(await waiting).toMatchObject({ code: "DISPOSED", retryable: false });
    expect(await caught(queue.run(async () => 1))).toMatchObject({ code: "DISPOSED" });
    await settle();
    expect(over).toBe(false);
    expect(first.state.signal.aborted).toBe(false);
    first.release("done");
    await disposal;
    expect(await working).toBe("done");
    expect(second.state.begun).toBe(false);
    expect(queue.getStats()).toMatchObject({ depth: 0, running: 0, completed: 1, rejected: 2 });
  });

  it("waits for a task whose caller has left", async () => {
    const queue = new WorkQueue();
    const deaf = gate();
    const controller = new AbortController();
    const left = later(queue.run(deaf.task, { signal: controller.signal }));
    await settle();
    controller.abort(new Error("left"));
    let over = false;
    const disposal = queue.dispose().then(() => {
      over = true;
    });
    await settle();
    expect(over).toBe(false);
    deaf.release();
    await disposal;
    await expect(left).rejects.toThrow("left");
  });

  it("is harmless twice, and on an idle queue", async () => {
    const queue = new WorkQueue();
    await Promise.all([queue.dispose(), queue.dispose()]);
    await queue[Symbol.asyncDispose]();
  });
});

describe("options out of range", () => {
  it.each([
    { concurrency: 0 },
    { concurrency: 1.5 },
    { concurrency: Number.NaN },
    { concurrency: Number.POSITIVE_INFINITY },
    { limit: -1 },
    { limit: 0.5 },
    { agingStep: 0 },
    { agingStep: Number.POSITIVE_INFINITY },
  ])("refuses %j by name", (options) => {
    expect(() => new WorkQueue(options)).toThrow(`${Object.keys(options)[0]} is ${Object.values(options)[0]}`);
  });

  it.each([{ limit: 0 }, { limit: Number.POSITIVE_INFINITY }, { concurrency: 64 }, { agingStep: 1 }])(
    "takes %j",
    (options) => {
      expect(new WorkQueue(options)).toBeInstanceOf(WorkQueue);
    },
  );

  it.each<RunOptions>([{ priority: 11 }, { priority: -10.5 }, { priority: Number.NaN }, { timeoutMs: Number.NaN }])(
    "refuses %j without beginning",
    async (options) => {
      const { state, task } = gate();
      expect(await caught(new WorkQueue().run(task, options))).toMatchObject({ code: "INPUT_INVALID" });
      expect(state.begun).toBe(false);
    },
  );
});
