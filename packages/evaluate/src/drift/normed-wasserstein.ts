import { type DriftMeasure, driftMeasure } from "./drift-measure.ts";

const WASSERSTEIN_THRESHOLD = 0.1;
/** A reference that never varies would divide by zero. */
const LEAST_DEVIATION = 0.001;

/**
 * How far the numbers of one set must be moved, on average, to become those of the other, in standard deviations of the
 * reference (population). 0 or more; the norm makes it one-sided: swap the sets and the value changes.
 *
 * @returns `null` when either set is empty: no evidence.
 * @see https://docs.scipy.org/doc/scipy/reference/generated/scipy.stats.wasserstein_distance.html
 * @example normedWasserstein([0, 2], [1, 3])?.value // 1
 */
export function normedWasserstein(
  reference: readonly number[],
  current: readonly number[],
  threshold = WASSERSTEIN_THRESHOLD,
): DriftMeasure | null {
  if (reference.length === 0 || current.length === 0) return null;
  const value = wasserstein(reference, current) / Math.max(deviation(reference), LEAST_DEVIATION);
  const sizes = { reference: reference.length, current: current.length };
  return driftMeasure("normed Wasserstein distance", value, threshold, sizes);
}

/** Area between the two distribution functions. */
function wasserstein(reference: readonly number[], current: readonly number[]): number {
  const [a, b] = [reference, current].map((values) => values.toSorted((x, y) => x - y)) as [number[], number[]];
  const all = [...a, ...b].sort((x, y) => x - y);
  let [i, j, area] = [0, 0, 0];
  for (const [index, at] of all.entries()) {
    while (i < a.length && (a[i] ?? 0) <= at) i++;
    while (j < b.length && (b[j] ?? 0) <= at) j++;
    area += Math.abs(i / a.length - j / b.length) * ((all[index + 1] ?? at) - at);
  }
  return area;
}

function deviation(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
}
