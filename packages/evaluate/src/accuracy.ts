import { type Proportion, shareOf } from "./proportion.ts";

/** One value that should have come out and the one that did. */
export interface Pair<V> {
  readonly expected: V;
  readonly predicted: V;
}

/**
 * Share of pairs whose two values are identical, higher is better.
 *
 * @see https://scikit-learn.org/stable/modules/generated/sklearn.metrics.accuracy_score.html
 * @example accuracy([{ expected: "PTP", predicted: "PTP" }, { expected: "PTP", predicted: "PAID" }])?.value // 0.5
 */
export function accuracy<V>(pairs: readonly Pair<V>[]): Proportion | null {
  return shareOf(pairs, ({ expected, predicted }) => expected === predicted);
}
