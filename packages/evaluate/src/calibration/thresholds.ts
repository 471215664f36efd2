import type { Judgement } from "../brier-score.ts";
import { type Proportion, proportion } from "../proportion.ts";

/** What happens when rows of this confidence or more are accepted and the rest goes to a person. */
export interface ThresholdChoice {
  /** 0–1; accept `confidence >= threshold`. */
  readonly threshold: number;
  /** Of all rows, how many are accepted. */
  readonly accepted: Proportion;
  /** Of the accepted rows, how many are right. Its interval is optimistic: the threshold was chosen on these rows. */
  readonly precision: Proportion;
}

/**
 * The lowest threshold from which on the accepted rows reach a precision, so that the fewest rows need a person. Choose
 * it on validation rows, report it on test rows.
 *
 * @param target - 0–1.
 * @returns `null` when no threshold reaches it.
 * @example thresholdForPrecision([{ confidence: 0.4, right: false }, { confidence: 0.8, right: true }], 1)?.threshold // 0.8
 */
export function thresholdForPrecision(judgements: readonly Judgement[], target: number): ThresholdChoice | null {
  const reaching = choices(judgements).filter(({ precision }) => precision.value >= target);
  return reaching.at(-1) ?? null;
}

/**
 * The highest threshold that sends at most a share of the rows to a person: it spends the budget on the least sure rows.
 *
 * @param budget - Share of rows that people can review, 0–1.
 * @returns `null` without rows.
 * @example thresholdForReview([{ confidence: 0.4, right: false }, { confidence: 0.8, right: true }], 0.5)?.threshold // 0.8
 */
export function thresholdForReview(judgements: readonly Judgement[], budget: number): ThresholdChoice | null {
  // the highest threshold that the budget allows is what spends it: more review, fewer mistakes
  const affordable = choices(judgements).filter(({ accepted }) => 1 - accepted.value <= budget + 1e-12);
  return affordable[0] ?? null;
}

/** Every distinct threshold, falling. */
function choices(judgements: readonly Judgement[]): ThresholdChoice[] {
  const falling = judgements.toSorted((a, b) => b.confidence - a.confidence);
  const found: ThresholdChoice[] = [];
  let right = 0;
  for (const [index, judgement] of falling.entries()) {
    right += Number(judgement.right);
    if (falling[index + 1]?.confidence === judgement.confidence) continue;
    const accepted = proportion(index + 1, falling.length);
    const precision = proportion(right, index + 1);
    if (accepted && precision) found.push({ threshold: judgement.confidence, accepted, precision });
  }
  return found;
}
