import type { DifferencePart } from "../report/comparison-parts.ts";
import { type BootstrapOptions, bootstrap } from "../sampling/bootstrap.ts";
import { difference } from "./difference.ts";

/** Paired values of two models on the same rows; hits count 1. */
export interface PairedValues {
  readonly old: readonly (boolean | number)[];
  readonly new: readonly (boolean | number)[];
  /** The cluster of each row. */
  readonly groups: readonly string[];
}

/**
 * Difference of two means over the same rows, with a paired, clustered interval: whatever makes a row hard for both
 * models cancels out.
 *
 * @param isLowerBetter - For costs (default false).
 * @returns `null` without rows.
 * @example shareDifference({ old: [true, false], new: [true, true], groups: ["a", "b"] })?.difference // 0.5
 */
export function shareDifference(
  { old, new: current, groups }: PairedValues,
  options: BootstrapOptions = {},
  isLowerBetter = false,
): DifferencePart | null {
  if (current.length === 0) return null;
  const gains = current.map((value, row) => Number(value) - Number(old[row] ?? 0));
  const statistic = (weights: Uint32Array) => {
    let [sum, rows] = [0, 0];
    for (const [row, gain] of gains.entries()) {
      sum += gain * (weights[row] ?? 0);
      rows += weights[row] ?? 0;
    }
    return [rows === 0 ? null : sum / rows];
  };
  const [interval] = bootstrap(groups, statistic, options);
  return difference(mean(old), mean(current), interval ?? null, current.length, isLowerBetter);
}

function mean(values: readonly (boolean | number)[]): number {
  return values.reduce<number>((sum, value) => sum + Number(value), 0) / values.length;
}
