import type { FieldCalibration } from "@disposition/taxonomy";
import type { RankedChoice } from "../engine/engine.ts";

/** The chosen value first, as an engine ranks them; probabilities corrected, in the same order. */
export function calibrateRanking(
  ranked: readonly RankedChoice[],
  calibration: FieldCalibration | undefined,
): readonly RankedChoice[] {
  const [best, ...rivals] = ranked;
  // a slot with one allowed value is certain by rule, not by belief
  if (!calibration || !best || best.probability === 1) return ranked;
  if (calibration.method === "isotonic") {
    const probability = readOff(calibration.points, best.probability);
    const scale = (1 - probability) / (1 - best.probability);
    return [{ ...best, probability }, ...rivals.map((rival) => ({ ...rival, probability: rival.probability * scale }))];
  }
  return temper(ranked, calibration.temperature);
}

/** A probability of its own, such as the joint one. */
export function calibrateProbability(probability: number, calibration: FieldCalibration | undefined): number {
  return calibrateRanking([{ choice: 0, probability }], calibration)[0]?.probability ?? probability;
}

/** p^(1/T), scaled to sum 1. Belief in rivals that nobody looked at counts as that of one rival. */
function temper(ranked: readonly RankedChoice[], temperature: number): RankedChoice[] {
  const cooled = (probability: number) => probability ** (1 / temperature);
  const unseen = Math.max(0, 1 - ranked.reduce((sum, { probability }) => sum + probability, 0));
  const total = ranked.reduce((sum, { probability }) => sum + cooled(probability), cooled(unseen));
  return ranked.map(({ choice, probability }) => ({ choice, probability: cooled(probability) / total }));
}

/** A point on the line through `points`, flat beyond both ends. */
function readOff(points: readonly (readonly [number, number])[], x: number): number {
  const right = points.findIndex(([at]) => at >= x);
  const [x1, y1] = points[right] ?? points.at(-1) ?? [x, x];
  const [x0, y0] = points[right - 1] ?? [x1, y1];
  if (right <= 0 || x1 === x0) return y1;
  return y0 + ((y1 - y0) * (x - x0)) / (x1 - x0);
}
