import { reviewPoints } from "../html/plots/review-points.ts";

/**
 * Which share of the wrong rows is found when people look at the least sure rows. Rows of equal confidence, of which not
 * all fit into the share, are drawn by lot: what is given is the mean over all draws.
 *
 * @param points - Of `riskCoverage`: by rising coverage; the last accepts everything.
 * @param share - Of all rows, that people look at, 0–1.
 * @returns 0–1; `null` when no row is wrong.
 * @example caughtByReview([{ coverage: 0.5, risk: 0 }, { coverage: 1, risk: 0.5 }], 0.25) // 0.5
 */
export function caughtByReview(
  points: readonly { readonly coverage: number; readonly risk: number }[],
  share: number,
): number | null {
  const rising = reviewPoints(points);
  const right = rising.findIndex(({ reviewed }) => reviewed >= share);
  const [after, before] = [rising[right], rising[right - 1]];
  if (after === undefined) return null;
  if (before === undefined || after.reviewed === before.reviewed) return after.found;
  const part = (share - before.reviewed) / (after.reviewed - before.reviewed);
  return before.found + part * (after.found - before.found);
}
