import type { Pair } from "./accuracy.ts";
import { type Proportion, proportion } from "./proportion.ts";

/** How one label fares. */
export interface LabelScore {
  readonly label: string;
  /** Of the rows that got the label, how many should have; null when none got it. */
  readonly precision: Proportion | null;
  /** Of the rows that should have the label, how many got it; null when none should. */
  readonly recall: Proportion | null;
  /** 2 TP / (2 TP + FP + FN), 0–1. */
  readonly f1: number;
  /** Rows that should have the label. */
  readonly support: number;
  /** Too few rows to judge by: support below `SMALL_SUPPORT`. */
  readonly small: boolean;
}

/** Below this many rows a share may be off by a fifth and more; reports grey such figures. */
export const SMALL_SUPPORT = 30;

/**
 * Scores of every label that occurs in the pairs, expected or predicted, in the order of `labels` (others come last).
 *
 * @see https://scikit-learn.org/stable/modules/generated/sklearn.metrics.precision_recall_fscore_support.html, except
 * that precision and recall without evidence are null, not 0
 * @example labelScores([{ expected: "PTP", predicted: "PAID" }], ["PTP", "PAID"])[0]?.recall?.value // 0
 */
export function labelScores(pairs: readonly Pair<string>[], labels: readonly string[]): LabelScore[] {
  const hits = new Map<string, number>();
  const support = new Map<string, number>();
  const given = new Map<string, number>();
  for (const { expected, predicted } of pairs) {
    count(support, expected);
    count(given, predicted);
    if (expected === predicted) count(hits, expected);
  }
  const occurring = new Set([
    ...labels.filter((name) => support.has(name) || given.has(name)),
    ...support.keys(),
    ...given.keys(),
  ]);
  return [...occurring].map((label) =>
    score(label, hits.get(label) ?? 0, support.get(label) ?? 0, given.get(label) ?? 0),
  );
}

function score(label: string, hits: number, support: number, given: number): LabelScore {
  // 2 TP + FP + FN = rows expected + rows given
  const f1 = (2 * hits) / (support + given);
  const small = support < SMALL_SUPPORT;
  return { label, precision: proportion(hits, given), recall: proportion(hits, support), f1, support, small };
}

function count(counts: Map<string, number>, label: string): void {
  counts.set(label, (counts.get(label) ?? 0) + 1);
}
