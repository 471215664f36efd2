import {
  decimal,
  type EvaluationFile,
  type Interval,
  type Proportion,
  percent,
  range,
  renderTable,
} from "@disposition/evaluate";
import { type CardEvaluation, PROMISE_PRECISION } from "./measure-card.ts";

type Field = EvaluationFile["fields"][string];
/** What is read of a report, the model's or a baseline's. */
interface Scores {
  readonly exactMatch: Proportion | null;
  readonly exactMatchInterval: Interval | null;
  readonly fields: Readonly<Record<string, Field | undefined>>;
}

/** Below this many calls of a language its figures are marked. */
const FEW = 30;

/** What a card says of one file of labelled calls. Shares are in per cent. */
export function renderEvaluationPart(evaluation: CardEvaluation, reviewShare: number): string {
  const { report } = evaluation;
  const { data } = report.provenance;
  const groups = report.method.groups < data.rows ? ` of ${report.method.groups} groups` : "";
  return [
    `### \`${data.name}\`: ${data.rows} calls${groups}`,
    fieldTable(evaluation),
    promiseLine(evaluation),
    languageTable(evaluation),
    confidenceTable(report),
    reviewTable(evaluation, reviewShare),
    latencyLine(report),
    labelTables(report),
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

function fieldTable({ report, baselines }: CardEvaluation): string {
  const own = report as Scores;
  const cheap = baselines && [baselines.ngram as Scores, baselines.majority as Scores];
  const beside = (figure: (scores: Scores) => number | null | undefined) =>
    cheap?.map((each) => percent(figure(each))) ?? [];
  const record = [
    percent(own.exactMatch?.value),
    range(widest(own.exactMatch, own.exactMatchInterval)),
    ...beside(({ exactMatch }) => exactMatch?.value),
  ];
  const fields = Object.entries(report.fields).map(([path, field]) => {
    const accuracy = field.accuracy && widest(field.accuracy, intervalOf(field));
    const shares = [
      percent(field.accuracy?.value),
      range(accuracy),
      ...beside(({ fields }) => fields[path]?.accuracy?.value),
    ];
    if (field.kind !== "label") return [`\`${path}\``, ...shares];
    const f1 = beside(({ fields }) => weightedF1Of(fields[path]));
    return [`\`${path}\``, ...shares, percent(field.weightedF1), range(field.intervals.weightedF1), ...f1];
  });
  const names = cheap ? ["n-gram", "majority"] : [];
  const head = ["in %", "right", "95 %", ...names, "weighted F1", "95 %", ...names];
  // a value has no F1: its cells stay empty, not unmeasured
  const rows = [["whole record", ...record], ...fields].map((row) => [
    ...row,
    ...Array(head.length - row.length).fill(""),
  ]);
  return renderTable(head, rows);
}

function promiseLine({ report, promises }: CardEvaluation): string {
  const field = report.fields.payment_disposition;
  const score = field?.kind === "label" ? field.labels.find(({ label }) => label === "PTP") : undefined;
  if (score === undefined || score.support === 0) return "";
  const { precision, recall, support } = score;
  const answered = `recall ${percent(recall?.value)} % (${range(recall)}) at a precision of ${percent(precision?.value)} % (${range(precision)})`;
  const target = `${100 * PROMISE_PRECISION} %`;
  const best = promises
    ? `at a precision of at least ${target}, recall can be ${percent(promises.recall)} %`
    : `no probability reaches a precision of ${target}`;
  return `Promises to pay (\`PTP\`), ${support} calls: ${answered}; ${best}.`;
}

function languageTable({ languages }: CardEvaluation): string {
  const rows = Object.entries(languages).map(([language, scores]) => {
    const { rows, exactMatch, exactMatchInterval, fields } = scores;
    const f1 = [fields.payment_disposition, fields.disposition].flatMap(({ weightedF1, intervals }) => [
      percent(weightedF1),
      range(intervals.weightedF1),
    ]);
    const mark = rows < FEW ? " *" : "";
    return [
      `${language}${mark}`,
      String(rows),
      percent(exactMatch?.value),
      range(widest(exactMatch, exactMatchInterval)),
      ...f1,
    ];
  });
  if (rows.length === 0) return "";
  const head = ["language", "calls", "whole record", "95 %", "payment F1", "95 %", "disposition F1", "95 %"];
  return renderTable(head, rows);
}

function confidenceTable({ confidence }: EvaluationFile): string {
  const rows = Object.entries(confidence).map(([path, { reliability }]) => [
    path === "record" ? "whole record" : `\`${path}\``,
    decimal(reliability.expectedCalibrationError),
    decimal(reliability.expectedCalibrationErrorEqualMass),
    decimal(reliability.brierScore),
  ]);
  if (rows.length === 0) return "";
  return renderTable(["confidence against being right", "ECE", "ECE, equal mass", "Brier"], rows);
}

function reviewTable({ review, report }: CardEvaluation, share: number): string {
  const { exactMatch } = report;
  if (exactMatch === null || exactMatch.hits === exactMatch.total) return "";
  const { threshold, asked, caught } = review;
  const rows = [
    ["the least sure", percent(share), percent(caught), "–"],
    ...[["below the shipped threshold", threshold] as const, ["whatever `review` names", asked] as const].flatMap(
      ([name, found]) =>
        found ? [[name, percent(found.sent.value), percent(found.caught?.value), range(found.caught)]] : [],
    ),
  ];
  return renderTable(["people look at, in %", "of all calls", "wrong records among them", "95 %"], rows);
}

function latencyLine({ latency }: EvaluationFile): string {
  if (latency === null) return "";
  const { p50Ms, p95Ms } = latency;
  return `Median ${p50Ms.toFixed(0)} ms a call, 95 % within ${p95Ms.toFixed(0)} ms, one call after the other.`;
}

function labelTables({ fields, method }: EvaluationFile): string {
  const tables = Object.entries(fields).flatMap(([path, field]) =>
    field.kind === "label" ? [labelTable(path, field)] : [],
  );
  const few = `\\* fewer than ${method.smallBelow} calls: too few to judge by.`;
  return ["<details><summary>Each label</summary>", ...tables, few, "</details>"].join("\n\n");
}

function labelTable(path: string, field: Extract<Field, { kind: "label" }>): string {
  const rows = field.labels.map(({ label, support, small, precision, recall, f1 }, index) => [
    `\`${label}\`${small ? " *" : ""}`,
    String(support),
    percent(precision?.value),
    range(precision),
    percent(recall?.value),
    range(recall),
    percent(f1),
    // so few calls resample to themselves: an interval from 100 to 100 would promise what nobody knows
    range(small ? null : field.intervals.labels[index]?.f1),
  ]);
  return renderTable([`\`${path}\``, "calls", "precision", "95 %", "recall", "95 %", "F1", "95 %"], rows);
}

/** Resampling finds no spread where all is right, and Wilson knows no groups: the wider of both on either side. */
function widest(share: Interval | null, resampled: Interval | null): Interval | null {
  if (share === null || resampled === null) return share ?? resampled;
  return { low: Math.min(share.low, resampled.low), high: Math.max(share.high, resampled.high) };
}

function intervalOf(field: Field): Interval | null {
  return field.kind === "score" ? null : field.intervals.accuracy;
}

function weightedF1Of(field: Field | undefined): number | null {
  return field?.kind === "label" ? field.weightedF1 : null;
}
