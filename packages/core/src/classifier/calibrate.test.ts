import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calibrateProbability, calibrateRanking } from "./calibrate.ts";

const temperature = (value: number) => ({ method: "temperature" as const, temperature: value });
const isotonic = (...points: [number, number][]) => ({ method: "isotonic" as const, points });
const ranked = (...probabilities: number[]) => probabilities.map((probability, choice) => ({ choice, probability }));

describe("calibrateProbability", () => {
  const line = isotonic([0.2, 0.1], [0.6, 0.5], [0.9, 0.7]);
  it.each([
    ["no calibration", 0.8, undefined, 0.8],
    ["temperature 1", 0.8, temperature(1), 0.8],
    ["temperature 2: 2 to 1 where it was 4 to 1", 0.8, temperature(2), 2 / 3],
    ["a point of the line", 0.6, line, 0.5],
    ["between two points", 0.75, line, 0.6],
    ["below the line", 0.05, line, 0.1],
    ["above the line", 0.95, line, 0.7],
    ["what is certain by rule", 1, line, 1],
  ])("%s", (_title, before, calibration, after) => {
    expect(calibrateProbability(before, calibration)).toBeCloseTo(after, 12);
  });
});

describe("calibrateRanking", () => {
  it("lets rivals share what the chosen one leaves, in their proportions", () => {
    const after = calibrateRanking(ranked(0.8, 0.15, 0.05), isotonic([0, 0], [1, 0.5]));
    expect(after.map(({ probability }) => probability)).toEqual([0.4, 0.45, 0.15].map((p) => expect.closeTo(p, 12)));
  });

  it("law: temperature keeps the order and never makes the sum more than 1", () => {
    const beliefs = fc.array(fc.double({ min: 0.001, max: 1, noNaN: true }), { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(beliefs, fc.double({ min: 0.2, max: 5, noNaN: true }), (weights, value) => {
        const total = weights.reduce((sum, weight) => sum + weight, 0) * 1.1;
        const sorted = weights.map((weight) => weight / total).sort((a, b) => b - a);
        const after = calibrateRanking(ranked(...sorted), temperature(value)).map(({ probability }) => probability);
        expect(after).toEqual([...after].sort((a, b) => b - a));
        expect(after.reduce((sum, p) => sum + p, 0)).toBeLessThanOrEqual(1 + 1e-9);
      }),
    );
  });
});
