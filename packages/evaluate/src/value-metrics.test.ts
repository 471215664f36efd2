import { describe, expect, it } from "vitest";
import { meanAbsoluteError } from "./mean-absolute-error.ts";
import { valueScores } from "./value-scores.ts";

// By hand: two right, one wrong, one missed, two invented, four rightly empty
const amounts = [
  { expected: 5000, predicted: 5000 },
  { expected: 700, predicted: 700 },
  { expected: 5000, predicted: 500 },
  { expected: 900, predicted: null },
  { expected: null, predicted: 100 },
  { expected: null, predicted: 200 },
  ...Array.from({ length: 4 }, () => ({ expected: null, predicted: null })),
];

describe("valueScores", () => {
  it.each([
    ["accuracy", 6, 10],
    ["accuracyWhereExpected", 2, 4],
    ["presencePrecision", 3, 5],
    ["presenceRecall", 3, 4],
  ] as const)("%s is %i of %i", (name, hits, total) => {
    expect(valueScores(amounts)[name]).toMatchObject({ hits, total, value: hits / total });
  });

  it("takes ISO days as they are", () => {
    const days = [{ expected: "2026-02-23", predicted: "2026-02-24" }];
    expect(valueScores(days)).toMatchObject({ accuracy: { value: 0 }, presenceRecall: { value: 1 } });
  });

  it("has no evidence where nothing is expected or predicted, but for the accuracy", () => {
    expect(valueScores([{ expected: null, predicted: null }])).toMatchObject({
      accuracy: { value: 1 },
      accuracyWhereExpected: null,
      presencePrecision: null,
      presenceRecall: null,
    });
    expect(valueScores([]).accuracy).toBeNull();
  });
});

describe("meanAbsoluteError", () => {
  it("is the mean distance, and null without pairs", () => {
    const pairs = [
      { expected: 80, predicted: 70 },
      { expected: 50, predicted: 55 },
      { expected: 0, predicted: 0 },
    ];
    expect(meanAbsoluteError(pairs)).toBe(5);
    expect(meanAbsoluteError([])).toBeNull();
  });
});
