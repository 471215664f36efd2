import { escapeMarkup } from "../../markup/escape-markup.ts";
import { barChart } from "../../write/plots/bar-chart.ts";
import type { GapEntry } from "../gap-entry.ts";
import type { GapPlan } from "../gap-plan.ts";
import { describeAction, describeEndings, subjectOf } from "./describe-entry.ts";
import type { GapReport } from "./gap-report.ts";
import { PLAN_HEAD, planRow } from "./plan-table.ts";

const STYLE = `
:root{color-scheme:light dark;--chart-ground:transparent}
body{font:15px/1.5 system-ui,sans-serif;max-width:58rem;margin:2rem auto;padding:0 1rem}
h1{font-size:1.6rem}h2{margin-top:2.2rem;border-bottom:1px solid #8886}
article{border:1px solid #8886;border-radius:6px;padding:.6rem 1rem;margin:.8rem 0}
article h3{margin:.2rem 0}article.past{opacity:.6}
blockquote{margin:.3rem 0;padding-left:.8rem;border-left:3px solid #8886}
table{border-collapse:collapse;width:100%}th,td{border-bottom:1px solid #8886;padding:.3rem .5rem;text-align:left}
td.number,th.number{text-align:right}small,code{opacity:.8}
.scroll{overflow-x:auto}`;

/** Columns of numbers in the table of what to label next. */
const NUMBERS = [4, 5];

/** The report as one HTML page: no scripts, nothing fetched, light or dark as the reader's machine is. */
export function renderGapHtml(report: GapReport): string {
  const { title, day, basis, kinds, weeks, plan } = report;
  const bars = Object.entries(weeks).map(([label, value]) => ({ label, value }));
  const facts =
    `${day} · ${basis.evaluations} evaluations (${basis.evaluatedCalls} calls under today's model) · ` +
    `${basis.sightings} calls that may show a gap · ${basis.notes} notes`;
  return [
    '<!doctype html><html lang="en"><head><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width,initial-scale=1">',
    `<title>${escapeMarkup(title)}</title><style>${STYLE}</style></head><body>`,
    `<h1>${escapeMarkup(title)}</h1><p>${escapeMarkup(facts)}</p>`,
    bars.length === 0 ? "" : barChart({ title: "Evidence per week", unit: "pieces of evidence", bars }),
    kinds.length === 0 ? "<p>No gaps: nothing to decide.</p>" : "",
    ...kinds.map(
      ({ kind, meaning, entries }) =>
        `<section><h2>${kind}</h2><p>${escapeMarkup(meaning)}.</p>${entries.map(renderEntry).join("")}</section>`,
    ),
    `<section><h2>What to label next</h2>${renderPlan(plan)}</section></body></html>\n`,
  ].join("\n");
}

function renderEntry(entry: GapEntry): string {
  const { id, because, status, owner, action, endsUp, examples, notes, seenToday } = entry;
  const endings = describeEndings(endsUp);
  const quotes = examples.map(
    ({ words, endsUp: label }) =>
      `<blockquote>${escapeMarkup(words)}${label === null ? "" : ` <small>→ ${escapeMarkup(label)}</small>`}</blockquote>`,
  );
  const state = `${status}, ${owner ?? "nobody's"}${seenToday ? "" : ", not seen in today's evidence"}`;
  return [
    `<article${seenToday ? "" : ' class="past"'}><h3>${escapeMarkup(subjectOf(entry))}</h3>`,
    `<p>${escapeMarkup(entry.field)}: ${escapeMarkup(because)}.</p>`,
    endings === "" ? "" : `<p>Ends up today as ${escapeMarkup(endings)}.</p>`,
    ...quotes,
    `<p><strong>Proposed:</strong> ${escapeMarkup(describeAction(action))}.</p>`,
    notes === null ? "" : `<p>${escapeMarkup(notes)}</p>`,
    `<p><small>${escapeMarkup(state)}</small> <code>${escapeMarkup(id)}</code></p></article>`,
  ].join("\n");
}

function renderPlan({ next, held, unmeasured, assumptions }: GapPlan): string {
  const side = (column: number) => (NUMBERS.includes(column) ? ' class="number"' : "");
  const line = (cells: readonly string[], tag: "th" | "td") =>
    `<tr>${cells.map((text, column) => `<${tag}${side(column)}>${escapeMarkup(text)}</${tag}>`).join("")}</tr>`;
  const rows = next.map((row) => line(planRow(row), "td")).join("");
  const told = [
    ...assumptions,
    ...held.map(({ cue, label, entry }) => `“${cue}” is no booster of ${label} until ${entry} is decided`),
    ...(unmeasured.length === 0
      ? []
      : [`in no evaluated call: ${unmeasured.map(({ field, label }) => `${field} ${label}`).join(", ")}`]),
  ];
  return [
    rows === ""
      ? "<p>Nothing: no evaluation was fed, or more calls would hardly change a figure.</p>"
      : `<div class="scroll"><table><thead>${line(PLAN_HEAD, "th")}</thead><tbody>${rows}</tbody></table></div>`,
    `<ul>${told.map((text) => `<li>${escapeMarkup(text)}</li>`).join("")}</ul>`,
  ].join("\n");
}
