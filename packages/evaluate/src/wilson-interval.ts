/** Both ends lie in 0–1. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** Two-sided 95 % quantile of the standard normal distribution. */
const Z95 = 1.959963984540054;

/**
 * The 95 % score interval of a proportion. Unlike `p ± 1.96 s` it stays inside 0–1 and is sensible for few rows and for
 * 0 or all hits.
 *
 * @param hits - How many of `total` were right, 0 ≤ hits ≤ total.
 * @returns `null` when `total` is 0: no evidence.
 * @see E. B. Wilson, Probable inference, the law of succession, and statistical inference, JASA 22 (1927) 209–212,
 * https://doi.org/10.1080/01621459.1927.10502953
 * @example wilsonInterval(8, 10) // { low: 0.490…, high: 0.943… }
 */
export function wilsonInterval(hits: number, total: number): Interval | null {
  if (total === 0) return null;
  const share = hits / total;
  const weight = Z95 ** 2 / total;
  const middle = (share + weight / 2) / (1 + weight);
  const half = (Z95 / (1 + weight)) * Math.sqrt((share * (1 - share)) / total + weight / (4 * total));
  // at 0 and at all hits the bound is exact, but rounding would leave 1e-17
  return { low: hits === 0 ? 0 : middle - half, high: hits === total ? 1 : middle + half };
}
