import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { binsOf, roundBins } from "./histogram.ts";

const right = (value: number) => ({ value, wrong: false });

describe("roundBins", () => {
  it.each([
    ["lengths up to 1200", 1200, 100, 12],
    ["lengths up to 130", 130, 10, 13],
    ["shares up to 0.7", 0.7, 0.05, 14],
    ["seven up to 7", 7, 0.5, 14],
  ])("%s: bins of a round width", (_, reach, width, bins) => {
    const made = roundBins([right(reach / 3), right(reach)]);
    expect(made).toHaveLength(bins);
    expect(made[0]?.to).toBeCloseTo(width, 9);
  });

  it("puts the longest one in a hundred into the last bin instead of flattening the rest", () => {
    const bins = roundBins([...Array.from({ length: 199 }, (_, index) => right(index + 1)), right(90_000)]);
    expect(bins.at(-1)?.to).toBeLessThan(300);
    expect(bins.reduce((sum, bin) => sum + bin.right, 0)).toBe(200);
  });

  it.each([
    ["no values", [], 0],
    ["nothing but zero", [right(0), right(0)], 1],
  ])("%s: %i bins or so", (_, values, bins) => {
    expect(roundBins(values)).toHaveLength(bins);
  });

  it("law: every value is counted once, at most 14 bins", () => {
    const counted = fc.record({ value: fc.double({ min: 0, max: 1e6, noNaN: true }), wrong: fc.boolean() });
    fc.assert(
      fc.property(fc.array(counted, { minLength: 1 }), (values) => {
        const bins = roundBins(values);
        expect(bins.length).toBeLessThanOrEqual(14);
        expect(bins.reduce((sum, bin) => sum + bin.right + bin.wrong, 0)).toBe(values.length);
        expect(bins.reduce((sum, bin) => sum + bin.wrong, 0)).toBe(values.filter(({ wrong }) => wrong).length);
      }),
    );
  });
});

describe("binsOf", () => {
  it("puts a value on an edge into the lower bin, and 0 into the first", () => {
    const bins = binsOf([right(0), right(0.1), right(0.11), { value: 1, wrong: true }], 0.1, 10);
    expect(bins.map((bin) => bin.right)).toEqual([2, 1, 0, 0, 0, 0, 0, 0, 0, 0]);
    expect(bins[9]?.wrong).toBe(1);
  });
});
