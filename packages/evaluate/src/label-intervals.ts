import type { Pair } from "./accuracy.ts";
import { type CodedLabels, codeLabels, type LabelCounts, labelCounts } from "./label-counts.ts";
import { type BootstrapInterval, type BootstrapOptions, bootstrap } from "./sampling/bootstrap.ts";

/** Clustered 95 % bootstrap intervals of one label; null without evidence. */
export interface LabelIntervals {
  readonly label: string;
  readonly precision: BootstrapInterval | null;
  readonly recall: BootstrapInterval | null;
  readonly f1: BootstrapInterval | null;
}

/** Clustered 95 % bootstrap intervals of a label field. */
export interface FieldIntervals {
  readonly accuracy: BootstrapInterval | null;
  readonly macroF1: BootstrapInterval | null;
  readonly weightedF1: BootstrapInterval | null;
  readonly labels: readonly LabelIntervals[];
}

/**
 * Intervals of all label metrics of a field from the same resamples of whole groups.
 *
 * @param pairs - One per row.
 * @param labels - Declared order; the result lists those that occur.
 * @param groups - The cluster (borrower) of each row.
 * @example labelIntervals(pairs, ["PTP", "PAID"], borrowers, { seed: 1 }).macroF1 // { low, high, … } or null
 */
export function labelIntervals(
  pairs: readonly Pair<string>[],
  labels: readonly string[],
  groups: readonly string[],
  options: BootstrapOptions = {},
): FieldIntervals {
  const coded = codeLabels(pairs, labels);
  const [accuracy, macroF1, weightedF1, ...rest] = bootstrap(groups, (weights) => figures(coded, weights), options);
  return {
    accuracy: accuracy ?? null,
    macroF1: macroF1 ?? null,
    weightedF1: weightedF1 ?? null,
    labels: coded.names.map((label, index) => ({
      label,
      precision: rest[3 * index] ?? null,
      recall: rest[3 * index + 1] ?? null,
      f1: rest[3 * index + 2] ?? null,
    })),
  };
}

function figures(coded: CodedLabels, weights: Uint32Array): (number | null)[] {
  const counts = labelCounts(coded, weights);
  const perLabel = counts.map(({ hits, support, given }) => [
    share(hits, given),
    share(hits, support),
    share(2 * hits, support + given),
  ]);
  return [...averages(counts), ...perLabel.flat()];
}

/** Accuracy, macro F1 over labels that occur, F1 weighted by support. */
function averages(counts: readonly LabelCounts[]): (number | null)[] {
  const occurring = counts.filter(({ support, given }) => support + given > 0);
  const f1 = occurring.map(({ hits, support, given }) => (2 * hits) / (support + given));
  const rows = occurring.reduce((sum, { support }) => sum + support, 0);
  const hits = occurring.reduce((sum, counted) => sum + counted.hits, 0);
  const weighted = occurring.reduce((sum, { support }, index) => sum + support * (f1[index] ?? 0), 0);
  const sum = f1.reduce((total, value) => total + value, 0);
  return [share(hits, rows), share(sum, occurring.length), share(weighted, rows)];
}

function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}
