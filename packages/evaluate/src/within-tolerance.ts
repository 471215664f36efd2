import type { Pair } from "./accuracy.ts";
import { type Proportion, shareOf } from "./proportion.ts";

/** Share of numbers that are at most `tolerance` off. */
export interface WithinTolerance {
  /** In the unit of the values, inclusive. */
  readonly tolerance: number;
  readonly share: Proportion | null;
}

/**
 * Accuracy that forgives a distance, for scores from 0 to 100 that two people would not give alike either.
 *
 * @example withinTolerance([{ expected: 80, predicted: 71 }], [5, 10]) // shares 0 and 1
 */
export function withinTolerance(pairs: readonly Pair<number>[], tolerances: readonly number[]): WithinTolerance[] {
  return tolerances.map((tolerance) => ({
    tolerance,
    share: shareOf(pairs, ({ expected, predicted }) => Math.abs(expected - predicted) <= tolerance),
  }));
}
