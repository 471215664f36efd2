import type { Pair } from "./accuracy.ts";

/** One way to be wrong, and how often it happened. */
export interface Confusion {
  readonly expected: string;
  readonly predicted: string;
  readonly count: number;
}

/**
 * The cells of the confusion matrix off its diagonal, the commonest first; of equally common ones, the first seen.
 *
 * @param limit - How many to return at most (default: all).
 * @see https://scikit-learn.org/stable/modules/generated/sklearn.metrics.confusion_matrix.html
 * @example confusions([{ expected: "PTP", predicted: "PAID" }]) // [{ expected: "PTP", predicted: "PAID", count: 1 }]
 */
export function confusions(pairs: readonly Pair<string>[], limit: number = Number.POSITIVE_INFINITY): Confusion[] {
  const cells = new Map<string, Confusion>();
  for (const { expected, predicted } of pairs) {
    if (expected === predicted) continue;
    const key = JSON.stringify([expected, predicted]);
    cells.set(key, { expected, predicted, count: (cells.get(key)?.count ?? 0) + 1 });
  }
  return [...cells.values()].sort((a, b) => b.count - a.count).slice(0, limit);
}
