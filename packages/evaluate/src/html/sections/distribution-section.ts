import type { EvaluationFile } from "../../report/evaluation-file.ts";
import type { PredictionPart } from "../../report/report-parts.ts";
import { count, share } from "../figures.ts";
import { EMPTY, type Html, html, nameHtml } from "../markup.ts";
import { binsOf, type Counted, histogram, roundBins } from "../plots/histogram.ts";
import { pairMark } from "../plots/interval-mark.ts";
import { gallery, lede, pictured, type Section } from "../section.ts";
import { figure, named, plotted, table } from "../table.ts";

/** What the calls are like: labels, lengths, how sure the model was. */
export function distributionSection(report: EvaluationFile): Section | null {
  const { predictions, fields } = report;
  if (predictions.length === 0) return null;
  const told = lede(
    key("", "right in every field"),
    ", ",
    key("wrong", "wrong somewhere"),
    ". In the tables of labels: ",
    key("quiet", "expected"),
    ", ",
    key("", "came out"),
    ".",
  );
  const tables = Object.entries(fields).flatMap(([path, field]) =>
    field.kind === "label" ? [labelCounts(path, field.matrix)] : [],
  );
  return { id: "distributions", title: "Distributions", body: html`${told}${histograms(predictions)}${tables}` };
}

function key(tone: string, meaning: string): Html {
  return html`<span class="together"><span class="key ${tone}"></span>${meaning}</span>`;
}

function histograms(predictions: readonly PredictionPart[]): Html {
  const confidences = counted(predictions, ({ confidence }) => confidence);
  const lengths = counted(predictions, ({ characters }) => characters);
  const inPerCent = { label: "sure, %", textOf: (value: number) => String(Math.round(100 * value)) };
  const pictures = [
    ...(confidences.length === 0
      ? []
      : [pictured("Confidences", histogram("Calls by confidence", inPerCent, binsOf(confidences, 0.1, 10)))]),
    ...(lengths.length === 0
      ? []
      : [
          pictured(
            "Lengths of the transcripts",
            histogram(
              "Calls by length",
              { label: "characters; the last bar holds all longer ones", textOf: count },
              roundBins(lengths),
            ),
          ),
        ]),
  ];
  return pictures.length === 0 ? EMPTY : gallery(pictures);
}

/** The value of each prediction that has one, and whether its record is right. */
function counted(predictions: readonly PredictionPart[], measure: (one: PredictionPart) => number | null): Counted[] {
  return predictions.flatMap((one) => {
    const value = measure(one);
    const wrong = Object.entries(one.expected).some(([path, expected]) => one.predicted[path] !== expected);
    return value === null ? [] : [{ value, wrong }];
  });
}

const COLUMNS = [
  named("label"),
  figure("expected"),
  figure("came out"),
  figure("expected, %"),
  figure("came out, %"),
  plotted("calls"),
];

interface Matrix {
  readonly labels: readonly string[];
  readonly counts: readonly (readonly number[])[];
}

function labelCounts(path: string, { labels, counts }: Matrix): Html {
  const expected = counts.map((row) => sum(row));
  const predicted = labels.map((_, column) => sum(counts.map((row) => row[column] ?? 0)));
  const [all, most] = [Math.max(1, sum(expected)), Math.max(...expected, ...predicted, 1)];
  const rows = labels.map((label, index) => {
    const [should, came] = [expected[index] ?? 0, predicted[index] ?? 0];
    const mark = pairMark(should, came, most, `${label}: expected ${should}, came out ${came}`);
    return { cells: [nameHtml(label), count(should), count(came), share(should / all), share(came / all), mark] };
  });
  return html`<h3>${nameHtml(path)}</h3>${table(`How often each label of ${path} was expected and came out`, COLUMNS, rows)}`;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
