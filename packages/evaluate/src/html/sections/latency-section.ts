import type { EvaluationFile } from "../../report/evaluation-file.ts";
import { count } from "../figures.ts";
import { html } from "../markup.ts";
import { histogram, roundBins } from "../plots/histogram.ts";
import { gallery, lede, pictured, type Section } from "../section.ts";
import { figure, named, table } from "../table.ts";

const COLUMNS = [named("calls"), ...["mean", "p50", "p90", "p95", "p99", "max"].map((name) => figure(`${name}, ms`))];

/** How long calls took. */
export function latencySection({ latency, predictions }: EvaluationFile): Section | null {
  if (latency === null) return null;
  const { rows, meanMs, p50Ms, p90Ms, p95Ms, p99Ms, maxMs, definition } = latency;
  const figures = [meanMs, p50Ms, p90Ms, p95Ms, p99Ms, maxMs].map((value) => value.toFixed(0));
  const told = lede(
    `Milliseconds per call, failed ones included. Percentiles by ${definition}: p95 is the time of a real call, `,
    "the shortest within which at least 95 % of the calls were done.",
  );
  const bins = roundBins(
    predictions.flatMap(({ latencyMs }) => (latencyMs === null ? [] : [{ value: latencyMs, wrong: false }])),
  );
  const axis = { label: "milliseconds; the last bar holds all slower ones", textOf: count };
  const picture = bins.length === 0 ? [] : [pictured("Calls by time", histogram("Calls by latency", axis, bins))];
  const body = html`${told}${table("Latency", COLUMNS, [{ cells: [count(rows), ...figures] }])}${gallery(picture)}`;
  return { id: "latency", title: "Latency", body };
}
