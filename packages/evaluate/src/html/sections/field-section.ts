import type { EvaluationFile } from "../../report/evaluation-file.ts";
import { count, ends, share } from "../figures.ts";
import { EMPTY, type Html, html, nameHtml, type Part } from "../markup.ts";
import { intervalMark } from "../plots/interval-mark.ts";
import { lede, type Section } from "../section.ts";
import { figure, named, plotted, type Row, table } from "../table.ts";

type Share = EvaluationFile["exactMatch"];
type Field = EvaluationFile["fields"][string];

/** The figures of the whole record and of every field, with models that cost nothing in the same table. */
export function fieldSection(report: EvaluationFile): Section {
  const told = lede(
    "Shares are in per cent; the line runs from 0 to 100 %, its dot is the figure and its bar the 95 % interval. ",
    "The indented models cost nothing: what is not well above them has learned little.",
  );
  const body = html`${told}${records(report)}${broken(report)}
<h3>Fields</h3>${fieldTable(report)}${values(report)}${scores(report)}`;
  return { id: "figures", title: "Figures", body };
}

const SHARE_COLUMNS = [
  named("measured"),
  figure("rows"),
  figure("right, %"),
  figure("95 % interval"),
  plotted("0 – 100 %"),
];

function records({ exactMatch, languages, legality }: EvaluationFile): Html {
  const rows = [
    { cells: [html`whole record`, ...shareCells("whole record", exactMatch)] },
    ...Object.entries(languages).map(([tag, scores]): Row => {
      const name = `whole record, ${tag}`;
      return { cells: [nameHtml(name), ...shareCells(name, scores.exactMatch)] };
    }),
    { cells: ["obeys the rules", ...shareCells("obeys the rules", legality.legal)] },
  ];
  return table("Whole records", SHARE_COLUMNS, rows);
}

function broken({ legality }: EvaluationFile): Html {
  const rules = Object.entries(legality.broken).filter(([, calls]) => calls > 0);
  if (rules.length === 0) return EMPTY;
  const told = rules.map(([rule, calls]) => `${rule} (${count(calls)})`).join("; ");
  return html`<p class="note">Rules that were broken: ${told}.</p>`;
}

const FIELD_COLUMNS = [
  named("field"),
  figure("rows"),
  figure("accuracy, %"),
  figure("95 % interval"),
  plotted("0 – 100 %"),
  figure("macro F1"),
  figure("macro F1, 95 %"),
  figure("weighted F1"),
];

function fieldTable(report: EvaluationFile): Html {
  const rows = Object.entries(report.fields).flatMap(([path, field]) => [
    fieldRow(path, field),
    ...equivalentRow(path, field),
    ...baselineRows(path, report),
  ]);
  return table("Fields", FIELD_COLUMNS, rows);
}

function fieldRow(path: string, field: Field): Row {
  const cells = [nameHtml(path), ...shareCells(path, field.accuracy)];
  if (field.kind !== "label") return { cells };
  const { macroF1, weightedF1, intervals } = field;
  return { cells: [...cells, share(macroF1), ends(intervals.macroF1), share(weightedF1)] };
}

function equivalentRow(path: string, field: Field): Row[] {
  if (field.kind !== "label" || field.equivalentAccuracy === null) return [];
  const name = "labels of equal worth taken for one";
  return [{ cells: [name, ...shareCells(`${path}, ${name}`, field.equivalentAccuracy)], tone: "under" }];
}

function baselineRows(path: string, { baselines }: EvaluationFile): Row[] {
  return (baselines[path] ?? []).map(({ name, learnedFrom, accuracy, macroF1, weightedF1 }) => ({
    cells: [
      `${name}, from ${learnedFrom}`,
      ...shareCells(`${path}: ${name}`, accuracy, "quiet"),
      share(macroF1),
      "–",
      share(weightedF1),
    ],
    tone: "under",
  }));
}

/** Rows, share, interval and picture. */
export function shareCells(name: string, measured: Share, tone: "model" | "quiet" = "model"): Part[] {
  if (measured === null) return ["0", "–", "–", "–"];
  const { total, value } = measured;
  const told = `${name}: ${share(value)} % (${ends(measured)})`;
  return [count(total), share(value), ends(measured), intervalMark(measured, told, tone)];
}

const VALUE_COLUMNS = [
  named("value"),
  figure("right where expected, %"),
  figure("right where both have one, %"),
  figure("presence precision, %"),
  figure("presence recall, %"),
  figure("invented, %"),
  figure("invented, 95 %"),
];

function values({ fields }: EvaluationFile): Html {
  const rows = Object.entries(fields).flatMap(([path, field]) => {
    if (field.kind !== "amount" && field.kind !== "date") return [];
    const { accuracyWhereExpected, accuracyWhereBoth, presencePrecision, presenceRecall, hallucinationRate } = field;
    const shares = [accuracyWhereExpected, accuracyWhereBoth, presencePrecision, presenceRecall, hallucinationRate];
    return [{ cells: [nameHtml(path), ...shares.map((one) => share(one?.value)), ends(hallucinationRate)] }];
  });
  if (rows.length === 0) return EMPTY;
  return html`<h3>Amounts and dates</h3><p class="note">Whether a value is given at all (presence) and whether it is the right one are told apart. Invented: a value came out where the call has none.</p>${table("Amounts and dates", VALUE_COLUMNS, rows)}`;
}

function scores({ fields }: EvaluationFile): Html {
  const rows = Object.entries(fields).flatMap(([path, field]) =>
    field.kind === "score" ? [{ path, error: field.meanAbsoluteError, within: field.within }] : [],
  );
  const [first] = rows;
  if (!first) return EMPTY;
  const columns = [
    named("score"),
    figure("mean error, points"),
    ...first.within.map(({ tolerance }) => figure(`within ${tolerance}, %`)),
  ];
  const cells = rows.map(({ path, error, within }) => ({
    cells: [nameHtml(path), error?.toFixed(1) ?? "–", ...within.map((one) => share(one.share?.value))],
  }));
  return html`<h3>Scores</h3>${table("Scores", columns, cells)}`;
}
