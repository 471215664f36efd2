import type { Field, FieldPath, LabelsOf, Taxonomy, ValueAt } from "@disposition/taxonomy";
import type { Judgement } from "./brier-score.ts";
import type { EquivalenceGroups } from "./equivalence.ts";
import { type FieldReport, fieldReport, type LabelReport, type ScoreReport, type ValueReport } from "./field-report.ts";
import { isRight } from "./is-right.ts";
import { type Legality, legality } from "./legality.ts";
import { type Proportion, shareOf } from "./proportion.ts";
import { type Reliability, reliability } from "./reliability.ts";
import type { BootstrapInterval, BootstrapOptions } from "./sampling/bootstrap.ts";
import { shareInterval } from "./share-interval.ts";

/** A gold record and the one that came out for the same call. */
export interface RecordPair<T extends Taxonomy = Taxonomy> {
  readonly expected: LabelsOf<T>;
  readonly predicted: LabelsOf<T>;
  /** For slices; pairs without one are in no slice. */
  readonly language?: string | undefined;
  /** How sure the whole predicted record is, 0–1. */
  readonly confidence?: number | undefined;
  /** Pairs of one borrower; intervals are drawn over groups. A pair without one is a group of its own. */
  readonly group?: string | undefined;
}

/** How records are measured. */
export interface EvaluateOptions extends BootstrapOptions {
  /** Field path → groups of labels that lead to the same next action. */
  readonly equivalents?: Readonly<Record<string, EquivalenceGroups>> | undefined;
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
  /** Clustered bootstrap. */
  readonly exactMatchInterval: BootstrapInterval | null;
  /** Dotted path → how that field fares; free-text fields are left out. */
  readonly fields: { readonly [P in FieldPath<T["schema"]>]: ReportAt<ValueAt<T["schema"], P>> };
  /** Whether the predicted records obey the rules between fields. */
  readonly legality: Legality;
  /** Confidence against `exactMatch`; null when no pair carries one. */
  readonly reliability: Reliability | null;
}

export interface EvaluationReport<T extends Taxonomy = Taxonomy> extends RecordScores<T> {
  /** The same measures for each language, in alphabetical order; without bootstrap intervals. */
  readonly languages: Readonly<Record<string, RecordScores<T>>>;
}

type ScoredField = Exclude<Field, { kind: "text" }>;

/**
 * Measures predicted records against gold ones.
 *
 * @param pairs - One per call, any order; read once.
 * @param options - Seed and number of resamples of the intervals, equivalent labels.
 * @throws DispositionError `INPUT_INVALID` when a record lacks a label or score, or a confidence is outside 0–1.
 * @example
 * const report = evaluateRecords(collections, [{ expected, predicted, language: "hi", confidence: 0.8 }]);
 * report.fields.payment_disposition.macroF1; // 0–1, or null without rows
 */
export function evaluateRecords<T extends Taxonomy>(
  taxonomy: T,
  pairs: Iterable<RecordPair<T>>,
  options: EvaluateOptions = {},
): EvaluationReport<T> {
  const rows = [...pairs];
  const whole = scoresOf(taxonomy, rows, options);
  const tags = new Set(rows.flatMap(({ language }) => (language === undefined ? [] : [language])));
  const languages = [...tags].sort().map((tag) => {
    const slice = rows.filter(({ language }) => language === tag);
    return [tag, scoresOf(taxonomy, slice, { ...options, resamples: 0 })] as const;
  });
  return { ...whole, languages: Object.fromEntries(languages) };
}

function scoresOf<T extends Taxonomy>(
  taxonomy: T,
  pairs: readonly RecordPair<T>[],
  { equivalents, ...options }: EvaluateOptions,
): RecordScores<T> {
  const fields = taxonomy.fields.filter((field): field is ScoredField => field.kind !== "text");
  const judged = pairs.map((pair) => ({ confidence: pair.confidence, right: isRight(taxonomy, pair) }));
  const judgements = judged.flatMap(({ confidence, right }): Judgement[] =>
    confidence === undefined ? [] : [{ confidence, right }],
  );
  const groups = groupsOf(pairs);
  const reports = fields.map((field) => {
    const fieldOptions = { ...options, equivalents: equivalents?.[field.path] };
    return [field.path, fieldReport(field, pairs, groups, fieldOptions)] as const;
  });
  const predicted = pairs.map((pair) => pair.predicted);
  return {
    rows: pairs.length,
    exactMatch: shareOf(judged, ({ right }) => right),
    exactMatchInterval: shareInterval(
      judged.map(({ right }) => right),
      groups,
      options,
    ),
    fields: Object.fromEntries(reports) as unknown as RecordScores<T>["fields"],
    legality: legality(taxonomy.rules, predicted),
    reliability: reliability(judgements),
  };
}

/** The cluster of each row; a row without one stands alone. */
export function groupsOf(rows: readonly { readonly group?: string | undefined }[]): string[] {
  return rows.map(({ group }, index) => (group === undefined ? `row ${index}` : `group ${group}`));
}
