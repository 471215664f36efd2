import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { accuracy } from "./accuracy.ts";
import { brierScore } from "./brier-score.ts";
import { applyCalibration } from "./calibration/apply-calibration.ts";
import { beliefOf } from "./calibration/belief.ts";
import { fitIsotonic } from "./calibration/fit-isotonic.ts";
import { fitTemperature } from "./calibration/fit-temperature.ts";
import { negativeLogLikelihood } from "./calibration/negative-log-likelihood.ts";
import { precisionRecall } from "./calibration/precision-recall.ts";
import { holm } from "./comparison/holm.ts";
import { mcNemar } from "./comparison/mcnemar.ts";
import { confusionMatrix } from "./confusion-matrix.ts";
import { jensenShannon } from "./drift/jensen-shannon.ts";
import { kolmogorovSmirnov } from "./drift/kolmogorov-smirnov.ts";
import { normedWasserstein } from "./drift/normed-wasserstein.ts";
import { populationStability } from "./drift/population-stability.ts";
import { expectedCalibrationError } from "./expected-calibration-error.ts";
import { labelScores } from "./label-scores.ts";
import { macroF1 } from "./macro-f1.ts";
import { microAverage } from "./micro-average.ts";
import { reliabilityBins } from "./reliability-bins.ts";
import { percentile } from "./sampling/percentile.ts";
import { weightedF1 } from "./weighted-f1.ts";

// Made by golden/make_golden.py with scikit-learn, scipy, statsmodels and numpy; versions are in the file
const names = z.array(z.string());
const numbers = z.array(z.number());
const Golden = z.object({
  labels: z.array(
    z.object({
      expected: names,
      predicted: names,
      labels: names,
      precision: numbers,
      recall: numbers,
      f1: numbers,
      support: numbers,
      accuracy: z.number(),
      macroF1: z.number(),
      weightedF1: z.number(),
      microF1: z.number(),
      subset: names,
      subsetMicro: numbers,
      confusion: z.array(numbers),
    }),
  ),
  beliefs: z.array(
    z.object({
      confidence: numbers,
      right: z.array(z.boolean()),
      brier: z.number(),
      ece: z.number(),
      averagePrecision: z.number(),
      precision: numbers,
      recall: numbers,
      thresholds: numbers,
      probes: numbers,
      isotonic: numbers,
      nll: z.number(),
      bestNll: z.number(),
      temperature: z.number(),
    }),
  ),
  numbers: z.array(
    z.object({ reference: numbers, current: numbers, ks: z.number(), ksPValue: z.number(), wasserstein: z.number() }),
  ),
  categories: z.array(z.object({ reference: names, current: names, psi: z.number(), jensenShannon: z.number() })),
  latencies: z.array(z.object({ values: numbers, shares: numbers, percentiles: numbers })),
  mcNemar: z.array(z.object({ onlyOld: z.number(), onlyNew: z.number(), pValue: z.number() })),
  holm: z.array(z.object({ pValues: numbers, adjusted: numbers })),
});
const golden = Golden.parse(JSON.parse(readFileSync(new URL("../golden/golden.json", import.meta.url), "utf8")));

/** Equal to 1e-9. */
function expectNear(actual: number | null | undefined, expected: number | undefined): void {
  expect(Math.abs((actual ?? Number.NaN) - (expected ?? Number.NaN))).toBeLessThan(1e-9);
}

describe.each(golden.labels)("labels of $expected.length rows agree with scikit-learn", (golden) => {
  const pairs = golden.expected.map((expected, row) => ({ expected, predicted: golden.predicted[row] ?? "" }));
  const scores = labelScores(pairs, golden.labels);

  it("per label", () => {
    expect(scores.map(({ label }) => label)).toEqual(golden.labels);
    for (const [index, { precision, recall, f1, support }] of scores.entries()) {
      // where there is nothing to divide by, scikit-learn is told to say 0 and we say null
      expectNear(precision?.value ?? 0, golden.precision[index]);
      expectNear(recall?.value ?? 0, golden.recall[index]);
      expectNear(f1, golden.f1[index]);
      expect(support).toBe(golden.support[index]);
    }
  });

  it("on average", () => {
    expectNear(accuracy(pairs)?.value, golden.accuracy);
    expectNear(macroF1(scores), golden.macroF1);
    expectNear(weightedF1(scores), golden.weightedF1);
    expectNear(microAverage(scores).f1, golden.microF1);
    const { precision, recall, f1 } = microAverage(scores, golden.subset);
    for (const [index, value] of [precision?.value, recall?.value, f1].entries()) {
      expectNear(value ?? 0, golden.subsetMicro[index]);
    }
  });

  it("in the confusion matrix", () => {
    expect(confusionMatrix(pairs, golden.labels)).toEqual({ labels: golden.labels, counts: golden.confusion });
  });
});

describe.each(golden.beliefs)("beliefs of $confidence.length rows agree with scikit-learn", (golden) => {
  const judgements = golden.confidence.map((confidence, row) => ({ confidence, right: golden.right[row] === true }));
  const beliefs = judgements.map(({ confidence, right }) => beliefOf(confidence, right));

  it("in Brier score and calibration error", () => {
    expectNear(brierScore(judgements), golden.brier);
    expectNear(expectedCalibrationError(reliabilityBins(judgements)), golden.ece);
  });

  it("in average precision and the curve", () => {
    const curve = precisionRecall(judgements.map(({ confidence, right }) => ({ score: confidence, positive: right })));
    expectNear(curve?.averagePrecision, golden.averagePrecision);
    // scikit-learn 1.2 leaves out nothing after full recall either
    expect(curve?.points.length).toBe(golden.thresholds.length);
    for (const [index, point] of (curve?.points ?? []).entries()) {
      expectNear(point.threshold, golden.thresholds[index]);
      expectNear(point.precision, golden.precision[index]);
      expectNear(point.recall, golden.recall[index]);
    }
  });

  it("in the isotonic line", () => {
    const calibration = { method: "isotonic" as const, points: fitIsotonic(judgements) };
    for (const [index, probe] of golden.probes.entries()) {
      // a belief of 1 is certain by rule and never read off the line
      if (probe < 1) expectNear(applyCalibration([probe], calibration), golden.isotonic[index]);
    }
  });

  it("in the temperature: as likely as scipy's best, at the same place to 1e-5", () => {
    expectNear(negativeLogLikelihood(beliefs.filter(({ probabilities: [p = 1] }) => p < 1)), golden.nll);
    const temperature = fitTemperature(beliefs);
    expectNear(
      negativeLogLikelihood(
        beliefs.filter(({ probabilities: [p = 1] }) => p < 1),
        temperature ?? 0,
      ),
      golden.bestNll,
    );
    expect(temperature).toBeCloseTo(golden.temperature, 5);
  });
});

it.each(golden.numbers)("drift of $reference.length numbers agrees with scipy", ({ reference, current, ...golden }) => {
  const measured = kolmogorovSmirnov(reference, current);
  expectNear(measured?.value, golden.ks);
  expectNear(measured?.pValue, golden.ksPValue);
  expectNear(normedWasserstein(reference, current)?.value, golden.wasserstein);
});

it.each(golden.categories)(
  "drift of $reference.length labels agrees with scipy",
  ({ reference, current, ...golden }) => {
    expectNear(populationStability(reference, current)?.value, golden.psi);
    expectNear(jensenShannon(reference, current)?.value, golden.jensenShannon);
  },
);

it.each(golden.latencies)(
  "percentiles of $values.length values agree with numpy",
  ({ values, shares, percentiles }) => {
    expect(shares.map((share) => percentile(values, share))).toEqual(percentiles);
  },
);

it.each(golden.mcNemar)("McNemar of $onlyOld and $onlyNew agrees with statsmodels", ({ onlyOld, onlyNew, pValue }) => {
  expectNear(mcNemar(onlyOld, onlyNew).pValue, pValue);
});

it.each(golden.holm)("Holm's correction of $pValues agrees with statsmodels", ({ pValues, adjusted }) => {
  for (const [index, value] of holm(pValues).entries()) expectNear(value, adjusted[index]);
});
