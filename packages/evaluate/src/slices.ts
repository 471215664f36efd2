import { accuracy, type Pair } from "./accuracy.ts";
import { labelScores, SMALL_SUPPORT } from "./label-scores.ts";
import { macroF1 } from "./macro-f1.ts";
import { type Proportion, shareOf } from "./proportion.ts";
import type { PredictionPart } from "./report/report-parts.ts";

/** How some of the calls fare. */
export interface Slice {
  readonly by: "language" | "length" | "month";
  readonly name: string;
  readonly rows: number;
  /** Too few rows to judge by. */
  readonly small: boolean;
  readonly exactMatch: Proportion | null;
  readonly fields: Readonly<Record<string, { readonly accuracy: Proportion | null; readonly macroF1: number | null }>>;
}

/** UTF-16 units of a transcript: up to one exchange, a short talk, a talk, a long talk. */
const LENGTHS = [200, 1000, 3000];

/**
 * Figures by language, by length of the transcript and by month of the call; calls that do not say are in no slice.
 *
 * @param labelPaths - The label fields, which get a macro F1.
 * @example slices(report.predictions, ["payment_disposition"]).filter(({ small }) => !small)
 */
export function slices(predictions: readonly PredictionPart[], labelPaths: readonly string[]): Slice[] {
  const sliceBy = (by: Slice["by"], nameOf: (prediction: PredictionPart) => string | null) => {
    const names = [...new Set(predictions.map(nameOf))].filter((name) => name !== null);
    const inOrder = by === "length" ? lengthNames().filter((name) => names.includes(name)) : names.sort();
    return inOrder.map((name) =>
      slice(
        by,
        name,
        predictions.filter((each) => nameOf(each) === name),
        labelPaths,
      ),
    );
  };
  return [
    ...sliceBy("language", ({ language }) => language),
    ...sliceBy("length", ({ characters }) => lengthName(characters)),
    ...sliceBy("month", ({ callDay }) => callDay?.slice(0, 7) ?? null),
  ];
}

function slice(by: Slice["by"], name: string, rows: PredictionPart[], labelPaths: readonly string[]): Slice {
  const paths = Object.keys(rows[0]?.expected ?? {});
  const fields = paths.map((path) => {
    const pairs = rows.map((row) => ({ expected: row.expected[path] ?? null, predicted: row.predicted[path] ?? null }));
    const scores = labelPaths.includes(path) ? labelScores(pairs as Pair<string>[], []) : [];
    return [path, { accuracy: accuracy(pairs), macroF1: macroF1(scores) }] as const;
  });
  const isRight = (row: PredictionPart) => paths.every((path) => row.expected[path] === row.predicted[path]);
  const small = rows.length < SMALL_SUPPORT;
  return { by, name, rows: rows.length, small, exactMatch: shareOf(rows, isRight), fields: Object.fromEntries(fields) };
}

function lengthName(characters: number | null): string | null {
  if (characters === null) return null;
  const above = LENGTHS.findIndex((limit) => characters <= limit);
  return lengthNames()[above === -1 ? LENGTHS.length : above] ?? null;
}

function lengthNames(): string[] {
  const bands = LENGTHS.map((to, index) => `${index === 0 ? 0 : (LENGTHS[index - 1] ?? 0) + 1}–${to} characters`);
  return [...bands, `over ${LENGTHS.at(-1)} characters`];
}
