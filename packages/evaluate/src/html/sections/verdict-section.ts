import type { EvaluationFile } from "../../report/evaluation-file.ts";
import { count, ends, share } from "../figures.ts";
import { html } from "../markup.ts";
import { lede, type Section } from "../section.ts";
import { figure, named, table, words } from "../table.ts";
import { classOf } from "./opening.ts";

const COLUMNS = [
  named("check"),
  words("outcome"),
  figure("value, %"),
  figure("bar, %"),
  figure("95 % interval"),
  figure("rows"),
  figure("more rows"),
  words("because"),
  words("kind"),
];

/** Every bar of the ship gate and whether it is reached; null without a gate. */
export function verdictSection({ verdict }: EvaluationFile): Section | null {
  if (verdict === null) return null;
  const rows = verdict.checks.map(({ name, kind, value, bar, low, high, rows: calls, outcome, because, moreRows }) => ({
    cells: [
      name,
      html`<span class="state ${classOf(outcome)}">${outcome}</span>`,
      share(value),
      share(bar),
      low === null ? "–" : ends({ low, high: high ?? low }),
      count(calls),
      moreRows === null || moreRows === 0 ? "–" : count(moreRows),
      because,
      kind,
    ],
  }));
  const told = lede(
    "A check passes or fails only when its whole interval lies on one side of the bar. ",
    "A regression is the new figure less the old one, held against the greatest loss that is allowed.",
  );
  return {
    id: "verdict",
    title: `Verdict: ${verdict.outcome}`,
    body: html`${told}${table("Checks of the gate", COLUMNS, rows)}`,
  };
}
