/** How sure a prediction was, 0–1, and whether it was right. */
export interface Judgement {
  readonly confidence: number;
  readonly right: boolean;
}

/**
 * Mean squared distance between confidence and outcome (1 right, 0 wrong). 0–1, lower is better; 0.25 is what always
 * saying 0.5 gets. Rewards being right and knowing it.
 *
 * @returns `null` without any judgement: no evidence.
 * @see G. W. Brier, Verification of forecasts expressed in terms of probability, Monthly Weather Review 78 (1950) 1–3;
 * https://scikit-learn.org/stable/modules/generated/sklearn.metrics.brier_score_loss.html
 * @example brierScore([{ confidence: 0.9, right: true }]) // 0.01
 */
export function brierScore(judgements: readonly Judgement[]): number | null {
  if (judgements.length === 0) return null;
  const sum = judgements.reduce((total, { confidence, right }) => total + (confidence - Number(right)) ** 2, 0);
  return sum / judgements.length;
}
