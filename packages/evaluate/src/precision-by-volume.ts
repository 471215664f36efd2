import { type Proportion, proportion } from "./proportion.ts";

/** One row as the question "is it this label?" sees it. */
export interface LabelClaim {
  /** 0–1, how sure the model was of what it chose. */
  readonly confidence: number;
  /** The label was predicted. */
  readonly given: boolean;
  /** The label was expected. */
  readonly wanted: boolean;
}

/** What is left of a label's predictions when only those of some confidence are kept. */
export interface VolumePoint {
  /** Predictions with this confidence or more are kept. */
  readonly threshold: number;
  /** Of the label's predictions, how many are kept: the volume. */
  readonly kept: Proportion | null;
  /** Of the kept ones, how many are right. */
  readonly precision: Proportion | null;
  /** Of the rows that should have the label, how many are kept and right. */
  readonly recall: Proportion | null;
}

/** The thresholds that earlier systems reported. */
const VOLUME_THRESHOLDS = [0, 0.5, 0.7, 0.8, 0.9, 0.95] as const;

/**
 * Precision of one label against the volume kept, for acting only on what is sure ("call only sure promises").
 *
 * @example precisionByVolume([{ confidence: 0.9, given: true, wanted: true }], [0.5])[0]?.precision?.value // 1
 */
export function precisionByVolume(
  claims: readonly LabelClaim[],
  thresholds: readonly number[] = VOLUME_THRESHOLDS,
): VolumePoint[] {
  const given = claims.filter((claim) => claim.given);
  const wanted = claims.filter((claim) => claim.wanted).length;
  return thresholds.map((threshold) => {
    const kept = given.filter(({ confidence }) => confidence >= threshold);
    const right = kept.filter((claim) => claim.wanted).length;
    return {
      threshold,
      kept: proportion(kept.length, given.length),
      precision: proportion(right, kept.length),
      recall: proportion(right, wanted),
    };
  });
}
