import type { EvaluationFile } from "../../report/evaluation-file.ts";
import { count, fraction } from "../figures.ts";
import { html, nameHtml } from "../markup.ts";
import { lede, type Section } from "../section.ts";
import { figure, named, table, words } from "../table.ts";

const COLUMNS = [
  named("column"),
  words("method"),
  figure("value"),
  figure("threshold"),
  words("direction"),
  words("calls, before / after"),
  figure("p"),
  words("drifted"),
];

/** What changed between two periods; null without two. */
export function driftSection({ drift }: EvaluationFile): Section | null {
  if (drift === null) return null;
  const rows = Object.entries(drift.columns).flatMap(([name, measures]) =>
    measures.map(({ method, value, direction, threshold, drifted, sizes, pValue }) => ({
      cells: [
        nameHtml(name),
        method,
        fraction(value),
        fraction(threshold),
        direction,
        `${count(sizes.reference)} / ${count(sizes.current)}`,
        fraction(pValue),
        html`<span class="state ${drifted ? "not-decisive" : "plain"}">${drifted ? "yes" : "no"}</span>`,
      ],
    })),
  );
  const drifted = drift.driftedColumns.length === 0 ? "None does." : `These do: ${drift.driftedColumns.join("; ")}.`;
  const told = lede("A column counts as drifted when every one of its measures reaches its threshold. ", drifted);
  const title = `Drift: ${drift.reference} against ${drift.current}`;
  return { id: "drift", title, body: html`${told}${table("Drift", COLUMNS, rows)}` };
}
