import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calibrate, logOdds } from "./calibrate.ts";
import type { FieldCalibration } from "./calibration.ts";

const temperature = (value: number): FieldCalibration => ({ method: "temperature", temperature: value });
const isotonic = (...points: [number, number][]): FieldCalibration => ({ method: "isotonic", points });
const logistic = (slope: number, offset: number): FieldCalibration => ({ method: "logistic", slope, offset });

describe("a probability of its own", () => {
  const line = isotonic([0.2, 0.1], [0.6, 0.5], [0.9, 0.7]);
  it.each([
    ["temperature 1", 0.8, temperature(1), 0.8],
    ["temperature 2: 2 to 1 where it was 4 to 1", 0.8, temperature(2), 2 / 3],
    ["a point of the line", 0.6, line, 0.5],
    ["between two points", 0.75, line, 0.6],
    ["below the line", 0.05, line, 0.1],
    ["above the line", 0.95, line, 0.7],
    ["the curve that changes nothing", 0.8, logistic(1, 0), 0.8],
    ["half the log-odds: 2 to 1 where it was 4 to 1", 0.8, logistic(0.5, 0), 2 / 3],
    ["an offset: 1 to 1 where it was 4 to 1", 0.8, logistic(1, -Math.log(4)), 0.5],
    ["a belief of nothing", 0, logistic(1, 0), 1e-6],
    ["what is certain by rule, under a line", 1, line, 1],
    ["what is certain by rule, under a curve", 1, logistic(0.5, -3), 1],
    ["what is certain by rule, under a temperature", 1, temperature(3), 1],
  ])("%s", (_title, before, calibration, after) => {
    expect(calibrate([before], calibration)[0]).toBeCloseTo(after, 12);
  });

  it("of nothing is nothing", () => {
    expect(calibrate([], temperature(2))).toEqual([]);
  });
});

describe("ranked probabilities", () => {
  it.each([
    ["a line", isotonic([0, 0], [1, 0.5])],
    ["a curve", logistic(1, Math.log(0.4 / 0.6) - logOdds(0.8))],
  ])("under %s: rivals share what the chosen one leaves, in their proportions", (_title, calibration) => {
    expect(calibrate([0.8, 0.15, 0.05], calibration)).toEqual([0.4, 0.45, 0.15].map((p) => expect.closeTo(p, 12)));
  });

  const weights = fc.array(fc.double({ min: 0.001, max: 1, noNaN: true }), { minLength: 2, maxLength: 6 });
  const strength = fc.double({ min: 0.2, max: 5, noNaN: true });
  const ranking = weights.map((all) => {
    const total = all.reduce((sum, weight) => sum + weight, 0) * 1.1;
    return all.map((weight) => weight / total).sort((a, b) => b - a);
  });

  it("law: temperature keeps the order and never makes the sum more than 1", () => {
    fc.assert(
      fc.property(ranking, strength, (ranked, value) => {
        const after = calibrate(ranked, temperature(value));
        expect(after).toEqual([...after].sort((a, b) => b - a));
        expect(after.reduce((sum, p) => sum + p, 0)).toBeLessThanOrEqual(1 + 1e-9);
      }),
    );
  });

  it("law: a curve leaves the sum within 0–1 and keeps the order of calls", () => {
    const offset = fc.double({ min: -5, max: 5, noNaN: true });
    fc.assert(
      fc.property(ranking, ranking, strength, offset, (one, other, slope, shift) => {
        const [first, second] = [one, other].map((ranked) => calibrate(ranked, logistic(slope, shift)));
        expect(first?.reduce((sum, p) => sum + p, 0)).toBeLessThanOrEqual(1 + 1e-9);
        const rises = (one[0] ?? 0) <= (other[0] ?? 0);
        expect((first?.[0] ?? 0) <= (second?.[0] ?? 0) || !rises).toBe(true);
      }),
    );
  });
});
