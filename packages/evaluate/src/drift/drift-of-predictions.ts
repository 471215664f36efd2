import type { PredictionPart } from "../report/report-parts.ts";
import { type DriftColumns, type DriftReport, driftReport } from "./drift-report.ts";

/**
 * Drift between the calls before a day and those from it on: gold and predicted labels, presence of amounts and dates,
 * language, confidence and length. Calls without a day are left out.
 *
 * @param from - `YYYY-MM-DD`, first day of the current period.
 * @param labelPaths - The label fields; of other fields only the presence is compared.
 * @returns `null` when one of the periods has no call.
 * @example driftOfPredictions(report.predictions, "2026-06-01", ["payment_disposition"])?.driftedColumns
 */
export function driftOfPredictions(
  predictions: readonly PredictionPart[],
  from: string,
  labelPaths: readonly string[],
): DriftReport | null {
  const before = predictions.filter(({ callDay }) => callDay !== null && callDay < from);
  const after = predictions.filter(({ callDay }) => callDay !== null && callDay >= from);
  if (before.length === 0 || after.length === 0) return null;
  return driftReport(
    { name: `before ${from}`, columns: columnsOf(before, labelPaths) },
    { name: `from ${from} on`, columns: columnsOf(after, labelPaths) },
  );
}

function columnsOf(rows: readonly PredictionPart[], labelPaths: readonly string[]): DriftColumns {
  const paths = Object.keys(rows[0]?.expected ?? {});
  const labels = paths.flatMap((path) =>
    (["expected", "predicted"] as const).map((side) => {
      const isLabel = labelPaths.includes(path);
      const values = rows.map((row) => row[side][path] ?? null);
      return [`${path}, ${side}`, values.map((value) => (isLabel ? String(value) : value === null ? "none" : "some"))];
    }),
  );
  const numbers = {
    confidence: rows.flatMap(({ confidence }) => (confidence === null ? [] : [confidence])),
    characters: rows.flatMap(({ characters }) => (characters === null ? [] : [characters])),
  };
  const languages = rows.map(({ language }) => language ?? "unknown");
  return { labels: { ...Object.fromEntries(labels), language: languages }, numbers };
}
