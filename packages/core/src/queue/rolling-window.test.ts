import fc from "fast-check";
import { expect, it } from "vitest";
import { RollingWindow } from "./rolling-window.ts";

it("knows nothing before the first measurement", () => {
  expect(new RollingWindow(3).summary()).toEqual({ last: null, mean: null, p95: null });
});

it.each([
  ["one is all three", 4, [7], { last: 7, mean: 7, p95: 7 }],
  ["the oldest leaves when the window is full", 3, [100, 1, 2, 3], { last: 3, mean: 2, p95: 3 }],
  [
    "of twenty, the nineteenth is p95",
    20,
    Array.from({ length: 20 }, (_, i) => i + 1),
    { last: 20, mean: 10.5, p95: 19 },
  ],
])("%s", (_title, size, values, summary) => {
  const window = new RollingWindow(size);
  for (const value of values) window.add(value);
  expect(window.summary()).toEqual(summary);
});

it("summarises the last measurements only, with p95 at or above 95 % of them", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 40 }), fc.array(fc.nat({ max: 999 }), { minLength: 1 }), (size, values) => {
      const window = new RollingWindow(size);
      for (const value of values) window.add(value);
      const kept = values.slice(-size);
      const { last, mean, p95 } = window.summary();
      expect(last).toBe(values.at(-1));
      expect(mean).toBeCloseTo(kept.reduce((sum, value) => sum + value, 0) / kept.length, 9);
      const upTo = (bound: number) => kept.filter((value) => value <= bound).length / kept.length;
      expect(kept).toContain(p95);
      expect(upTo(p95 ?? Number.NaN)).toBeGreaterThanOrEqual(0.95);
      expect(upTo((p95 ?? Number.NaN) - 1)).toBeLessThan(0.95);
    }),
  );
});
