import type { Pair } from "./accuracy.ts";

/**
 * Mean distance between expected and predicted number, in their unit; lower is better.
 *
 * @returns `null` without any pair: no evidence.
 * @see https://scikit-learn.org/stable/modules/generated/sklearn.metrics.mean_absolute_error.html
 * @example meanAbsoluteError([{ expected: 80, predicted: 70 }, { expected: 50, predicted: 50 }]) // 5
 */
export function meanAbsoluteError(pairs: readonly Pair<number>[]): number | null {
  if (pairs.length === 0) return null;
  return pairs.reduce((sum, { expected, predicted }) => sum + Math.abs(expected - predicted), 0) / pairs.length;
}
