import type { EvaluationReport, RecordScores } from "./evaluate-records.ts";
import type { FieldReport, LabelReport } from "./field-report.ts";
import type { Proportion } from "./proportion.ts";

const NOTHING = "–";
const HEAD = [
  "measured",
  "rows",
  "accuracy",
  "95 % interval",
  "macro F1",
  "weighted F1",
  "where expected",
  "presence P",
  "presence R",
  "mean error",
];

type AnyReport = Pick<EvaluationReport, "rows" | "exactMatch" | "legality" | "reliability"> & {
  readonly fields: object;
  readonly languages: Readonly<Record<string, Pick<RecordScores, "exactMatch">>>;
};

/**
 * A report for people: one table with a row for the whole record, for each field and for each language, then the
 * commonest confusions of each label field. Shares are in per cent; `–` means not measured.
 *
 * @example console.log(renderMarkdown(evaluateRecords(collections, pairs)));
 */
export function renderMarkdown(report: AnyReport): string {
  const fields = Object.entries(report.fields) as [string, FieldReport][];
  const languages = Object.entries(report.languages).map(([tag, { exactMatch }]) => [
    `whole record, ${tag}`,
    ...share(exactMatch),
  ]);
  const table = [
    HEAD,
    HEAD.map((_, index) => (index === 0 ? "---" : "---:")),
    ["whole record", ...share(report.exactMatch)],
    ...fields.map(([path, field]) => [path, ...share(field.accuracy), ...details(field)]),
    ...languages,
    ["obeys the rules", ...share(report.legality.legal)],
  ];
  const lines = table.map((cells) => `| ${HEAD.map((_, index) => escapeCell(cells[index] ?? NOTHING)).join(" | ")} |`);
  return [lines.join("\n"), ...calibration(report), ...fields.flatMap(confusionLine)].join("\n\n").concat("\n");
}

function details(field: FieldReport): string[] {
  if (field.kind === "label") return [percent(field.macroF1), percent(field.weightedF1)];
  if (field.kind === "score")
    return [NOTHING, NOTHING, NOTHING, NOTHING, NOTHING, field.meanAbsoluteError?.toFixed(1) ?? NOTHING];
  const { accuracyWhereExpected, presencePrecision, presenceRecall } = field;
  const shares = [accuracyWhereExpected, presencePrecision, presenceRecall].map((measured) => percent(measured?.value));
  return [NOTHING, NOTHING, ...shares];
}

function share(measured: Proportion | null): string[] {
  if (measured === null) return ["0"];
  const { total, value, low, high } = measured;
  return [String(total), percent(value), `${percent(low)} – ${percent(high)}`];
}

function calibration({ reliability }: AnyReport): string[] {
  if (reliability === null) return [];
  const error = reliability.expectedCalibrationError?.toFixed(3) ?? NOTHING;
  const brier = reliability.brierScore?.toFixed(3) ?? NOTHING;
  return [`Confidence, ${reliability.rows} rows: expected calibration error ${error}, Brier score ${brier}.`];
}

function confusionLine([path, field]: [string, FieldReport]): string[] {
  if (field.kind !== "label" || field.topConfusions.length === 0) return [];
  return [`${path}, commonest confusions: ${confusionsOf(field)}.`];
}

function confusionsOf({ topConfusions }: LabelReport): string {
  return topConfusions.map(({ expected, predicted, count }) => `${expected} → ${predicted} (${count})`).join(", ");
}

function percent(value: number | null | undefined): string {
  return value === null || value === undefined ? NOTHING : (100 * value).toFixed(1);
}

/** A pipe in a language tag or label would open a cell. */
function escapeCell(text: string): string {
  return text.replaceAll("|", "\\|");
}
