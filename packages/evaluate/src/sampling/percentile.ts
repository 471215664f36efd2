/**
 * The smallest value that at least `share` of the values do not exceed (nearest rank): always a value that occurred,
 * never one between two. The one definition of a percentile in this package, for latencies and for intervals.
 *
 * @param share - 0–1; 0.95 for the 95th percentile. 0 is the smallest value.
 * @returns `null` without values: no evidence.
 * @see R. J. Hyndman, Y. Fan, Sample quantiles in statistical packages, The American Statistician 50 (1996) 361–365,
 * definition 1; numpy's `method="inverted_cdf"`
 * @example percentile([30, 10, 20], 0.5) // 20
 */
export function percentile(values: readonly number[], share: number): number | null {
  return percentileOfSorted(
    values.toSorted((a, b) => a - b),
    share,
  );
}

/** The same for values that already rise. */
export function percentileOfSorted(rising: readonly number[], share: number): number | null {
  // 0.95 · 20 is 19 but 0.55 · 20 is 11.000000000000002: a rank is not raised by rounding
  const rank = Math.ceil(share * rising.length - 1e-9);
  return rising[Math.min(Math.max(rank, 1), rising.length) - 1] ?? null;
}
