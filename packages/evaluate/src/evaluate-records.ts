import {
  type Field,
  type FieldPath,
  getField,
  type LabelsOf,
  type Taxonomy,
  type ValueAt,
} from "@disposition/taxonomy";
import type { Judgement } from "./brier-score.ts";
import { type FieldReport, fieldReport, type LabelReport, type ScoreReport, type ValueReport } from "./field-report.ts";
import { type Legality, legality } from "./legality.ts";
import { type Proportion, shareOf } from "./proportion.ts";
import { type Reliability, reliability } from "./reliability.ts";

/** A gold record and the one that came out for the same call. */
export interface RecordPair<T extends Taxonomy = Taxonomy> {
  readonly expected: LabelsOf<T>;
  readonly predicted: LabelsOf<T>;
  /** For slices; pairs without one are in no slice. */
  readonly language?: string | undefined;
  /** How sure the whole predicted record is, 0–1. */
  readonly confidence?: number | undefined;
}

type ReportOf<V> = V extends string ? LabelReport : V extends number ? ScoreReport : never;
/** A text and a date look alike to the types; a text has no report. */
type ReportAt<V> = unknown extends V
  ? FieldReport | undefined
  : [null] extends [V]
    ? [V] extends [number | null]
      ? ValueReport
      : ValueReport | undefined
    : ReportOf<V>;

/** Measures of one set of pairs. */
export interface RecordScores<T extends Taxonomy = Taxonomy> {
  readonly rows: number;
  /** Share of records that are right in every field that is no text. */
  readonly exactMatch: Proportion | null;
  /** Dotted path → how that field fares; free-text fields are left out. */
  readonly fields: { readonly [P in FieldPath<T["schema"]>]: ReportAt<ValueAt<T["schema"], P>> };
  /** Whether the predicted records obey the rules between fields. */
  readonly legality: Legality;
  /** Confidence against `exactMatch`; null when no pair carries one. */
  readonly reliability: Reliability | null;
}

export interface EvaluationReport<T extends Taxonomy = Taxonomy> extends RecordScores<T> {
  /** The same measures for each language, in alphabetical order. */
  readonly languages: Readonly<Record<string, RecordScores<T>>>;
}

type ScoredField = Exclude<Field, { kind: "text" }>;

/**
 * Measures predicted records against gold ones.
 *
 * @param pairs - One per call, any order; read once.
 * @throws DispositionError `INPUT_INVALID` when a record lacks a label or score, or a confidence is outside 0–1.
 * @example
 * const report = evaluateRecords(collections, [{ expected, predicted, language: "hi", confidence: 0.8 }]);
 * report.fields.payment_disposition.macroF1; // 0–1, or null without rows
 */
export function evaluateRecords<T extends Taxonomy>(taxonomy: T, pairs: Iterable<RecordPair<T>>): EvaluationReport<T> {
  const rows = [...pairs];
  const whole = scoresOf(taxonomy, rows);
  const tags = new Set(rows.flatMap(({ language }) => (language === undefined ? [] : [language])));
  const languages = [...tags].sort().map((tag) => {
    const slice = rows.filter(({ language }) => language === tag);
    return [tag, scoresOf(taxonomy, slice)] as const;
  });
  return { ...whole, languages: Object.fromEntries(languages) };
}

function scoresOf<T extends Taxonomy>(taxonomy: T, pairs: readonly RecordPair<T>[]): RecordScores<T> {
  const fields = taxonomy.fields.filter((field): field is ScoredField => field.kind !== "text");
  const isRight = (pair: RecordPair<T>) =>
    fields.every(({ path }) => valueAt(pair.expected, path) === valueAt(pair.predicted, path));
  const judgements = pairs.flatMap((pair): Judgement[] =>
    pair.confidence === undefined ? [] : [{ confidence: pair.confidence, right: isRight(pair) }],
  );
  const reports = Object.fromEntries(fields.map((field) => [field.path, fieldReport(field, pairs)]));
  const predicted = pairs.map((pair) => pair.predicted);
  return {
    rows: pairs.length,
    exactMatch: shareOf(pairs, isRight),
    fields: reports as unknown as RecordScores<T>["fields"],
    legality: legality(taxonomy.rules, predicted),
    reliability: reliability(judgements),
  };
}

function valueAt(record: object, path: string) {
  return getField(record, path) ?? null;
}
