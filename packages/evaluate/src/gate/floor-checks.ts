import type { LabelReport, ValueReport } from "../field-report.ts";
import type { Proportion } from "../proportion.ts";
import type { CheckPart } from "../report/comparison-parts.ts";
import type { EvaluationFile } from "../report/evaluation-file.ts";
import type { Interval } from "../wilson-interval.ts";
import { check, type Figure, figureOfShare } from "./check.ts";
import type { GateFile } from "./gate-file.ts";

type FieldFloors = GateFile["floors"]["fields"][string];
type Report = Pick<EvaluationFile, "rows" | "exactMatch" | "exactMatchInterval" | "legality" | "fields">;

/** Every floor and ceiling of the gate, held against the report. */
export function floorChecks(gate: GateFile, report: Report): CheckPart[] {
  const { floors, minSupport } = gate;
  const checks: CheckPart[] = [];
  const floor = (name: string, bar: number | undefined, figure: Figure, kind: CheckPart["kind"] = "floor") => {
    if (bar !== undefined) checks.push(check({ name, kind, bar }, figure, minSupport));
  };
  floor("exact match", floors.exactMatch, figureOfShare(report.exactMatch, report.exactMatchInterval));
  floor("legality", floors.legality, legalityFigure(report.legality.legal));
  const payment = report.fields.payment_disposition;
  floor("PTP recall", floors.ptpRecall, labelFigure(payment, "PTP", "recall"));
  for (const [path, bars] of Object.entries(floors.fields)) fieldFloors(path, bars, report, floor);
  return checks;
}

type Floor = (name: string, bar: number | undefined, figure: Figure, kind?: CheckPart["kind"]) => void;

function fieldFloors(path: string, bars: FieldFloors, report: Report, floor: Floor): void {
  const field = report.fields[path];
  if (field === undefined) return;
  const accuracyInterval = field.kind === "score" ? null : field.intervals.accuracy;
  floor(`${path} accuracy`, bars.accuracy, figureOfShare(field.accuracy, accuracyInterval));
  const average = (name: "macroF1" | "weightedF1") =>
    averageFigure(
      field.kind === "label" ? field[name] : null,
      field.kind === "label" ? field.intervals[name] : null,
      report.rows,
    );
  floor(`${path} macro F1`, bars.macroF1, average("macroF1"));
  floor(`${path} weighted F1`, bars.weightedF1, average("weightedF1"));
  for (const [label, wanted] of Object.entries(bars.labels ?? {})) {
    for (const metric of ["precision", "recall", "f1"] as const) {
      floor(`${path} ${label} ${metric}`, wanted[metric], labelFigure(field, label, metric));
    }
  }
  const value = field.kind === "amount" || field.kind === "date" ? field : null;
  floor(`${path} where expected`, bars.accuracyWhereExpected, valueFigure(value, "accuracyWhereExpected"));
  floor(`${path} hallucinations`, bars.maxHallucinationRate, valueFigure(value, "hallucinationRate"), "ceiling");
}

function labelFigure(
  field: EvaluationFile["fields"][string] | undefined,
  label: string,
  metric: keyof Metrics,
): Figure {
  const labels: Pick<LabelReport, "labels" | "intervals"> | null = field?.kind === "label" ? field : null;
  const score = labels?.labels.find((candidate) => candidate.label === label);
  const interval = labels?.intervals.labels.find((candidate) => candidate.label === label)?.[metric] ?? null;
  if (score === undefined) return { value: null, interval: null, rows: 0 };
  const measured = score[metric];
  if (typeof measured === "number") return averageFigure(measured, interval, score.support);
  return figureOfShare(measured, interval);
}
type Metrics = Pick<LabelReport["labels"][number], "precision" | "recall" | "f1">;

function valueFigure(field: ValueReport | null, metric: "accuracyWhereExpected" | "hallucinationRate"): Figure {
  return figureOfShare(field?.[metric] ?? null, field?.intervals[metric]);
}

function averageFigure(value: number | null, interval: Interval | null, rows: number): Figure {
  return { value, interval, rows };
}

/** Rules are kept by construction: all rows legal is no luck, so the interval does not count. */
function legalityFigure(legal: Proportion | null): Figure {
  if (legal === null) return { value: null, interval: null, rows: 0 };
  return { value: legal.value, interval: { low: legal.value, high: legal.value }, rows: legal.total };
}
