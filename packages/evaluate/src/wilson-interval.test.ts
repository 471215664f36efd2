import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { proportion } from "./proportion.ts";
import { wilsonInterval } from "./wilson-interval.ts";

describe("wilsonInterval", () => {
  // R. G. Newcombe, Two-sided confidence intervals for the single proportion, Statistics in Medicine 17 (1998), method 3
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])("of %i in %i is %f to %f, as Newcombe prints it", (hits, total, low, high) => {
    const interval = wilsonInterval(hits, total);
    expect(interval?.low).toBeCloseTo(low, 4);
    expect(interval?.high).toBeCloseTo(high, 4);
  });

  // 0 of n: z² / (n + z²) with z² = 3.8415
  it.each([
    [0, 10, 0, 3.8414588 / 13.8414588],
    [10, 10, 1 - 3.8414588 / 13.8414588, 1],
  ])("of %i in %i reaches the end exactly", (hits, total, low, high) => {
    const interval = wilsonInterval(hits, total);
    expect(interval?.low).toBeCloseTo(low, 7);
    expect(interval?.high).toBeCloseTo(high, 7);
    expect([interval?.low, interval?.high]).toContain(hits === 0 ? 0 : 1);
  });

  it("of nothing is null", () => {
    expect(wilsonInterval(0, 0)).toBeNull();
    expect(proportion(0, 0)).toBeNull();
  });

  it("law: lies in 0–1 around the share, mirrors for misses, and narrows with rows", () => {
    const counts = fc
      .integer({ min: 1, max: 5000 })
      .chain((total) => fc.tuple(fc.integer({ min: 0, max: total }), fc.constant(total)));
    fc.assert(
      fc.property(counts, ([hits, total]) => {
        const measured = proportion(hits, total)!;
        expect(measured.low).toBeGreaterThanOrEqual(0);
        expect(measured.low).toBeLessThanOrEqual(measured.value);
        expect(measured.high).toBeGreaterThanOrEqual(measured.value);
        expect(measured.high).toBeLessThanOrEqual(1);
        expect(1 - proportion(total - hits, total)!.high).toBeCloseTo(measured.low, 10);
        const more = proportion(hits * 4, total * 4)!;
        expect(more.high - more.low).toBeLessThan(measured.high - measured.low);
      }),
    );
  });
});
