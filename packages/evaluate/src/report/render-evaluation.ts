import { renderMarkdown } from "../render-markdown.ts";
import type { ComparisonPart, DifferencePart, Verdict } from "./comparison-parts.ts";
import type { EvaluationFile } from "./evaluation-file.ts";
import { decimal, percent, range, renderTable } from "./render-table.ts";

/**
 * A whole evaluation for people, in Markdown: the verdict first, then the figures, labels, baselines, comparison,
 * confidence, slices, label noise, drift and latency. Shares are in per cent; `–` means not measured, * too few rows.
 *
 * @example await writeFile("report.md", renderEvaluation(report));
 */
export function renderEvaluation(report: EvaluationFile): string {
  const { provenance, method } = report;
  const { data, model } = provenance;
  const measured = `${model.name} (fingerprint ${model.fingerprint}) on ${data.name}: ${data.rows} calls of ${method.groups} groups.`;
  return [
    `# Evaluation\n\n${measured}`,
    report.verdict ? verdict(report.verdict) : "",
    `## Figures\n\n${renderMarkdown(report).trimEnd()}`,
    ...Object.entries(report.fields).flatMap(([path, field]) => (field.kind === "label" ? [labels(path, field)] : [])),
    values(report),
    baselines(report),
    report.comparison ? comparison(report.comparison) : "",
    confidence(report),
    sliceTable(report),
    noise(report),
    drift(report),
    latencyLine(report),
  ]
    .filter((section) => section !== "")
    .join("\n\n")
    .concat("\n");
}

function verdict({ outcome, checks, bound, sha256 }: Verdict): string {
  const rows = checks.map((check) => [
    check.name,
    check.kind,
    percent(check.value),
    percent(check.bar),
    check.low === null ? "–" : range({ low: check.low, high: check.high ?? check.low }),
    String(check.rows),
    check.outcome,
    check.because,
    check.moreRows === null || check.moreRows === 0 ? "–" : String(check.moreRows),
  ]);
  const head = ["check", "kind", "value", "bar", "95 % interval", "rows", "outcome", "because", "more rows"];
  const hashes = `Data ${bound.data.slice(0, 12)}, model ${bound.model?.slice(0, 12) ?? bound.modelName}, prompt ${bound.fingerprint}, gate ${bound.gate.slice(0, 12)}; verdict ${sha256.slice(0, 12)}.`;
  return `## Verdict: ${outcome}\n\n${renderTable(head, rows)}\n\n${hashes}`;
}

function labels(path: string, field: Extract<EvaluationFile["fields"][string], { kind: "label" }>): string {
  const rows = field.labels.map(({ label, precision, recall, f1, support, small }, index) => [
    `${label}${small ? " *" : ""}`,
    String(support),
    percent(precision?.value),
    percent(recall?.value),
    range(recall),
    percent(f1),
    range(field.intervals.labels[index]?.f1),
  ]);
  const head = ["label", "support", "precision", "recall", "recall, 95 %", "F1", "F1, 95 %"];
  return `### ${path}\n\n${renderTable(head, rows)}`;
}

function values({ fields }: EvaluationFile): string {
  const rows = Object.entries(fields).flatMap(([path, field]) => {
    if (field.kind !== "amount" && field.kind !== "date") return [];
    const { accuracyWhereExpected, accuracyWhereBoth, presencePrecision, presenceRecall, hallucinationRate } = field;
    const shares = [accuracyWhereExpected, accuracyWhereBoth, presencePrecision, presenceRecall, hallucinationRate];
    return [[path, ...shares.map((share) => percent(share?.value)), range(hallucinationRate)]];
  });
  if (rows.length === 0) return "";
  const head = ["value", "where expected", "where both", "presence P", "presence R", "invented", "invented, 95 %"];
  return `### Amounts and dates\n\n${renderTable(head, rows)}`;
}

function baselines({ baselines: fields, fields: measured, noise: noisy }: EvaluationFile): string {
  const rows = Object.entries(fields).flatMap(([path, models]) => {
    const model = measured[path];
    const own =
      model?.kind === "label" ? [[`${path}: the model`, percent(model.accuracy?.value), percent(model.macroF1)]] : [];
    const noiseShare = percent(noisy[path]?.fromOutOfFold?.value);
    return [
      ...own,
      ...models.map(({ name, learnedFrom, accuracy, macroF1 }) => [
        `${path}: ${name}, from ${learnedFrom}`,
        percent(accuracy?.value),
        percent(macroF1),
      ]),
    ].map((row) => [...row, noiseShare]);
  });
  if (rows.length === 0) return "";
  const head = ["beside models that cost nothing", "accuracy", "macro F1", "labels likely wrong"];
  return `## Baselines\n\n${renderTable(head, rows)}`;
}

function comparison({ old, rows: count, exactMatch, mcNemar, fields, goldChanged }: ComparisonPart): string {
  const line = (name: string, part: DifferencePart | null, pValue: number | null) => [
    name,
    percent(part?.old),
    percent(part?.new),
    percent(part?.difference),
    range(part?.interval),
    pValue === null ? "–" : decimal(pValue),
    part?.decision ?? "–",
    part?.moreRows ? String(part.moreRows) : "–",
  ];
  const rows = [
    line("whole record", exactMatch, mcNemar.pValue),
    ...Object.entries(fields).flatMap(([path, field]) => [
      line(`${path} accuracy`, field.accuracy, field.mcNemar.pValue),
      ...(field.macroF1 ? [line(`${path} macro F1`, field.macroF1, null)] : []),
      ...(field.cost ? [line(`${path} cost of 100 calls`, field.cost, null)] : []),
    ]),
  ];
  const broken = Object.entries(fields).flatMap(([path, field]) =>
    field.broken.slice(0, 3).map((flip) => `${path}: ${flip.expected}, now ${flip.new} (${flip.count})`),
  );
  const head = ["new less old", "old", "new", "difference", "95 % interval", "McNemar p", "decision", "more rows"];
  const changed = goldChanged === 0 ? "" : ` ${goldChanged} calls whose gold record changed are left out.`;
  const flips = broken.length === 0 ? "" : `\n\nRight before, wrong now: ${broken.join("; ")}.`;
  return `## Against ${old.name}, ${count} calls\n\n${renderTable(head, rows)}\n\nIntervals are paired and clustered.${changed}${flips}`;
}

function confidence({ confidence: reports, curves }: EvaluationFile): string {
  const rows = Object.entries(reports).map(([name, { reliability, riskCoverage, thresholdsForPrecision }]) => {
    const cut = thresholdsForPrecision.find(({ target }) => target === 0.95)?.choice;
    return [
      name,
      decimal(reliability.expectedCalibrationError),
      decimal(reliability.expectedCalibrationErrorEqualMass),
      decimal(reliability.brierScore),
      decimal(riskCoverage.area),
      decimal(cut?.threshold),
      percent(cut?.accepted.value),
    ];
  });
  if (rows.length === 0) return "";
  const head = [
    "confidence",
    "ECE, equal width",
    "ECE, equal mass",
    "Brier",
    "risk–coverage area",
    "cut for 95 %",
    "accepted",
  ];
  const areas = Object.entries(curves).flatMap(([path, labelsOf]) =>
    labelsOf.flatMap(({ label, support, small, precisionRecall }) =>
      precisionRecall
        ? [
            [
              `${path}: ${label}${small ? " *" : ""}`,
              String(support),
              decimal(precisionRecall.averagePrecision),
              decimal(precisionRecall.baseRate),
            ],
          ]
        : [],
    ),
  );
  return `## Confidence\n\n${renderTable(head, rows)}\n\n${renderTable(["label", "support", "PR-AUC", "base rate"], areas)}`;
}

function sliceTable({ slices, method }: EvaluationFile): string {
  if (slices.length === 0) return "";
  const rows = slices.map(({ by, name, rows: count, small, exactMatch }) => [
    `${by}: ${name}${small ? " *" : ""}`,
    String(count),
    percent(exactMatch?.value),
    range(exactMatch),
  ]);
  const table = renderTable(["slice", "calls", "whole record", "95 % interval"], rows);
  return `## Slices\n\n${table}\n\n\\* fewer than ${method.smallBelow} rows: too few to judge by.`;
}

function noise({ noise: fields }: EvaluationFile): string {
  const rows = Object.entries(fields).map(([path, { duplicatePairs, fromDuplicates, fromOutOfFold, suspects }]) => [
    path,
    duplicatePairs ? `${duplicatePairs.hits} of ${duplicatePairs.total}` : "–",
    percent(fromDuplicates),
    percent(fromOutOfFold?.value),
    suspects
      .slice(0, 3)
      .map(({ id }) => id)
      .join(", ") || "–",
  ]);
  if (rows.length === 0) return "";
  const head = ["gold labels", "equal calls that disagree", "wrong, from these", "wrong, out of fold", "look at first"];
  return `## Estimated label noise\n\n${renderTable(head, rows)}`;
}

function drift({ drift: report }: EvaluationFile): string {
  if (report === null) return "";
  const rows = Object.entries(report.columns).flatMap(([name, measures]) =>
    measures.map(({ method, value, direction, threshold, drifted, sizes }) => [
      name,
      method,
      decimal(value),
      `${decimal(threshold)}, ${direction}`,
      `${sizes.reference} / ${sizes.current}`,
      drifted ? "yes" : "no",
    ]),
  );
  const head = ["column", "method", "value", "threshold", "calls", "drifted"];
  return `## Drift: ${report.reference} against ${report.current}\n\n${renderTable(head, rows)}`;
}

function latencyLine({ latency }: EvaluationFile): string {
  if (latency === null) return "";
  const { p50Ms, p95Ms, p99Ms, maxMs, definition } = latency;
  const figures = [p50Ms, p95Ms, p99Ms, maxMs].map((value) => value.toFixed(0));
  return `## Latency\n\nMilliseconds per call, p50 ${figures[0]}, p95 ${figures[1]}, p99 ${figures[2]}, max ${figures[3]} (${definition}).`;
}
