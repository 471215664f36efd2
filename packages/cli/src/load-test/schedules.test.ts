import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arrivalOffsets } from "./arrival-offsets.ts";
import { callBodies } from "./call-bodies.ts";
import { inventedCalls } from "./invented-calls.ts";
import type { OpenLoad } from "./load-settings.ts";
import { seededRandom } from "./seeded-random.ts";

const load = (changes: Partial<OpenLoad>): OpenLoad => ({
  ...{ loop: "open", ratePerSecond: 50, arrivals: "constant", connections: 10, requests: null, durationMs: 1000 },
  ...changes,
});

describe("arrivalOffsets", () => {
  it("leaves equal gaps, begins at once and stays below the duration", () => {
    const offsets = [...arrivalOffsets(load({ durationMs: 100 }), seededRandom(1))];
    expect(offsets).toEqual([0, 20, 40, 60, 80]);
  });

  it("ends with the requests where these come first", () => {
    expect([...arrivalOffsets(load({ requests: 3 }), seededRandom(1))]).toEqual([0, 20, 40]);
  });

  it("of a Poisson process: the rate holds on average and gaps spread as their mean", () => {
    const offsets = [...arrivalOffsets(load({ arrivals: "poisson", durationMs: 200_000 }), seededRandom(7))];
    const gaps = offsets.map((offset, index) => offset - (offsets[index - 1] ?? 0));
    const mean = gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length;
    const variance = gaps.reduce((sum, gap) => sum + (gap - mean) ** 2, 0) / gaps.length;
    // 10,000 arrivals: five standard errors are 5 %
    expect(mean).toBeGreaterThan(19);
    expect(mean).toBeLessThan(21);
    expect(Math.sqrt(variance) / mean).toBeGreaterThan(0.9);
    expect(Math.sqrt(variance) / mean).toBeLessThan(1.1);
  });

  it("law: offsets rise, lie in the duration, and are the same for the same seed", () => {
    const arrivals = fc.constantFrom("constant" as const, "poisson" as const);
    fc.assert(
      fc.property(arrivals, fc.integer({ min: 1, max: 2000 }), fc.nat(1e6), (pattern, ratePerSecond, seed) => {
        const one = load({ arrivals: pattern, ratePerSecond, durationMs: 300 });
        const offsets = [...arrivalOffsets(one, seededRandom(seed))];
        expect(offsets).toEqual([...arrivalOffsets(one, seededRandom(seed))]);
        expect(offsets).toEqual(offsets.toSorted((a, b) => a - b));
        for (const offset of offsets) expect(offset >= 0 && offset < 300).toBe(true);
      }),
    );
  });
});

describe("seededRandom", () => {
  it("law: every number lies within 0 and 1, for every seed", () => {
    fc.assert(
      fc.property(fc.nat(0xffffffff), (seed) => {
        const random = seededRandom(seed);
        for (const value of Array.from({ length: 50 }, random)) expect(value > 0 && value < 1).toBe(true);
      }),
    );
  });

  it.each([0, 1, 2, 42, 999_999_999])("spreads evenly from seed %i", (seed) => {
    const random = seededRandom(seed);
    const tenths = new Array<number>(10).fill(0);
    for (let draw = 0; draw < 10_000; draw++) {
      const tenth = Math.floor(random() * 10);
      tenths[tenth] = (tenths[tenth] ?? 0) + 1;
    }
    // 1,000 expected in each; six standard deviations are 180
    for (const count of tenths) expect(Math.abs(count - 1000)).toBeLessThan(180);
  });
});

describe("callBodies", () => {
  const calls = ["a", "b", "c", "d", "e"].map((transcript) => ({ transcript, callDate: "2026-02-21" }));
  const settings = { calls, distinct: false, dateKey: "callDate" as const, stream: false, seed: 3 };
  const take = (count: number, changes: Partial<Parameters<typeof callBodies>[0]> = {}, run = "r") => {
    const bodies = callBodies({ ...settings, ...changes }, run);
    return Array.from({ length: count }, () => JSON.parse(bodies.next().value));
  };
  const words = (bodies: readonly { transcript: string }[]) => bodies.map(({ transcript }) => transcript);

  it("sends every call once before any a second time", () => {
    const sent = words(take(15));
    for (const start of [0, 5, 10]) expect(sent.slice(start, start + 5).sort()).toEqual(["a", "b", "c", "d", "e"]);
  });

  it("keeps the order for a seed and takes another for another", () => {
    expect(take(20)).toEqual(take(20));
    expect(words(take(20))).not.toEqual(words(take(20, { seed: 4 })));
  });

  it("makes every transcript its own where that is asked for, in this run and in the next, at one length", () => {
    const sent = [...words(take(20, { distinct: true })), ...words(take(20, { distinct: true }, "s"))];
    expect(new Set(sent).size).toBe(40);
    expect(new Set(sent.map((text) => text.length)).size).toBe(1);
    expect(words(take(1, { distinct: true }))[0]).toMatch(/\n[a-e]$/u);
  });

  it("names the day as older services do, without a time of the day", () => {
    const [body] = take(1, {
      calls: [{ transcript: "a", callDate: "2026-02-21T10:30:00+05:30" }],
      dateKey: "current_date",
    });
    expect(body).toEqual({ transcript: "a", current_date: "2026-02-21" });
  });

  it("asks for a stream only when told to", () => {
    expect(take(1)[0]).not.toHaveProperty("stream");
    expect(take(1, { stream: true })[0]).toHaveProperty("stream", true);
  });

  it("refuses to send nothing", () => {
    expect(() => take(1, { calls: [] })).toThrow(RangeError);
  });
});

describe("the invented calls", () => {
  it("differ much in length and are all valid bodies with a day", () => {
    const lengths = inventedCalls.map(({ transcript }) => transcript.length);
    expect(Math.max(...lengths) / Math.min(...lengths)).toBeGreaterThan(20);
    for (const { callDate } of inventedCalls) expect(callDate).toBe("2026-02-21");
  });
});
