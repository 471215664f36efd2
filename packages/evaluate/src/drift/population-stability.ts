import { type DriftMeasure, driftMeasure } from "./drift-measure.ts";

/** Share that an empty cell gets, or its logarithm would be infinite. */
const EMPTY = 1e-4;
/** The usual reading: below 0.1 stable, from 0.25 on shifted. */
const PSI_THRESHOLD = 0.25;

/**
 * Population stability index of two sets of labels: Σ (c − r) ln(c / r) over their shares. 0 or more.
 *
 * @returns `null` when either set is empty: no evidence.
 * @example populationStability(["PTP", "PAID"], ["PTP", "PTP"])?.drifted // true
 */
export function populationStability(
  reference: readonly string[],
  current: readonly string[],
  threshold = PSI_THRESHOLD,
): DriftMeasure | null {
  if (reference.length === 0 || current.length === 0) return null;
  const [before, after] = [counts(reference), counts(current)];
  let value = 0;
  for (const label of new Set([...before.keys(), ...after.keys()])) {
    const r = Math.max(EMPTY, (before.get(label) ?? 0) / reference.length);
    const c = Math.max(EMPTY, (after.get(label) ?? 0) / current.length);
    value += (c - r) * Math.log(c / r);
  }
  return driftMeasure("PSI", value, threshold, { reference: reference.length, current: current.length });
}

/** How often each label occurs. */
export function counts(labels: readonly string[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const label of labels) found.set(label, (found.get(label) ?? 0) + 1);
  return found;
}
