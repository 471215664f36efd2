import { DispositionError, type Field, type FieldValue, getField } from "@disposition/taxonomy";
import { accuracy, type Pair } from "./accuracy.ts";
import { type Confusion, confusions } from "./confusions.ts";
import { type LabelScore, labelScores } from "./label-scores.ts";
import { macroF1 } from "./macro-f1.ts";
import { meanAbsoluteError } from "./mean-absolute-error.ts";
import type { Proportion } from "./proportion.ts";
import { type ValueScores, valueScores } from "./value-scores.ts";
import { weightedF1 } from "./weighted-f1.ts";

export interface LabelReport {
  readonly kind: "label";
  readonly accuracy: Proportion | null;
  readonly macroF1: number | null;
  readonly weightedF1: number | null;
  /** Labels that occur, in declared order. */
  readonly labels: readonly LabelScore[];
  /** The ten commonest. */
  readonly topConfusions: readonly Confusion[];
}

export interface ValueReport extends ValueScores {
  readonly kind: "amount" | "date";
}

export interface ScoreReport {
  readonly kind: "score";
  readonly accuracy: Proportion | null;
  /** In points of 0–100. */
  readonly meanAbsoluteError: number | null;
}

export type FieldReport = LabelReport | ValueReport | ScoreReport;

const TOP_CONFUSIONS = 10;

/**
 * Measures one field over all pairs of records.
 *
 * @throws DispositionError `INPUT_INVALID` when a record lacks its label or score there.
 */
export function fieldReport(field: Exclude<Field, { kind: "text" }>, pairs: readonly Pair<object>[]): FieldReport {
  const at = pairs.map(({ expected, predicted }) => ({
    expected: getField(expected, field.path) ?? null,
    predicted: getField(predicted, field.path) ?? null,
  }));
  if (field.kind === "label") return labelReport(present(field.path, at, isString), field.labels);
  if (field.kind !== "score") return { kind: field.kind, ...valueScores(at) };
  const scores = present(field.path, at, isNumber);
  return { kind: "score", accuracy: accuracy(scores), meanAbsoluteError: meanAbsoluteError(scores) };
}

function labelReport(pairs: readonly Pair<string>[], labels: readonly string[]): LabelReport {
  const scores = labelScores(pairs, labels);
  return {
    kind: "label",
    accuracy: accuracy(pairs),
    macroF1: macroF1(scores),
    weightedF1: weightedF1(scores),
    labels: scores,
    topConfusions: confusions(pairs, TOP_CONFUSIONS),
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
