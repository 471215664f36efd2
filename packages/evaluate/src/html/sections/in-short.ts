import type { EvaluationFile } from "../../report/evaluation-file.ts";
import { count, ends, points, share } from "../figures.ts";
import { type Html, html, nameHtml } from "../markup.ts";
import { reviewed } from "./reviewed.ts";

const BUDGET = 0.2;
const MOST_COLUMNS = 2;

/** The report in a few sentences; each is there only where the report knows it. */
export function inShort(report: EvaluationFile): Html[] {
  return [against(report), review(report), commonest(report), beside(report), drifted(report), noisy(report)].filter(
    (sentence) => sentence !== null,
  );
}

function against({ comparison }: EvaluationFile): Html | null {
  if (!comparison?.exactMatch) return null;
  const { old, rows, exactMatch } = comparison;
  const { difference, interval, decision, moreRows } = exactMatch;
  const more = moreRows ? ` About ${count(moreRows)} more calls would decide.` : "";
  const says = decision === "not decisive" ? "which these calls cannot tell from none" : `decidedly ${decision}`;
  return html`Against <b>${nameHtml(old.name)}</b> on ${count(rows)} calls: <b>${points(difference)} points</b> of records right <span class="together">(${ends(interval)})</span>, ${says}.${more}`;
}

function review({ confidence }: EvaluationFile): Html | null {
  const record = confidence.record;
  const choice = record?.thresholdsForReview.find(({ budget }) => budget === BUDGET)?.choice;
  if (!record || !choice) return null;
  const { sent, found } = reviewed(choice, record.riskCoverage.points);
  if (found === null) return null;
  return html`Send the least sure <b>${share(sent)} %</b> to a person, and <b>${share(found)} %</b> of the wrong records are among them.`;
}

function commonest({ fields }: EvaluationFile): Html | null {
  const all = Object.entries(fields).flatMap(([path, field]) =>
    field.kind === "label" ? field.topConfusions.map((confusion) => ({ path, ...confusion })) : [],
  );
  const [worst] = all.sort((a, b) => b.count - a.count);
  if (!worst) return null;
  return html`Commonest mistake, ${count(worst.count)} calls: <b>${nameHtml(worst.expected)}</b> came out as <b>${nameHtml(worst.predicted)}</b> (${nameHtml(worst.path)}).`;
}

/** The field in which the model is least ahead of what costs nothing. */
function beside({ fields, baselines }: EvaluationFile): Html | null {
  const leads = Object.entries(baselines).flatMap(([path, models]) => {
    const own = fields[path]?.accuracy?.value;
    const [best] = models.toSorted((a, b) => (b.accuracy?.value ?? 0) - (a.accuracy?.value ?? 0));
    return own === undefined || !best?.accuracy ? [] : [{ path, own, name: best.name, free: best.accuracy.value }];
  });
  const [least] = leads.sort((a, b) => a.own - a.free - (b.own - b.free));
  if (!least) return null;
  const side = least.own >= least.free ? "Least ahead of" : "Behind";
  return html`${side} a model that costs nothing in <b>${nameHtml(least.path)}</b>: ${share(least.own)} % right, ${least.name} ${share(least.free)} %.`;
}

function drifted({ drift }: EvaluationFile): Html | null {
  if (drift === null || drift.driftedColumns.length === 0) return null;
  const [names, rest] = [drift.driftedColumns.slice(0, MOST_COLUMNS), drift.driftedColumns.length - MOST_COLUMNS];
  const more = rest > 0 ? ` and ${rest} more columns` : "";
  return html`Drift, ${drift.reference} against ${drift.current}: <b>${names.join("; ")}</b>${more}.`;
}

function noisy({ noise }: EvaluationFile): Html | null {
  const known = Object.entries(noise).flatMap(([path, { fromOutOfFold }]) =>
    fromOutOfFold && fromOutOfFold.hits > 0 ? [{ path, wrong: fromOutOfFold.value }] : [],
  );
  const [most] = known.sort((a, b) => b.wrong - a.wrong);
  if (!most) return null;
  return html`Up to <b>${share(most.wrong)} %</b> of the gold labels of ${nameHtml(most.path)} may be wrong themselves.`;
}
