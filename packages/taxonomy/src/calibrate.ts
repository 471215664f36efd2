import type { FieldCalibration } from "./calibration.ts";

/** Beliefs nearer to 0 or 1 than this are all the same to a logistic curve: their log-odds say more about rounding. */
const LOGIT_FLOOR = 1e-6;

/**
 * Probabilities of ranked values under a calibration, in the same order. What was certain (1) stays: a slot with one
 * allowed value is certain by rule, not by belief.
 *
 * @param probabilities - The chosen value's first; their sum is at most 1.
 * @returns Each in [0, 1], the sum at most 1.
 * @example calibrate([0.8, 0.2], { method: "temperature", temperature: 2 }) // [2/3, 1/3]
 */
export function calibrate(probabilities: readonly number[], calibration: FieldCalibration): number[] {
  const [chosen, ...rivals] = probabilities;
  if (chosen === undefined || chosen === 1) return [...probabilities];
  if (calibration.method === "temperature") return temper(probabilities, calibration.temperature).ranked;
  const probability =
    calibration.method === "isotonic"
      ? readOff(calibration.points, chosen)
      : 1 / (1 + Math.exp(-(calibration.slope * logOdds(chosen) + calibration.offset)));
  const scale = (1 - probability) / (1 - chosen);
  return [probability, ...rivals.map((rival) => rival * scale)];
}

/**
 * p^(1/T), scaled to sum 1. Belief in values that were not ranked counts as that of one rival.
 *
 * @returns The probabilities in the same order, and what the unranked rest has.
 * @example temper([0.8], 2) // { ranked: [2/3], unseen: 1/3 }
 */
export function temper(probabilities: readonly number[], temperature: number): { ranked: number[]; unseen: number } {
  const rest = Math.max(0, 1 - probabilities.reduce((sum, value) => sum + value, 0));
  const cooled = probabilities.map((value) => value ** (1 / temperature));
  const cooledRest = rest ** (1 / temperature);
  const total = cooled.reduce((sum, value) => sum + value, cooledRest);
  return { ranked: cooled.map((value) => value / total), unseen: cooledRest / total };
}

/**
 * ln(p / (1 − p)), with p held off 0 and 1 by a millionth.
 *
 * @example logOdds(0.5) // 0
 */
export function logOdds(probability: number): number {
  const held = Math.min(1 - LOGIT_FLOOR, Math.max(LOGIT_FLOOR, probability));
  return Math.log(held / (1 - held));
}

/** A point on the line through `points`, flat beyond both ends. */
function readOff(points: readonly (readonly [number, number])[], x: number): number {
  const right = points.findIndex(([at]) => at >= x);
  const [x1, y1] = points[right] ?? points.at(-1) ?? [x, x];
  const [x0, y0] = points[right - 1] ?? [x1, y1];
  if (right <= 0 || x1 === x0) return y1;
  return y0 + ((y1 - y0) * (x - x0)) / (x1 - x0);
}
