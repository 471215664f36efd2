import { type BootstrapInterval, type BootstrapOptions, bootstrap } from "./sampling/bootstrap.ts";

/**
 * Clustered 95 % bootstrap interval of a share.
 *
 * @param hits - Whether each row is a hit; null for a row that does not count.
 * @param groups - The cluster (borrower) of each row.
 * @example shareInterval([true, false, null], ["a", "b", "b"], { seed: 1 })
 */
export function shareInterval(
  hits: readonly (boolean | null)[],
  groups: readonly string[],
  options: BootstrapOptions = {},
): BootstrapInterval | null {
  const statistic = (weights: Uint32Array) => {
    let [right, total] = [0, 0];
    for (const [row, hit] of hits.entries()) {
      if (hit === null) continue;
      total += weights[row] ?? 0;
      if (hit) right += weights[row] ?? 0;
    }
    return [total === 0 ? null : right / total];
  };
  return bootstrap(groups, statistic, options)[0] ?? null;
}
