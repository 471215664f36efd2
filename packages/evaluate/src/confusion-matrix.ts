import type { Pair } from "./accuracy.ts";

/** How often each label came out for each label that should have. */
export interface ConfusionMatrix {
  /** Labels that occur, in declared order; others last. */
  readonly labels: readonly string[];
  /** `counts[expected][predicted]`, both in the order of `labels`. */
  readonly counts: readonly (readonly number[])[];
}

/**
 * @param labels - Declared order.
 * @see https://scikit-learn.org/stable/modules/generated/sklearn.metrics.confusion_matrix.html
 * @example confusionMatrix([{ expected: "PTP", predicted: "PAID" }], ["PTP", "PAID"]).counts // [[0, 1], [0, 0]]
 */
export function confusionMatrix(pairs: readonly Pair<string>[], labels: readonly string[]): ConfusionMatrix {
  const seen = new Set(pairs.flatMap(({ expected, predicted }) => [expected, predicted]));
  const occurring = [...labels.filter((label) => seen.has(label)), ...[...seen].filter((one) => !labels.includes(one))];
  const position = new Map(occurring.map((label, index) => [label, index]));
  const counts = occurring.map(() => new Array<number>(occurring.length).fill(0));
  for (const { expected, predicted } of pairs) {
    const row = counts[position.get(expected) ?? -1];
    const column = position.get(predicted) ?? -1;
    if (row) row[column] = (row[column] ?? 0) + 1;
  }
  return { labels: occurring, counts };
}
