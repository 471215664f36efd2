import type { LabelScore } from "./label-scores.ts";
import { type Proportion, proportion } from "./proportion.ts";

/** Precision, recall and F1 over the pooled rows of several labels. */
export interface MicroAverage {
  readonly precision: Proportion | null;
  readonly recall: Proportion | null;
  /** 0–1; null without any row. */
  readonly f1: number | null;
}

/**
 * Pools the hits and misses of several labels. Over all labels of a field precision, recall and F1 are one number, the
 * accuracy; over some of them (all promises, say) they differ.
 *
 * @param labels - Which labels to pool (default: all).
 * @see https://scikit-learn.org/stable/modules/generated/sklearn.metrics.f1_score.html (`average="micro"`, `labels`)
 * @example microAverage(scores, ["PTP", "PARTIAL_PAYMENT"]).recall?.value
 */
export function microAverage(scores: readonly LabelScore[], labels?: readonly string[]): MicroAverage {
  const pooled = labels === undefined ? scores : scores.filter(({ label }) => labels.includes(label));
  const sum = (count: (score: LabelScore) => number) => pooled.reduce((total, score) => total + count(score), 0);
  const hits = sum(({ recall }) => recall?.hits ?? 0);
  const support = sum((score) => score.support);
  const given = sum(({ precision }) => precision?.total ?? 0);
  return {
    precision: proportion(hits, given),
    recall: proportion(hits, support),
    f1: support + given === 0 ? null : (2 * hits) / (support + given),
  };
}
