/** 97.5 % quantile of the normal distribution: both ends together leave out 5 %. */
const Z = 1.959964;

/** A share with its 95 % Wilson interval. */
export interface Share {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/**
 * Wilson's interval of a share; `total` may be fractional, as in F1 = tp / (tp + (fp + fn) / 2).
 *
 * @returns `null` for 0 of 0.
 */
export function wilson(hits: number, total: number): Share | null {
  if (total <= 0) return null;
  const share = hits / total;
  const centre = (share + Z ** 2 / (2 * total)) / (1 + Z ** 2 / total);
  const half = (Z * Math.sqrt((share * (1 - share)) / total + Z ** 2 / (4 * total ** 2))) / (1 + Z ** 2 / total);
  return { value: share, low: Math.max(0, centre - half), high: Math.min(1, centre + half) };
}

/**
 * How likely chance alone gives `count` or more where it gives `mean` on average (Poisson).
 *
 * @example poissonTail(3, 1) // 0.0803…
 */
export function poissonTail(count: number, mean: number): number {
  if (count <= 0) return 1;
  if (mean <= 0) return 0;
  let term = -mean;
  for (let k = 1; k <= count; k += 1) term += Math.log(mean / k);
  // from `count` on; beyond the mean the terms fall at least geometrically
  let tail = 0;
  let probability = Math.exp(term);
  for (let k = count; probability > tail * 1e-12 || k <= mean; k += 1) {
    tail += probability;
    probability *= mean / (k + 1);
    if (k > count + 10_000) break;
  }
  return Math.min(1, tail);
}
