import { type DriftMeasure, driftMeasure } from "./drift-measure.ts";
import { counts } from "./population-stability.ts";

const JENSEN_SHANNON_THRESHOLD = 0.1;

/**
 * Jensen–Shannon distance of two sets of labels: the square root of the divergence in bits. 0–1, and the same both ways.
 *
 * @returns `null` when either set is empty: no evidence.
 * @see https://docs.scipy.org/doc/scipy/reference/generated/scipy.spatial.distance.jensenshannon.html (`base=2`)
 * @example jensenShannon(["PTP"], ["PAID"])?.value // 1
 */
export function jensenShannon(
  reference: readonly string[],
  current: readonly string[],
  threshold = JENSEN_SHANNON_THRESHOLD,
): DriftMeasure | null {
  if (reference.length === 0 || current.length === 0) return null;
  const [before, after] = [counts(reference), counts(current)];
  let divergence = 0;
  for (const label of new Set([...before.keys(), ...after.keys()])) {
    const p = (before.get(label) ?? 0) / reference.length;
    const q = (after.get(label) ?? 0) / current.length;
    const middle = (p + q) / 2;
    divergence += (bits(p, middle) + bits(q, middle)) / 2;
  }
  // rounding may leave −1e-17
  const value = Math.sqrt(Math.max(0, divergence));
  const sizes = { reference: reference.length, current: current.length };
  return driftMeasure("Jensen–Shannon distance", value, threshold, sizes);
}

function bits(share: number, middle: number): number {
  return share === 0 ? 0 : share * Math.log2(share / middle);
}
