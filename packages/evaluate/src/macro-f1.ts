import type { LabelScore } from "./label-scores.ts";

/**
 * The plain mean of per-label F1, so a rare label weighs as much as a common one. 0–1, higher is better. Labels that
 * were neither expected nor predicted do not count.
 *
 * @returns `null` without any label: no evidence.
 * @see https://scikit-learn.org/stable/modules/generated/sklearn.metrics.f1_score.html (`average="macro"`)
 * @example macroF1(labelScores([{ expected: "PAY", predicted: "PAY" }, { expected: "REFUSE", predicted: "PAY" }], [])) // 0.333…
 */
export function macroF1(scores: readonly LabelScore[]): number | null {
  if (scores.length === 0) return null;
  return scores.reduce((sum, { f1 }) => sum + f1, 0) / scores.length;
}
