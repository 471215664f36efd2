import type { FieldCalibration } from "@disposition/taxonomy";
import type { IsotonicPoint } from "./fit-isotonic.ts";
import { temper } from "./temper.ts";

/**
 * The calibrated probability of the chosen (first) value, as core computes it at run time.
 *
 * @param probabilities - The ranked values, the chosen one first.
 * @returns 0–1; `null` without any probability.
 * @example applyCalibration([0.9], { method: "temperature", temperature: 2 }) // 0.75
 */
export function applyCalibration(probabilities: readonly number[], calibration: FieldCalibration): number | null {
  const [chosen] = probabilities;
  if (chosen === undefined) return null;
  if (chosen === 1) return 1;
  if (calibration.method === "isotonic") return readOff(calibration.points, chosen);
  return temper(probabilities, calibration.temperature).ranked[0] ?? null;
}

/** A point on the line through `points`, flat beyond both ends. */
function readOff(points: readonly IsotonicPoint[], x: number): number {
  const right = points.findIndex(([at]) => at >= x);
  const [x1, y1] = points[right] ?? points.at(-1) ?? [x, x];
  const [x0, y0] = points[right - 1] ?? [x1, y1];
  if (right <= 0 || x1 === x0) return y1;
  return y0 + ((y1 - y0) * (x - x0)) / (x1 - x0);
}
