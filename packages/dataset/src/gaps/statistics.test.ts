import { describe, expect, it } from "vitest";
import { poissonTail, wilson } from "./statistics.ts";

describe("wilson", () => {
  it("agrees with the published interval of 8 of 10", () => {
    expect(wilson(8, 10)).toMatchObject({ value: 0.8 });
    expect(wilson(8, 10)?.low).toBeCloseTo(0.4902, 4);
    expect(wilson(8, 10)?.high).toBeCloseTo(0.9433, 4);
  });

  it.each([
    [0, 5],
    [5, 5],
    [2.5, 4.5],
  ])("of %d in %d stays within 0 and 1 and around the share", (hits, total) => {
    const share = wilson(hits, total);
    expect(share?.low).toBeGreaterThanOrEqual(0);
    expect(share?.high).toBeLessThanOrEqual(1);
    expect(share?.low).toBeLessThanOrEqual(hits / total);
    expect(share?.high).toBeGreaterThanOrEqual(hits / total);
  });

  it("of nothing is null", () => expect(wilson(0, 0)).toBeNull());
});

describe("poissonTail", () => {
  // sums of e^-m m^k / k!, worked out by hand
  it.each([
    [0, 3, 1],
    [1, 0.5, 1 - Math.exp(-0.5)],
    [2, 1, 1 - 2 * Math.exp(-1)],
    [3, 1, 1 - 2.5 * Math.exp(-1)],
    [3, 10, 1 - 61 * Math.exp(-10)],
    [4, 0, 0],
  ])("%d or more at a mean of %d has probability %d", (count, mean, probability) => {
    expect(poissonTail(count, mean)).toBeCloseTo(probability, 10);
  });

  it("falls as the count rises, far beyond the mean too", () => {
    const tails = [1, 5, 20, 60, 200].map((count) => poissonTail(count, 20));
    expect(tails).toEqual([...tails].sort((one, other) => other - one));
    expect(tails.at(-1)).toBeLessThan(1e-100);
  });
});
