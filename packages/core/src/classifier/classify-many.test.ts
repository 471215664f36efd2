import { getEventListeners } from "node:events";
import { setImmediate as nextTurn } from "node:timers/promises";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fakeEngine } from "../testing/fake-engine.ts";
import { type CallClassifier, type CallOutcome, classifyMany } from "./classify-many.ts";
import { DispositionClassifier } from "./disposition-classifier.ts";

interface TestCall {
  readonly id: string;
}

const calls = (count: number): TestCall[] => Array.from({ length: count }, (_, index) => ({ id: `call-${index}` }));

/** A source that counts what is asked of it. */
function watchedSource(count: number) {
  const seen = { pulled: 0, closed: false };
  async function* source() {
    try {
      for (const call of calls(count)) {
        seen.pulled += 1;
        yield call;
      }
    } finally {
      seen.closed = true;
    }
  }
  return { source: source(), seen };
}

/** A classifier that begins calls and leaves them unanswered until their signal aborts. */
function stuckClassifier() {
  const begun: string[] = [];
  const aborted: unknown[] = [];
  const classify: CallClassifier<TestCall, never>["classify"] = (call, { signal }) => {
    begun.push(call.id);
    return new Promise((_, reject) => {
      signal.addEventListener("abort", () => {
        aborted.push(signal.reason);
        reject(signal.reason);
      });
    });
  };
  return { classify, begun, aborted };
}

const echo: CallClassifier<TestCall, string> = { classify: async ({ id }) => `done ${id}` };

async function collect<R>(outcomes: AsyncIterable<CallOutcome<R>>): Promise<CallOutcome<R>[]> {
  const all: CallOutcome<R>[] = [];
  for await (const outcome of outcomes) all.push(outcome);
  return all;
}

const settings = fc.record({
  count: fc.integer({ min: 0, max: 25 }),
  concurrency: fc.integer({ min: 1, max: 6 }),
  ordered: fc.boolean(),
});

describe("classifyMany", () => {
  it("hands over every call once, errors as values, in order when asked, whatever finishes first", async () => {
    const fails = fc.func<[string], boolean>(fc.boolean());
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), settings, fails, async (scheduler, { count, concurrency, ordered }, isBad) => {
        const classify = scheduler.scheduleFunction(async ({ id }: TestCall) => {
          if (isBad(id)) throw new Error(`cannot ${id}`);
          return `done ${id}`;
        });
        const outcomes = await scheduler.waitFor(
          collect(classifyMany({ classify }, calls(count), { concurrency, ordered })),
        );
        const wanted = calls(count).map(({ id }, index) =>
          isBad(id)
            ? { index, id, status: "error", error: new Error(`cannot ${id}`) }
            : { index, id, status: "ok", value: `done ${id}` },
        );
        if (ordered) expect(outcomes).toEqual(wanted);
        else expect(outcomes.toSorted((a, b) => a.index - b.index)).toEqual(wanted);
      }),
      { numRuns: 200 },
    );
  });

  it("never runs more than concurrency calls, nor pulls further ahead of the consumer than it says", async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), settings, async (scheduler, { count, concurrency, ordered }) => {
        let running = 0;
        let taken = 0;
        let mostRunning = 0;
        let mostAhead = 0;
        const settle = scheduler.scheduleFunction(async () => undefined);
        const classify = async () => {
          running += 1;
          mostRunning = Math.max(mostRunning, running);
          await settle();
          running -= 1;
        };
        const { source, seen } = watchedSource(count);
        const consume = async () => {
          for await (const _outcome of classifyMany({ classify }, source, { concurrency, ordered })) {
            taken += 1;
            await settle();
            mostAhead = Math.max(mostAhead, seen.pulled - taken);
          }
        };
        await scheduler.waitFor(consume());
        expect([taken, seen.closed]).toEqual([count, true]);
        expect(mostRunning).toBeLessThanOrEqual(concurrency);
        expect(mostAhead).toBeLessThanOrEqual(ordered && concurrency > 1 ? 2 * concurrency : concurrency);
      }),
      { numRuns: 200 },
    );
  });

  it.each([
    { concurrency: 3, ordered: true, pulled: 1 + 6 },
    { concurrency: 3, ordered: false, pulled: 1 + 3 },
    { concurrency: 1, ordered: true, pulled: 1 + 1 },
  ])(
    "waits for a consumer that stopped asking: $pulled calls pulled, $concurrency at once",
    async ({ pulled, ...o }) => {
      const { source, seen } = watchedSource(100);
      const outcomes = classifyMany(echo, source, o);
      await outcomes.next();
      for (let turn = 0; turn < 50; turn += 1) await nextTurn();
      expect(seen.pulled).toBe(pulled);
      await outcomes.return();
    },
  );

  it("keeps concurrency calls in work while the first of them is slow", async () => {
    const begun: string[] = [];
    let release = () => {};
    const slow = new Promise<void>((resolve) => {
      release = resolve;
    });
    const classify = async ({ id }: TestCall) => {
      begun.push(id);
      if (id === "call-0") await slow;
    };
    const outcomes = classifyMany({ classify }, calls(10), { concurrency: 2 });
    const first = outcomes.next();
    for (let turn = 0; turn < 20; turn += 1) await nextTurn();
    expect(begun).toEqual(["call-0", "call-1", "call-2", "call-3"]);
    release();
    expect((await first).value).toMatchObject({ index: 0 });
    await outcomes.return();
  });

  it("begins nothing before it is iterated, and takes an array, a generator or an async one", async () => {
    const { source, seen } = watchedSource(3);
    const outcomes = classifyMany(echo, source);
    await nextTurn();
    expect(seen.pulled).toBe(0);
    const ids = async (made: AsyncIterable<CallOutcome<string>>) => (await collect(made)).map(({ id }) => id);
    const wanted = ["call-0", "call-1", "call-2"];
    expect(await ids(outcomes)).toEqual(wanted);
    expect(await ids(classifyMany(echo, calls(3)))).toEqual(wanted);
    expect(await ids(classifyMany(echo, new Set(calls(3)).values()))).toEqual(wanted);
  });

  it("gives the id null to a call without one, and turns a classifier's plain throw into a value", async () => {
    const classify = (): Promise<never> => {
      throw new TypeError("no promise at all");
    };
    const outcomes = await collect(classifyMany({ classify }, [{ id: 7 }, null, "call"]));
    expect(outcomes.map(({ id, status }) => [id, status])).toEqual([
      [null, "error"],
      [null, "error"],
      [null, "error"],
    ]);
  });

  it.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])("refuses a concurrency of %s at once", (concurrency) => {
    expect(() => classifyMany(echo, [], { concurrency })).toThrow(
      expect.objectContaining({ code: "INPUT_INVALID", message: expect.stringContaining(String(concurrency)) }),
    );
  });

  it("adds no listener per call to the caller's signal, and leaves none behind", async () => {
    const { signal } = new AbortController();
    let most = 0;
    const classify = async () => {
      most = Math.max(most, getEventListeners(signal, "abort").length);
    };
    await collect(classifyMany({ classify }, calls(60), { concurrency: 30, signal }));
    expect([most, getEventListeners(signal, "abort").length]).toEqual([1, 0]);
  });
});

describe("leaving the loop early", () => {
  it("aborts what is in work, waits for it and closes the source", async () => {
    const { source, seen } = watchedSource(100);
    const stuck = stuckClassifier();
    const classify = (call: TestCall, options: { signal: AbortSignal }) =>
      call.id === "call-0" ? Promise.resolve("first") : stuck.classify(call, options);
    for await (const outcome of classifyMany({ classify }, source, { concurrency: 3 })) {
      expect(outcome).toMatchObject({ index: 0, status: "ok" });
      for (let turn = 0; turn < 20; turn += 1) await nextTurn();
      break;
    }
    expect(stuck.begun).toEqual(["call-1", "call-2", "call-3"]);
    expect(stuck.aborted).toHaveLength(3);
    expect(seen).toEqual({ pulled: 4, closed: true });
  });

  it("does the same when the loop's body throws, and throws what the body threw", async () => {
    const { source, seen } = watchedSource(100);
    const loop = async () => {
      for await (const _outcome of classifyMany(echo, source, { concurrency: 2 })) throw new Error("disk is full");
    };
    await expect(loop()).rejects.toThrow("disk is full");
    expect(seen.closed).toBe(true);
  });

  it("closes a source only once, and not one that ended by itself", async () => {
    let closed = 0;
    const source = (count: number): Iterable<TestCall> => ({
      [Symbol.iterator]: () => {
        const iterator = calls(count).values();
        return {
          next: () => iterator.next(),
          return: () => {
            closed += 1;
            throw new Error("and closing fails");
          },
        };
      },
    });
    await collect(classifyMany(echo, source(2)));
    expect(closed).toBe(0);
    for await (const _outcome of classifyMany(echo, source(9))) break;
    expect(closed).toBe(1);
  });

  it("does not wait for a source that never makes its next call", async () => {
    async function* source() {
      yield { id: "only" };
      await new Promise(() => {});
    }
    let seen = 0;
    for await (const _outcome of classifyMany(echo, source(), { concurrency: 2 })) {
      seen += 1;
      break;
    }
    expect(seen).toBe(1);
  });
});

describe("aborting", () => {
  it("throws the signal's reason, aborts what is in work with it and closes the source", async () => {
    const { source, seen } = watchedSource(100);
    const stuck = stuckClassifier();
    const controller = new AbortController();
    const reason = new Error("the caller went away");
    const first = classifyMany(stuck, source, { concurrency: 2, signal: controller.signal }).next();
    while (stuck.begun.length < 2) await nextTurn();
    controller.abort(reason);
    await expect(first).rejects.toBe(reason);
    expect(stuck.aborted).toEqual([reason, reason]);
    expect(seen).toEqual({ pulled: 2, closed: true });
    expect(getEventListeners(controller.signal, "abort")).toHaveLength(0);
  });

  it("ends a wait for a source that never makes its next call", async () => {
    const controller = new AbortController();
    const source: AsyncIterable<TestCall> = { [Symbol.asyncIterator]: () => ({ next: () => new Promise(() => {}) }) };
    const first = classifyMany(echo, source, { signal: controller.signal }).next();
    await nextTurn();
    controller.abort("enough");
    await expect(first).rejects.toBe("enough");
  });

  it("begins no call when the signal was aborted before", async () => {
    const { source, seen } = watchedSource(3);
    const outcomes = classifyMany(echo, source, { signal: AbortSignal.abort("before") });
    await expect(outcomes.next()).rejects.toBe("before");
    expect(seen.pulled).toBe(0);
  });
});

describe("a source that fails", () => {
  it.each([true, false])("is reported after the outcomes of the calls before it (ordered: %s)", async (ordered) => {
    async function* source() {
      yield* calls(3);
      throw new Error("the file is torn");
    }
    const ids: (string | null)[] = [];
    const loop = async () => {
      for await (const { id } of classifyMany(echo, source(), { concurrency: 4, ordered })) ids.push(id);
    };
    await expect(loop()).rejects.toThrow("the file is torn");
    expect(ids).toEqual(["call-0", "call-1", "call-2"]);
  });
});

it("runs a DispositionClassifier: records and refused calls side by side", async () => {
  await using classifier = await DispositionClassifier.load({ engine: fakeEngine() });
  const outcomes = await collect(
    classifyMany(
      classifier,
      [
        { id: "good", transcript: "Customer: hello" },
        { id: "empty", transcript: " " },
      ],
      {
        concurrency: 2,
      },
    ),
  );
  expect(outcomes).toMatchObject([
    { index: 0, id: "good", status: "ok", value: { id: "good", model: { id: "fake" } } },
    { index: 1, id: "empty", status: "error", error: { code: "INPUT_INVALID" } },
  ]);
});
