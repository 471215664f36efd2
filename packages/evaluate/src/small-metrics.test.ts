import { describe, expect, it } from "vitest";
import { meanCost } from "./comparison/cost.ts";
import { driftReport } from "./drift/drift-report.ts";
import { equivalentAccuracy } from "./equivalence.ts";
import { latency } from "./latency.ts";
import { precisionByVolume } from "./precision-by-volume.ts";
import { valueScores } from "./value-scores.ts";
import { withinTolerance } from "./within-tolerance.ts";

const pairs = [
  { expected: "BUSY", predicted: "RINGING" },
  { expected: "BUSY", predicted: "BUSY" },
  { expected: "ANSWERED", predicted: "RINGING" },
];

describe("equivalentAccuracy", () => {
  it("takes labels of one group for one, and no others", () => {
    expect(equivalentAccuracy(pairs, [["BUSY", "RINGING"]])).toMatchObject({ hits: 2, total: 3 });
    expect(equivalentAccuracy(pairs, [])).toMatchObject({ hits: 1, total: 3 });
  });

  it("refuses a label in two groups", () => {
    expect(() =>
      equivalentAccuracy(pairs, [
        ["BUSY", "RINGING"],
        ["BUSY", "ANSWERED"],
      ]),
    ).toThrow('"BUSY" stands in two');
  });
});

it("a hallucination is a value where none is expected; a wrong value is none", () => {
  const values = [
    { expected: null, predicted: 100 },
    { expected: null, predicted: null },
    { expected: 500, predicted: 5000 },
    { expected: 700, predicted: null },
  ];
  expect(valueScores(values)).toMatchObject({
    hallucinationRate: { hits: 1, total: 2 },
    accuracyWhereBoth: { hits: 0, total: 1 },
    accuracyWhereExpected: { hits: 0, total: 2 },
  });
});

it.each([
  [4, 0],
  [5, 1],
  [10, 2],
])("within %i points lie %i of two scores", (tolerance, hits) => {
  const scores = [
    { expected: 80, predicted: 85 },
    { expected: 50, predicted: 40 },
  ];
  expect(withinTolerance(scores, [tolerance])[0]).toMatchObject({ tolerance, share: { hits, total: 2 } });
});

it("the more of the promises is kept, the more are wrong", () => {
  const claims = [
    { confidence: 0.95, given: true, wanted: true },
    { confidence: 0.8, given: true, wanted: true },
    { confidence: 0.6, given: true, wanted: false },
    { confidence: 0.9, given: false, wanted: true },
  ];
  const [all, sure, none] = precisionByVolume(claims, [0, 0.7, 0.99]);
  expect(all).toMatchObject({ kept: { value: 1 }, precision: { hits: 2, total: 3 }, recall: { hits: 2, total: 3 } });
  expect(sure).toMatchObject({ kept: { hits: 2, total: 3 }, precision: { value: 1 }, recall: { hits: 2, total: 3 } });
  expect(none).toMatchObject({ kept: { hits: 0 }, precision: null, recall: { hits: 0, total: 3 } });
});

it("latency names its definition, and is null without calls", () => {
  expect(latency([30, 10, 20])).toEqual({
    rows: 3,
    meanMs: 20,
    p50Ms: 20,
    p90Ms: 30,
    p95Ms: 30,
    p99Ms: 30,
    maxMs: 30,
    definition: "nearest rank",
  });
  expect(latency([])).toBeNull();
});

it.each([
  ["a named mistake costs what it says", { BUSY: { RINGING: 4 } }, 5 / 3],
  ["a mistake without a name costs 1", {}, 2 / 3],
  ["a right answer may cost too", { BUSY: { BUSY: 1 } }, 1],
])("%s", (_, costs, mean) => {
  expect(meanCost(pairs, costs)).toBeCloseTo(mean, 12);
});

it("drift is told only of columns that both periods have, with method, direction, threshold and sizes", () => {
  const report = driftReport(
    { name: "May", columns: { labels: { label: ["A", "A", "B"], old: ["x"] }, numbers: { score: [1, 2, 3] } } },
    { name: "June", columns: { labels: { label: ["B", "B", "B"] }, numbers: { score: [1, 2, 3] } } },
  );
  expect(Object.keys(report.columns)).toEqual(["label", "score"]);
  expect(report.driftedColumns).toEqual(["label"]);
  for (const measure of Object.values(report.columns).flat()) {
    expect(measure).toMatchObject({ direction: "larger is more drift", sizes: { reference: 3, current: 3 } });
    expect(measure.drifted).toBe(measure.value >= measure.threshold);
  }
});
