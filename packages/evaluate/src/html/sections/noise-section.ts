import type { EvaluationFile } from "../../report/evaluation-file.ts";
import { fraction, share } from "../figures.ts";
import { EMPTY, type Html, html, nameHtml } from "../markup.ts";
import { lede, type Section } from "../section.ts";
import { figure, named, table, words } from "../table.ts";

const COLUMNS = [
  named("gold labels of"),
  figure("equal calls that disagree"),
  figure("wrong, from these, %"),
  figure("wrong, out of fold, %"),
  figure("out of fold, 95 %"),
];
const SUSPECT_COLUMNS = [named("call"), words("labelled"), words("more likely"), words("field"), figure("margin")];
const SUSPECTS = 5;

/** How many gold labels are likely wrong themselves; no model can be measured better than its gold. */
export function noiseSection({ noise }: EvaluationFile): Section | null {
  const fields = Object.entries(noise);
  if (fields.length === 0) return null;
  const rows = fields.map(([path, { duplicatePairs, fromDuplicates, fromOutOfFold }]) => ({
    cells: [
      nameHtml(path),
      duplicatePairs ? `${duplicatePairs.hits} of ${duplicatePairs.total}` : "–",
      share(fromDuplicates),
      share(fromOutOfFold?.value),
      fromOutOfFold ? `${share(fromOutOfFold.low)} – ${share(fromOutOfFold.high)}` : "–",
    ],
  }));
  const told = lede(
    "Estimates: from calls with the same words and different labels, and from a simple model that did not see the call. ",
    "The second also counts that model's own mistakes, so it is an upper estimate.",
  );
  const body = html`${told}${table("Estimated label noise", COLUMNS, rows)}${suspects(noise)}`;
  return { id: "noise", title: "Estimated label noise", body };
}

function suspects(noise: EvaluationFile["noise"]): Html {
  const rows = Object.entries(noise).flatMap(([path, field]) =>
    field.suspects.slice(0, SUSPECTS).map(({ id, label, suggested, margin }) => ({
      cells: [nameHtml(id), nameHtml(label), nameHtml(suggested), nameHtml(path), fraction(margin)],
    })),
  );
  if (rows.length === 0) return EMPTY;
  return html`<h3>Labels to look at first</h3>${table("Labels to look at first", SUSPECT_COLUMNS, rows)}`;
}
