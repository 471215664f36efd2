import type { Judgement } from "../brier-score.ts";

export interface RiskCoveragePoint {
  /** Rows with this confidence or more are accepted. */
  readonly threshold: number;
  /** Share of rows accepted, 0–1. */
  readonly coverage: number;
  /** Share of the accepted rows that is wrong, 0–1. */
  readonly risk: number;
}

/** How the error falls as less is accepted. */
export interface RiskCoverage {
  /** By rising coverage; the last point accepts everything. */
  readonly points: readonly RiskCoveragePoint[];
  /** Mean risk over all coverages (area under the curve), 0–1, lower is better. Rows of equal confidence share a risk. */
  readonly area: number;
}

/**
 * @returns `null` without judgements: no evidence.
 * @see Y. Geifman, R. El-Yaniv, Selective classification for deep neural networks, NeurIPS 2017,
 * https://arxiv.org/abs/1705.08500
 * @example riskCoverage([{ confidence: 0.9, right: true }, { confidence: 0.5, right: false }])?.area // 0.25
 */
export function riskCoverage(judgements: readonly Judgement[]): RiskCoverage | null {
  if (judgements.length === 0) return null;
  const falling = judgements.toSorted((a, b) => b.confidence - a.confidence);
  const points: RiskCoveragePoint[] = [];
  let [wrong, area, accepted] = [0, 0, 0];
  for (const [index, { confidence, right }] of falling.entries()) {
    wrong += Number(!right);
    if (falling[index + 1]?.confidence === confidence) continue;
    const risk = wrong / (index + 1);
    area += (risk * (index + 1 - accepted)) / falling.length;
    accepted = index + 1;
    points.push({ threshold: confidence, coverage: accepted / falling.length, risk });
  }
  return { points, area };
}
