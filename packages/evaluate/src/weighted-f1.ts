import type { LabelScore } from "./label-scores.ts";

/**
 * The mean of per-label F1 weighted by support, so that it speaks for the mix of calls that was measured. 0–1, higher
 * is better.
 *
 * @returns `null` without any row: no evidence.
 * @see https://scikit-learn.org/stable/modules/generated/sklearn.metrics.f1_score.html (`average="weighted"`)
 * @example weightedF1(labelScores([{ expected: "PAY", predicted: "PAY" }, { expected: "REFUSE", predicted: "PAY" }], [])) // 0.333…
 */
export function weightedF1(scores: readonly LabelScore[]): number | null {
  const rows = scores.reduce((sum, { support }) => sum + support, 0);
  if (rows === 0) return null;
  return scores.reduce((sum, { f1, support }) => sum + f1 * support, 0) / rows;
}
