import { DispositionError } from "@disposition/taxonomy";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { brierScore } from "./brier-score.ts";
import { expectedCalibrationError } from "./expected-calibration-error.ts";
import { reliability } from "./reliability.ts";
import { reliabilityBins } from "./reliability-bins.ts";

const judgements = [
  { confidence: 0.95, right: true },
  { confidence: 0.85, right: true },
  { confidence: 0.85, right: false },
  { confidence: 0.3, right: true },
  { confidence: 0.05, right: false },
];

describe("reliability of five calls", () => {
  it("has a Brier score of 0.248, as brier_score_loss of scikit-learn 1.9.1", () => {
    expect(brierScore(judgements)).toBeCloseTo(0.248, 12);
  });

  // bins: 0.95 gap 0.05; 0.85 twice, accuracy 0.5, gap 0.35; 0.3 gap 0.7; 0.05 gap 0.05 → (0.05 + 0.7 + 0.7 + 0.05) / 5
  it("has an expected calibration error of 0.3", () => {
    expect(expectedCalibrationError(reliabilityBins(judgements))).toBeCloseTo(0.3, 12);
  });

  it("fills ten bins", () => {
    const measured = reliability(judgements);
    expect(measured?.bins.map(({ rows }) => rows)).toEqual([1, 0, 1, 0, 0, 0, 0, 0, 2, 1]);
    expect(measured?.bins[8]).toMatchObject({
      from: 0.8,
      to: 0.9,
      meanConfidence: 0.85,
      accuracy: { hits: 1, total: 2 },
    });
    expect(measured?.bins[4]).toEqual({ from: 0.4, to: 0.5, rows: 0, meanConfidence: null, accuracy: null });
    expect(measured?.rows).toBe(5);
  });
});

describe("reliabilityBins", () => {
  it.each([
    [0, 0],
    [0.1, 0],
    [0.1000001, 1],
    [0.5, 4],
    [0.9, 8],
    [1, 9],
  ])("puts a confidence of %f into bin %i: the upper end belongs to a bin", (confidence, bin) => {
    const rows = reliabilityBins([{ confidence, right: true }]).map((each) => each.rows);
    expect(rows.indexOf(1)).toBe(bin);
  });

  it("law: no judgement is lost, and both scores lie in 0–1", () => {
    const judgement = fc.record({ confidence: fc.double({ min: 0, max: 1, noNaN: true }), right: fc.boolean() });
    fc.assert(
      fc.property(fc.array(judgement, { minLength: 1 }), (random) => {
        const bins = reliabilityBins(random);
        expect(bins.reduce((sum, { rows }) => sum + rows, 0)).toBe(random.length);
        for (const score of [brierScore(random)!, expectedCalibrationError(bins)!]) {
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});

describe("reliability", () => {
  it("is null without judgements", () => {
    expect(reliability([])).toBeNull();
    expect(brierScore([])).toBeNull();
    expect(expectedCalibrationError(reliabilityBins([]))).toBeNull();
  });

  it.each([1.01, -0.1, Number.NaN, 85])("refuses %f and names it", (confidence) => {
    const measure = () => reliability([...judgements, { confidence, right: true }]);
    expect(measure).toThrow(`${confidence} is no confidence`);
    expect(measure).toThrow(DispositionError);
  });
});
