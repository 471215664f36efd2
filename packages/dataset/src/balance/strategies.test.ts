import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Strategy } from "./balance-recipe.ts";
import { effectiveNumberFactors, factorsOf, sqrtFactors, targetShareFactors } from "./strategies.ts";

const counts = (record: Record<string, number>) => new Map(Object.entries(record));
const rounded = (factors: ReadonlyMap<string, number>) =>
  Object.fromEntries([...factors].map(([name, factor]) => [name, Math.round(factor * 1000) / 1000]));

describe("sqrtFactors", () => {
  it("writes a class that is 100 times rarer 10 times as often", () => {
    expect(rounded(sqrtFactors(counts({ PTP: 10_000, SETTLEMENT: 100 })))).toEqual({ PTP: 1, SETTLEMENT: 10 });
  });
});

describe("effectiveNumberFactors", () => {
  // (1 − 0.99^1000) / (1 − 0.99^50) = 0.99995683 / 0.39499393, worked out by hand
  it.each([
    [0.99, { PTP: 1, PAID: 2.532 }],
    [0.000001, { PTP: 1, PAID: 1 }],
    [0.999999, { PTP: 1, PAID: 19.991 }],
  ])("with beta %f", (beta, expected) => {
    expect(rounded(effectiveNumberFactors(counts({ PTP: 1000, PAID: 50 }), beta))).toEqual(expected);
  });
});

describe("targetShareFactors", () => {
  it.each([
    ["one class", { hi: 100, en: 300 }, { hi: 0.5 }, { hi: 3, en: 1 }],
    ["two of three", { a: 10, b: 10, c: 60 }, { a: 0.2, b: 0.2 }, { a: 2, b: 2, c: 1 }],
    ["all classes, the nearest one stays", { a: 10, b: 90 }, { a: 0.5, b: 0.5 }, { a: 9, b: 1 }],
    [
      "one class; the other has more already and keeps its rows",
      { a: 90, b: 5, c: 5 },
      { a: 0.5, b: 0.4 },
      { a: 1, b: 12.667, c: 1 },
    ],
    ["a class without rows is left out", { a: 10 }, { gone: 0.5 }, { a: 1 }],
  ])("gives %s its share", (_, before, shares, expected) => {
    expect(rounded(targetShareFactors(counts(before), shares))).toEqual(expected);
  });

  it("reaches the shares, where no class has too much", () => {
    const sizes = fc.record({ a: fc.integer({ min: 1, max: 50 }), rest: fc.integer({ min: 200, max: 900 }) });
    fc.assert(
      fc.property(sizes, fc.double({ min: 0.25, max: 0.9, noNaN: true }), ({ a, rest }, share) => {
        const factors = targetShareFactors(counts({ a, rest }), { a: share });
        const written = a * (factors.get("a") ?? 0);
        expect(written / (written + rest)).toBeCloseTo(share, 9);
      }),
    );
  });
});

describe("every strategy", () => {
  const strategies: fc.Arbitrary<Strategy> = fc.oneof(
    fc.constant({ strategy: "sqrt" as const }),
    fc.record({ strategy: fc.constant("effective-number" as const), beta: fc.constantFrom(0.9, 0.999, 0.9999) }),
    fc.record({
      strategy: fc.constant("target-share" as const),
      shares: fc.constantFrom({ a: 0.7 }, { a: 0.1, b: 0.5 }),
    }),
  );
  const sizes = fc.dictionary(fc.constantFrom("a", "b", "c", "d"), fc.integer({ min: 1, max: 5000 }), { minKeys: 1 });

  it("names every class and drops no row", () => {
    fc.assert(
      fc.property(strategies, sizes, (strategy, before) => {
        const factors = factorsOf(strategy, counts(before));
        expect([...factors.keys()]).toEqual(Object.keys(before));
        for (const factor of factors.values()) expect(factor).toBeGreaterThanOrEqual(1 - 1e-9);
        expect(Math.min(...factors.values())).toBeCloseTo(1, 9);
      }),
    );
  });

  it("never writes a larger class more often than a smaller one, unless shares say so", () => {
    fc.assert(
      fc.property(sizes, (before) => {
        for (const factors of [sqrtFactors(counts(before)), effectiveNumberFactors(counts(before), 0.999)]) {
          const bySize = Object.entries(before).sort(([, one], [, other]) => one - other);
          const inOrder = bySize.map(([name]) => factors.get(name) ?? 0);
          expect(inOrder).toEqual([...inOrder].sort((one, other) => other - one));
        }
      }),
    );
  });
});
