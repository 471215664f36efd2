import type { Pair } from "../accuracy.ts";

/** Expected label → predicted label → what that costs, in the user's unit. Right answers cost 0 unless named. */
export type CostMatrix = Readonly<Record<string, Readonly<Record<string, number>>>>;

/**
 * Mean cost per row; lower is better.
 *
 * @param otherwise - Cost of a mistake that the matrix does not name (default 1).
 * @returns `null` without rows: no evidence.
 * @example meanCost([{ expected: "PTP", predicted: "NONE" }], { PTP: { NONE: 5 } }) // 5
 */
export function meanCost(pairs: readonly Pair<string>[], costs: CostMatrix, otherwise = 1): number | null {
  if (pairs.length === 0) return null;
  const sum = pairs.reduce((total, pair) => total + costOf(pair, costs, otherwise), 0);
  return sum / pairs.length;
}

/** Cost of one row. */
export function costOf({ expected, predicted }: Pair<string>, costs: CostMatrix, otherwise = 1): number {
  return costs[expected]?.[predicted] ?? (expected === predicted ? 0 : otherwise);
}
