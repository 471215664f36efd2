import { likeliest, type OutOfFold } from "../baselines/out-of-fold.ts";
import { type Proportion, proportion } from "../proportion.ts";

/** A row whose label is likely wrong: its label is disbelieved and another believed, by a model that did not see it. */
export interface SuspectLabel {
  /** Position of the row. */
  readonly row: number;
  readonly label: string;
  readonly suggested: string;
  /** Belief in the suggestion less belief in the label, −1 to 1; the higher, the more suspect. */
  readonly margin: number;
}

/** How many gold labels of one field are probably wrong: no model can be measured better than its gold. */
export interface LabelNoise {
  /** Of pairs of equal transcripts, how many disagree on the label; null without equal transcripts. */
  readonly duplicatePairs: Proportion | null;
  /** Half of it, roughly, is the share of wrong labels, if mistakes are independent and rare; null without pairs. */
  readonly fromDuplicates: number | null;
  /**
   * Share of rows that confident learning finds mislabelled. Null where the n-gram model is right on less than
   * `TRUSTED_ACCURACY` of the rows or sees fewer than `TRUSTED_ROWS`: its own mistakes would pass for wrong labels. They
   * still count among them, so this is an upper estimate.
   */
  readonly fromOutOfFold: Proportion | null;
  /** The most suspect first, at most `limit`. */
  readonly suspects: readonly SuspectLabel[];
}

/** Accuracy and rows from which on an out-of-fold model says something about its gold. */
const TRUSTED_ACCURACY = 0.85;
const TRUSTED_ROWS = 100;

/** One row: a key that equal transcripts share, its label, and what an n-gram model that did not see it believes. */
export interface NoiseRow {
  readonly text: string;
  readonly label: string;
  readonly beliefs: OutOfFold | null;
}

/**
 * Estimates label noise in two ways: equal transcripts with different labels, and confident learning over out-of-fold
 * beliefs (a row counts when another label's belief exceeds that label's mean self-confidence and the row's own label
 * stays below its own).
 *
 * @param limit - How many suspects to list (default 50).
 * @see C. Northcutt et al., Confident learning, JAIR 70 (2021), https://arxiv.org/abs/1911.00068
 * @example labelNoise(rows).fromOutOfFold?.value // 0.03
 */
export function labelNoise(rows: readonly NoiseRow[], limit = 50): LabelNoise {
  const duplicatePairs = disagreeingPairs(rows);
  const judged = rows.filter(({ beliefs }) => beliefs !== null);
  const agreeing = judged.filter(({ beliefs, label }) => likeliest(beliefs) === label).length;
  const isTrusted = judged.length >= TRUSTED_ROWS && agreeing >= TRUSTED_ACCURACY * judged.length;
  const suspects = suspectLabels(rows);
  return {
    duplicatePairs,
    // two labels of error rate e disagree 2e(1 − e) of the time; solved for the smaller e
    fromDuplicates: duplicatePairs ? (1 - Math.sqrt(Math.max(0, 1 - 2 * duplicatePairs.value))) / 2 : null,
    fromOutOfFold: isTrusted ? proportion(suspects.length, judged.length) : null,
    suspects: suspects.slice(0, limit),
  };
}

function disagreeingPairs(rows: readonly NoiseRow[]): Proportion | null {
  const twins = new Map<string, Map<string, number>>();
  for (const { text, label } of rows) {
    const labels = twins.get(text) ?? new Map<string, number>();
    twins.set(text, labels.set(label, (labels.get(label) ?? 0) + 1));
  }
  let [pairs, agreeing] = [0, 0];
  for (const labels of twins.values()) {
    const size = [...labels.values()].reduce((sum, count) => sum + count, 0);
    pairs += (size * (size - 1)) / 2;
    for (const count of labels.values()) agreeing += (count * (count - 1)) / 2;
  }
  return proportion(pairs - agreeing, pairs);
}

function suspectLabels(rows: readonly NoiseRow[]): SuspectLabel[] {
  const bars = selfConfidence(rows);
  const found = rows.flatMap(({ label, beliefs }, row): SuspectLabel[] => {
    const own = beliefs?.get(label) ?? 0;
    if (beliefs === null || own >= (bars.get(label) ?? 1)) return [];
    const rivals = [...beliefs].filter(([rival, belief]) => rival !== label && belief >= (bars.get(rival) ?? 1));
    const [best] = rivals.sort((a, b) => b[1] - a[1]);
    return best && best[1] > own ? [{ row, label, suggested: best[0], margin: best[1] - own }] : [];
  });
  return found.sort((a, b) => b.margin - a.margin);
}

/** Label → mean belief in it over the rows that carry it. */
function selfConfidence(rows: readonly NoiseRow[]): Map<string, number> {
  const sums = new Map<string, { sum: number; rows: number }>();
  for (const { label, beliefs } of rows) {
    if (beliefs === null) continue;
    const { sum, rows: before } = sums.get(label) ?? { sum: 0, rows: 0 };
    sums.set(label, { sum: sum + (beliefs.get(label) ?? 0), rows: before + 1 });
  }
  return new Map([...sums].map(([label, { sum, rows: count }]) => [label, sum / count]));
}
