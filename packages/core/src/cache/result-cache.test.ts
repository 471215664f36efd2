import { getEventListeners } from "node:events";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { WorkQueue } from "../queue/work-queue.ts";
import { ResultCache } from "./result-cache.ts";

interface Result {
  label: string;
  ranked: { choice: number }[];
}
const result = (label: string): Result => ({ label, ranked: [{ choice: 1 }] });
const compute = (label: string) => vi.fn(async () => result(label));
const gone = new Error("left");
const settle = () => new Promise<void>((resolve) => setImmediate(resolve));

describe("keeping", () => {
  it("computes once and says where each answer came from", async () => {
    const cache = new ResultCache<Result>();
    const work = compute("PTP");
    expect(await cache.getOrCompute("k", work)).toEqual({ value: result("PTP"), origin: "computed" });
    expect(await cache.getOrCompute("k", work)).toEqual({ value: result("PTP"), origin: "cache" });
    expect(work).toHaveBeenCalledTimes(1);
    expect(cache.getStats()).toEqual({ hits: 1, misses: 1, shared: 0, size: 1, evictions: 0, expirations: 0 });
  });

  it("shares the work of callers who come together", async () => {
    const cache = new ResultCache<Result>();
    const work = compute("PTP");
    const answers = await Promise.all([1, 2, 3].map(() => cache.getOrCompute("k", work)));
    expect(answers.map(({ origin }) => origin)).toEqual(["computed", "shared", "shared"]);
    expect(work).toHaveBeenCalledTimes(1);
    expect(cache.getStats()).toMatchObject({ hits: 0, misses: 1, shared: 2, size: 1 });
  });

  it("keeps no failure", async () => {
    const cache = new ResultCache<Result>();
    const broken = () => Promise.reject(new Error("broken"));
    const both = await Promise.allSettled([cache.getOrCompute("k", broken), cache.getOrCompute("k", broken)]);
    expect(both.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
    expect((await cache.getOrCompute("k", compute("PTP"))).origin).toBe("computed");
    expect(cache.getStats()).toMatchObject({ misses: 2, shared: 1, size: 1 });
  });

  it("lets the result unused for longest make room", async () => {
    const cache = new ResultCache<Result>({ maxEntries: 2 });
    for (const key of ["a", "b", "a", "c"]) await cache.getOrCompute(key, compute(key));
    expect((await cache.getOrCompute("a", compute("a"))).origin).toBe("cache");
    expect(cache.getStats()).toMatchObject({ size: 2, evictions: 1, hits: 2 });
    expect((await cache.getOrCompute("b", compute("b"))).origin).toBe("computed");
  });

  it("refuses an aborted caller even where a result is kept", async () => {
    const cache = new ResultCache<Result>();
    await cache.getOrCompute("k", compute("PTP"));
    await expect(cache.getOrCompute("k", compute("x"), { signal: AbortSignal.abort(gone) })).rejects.toBe(gone);
    expect(cache.getStats()).toMatchObject({ hits: 0, misses: 1 });
  });
});

it.each([11, -10.5, Number.NaN])("refuses priority %d, kept result or not", async (priority) => {
  const cache = new ResultCache<Result>();
  const work = compute("PTP");
  await expect(cache.getOrCompute("k", work, { priority })).rejects.toThrow("pass a number from -10 to 10");
  await cache.getOrCompute("k", work, { priority: 10 });
  await expect(cache.getOrCompute("k", work, { priority })).rejects.toThrow("pass a number from -10 to 10");
  expect(work).toHaveBeenCalledTimes(1);
});

describe("ageing", () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] });
    // lru-cache takes an entry of moment 0 for one without an age
    vi.advanceTimersByTime(1);
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it("answers until the time is over, counted from the computing, and not after", async () => {
    const cache = new ResultCache<Result>({ ttlMs: 100 });
    await cache.getOrCompute("k", compute("old"));
    await vi.advanceTimersByTimeAsync(60);
    expect((await cache.getOrCompute("k", compute("new"))).value.label).toBe("old");
    await vi.advanceTimersByTimeAsync(40);
    expect((await cache.getOrCompute("k", compute("new"))).value.label).toBe("old");
    await vi.advanceTimersByTimeAsync(1);
    expect((await cache.getOrCompute("k", compute("new"))).value.label).toBe("new");
  });

  it("lets go of a result that nobody asks for again", async () => {
    const cache = new ResultCache<Result>({ ttlMs: 100 });
    await cache.getOrCompute("k", compute("old"));
    await vi.advanceTimersByTimeAsync(102);
    expect(cache.getStats()).toMatchObject({ size: 0, expirations: 1, evictions: 0 });
    expect(vi.getTimerCount()).toBe(0);
  });

  it("keeps no timer for what was evicted or cleared", async () => {
    const cache = new ResultCache<Result>({ maxEntries: 2 });
    for (const key of ["a", "b", "c"]) await cache.getOrCompute(key, compute(key));
    expect(vi.getTimerCount()).toBe(2);
    cache.clear();
    expect(vi.getTimerCount()).toBe(0);
    expect(cache.getStats()).toMatchObject({ size: 0, evictions: 1, expirations: 0 });
  });

  it("lets a caller's deadline end only that caller's waiting", async () => {
    const cache = new ResultCache<Result>();
    const slow = () => new Promise<Result>((resolve) => setTimeout(() => resolve(result("PTP")), 100));
    const hasty = cache.getOrCompute("k", slow, { timeoutMs: 10 }).catch((error: { code: string }) => error.code);
    const patient = cache.getOrCompute("k", slow, { timeoutMs: 1000 });
    await vi.advanceTimersByTimeAsync(100);
    expect(await hasty).toBe("DEADLINE_EXCEEDED");
    expect((await patient).value.label).toBe("PTP");
  });
});

describe("poisoning", () => {
  const poison = (value: Result) => {
    value.label = "POISON";
    value.ranked.length = 0;
  };

  it("reaches nobody else, whoever changes what they were given", async () => {
    const cache = new ResultCache<Result>();
    const own = result("PTP");
    const callers = [1, 2, 3].map(() => cache.getOrCompute("k", async () => own));
    const [first, ...sharers] = await Promise.all(callers);
    if (first) poison(first.value);
    poison(own);
    expect(sharers.map(({ value }) => value)).toEqual([result("PTP"), result("PTP")]);
    for (let turn = 0; turn < 2; turn += 1) {
      const { value, origin } = await cache.getOrCompute("k", compute("x"));
      expect({ value, origin }).toEqual({ value: result("PTP"), origin: "cache" });
      poison(value);
    }
  });
});

describe("leaving", () => {
  it("of the last caller cancels the work and keeps nothing of it", async () => {
    const cache = new ResultCache<Result>();
    const controllers = [new AbortController(), new AbortController()];
    let finish!: (value: Result) => void;
    let heard: AbortSignal | undefined;
    const deaf = (flight: { signal: AbortSignal }) => {
      heard = flight.signal;
      return new Promise<Result>((resolve) => {
        finish = resolve;
      });
    };
    const answers = Promise.allSettled(controllers.map(({ signal }) => cache.getOrCompute("k", deaf, { signal })));
    controllers[0]?.abort(gone);
    expect(heard?.aborted).toBe(false);
    controllers[1]?.abort(gone);
    expect(heard?.aborted).toBe(true);
    finish(result("half"));
    await answers;
    await settle();
    expect(cache.getStats().size).toBe(0);
    for (const { signal } of controllers) expect(getEventListeners(signal, "abort")).toHaveLength(0);
  });
});

describe("clearing", () => {
  it("forgets what is kept, and does not keep what was under way", async () => {
    const cache = new ResultCache<Result>();
    await cache.getOrCompute("kept", compute("a"));
    let finish!: (value: Result) => void;
    const slow = () =>
      new Promise<Result>((resolve) => {
        finish = resolve;
      });
    const before = cache.getOrCompute("k", slow);
    cache.clear();
    const after = await cache.getOrCompute("k", compute("new model"));
    finish(result("old model"));
    expect((await before).value.label).toBe("old model");
    expect(after.value.label).toBe("new model");
    expect((await cache.getOrCompute("k", compute("x"))).value.label).toBe("new model");
    expect((await cache.getOrCompute("kept", compute("b"))).origin).toBe("computed");
  });
});

it.each([
  { maxEntries: 0 },
  { maxEntries: 1.5 },
  { maxEntries: 1_000_001 },
  { ttlMs: 0 },
  { ttlMs: Number.NaN },
  { ttlMs: 2 ** 31 },
])("refuses %j by name", (options) => {
  expect(() => new ResultCache(options)).toThrow(`${Object.keys(options)[0]} is ${Object.values(options)[0]}`);
});

it("gives each caller the answer to its own question, in any course of asking, and its books balance", async () => {
  const asking = fc.array(fc.record({ key: fc.nat({ max: 5 }), wait: fc.boolean(), fails: fc.boolean() }), {
    maxLength: 40,
  });
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 4 }), asking, async (maxEntries, asks) => {
      const cache = new ResultCache<Result>({ maxEntries });
      const answers: Promise<void>[] = [];
      let computed = 0;
      let kept = 0;
      for (const { key, wait, fails } of asks) {
        const work = async () => {
          computed += 1;
          await settle();
          if (fails) throw new Error(`failed ${key}`);
          kept += 1;
          return result(`${key}`);
        };
        const answer = cache.getOrCompute(`${key}`, work).then(
          ({ value }) => expect(value).toEqual(result(`${key}`)),
          (error: Error) => expect(error.message).toBe(`failed ${key}`),
        );
        answers.push(answer);
        if (wait) await answer;
      }
      await Promise.all(answers);
      const { hits, misses, shared, size, evictions } = cache.getStats();
      expect(hits + misses + shared).toBe(asks.length);
      expect(misses).toBe(computed);
      expect(size + evictions).toBe(kept);
      expect(size).toBeLessThanOrEqual(maxEntries);
      cache.clear();
    }),
    { numRuns: 60 },
  );
});

describe("in front of a queue", () => {
  const setUp = () => ({ queue: new WorkQueue({ limit: 2 }), cache: new ResultCache<Result>() });
  type Parts = ReturnType<typeof setUp>;
  const ask = ({ queue, cache }: Parts, key: string, work: (stop: AbortSignal) => Promise<Result>, priority = 0) =>
    cache.getOrCompute(key, (flight) => queue.run(work, flight), { priority });

  it("equal calls take one place", async () => {
    const parts = setUp();
    const work = compute("PTP");
    await Promise.all(Array.from({ length: 20 }, () => ask(parts, "k", work)));
    expect(work).toHaveBeenCalledTimes(1);
    expect(parts.queue.getStats()).toMatchObject({ completed: 1, rejected: 0 });
  });

  it("an urgent caller takes the work it shares with it to the front", async () => {
    const parts = setUp();
    const log: string[] = [];
    const work = (name: string) => async () => {
      log.push(name);
      await settle();
      return result(name);
    };
    const answers = [ask(parts, "a", work("a")), ask(parts, "b", work("b")), ask(parts, "c", work("c"))];
    answers.push(ask(parts, "c", work("c"), 10));
    await Promise.all(answers);
    expect(log).toEqual(["a", "c", "b"]);
  });

  it("a full queue refuses the call, and nothing of that is kept", async () => {
    const parts = setUp();
    const keys = ["a", "b", "c", "d"];
    const ends = await Promise.allSettled(keys.map((key) => ask(parts, key, async () => result(key))));
    expect(ends.map(({ status }) => status)).toEqual(["fulfilled", "fulfilled", "fulfilled", "rejected"]);
    expect((await ask(parts, "d", compute("d"))).value.label).toBe("d");
  });
});
