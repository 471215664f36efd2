import { calibrate, type FieldCalibration } from "@disposition/taxonomy";

/**
 * The calibrated probability of the chosen (first) value, as core computes it at run time.
 *
 * @param probabilities - The ranked values, the chosen one first.
 * @returns 0–1; `null` without any probability.
 * @example applyCalibration([0.9], { method: "temperature", temperature: 2 }) // 0.75
 */
export function applyCalibration(probabilities: readonly number[], calibration: FieldCalibration): number | null {
  return calibrate(probabilities, calibration)[0] ?? null;
}
