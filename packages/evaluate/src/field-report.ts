import { DispositionError, type Field, type FieldValue, getField } from "@disposition/taxonomy";
import { accuracy, type Pair } from "./accuracy.ts";
import { type ConfusionMatrix, confusionMatrix } from "./confusion-matrix.ts";
import { type Confusion, confusions } from "./confusions.ts";
import { type EquivalenceGroups, equivalentAccuracy } from "./equivalence.ts";
import { type FieldIntervals, labelIntervals } from "./label-intervals.ts";
import { type LabelScore, labelScores } from "./label-scores.ts";
import { macroF1 } from "./macro-f1.ts";
import { meanAbsoluteError } from "./mean-absolute-error.ts";
import { microAverage } from "./micro-average.ts";
import type { Proportion } from "./proportion.ts";
import type { BootstrapInterval, BootstrapOptions } from "./sampling/bootstrap.ts";
import { shareInterval } from "./share-interval.ts";
import { type ValueScores, valueScores } from "./value-scores.ts";
import { weightedF1 } from "./weighted-f1.ts";
import { type WithinTolerance, withinTolerance } from "./within-tolerance.ts";

export interface LabelReport {
  readonly kind: "label";
  readonly accuracy: Proportion | null;
  readonly macroF1: number | null;
  readonly weightedF1: number | null;
  /** Over all labels, which makes it equal to the accuracy. */
  readonly microF1: number | null;
  /** Labels that occur, in declared order. */
  readonly labels: readonly LabelScore[];
  /** Clustered bootstrap. */
  readonly intervals: FieldIntervals;
  readonly matrix: ConfusionMatrix;
  /** The ten commonest. */
  readonly topConfusions: readonly Confusion[];
  /** Accuracy that takes equivalent labels for one; null when no groups were given. */
  readonly equivalentAccuracy: Proportion | null;
}

export interface ValueReport extends ValueScores {
  readonly kind: "amount" | "date";
  /** Clustered bootstrap. */
  readonly intervals: {
    readonly accuracy: BootstrapInterval | null;
    readonly accuracyWhereExpected: BootstrapInterval | null;
    readonly hallucinationRate: BootstrapInterval | null;
  };
}

export interface ScoreReport {
  readonly kind: "score";
  readonly accuracy: Proportion | null;
  /** In points of 0–100. */
  readonly meanAbsoluteError: number | null;
  /** Within 5, 10 and 15 points. */
  readonly within: readonly WithinTolerance[];
}

export type FieldReport = LabelReport | ValueReport | ScoreReport;

/** How a field is measured. */
export interface FieldOptions extends BootstrapOptions {
  readonly equivalents?: EquivalenceGroups | undefined;
}

const TOP_CONFUSIONS = 10;
/** Points of 100: what earlier systems asked of quality and satisfaction scores. */
const TOLERANCES = [5, 10, 15];

/**
 * Measures one field over all pairs of records.
 *
 * @param groups - The cluster (borrower) of each pair.
 * @throws DispositionError `INPUT_INVALID` when a record lacks its label or score there.
 */
export function fieldReport(
  field: Exclude<Field, { kind: "text" }>,
  pairs: readonly Pair<object>[],
  groups: readonly string[],
  options: FieldOptions = {},
): FieldReport {
  const at = pairs.map(({ expected, predicted }) => ({
    expected: getField(expected, field.path) ?? null,
    predicted: getField(predicted, field.path) ?? null,
  }));
  if (field.kind === "label") return labelReport(present(field.path, at, isString), field.labels, groups, options);
  if (field.kind !== "score") return valueReport(field.kind, at, groups, options);
  const scores = present(field.path, at, isNumber);
  return {
    kind: "score",
    accuracy: accuracy(scores),
    meanAbsoluteError: meanAbsoluteError(scores),
    within: withinTolerance(scores, TOLERANCES),
  };
}

function labelReport(
  pairs: readonly Pair<string>[],
  labels: readonly string[],
  groups: readonly string[],
  { equivalents, ...options }: FieldOptions,
): LabelReport {
  const scores = labelScores(pairs, labels);
  return {
    kind: "label",
    accuracy: accuracy(pairs),
    macroF1: macroF1(scores),
    weightedF1: weightedF1(scores),
    microF1: microAverage(scores).f1,
    labels: scores,
    intervals: labelIntervals(pairs, labels, groups, options),
    matrix: confusionMatrix(pairs, labels),
    topConfusions: confusions(pairs, TOP_CONFUSIONS),
    equivalentAccuracy: equivalents ? equivalentAccuracy(pairs, equivalents) : null,
  };
}

function valueReport(
  kind: ValueReport["kind"],
  pairs: readonly Pair<FieldValue>[],
  groups: readonly string[],
  options: BootstrapOptions,
): ValueReport {
  const right = pairs.map(({ expected, predicted }) => expected === predicted);
  const rightWhereExpected = pairs.map(({ expected }, row) => (expected === null ? null : (right[row] ?? false)));
  const invented = pairs.map(({ expected, predicted }) => (expected === null ? predicted !== null : null));
  return {
    kind,
    ...valueScores(pairs),
    intervals: {
      accuracy: shareInterval(right, groups, options),
      accuracyWhereExpected: shareInterval(rightWhereExpected, groups, options),
      hallucinationRate: shareInterval(invented, groups, options),
    },
  };
}

function present<V extends FieldValue>(
  path: string,
  pairs: readonly Pair<FieldValue>[],
  is: (value: FieldValue) => value is V,
): Pair<V>[] {
  return pairs.map(({ expected, predicted }, index) => {
    if (is(expected) && is(predicted)) return { expected, predicted };
    const side = is(expected) ? "predicted" : "expected";
    throw new DispositionError(
      "INPUT_INVALID",
      `pair ${index}: the ${side} record has no "${path}"; fill it in or leave the pair out`,
    );
  });
}

function isString(value: FieldValue): value is string {
  return typeof value === "string";
}

function isNumber(value: FieldValue): value is number {
  return typeof value === "number";
}
