import { Calibration, logOdds } from "@disposition/taxonomy";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyCalibration } from "./calibration/apply-calibration.ts";
import { beliefOf } from "./calibration/belief.ts";
import { equalMassBins } from "./calibration/equal-mass-bins.ts";
import { fitField } from "./calibration/fit-calibration.ts";
import { fitIsotonic } from "./calibration/fit-isotonic.ts";
import { fitLogistic } from "./calibration/fit-logistic.ts";
import { fitTemperature } from "./calibration/fit-temperature.ts";
import { negativeLogLikelihood } from "./calibration/negative-log-likelihood.ts";
import { precisionRecall } from "./calibration/precision-recall.ts";
import { riskCoverage } from "./calibration/risk-coverage.ts";
import { thresholdForPrecision, thresholdForReview } from "./calibration/thresholds.ts";
import { holm } from "./comparison/holm.ts";
import { mcNemar } from "./comparison/mcnemar.ts";
import { rowsToDecide } from "./comparison/rows-to-decide.ts";
import { jensenShannon } from "./drift/jensen-shannon.ts";
import { kolmogorovSmirnov } from "./drift/kolmogorov-smirnov.ts";
import { normedWasserstein } from "./drift/normed-wasserstein.ts";
import { populationStability } from "./drift/population-stability.ts";
import { expectedCalibrationError } from "./expected-calibration-error.ts";
import { labelIntervals } from "./label-intervals.ts";
import { bootstrap } from "./sampling/bootstrap.ts";
import { groupFolds } from "./sampling/group-folds.ts";
import { percentile } from "./sampling/percentile.ts";

const share = fc.double({ min: 0, max: 1, noNaN: true });
const judgements = fc.array(fc.record({ confidence: share, right: fc.boolean() }), { minLength: 1, maxLength: 60 });
const label = fc.constantFrom("PTP", "PAID", "NONE");
const labels = fc.array(label, { minLength: 1, maxLength: 40 });
const numbers = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 40 });

describe("law: percentile", () => {
  it("is a value that occurred, and never falls as the share rises", () => {
    fc.assert(
      fc.property(numbers, share, share, (values, a, b) => {
        expect(values).toContain(percentile(values, a));
        expect(percentile(values, Math.min(a, b))!).toBeLessThanOrEqual(percentile(values, Math.max(a, b))!);
        expect(percentile(values, 1)).toBe(Math.max(...values));
      }),
    );
  });

  it("is not raised a rank by rounding: 0.55 of 20 values is the eleventh", () => {
    expect(
      percentile(
        Array.from({ length: 20 }, (_, index) => index + 1),
        0.55,
      ),
    ).toBe(11);
    expect(percentile([], 0.5)).toBeNull();
  });
});

describe("law: bootstrap", () => {
  const mean = (values: readonly number[]) => (weights: Uint32Array) => {
    const rows = weights.reduce((sum, weight) => sum + weight, 0);
    return [rows === 0 ? null : values.reduce((sum, value, row) => sum + value * weights[row]!, 0) / rows];
  };

  it("lies within the values and is the same for the same seed", () => {
    const rows = fc.array(fc.tuple(fc.constantFrom("a", "b", "c", "d"), share), { minLength: 2, maxLength: 30 });
    fc.assert(
      fc.property(rows, fc.integer({ min: 0, max: 99 }), (random, seed) => {
        const groups = random.map(([group]) => group);
        const values = random.map(([, value]) => value);
        const options = { seed, resamples: 50 };
        const [interval] = bootstrap(groups, mean(values), options);
        expect(bootstrap(groups, mean(values), options)).toEqual([interval]);
        if (new Set(groups).size < 2) {
          expect(interval).toBeNull();
          return;
        }
        expect(interval!.low).toBeGreaterThanOrEqual(Math.min(...values) - 1e-12);
        expect(interval!.high).toBeLessThanOrEqual(Math.max(...values) + 1e-12);
        expect(interval!.low).toBeLessThanOrEqual(interval!.high);
      }),
      { numRuns: 50 },
    );
  });

  it("is wider where the rows of a borrower are alike", () => {
    const values = Array.from({ length: 200 }, (_, row) => Number(Math.floor(row / 10) % 2 === 0));
    const alone = bootstrap(
      values.map((_, row) => `${row}`),
      mean(values),
    )[0]!;
    const tens = bootstrap(
      values.map((_, row) => `${Math.floor(row / 10)}`),
      mean(values),
    )[0]!;
    expect(tens.standardError).toBeGreaterThan(2 * alone.standardError);
    // of a fair coin thrown 200 times
    expect(alone.standardError).toBeCloseTo(Math.sqrt(0.25 / 200), 2);
  });

  it("brackets what was measured, for every label metric", () => {
    const pairs = Array.from({ length: 120 }, (_, row) => ({
      expected: ["PTP", "PAID", "NONE"][row % 3]!,
      predicted: ["PTP", "PAID", "NONE"][(row + Number(row % 7 === 0)) % 3]!,
    }));
    const { accuracy, macroF1 } = labelIntervals(
      pairs,
      ["PTP", "PAID", "NONE"],
      pairs.map((_, row) => `${row >> 1}`),
    );
    for (const interval of [accuracy!, macroF1!]) {
      expect(interval.low).toBeLessThan(1 - 18 / 120);
      expect(interval.high).toBeGreaterThan(1 - 18 / 120);
      expect(interval.clusters).toBe(60);
    }
  });
});

it("law: folds never part a group and lose no row", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom("a", "b", "c", "d", "e", "f", "g")), fc.integer(), (groups, seed) => {
      const folds = groupFolds(groups, 3, seed);
      expect(folds).toHaveLength(groups.length);
      const seen = new Map(groups.map((group, row) => [group, folds[row]]));
      for (const [row, group] of groups.entries()) expect(folds[row]).toBe(seen.get(group));
    }),
  );
});

describe("law: calibration", () => {
  it("equal-mass bins lose no row, never part equal confidences, and join end to end", () => {
    fc.assert(
      fc.property(judgements, fc.integer({ min: 1, max: 12 }), (random, count) => {
        const bins = equalMassBins(random, count);
        expect(bins.length).toBeLessThanOrEqual(count);
        expect(bins.reduce((sum, { rows }) => sum + rows, 0)).toBe(random.length);
        expect(bins.at(-1)?.to).toBe(1);
        for (const [index, bin] of bins.entries()) expect(bin.from).toBe(bins[index - 1]?.to ?? 0);
        expect(expectedCalibrationError(bins)!).toBeLessThanOrEqual(1);
      }),
    );
  });

  it("an isotonic line is one that core takes, and does not care for order", () => {
    fc.assert(
      fc.property(judgements, (random) => {
        const points = fitIsotonic(random);
        const file = {
          kind: "disposition-calibration",
          version: 1,
          fingerprint: "0",
          model: "m",
          calls: random.length,
        };
        const fields = { payment_disposition: { method: "isotonic", points } };
        expect(Calibration.safeParse({ ...file, fields }).success).toBe(true);
        expect(fitIsotonic(random.toReversed())).toEqual(points);
      }),
    );
  });

  it("a temperature is never worse than none", () => {
    fc.assert(
      fc.property(judgements, (random) => {
        const beliefs = random.map(({ confidence, right }) => beliefOf(confidence, right));
        const open = beliefs.filter(({ probabilities: [p = 1] }) => p < 1);
        const temperature = fitTemperature(beliefs);
        if (temperature === null) {
          expect(open).toEqual([]);
          return;
        }
        expect(negativeLogLikelihood(open, temperature)!).toBeLessThanOrEqual(negativeLogLikelihood(open)! + 1e-9);
      }),
    );
  });

  it("a calibrated probability lies in 0–1, and certainty by rule stays", () => {
    fc.assert(
      fc.property(share, fc.double({ min: 0.05, max: 20, noNaN: true }), (chosen, temperature) => {
        const calibrated = applyCalibration([chosen], { method: "temperature", temperature })!;
        expect(calibrated).toBeGreaterThanOrEqual(0);
        expect(calibrated).toBeLessThanOrEqual(1);
        expect(applyCalibration([1], { method: "isotonic", points: [[0.5, 0.3]] })).toBe(1);
      }),
    );
  });

  it.each([
    ["29 uncertain calls", 29, null, null],
    ["30 uncertain calls", 30, "temperature", "logistic"],
    ["499 uncertain calls", 499, "temperature", "logistic"],
    ["500 uncertain calls", 500, "isotonic", "isotonic"],
  ])("of %s (%i) a field is fitted by %s, a record by %s", (_, count, ofField, ofRecord) => {
    // the surer, the more often right
    const beliefs = Array.from({ length: count }, (_, row) =>
      beliefOf((row % 90) / 100 + 0.05, (7 * row) % 90 < row % 90),
    );
    const certain = [...beliefs, beliefOf(1, true)];
    expect(fitField(certain)?.method ?? null).toBe(ofField);
    expect(fitField(certain, "auto", "logistic")?.method ?? null).toBe(ofRecord);
  });

  it("a logistic curve promises as many right ones as there are, and rises", () => {
    fc.assert(
      fc.property(judgements, (random) => {
        const curve = fitLogistic(random);
        if (curve === null) return;
        expect(curve.slope).toBeGreaterThan(0);
        const right = random.filter((each) => each.right).length;
        const wrong = random.length - right;
        // Platt's targets: one imagined outcome of either kind
        const targets = (right * (right + 1)) / (right + 2) + wrong / (wrong + 2);
        const promised = random.reduce(
          (sum, { confidence }) => sum + 1 / (1 + Math.exp(-(curve.slope * logOdds(confidence) + curve.offset))),
          0,
        );
        expect(promised).toBeCloseTo(targets, 4);
      }),
    );
  });

  it.each([
    ["surer where it is right", { confidence: 0.9, right: true }, { confidence: 0.1, right: false }, true],
    ["surer where it is wrong", { confidence: 0.9, right: false }, { confidence: 0.1, right: true }, false],
  ])("a model that is %s has a logistic curve: %s", (_, one, other, has) => {
    expect(fitLogistic([one, other, one, other]) !== null).toBe(has);
  });

  it("thresholds keep their promise, and review spends at most its budget", () => {
    fc.assert(
      fc.property(judgements, share, (random, target) => {
        const precise = thresholdForPrecision(random, target);
        if (precise) {
          const kept = random.filter(({ confidence }) => confidence >= precise.threshold);
          expect(kept.filter(({ right }) => right).length / kept.length).toBeGreaterThanOrEqual(target);
          expect(kept).toHaveLength(precise.accepted.hits);
        }
        const { threshold } = thresholdForReview(random, target)!;
        const reviewed = random.filter(({ confidence }) => confidence < threshold).length;
        expect(reviewed / random.length).toBeLessThanOrEqual(target + 1e-9);
      }),
    );
  });

  it("curves end where they must, and an area lies between its extremes", () => {
    fc.assert(
      fc.property(judgements, (random) => {
        const { points, area } = riskCoverage(random)!;
        const wrong = random.filter(({ right }) => !right).length / random.length;
        expect(points.at(-1)).toMatchObject({ coverage: 1, risk: wrong });
        expect(area).toBeGreaterThanOrEqual(0);
        expect(area).toBeLessThanOrEqual(1 + 1e-12);
        const curve = precisionRecall(random.map(({ confidence, right }) => ({ score: confidence, positive: right })));
        if (curve === null) {
          expect(wrong).toBe(1);
          return;
        }
        expect(curve.points.at(-1)).toMatchObject({ recall: 1, precision: curve.baseRate });
        expect(curve.averagePrecision).toBeGreaterThan(0);
        expect(curve.averagePrecision).toBeLessThanOrEqual(1 + 1e-12);
      }),
    );
  });
});

describe("law: comparison", () => {
  it("McNemar does not care which model is old, lies in 0–1, and falls with the gap", () => {
    const count = fc.integer({ min: 0, max: 3000 });
    fc.assert(
      fc.property(count, count, (a, b) => {
        const { pValue } = mcNemar(a, b);
        expect(mcNemar(b, a).pValue).toBe(pValue);
        expect(pValue).toBeGreaterThanOrEqual(0);
        expect(pValue).toBeLessThanOrEqual(1);
        if (b > a) expect(mcNemar(a, b + 5).pValue).toBeLessThanOrEqual(pValue);
      }),
    );
  });

  it("Holm never lowers a p-value and keeps their order", () => {
    fc.assert(
      fc.property(fc.array(share, { maxLength: 20 }), (pValues) => {
        const adjusted = holm(pValues);
        for (const [index, value] of adjusted.entries()) expect(value).toBeGreaterThanOrEqual(pValues[index]!);
        const order = pValues.map((_, index) => index).sort((a, b) => pValues[a]! - pValues[b]!);
        for (const [rank, index] of order.entries()) {
          if (rank > 0) expect(adjusted[index]!).toBeGreaterThanOrEqual(adjusted[order[rank - 1]!]!);
        }
      }),
    );
  });

  it.each([
    ["half the needed width takes four times the rows", 100, 0.02, -0.02, 0.06, 300],
    ["an interval off the bar is decided", 100, 0.05, 0.01, 0.09, 0],
    ["no number of rows decides a difference of nothing", 100, 0, -0.1, 0.1, null],
    ["without rows nothing can be told", 0, 0.1, -0.1, 0.3, null],
  ])("%s", (_, rows, estimate, low, high, more) => {
    expect(rowsToDecide(rows, estimate, { low, high }, 0)).toBe(more);
  });
});

describe("law: drift", () => {
  it("of a set from itself is 0, and order does not matter", () => {
    fc.assert(
      fc.property(labels, numbers, (some, values) => {
        expect(populationStability(some, some.toReversed())?.value).toBe(0);
        expect(jensenShannon(some, some.toReversed())?.value).toBe(0);
        expect(kolmogorovSmirnov(values, values.toReversed())).toMatchObject({ value: 0, pValue: 1, drifted: false });
        expect(normedWasserstein(values, values.toReversed())?.value).toBe(0);
      }),
    );
  });

  it("PSI, Jensen–Shannon and Kolmogorov–Smirnov are the same both ways and keep their bounds", () => {
    fc.assert(
      fc.property(labels, labels, numbers, numbers, (a, b, x, y) => {
        const [there, back] = [jensenShannon(a, b)!, jensenShannon(b, a)!];
        expect(there.value).toBeCloseTo(back.value, 12);
        expect(there.value).toBeLessThanOrEqual(1 + 1e-12);
        expect(there.sizes).toEqual({ reference: back.sizes.current, current: back.sizes.reference });
        expect(populationStability(a, b)!.value).toBeCloseTo(populationStability(b, a)!.value, 9);
        expect(populationStability(a, b)!.value).toBeGreaterThanOrEqual(0);
        const distance = kolmogorovSmirnov(x, y)!;
        expect(distance.value).toBe(kolmogorovSmirnov(y, x)!.value);
        expect(distance.value).toBeLessThanOrEqual(1);
        expect(distance.pValue).toBeGreaterThanOrEqual(0);
        expect(distance.pValue).toBeLessThanOrEqual(1);
      }),
    );
  });

  it("of nothing is null", () => {
    expect([populationStability([], ["a"]), jensenShannon(["a"], [])]).toEqual([null, null]);
    expect([kolmogorovSmirnov([], [1]), normedWasserstein([1], [])]).toEqual([null, null]);
  });
});
