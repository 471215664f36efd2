import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LengthTally } from "./length-tally.ts";

function tallyOf(lengths: readonly number[]): LengthTally {
  const tally = new LengthTally();
  for (const length of lengths) tally.add(length);
  return tally;
}

describe("LengthTally", () => {
  it("gives nearest-rank percentiles", () => {
    const lengths = Array.from({ length: 100 }, (_, index) => index + 1);
    expect(tallyOf(lengths).figures()).toEqual({ min: 1, p50: 50, p95: 95, p99: 99, p100: 100, mean: 50.5 });
  });

  it("takes the middle one of three", () => {
    expect(tallyOf([3, 1, 2]).figures()).toMatchObject({ min: 1, p50: 2, p95: 3, p100: 3 });
  });

  it("says nothing of nothing", () => {
    expect(tallyOf([]).figures()).toBeNull();
    expect(tallyOf([]).histogram()).toEqual([]);
  });

  it("has every length in one bin of at most 16, all of one width that is a multiple of 64", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 40_000 }), { minLength: 1 }), (lengths) => {
        const bins = tallyOf(lengths).histogram();
        expect(bins.length).toBeLessThanOrEqual(16);
        expect(new Set(bins.map(({ from, to }) => to - from + 1)).size).toBe(1);
        expect(((bins[0]?.to ?? 0) - (bins[0]?.from ?? 0) + 1) % 64).toBe(0);
        for (const { from, to, rows } of bins) {
          expect(rows).toBe(lengths.filter((length) => length >= from && length <= to).length);
        }
        expect(bins.reduce((sum, { rows }) => sum + rows, 0)).toBe(lengths.length);
      }),
    );
  });
});
