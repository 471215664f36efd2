import { calibrate, type FieldCalibration } from "@disposition/taxonomy";
import type { RankedChoice } from "../engine/engine.ts";

/** The chosen value first, as an engine ranks them; probabilities corrected, in the same order. */
export function calibrateRanking(
  ranked: readonly RankedChoice[],
  calibration: FieldCalibration | undefined,
): readonly RankedChoice[] {
  if (!calibration) return ranked;
  const probabilities = calibrate(
    ranked.map(({ probability }) => probability),
    calibration,
  );
  return ranked.map(({ choice, probability }, index) => ({ choice, probability: probabilities[index] ?? probability }));
}

/** A probability of its own, such as the joint one. */
export function calibrateProbability(probability: number, calibration: FieldCalibration | undefined): number {
  if (!calibration) return probability;
  return calibrate([probability], calibration)[0] ?? probability;
}
