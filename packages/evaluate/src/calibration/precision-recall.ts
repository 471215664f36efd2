/** How much a model believed in one label, and whether the row should have it. */
export interface ScoredClaim {
  /** Higher is likelier. */
  readonly score: number;
  readonly positive: boolean;
}

export interface PrecisionRecallPoint {
  /** Rows with this score or more are called positive. */
  readonly threshold: number;
  readonly precision: number;
  readonly recall: number;
}

/** A precision–recall curve and its area, beside what guessing would get. */
export interface PrecisionRecall {
  /** Share of positive rows: the area that a random order gets. */
  readonly baseRate: number;
  /** Area under the curve as a sum of steps (no interpolation, which would flatter). 0–1, higher is better. */
  readonly averagePrecision: number;
  readonly rows: number;
  readonly positives: number;
  /** By falling threshold, so by rising recall. */
  readonly points: readonly PrecisionRecallPoint[];
}

/**
 * Precision against recall over all thresholds.
 *
 * @returns `null` without positive rows: recall has no meaning.
 * @see https://scikit-learn.org/stable/modules/generated/sklearn.metrics.average_precision_score.html
 * @example precisionRecall([{ score: 0.9, positive: true }, { score: 0.2, positive: false }])?.averagePrecision // 1
 */
export function precisionRecall(claims: readonly ScoredClaim[]): PrecisionRecall | null {
  const positives = claims.filter(({ positive }) => positive).length;
  if (positives === 0) return null;
  const falling = claims.toSorted((a, b) => b.score - a.score);
  const points: PrecisionRecallPoint[] = [];
  let [hits, averagePrecision] = [0, 0];
  for (const [index, { score, positive }] of falling.entries()) {
    hits += Number(positive);
    if (falling[index + 1]?.score === score) continue;
    const precision = hits / (index + 1);
    const recall = hits / positives;
    averagePrecision += precision * (recall - (points.at(-1)?.recall ?? 0));
    points.push({ threshold: score, precision, recall });
  }
  return { baseRate: positives / claims.length, averagePrecision, rows: claims.length, positives, points };
}
