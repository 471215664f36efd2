import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stepsOf } from "./steps-of.ts";
import { parseRecipe } from "./training-recipe.ts";

const recipe = (change: object) => parseRecipe(change);

describe("golden", () => {
  it.each([
    // rows, recipe, steps per epoch, total, warm-up, evaluate every, iterations
    [1000, {}, 63, 126, 7, 15, 1008],
    [1000, { hardware: { count: 2 } }, 32, 64, 4, 8, 512],
    [16, { epochs: 1 }, 1, 1, 0, 1, 8],
    [17, { epochs: 1 }, 2, 2, 1, 1, 16],
    [1, { epochs: 3, batch: 1, accumulation: 1, warmupShare: 0.5 }, 1, 3, 2, 1, 3],
    [1000, { warmupShare: 0 }, 63, 126, 0, 15, 1008],
    [1000, { evaluationsPerEpoch: 1 }, 63, 126, 7, 63, 1008],
    [1_000_000, { epochs: 1 }, 62_500, 62_500, 3125, 15_625, 500_000],
  ])("%i rows with %o", (rows, change, stepsPerEpoch, total, warmup, evaluateEvery, iterations) => {
    expect(stepsOf(rows, recipe(change))).toMatchObject({ stepsPerEpoch, total, warmup, evaluateEvery, iterations });
  });
});

it.each([0, -1, 1.5, Number.NaN])("%d rows are refused", (rows) => {
  expect(() => stepsOf(rows, recipe({}))).toThrow(RangeError);
});

const anyRecipe = fc.record({
  batch: fc.integer({ min: 1, max: 64 }),
  accumulation: fc.integer({ min: 1, max: 64 }),
  epochs: fc.integer({ min: 1, max: 10 }),
  warmupShare: fc.double({ min: 0, max: 0.5, noNaN: true }),
  evaluationsPerEpoch: fc.integer({ min: 1, max: 100 }),
  hardware: fc.record({ count: fc.integer({ min: 1, max: 8 }) }),
});
const anyRows = fc.integer({ min: 1, max: 2_000_000 });

describe("law", () => {
  it("warm-up is whole, not negative and less than the total", () => {
    fc.assert(
      fc.property(anyRows, anyRecipe, (rows, any) => {
        const { warmup, total } = stepsOf(rows, any);
        expect(Number.isInteger(warmup) && warmup >= 0 && warmup < total).toBe(true);
      }),
    );
  });

  it("every row is seen once per epoch, and no step is without a row", () => {
    fc.assert(
      fc.property(anyRows, anyRecipe, (rows, any) => {
        const { stepsPerEpoch, rowsPerStep, total } = stepsOf(rows, any);
        expect(stepsPerEpoch * rowsPerStep).toBeGreaterThanOrEqual(rows);
        expect((stepsPerEpoch - 1) * rowsPerStep).toBeLessThan(rows);
        expect(total).toBe(stepsPerEpoch * any.epochs);
      }),
    );
  });

  it("evaluation happens at least as often as once per epoch, and iterations are whole steps", () => {
    fc.assert(
      fc.property(anyRows, anyRecipe, (rows, any) => {
        const { evaluateEvery, stepsPerEpoch, iterations } = stepsOf(rows, any);
        expect(evaluateEvery >= 1 && evaluateEvery <= stepsPerEpoch).toBe(true);
        expect(iterations % any.accumulation).toBe(0);
      }),
    );
  });
});
