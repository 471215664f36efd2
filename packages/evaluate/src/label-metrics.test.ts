import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { accuracy, type Pair } from "./accuracy.ts";
import { confusions } from "./confusions.ts";
import { labelScores } from "./label-scores.ts";
import { macroF1 } from "./macro-f1.ts";
import { weightedF1 } from "./weighted-f1.ts";

const declared = ["PTP", "PAID", "NONE", "DENIED", "SETTLEMENT"];
const pairs = pair(
  "PTP PTP, PTP PTP, PTP PAID, PTP NONE, PAID PAID, PAID PAID, PAID PTP, NONE NONE, NONE NONE, DENIED PTP",
);

/** `"EXPECTED PREDICTED, …"` */
function pair(text: string): Pair<string>[] {
  return text.split(", ").map((both) => {
    const [expected = "", predicted = ""] = both.split(" ");
    return { expected, predicted };
  });
}

// Golden values: classification_report of scikit-learn 1.9.1 on the same ten pairs
describe("labels of ten calls", () => {
  it("have an accuracy of 0.6", () => {
    expect(accuracy(pairs)).toMatchObject({ value: 0.6, hits: 6, total: 10 });
  });

  it.each([
    ["PTP", 0.5, 0.5, 0.5, 4],
    ["PAID", 0.666667, 0.666667, 0.666667, 3],
    ["NONE", 0.666667, 1, 0.8, 2],
  ])("%s has precision %f, recall %f, F1 %f, support %i", (label, precision, recall, f1, support) => {
    const score = labelScores(pairs, declared).find((candidate) => candidate.label === label);
    expect(score?.precision?.value).toBeCloseTo(precision, 6);
    expect(score?.recall?.value).toBeCloseTo(recall, 6);
    expect(score?.f1).toBeCloseTo(f1, 6);
    expect(score?.support).toBe(support);
  });

  it("a label that was never predicted has no precision, and F1 0", () => {
    const denied = labelScores(pairs, declared).find(({ label }) => label === "DENIED");
    expect(denied).toMatchObject({ precision: null, recall: { value: 0, total: 1 }, f1: 0, support: 1 });
  });

  it("a label that was never expected has no recall, and F1 0", () => {
    expect(labelScores(pair("PTP PAID"), declared)[1]).toMatchObject({
      label: "PAID",
      recall: null,
      precision: { value: 0, total: 1 },
      f1: 0,
      support: 0,
    });
  });

  it("have a macro F1 of 0.491667 and a weighted F1 of 0.56", () => {
    const scores = labelScores(pairs, declared);
    expect(macroF1(scores)).toBeCloseTo(0.491667, 6);
    expect(weightedF1(scores)).toBeCloseTo(0.56, 12);
  });

  it("are listed in declared order, without those that do not occur and with strangers last", () => {
    expect(labelScores(pairs, declared).map(({ label }) => label)).toEqual(["PTP", "PAID", "NONE", "DENIED"]);
    expect(labelScores(pair("OLD PAID"), declared).map(({ label }) => label)).toEqual(["PAID", "OLD"]);
  });
});

describe("confusions", () => {
  it("lists the commonest first, never a right answer, and keeps to the limit", () => {
    const mixed = pair("A B, C A, B A, C A, A A, A A, A A");
    expect(confusions(mixed)).toEqual([
      { expected: "C", predicted: "A", count: 2 },
      { expected: "A", predicted: "B", count: 1 },
      { expected: "B", predicted: "A", count: 1 },
    ]);
    expect(confusions(mixed, 1)).toHaveLength(1);
  });
});

describe("label metrics", () => {
  it("are null or empty without pairs", () => {
    expect(accuracy([])).toBeNull();
    expect(labelScores([], declared)).toEqual([]);
    expect(macroF1([])).toBeNull();
    expect(weightedF1([])).toBeNull();
    expect(confusions([])).toEqual([]);
  });

  it("law: averages lie in 0–1, do not depend on order, and are 1 exactly when all is right", () => {
    const name = fc.constantFrom(...declared);
    const some = fc.array(fc.record({ expected: name, predicted: name }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(some, (random) => {
        const scores = labelScores(random, declared);
        const averages = [macroF1(scores)!, weightedF1(scores)!];
        const right = random.every(({ expected, predicted }) => expected === predicted);
        for (const average of averages) {
          expect(average).toBeGreaterThanOrEqual(0);
          expect(average).toBeLessThanOrEqual(1 + 1e-12);
          expect(average > 1 - 1e-12).toBe(right);
        }
        expect(macroF1(labelScores(random.toReversed(), declared))).toBe(averages[0]);
        const wrong = confusions(random).reduce((sum, { count }) => sum + count, 0);
        expect(wrong).toBe(random.length - accuracy(random)!.hits);
        // each right row is one hit of one label: support-weighted recall is accuracy
        const recalled = scores.reduce((sum, { recall }) => sum + (recall?.hits ?? 0), 0);
        expect(recalled).toBe(accuracy(random)!.hits);
      }),
    );
  });
});
