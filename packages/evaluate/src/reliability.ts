import { DispositionError } from "@disposition/taxonomy";
import { brierScore, type Judgement } from "./brier-score.ts";
import { equalMassBins } from "./calibration/equal-mass-bins.ts";
import { expectedCalibrationError } from "./expected-calibration-error.ts";
import { type ReliabilityBin, reliabilityBins } from "./reliability-bins.ts";

/** Whether confidence means what it says. */
export interface Reliability {
  /** Rows that carry a confidence. */
  readonly rows: number;
  /** Over ten bins of equal width. */
  readonly expectedCalibrationError: number | null;
  /** Over at most ten bins of equal mass: steadier where most rows are sure. */
  readonly expectedCalibrationErrorEqualMass: number | null;
  readonly brierScore: number | null;
  /** Ten bins of equal width. */
  readonly bins: readonly ReliabilityBin[];
  /** At most ten bins of about equally many rows. */
  readonly equalMassBins: readonly ReliabilityBin[];
}

/**
 * Measures confidence against being right.
 *
 * @returns `null` without judgements: no evidence.
 * @throws DispositionError `INPUT_INVALID` for a confidence outside 0–1.
 * @example reliability([{ confidence: 0.9, right: true }])?.brierScore // 0.01
 */
export function reliability(judgements: readonly Judgement[]): Reliability | null {
  if (judgements.length === 0) return null;
  const stranger = judgements.find(({ confidence }) => !(confidence >= 0 && confidence <= 1));
  if (stranger) {
    throw new DispositionError("INPUT_INVALID", `${stranger.confidence} is no confidence; give a number from 0 to 1`);
  }
  const bins = reliabilityBins(judgements);
  const massBins = equalMassBins(judgements);
  return {
    rows: judgements.length,
    expectedCalibrationError: expectedCalibrationError(bins),
    expectedCalibrationErrorEqualMass: expectedCalibrationError(massBins),
    brierScore: brierScore(judgements),
    bins,
    equalMassBins: massBins,
  };
}
