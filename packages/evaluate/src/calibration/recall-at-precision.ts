import { type PrecisionRecallPoint, precisionRecall, type ScoredClaim } from "./precision-recall.ts";

/**
 * The most of a label that can be found while its calls stay this precise: the point of the precision–recall curve with
 * the highest recall among those that reach the precision. Chosen on the rows it is measured on, so a little optimistic.
 *
 * @param target - Precision, 0–1.
 * @returns `null` without positive rows, or when no threshold reaches the precision.
 * @example recallAtPrecision([{ score: 0.9, positive: true }, { score: 0.2, positive: false }], 0.8)?.recall // 1
 */
export function recallAtPrecision(claims: readonly ScoredClaim[], target: number): PrecisionRecallPoint | null {
  const reaching = precisionRecall(claims)?.points.filter(({ precision }) => precision >= target);
  return reaching?.at(-1) ?? null;
}
