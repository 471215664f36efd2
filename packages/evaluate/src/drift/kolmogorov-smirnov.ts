import { type DriftMeasure, driftMeasure } from "./drift-measure.ts";

const KOLMOGOROV_SMIRNOV_THRESHOLD = 0.1;

/**
 * Greatest distance between the distribution functions of two sets of numbers, 0–1. The threshold is one of distance:
 * with thousands of rows the p-value calls any trifle significant.
 *
 * @returns `null` when either set is empty: no evidence. `pValue` is the asymptotic two-sided one.
 * @see https://docs.scipy.org/doc/scipy/reference/generated/scipy.stats.ks_2samp.html (`statistic`)
 * @example kolmogorovSmirnov([1, 2], [3, 4])?.value // 1
 */
export function kolmogorovSmirnov(
  reference: readonly number[],
  current: readonly number[],
  threshold = KOLMOGOROV_SMIRNOV_THRESHOLD,
): DriftMeasure | null {
  if (reference.length === 0 || current.length === 0) return null;
  const [a, b] = [reference, current].map((values) => values.toSorted((x, y) => x - y)) as [number[], number[]];
  let [i, j, value] = [0, 0, 0];
  while (i < a.length && j < b.length) {
    const at = Math.min(a[i] ?? 0, b[j] ?? 0);
    while (i < a.length && a[i] === at) i++;
    while (j < b.length && b[j] === at) j++;
    value = Math.max(value, Math.abs(i / a.length - j / b.length));
  }
  const sizes = { reference: a.length, current: b.length };
  const effective = (a.length * b.length) / (a.length + b.length);
  return {
    ...driftMeasure("Kolmogorov–Smirnov", value, threshold, sizes),
    pValue: kolmogorovTail(Math.sqrt(effective) * value),
  };
}

/** P(K > x) of Kolmogorov's distribution; the first series converges fast for small x, the second for large. */
function kolmogorovTail(x: number): number {
  if (x <= 0) return 1;
  if (x < 1.18) {
    const base = Math.exp(-(Math.PI ** 2) / (8 * x * x));
    const sum = base + base ** 9 + base ** 25 + base ** 49;
    return Math.min(1, Math.max(0, 1 - (Math.sqrt(2 * Math.PI) / x) * sum));
  }
  const base = Math.exp(-2 * x * x);
  return Math.min(1, Math.max(0, 2 * (base - base ** 4 + base ** 9 - base ** 16)));
}
