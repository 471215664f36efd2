import type { EvaluationFile } from "../../report/evaluation-file.ts";
import { counted, ends, fraction, share } from "../figures.ts";
import { EMPTY, type Html, html, nameHtml } from "../markup.ts";
import { inShort } from "./in-short.ts";

const OUTCOMES = {
  ship: ["Ship", "every bar of the gate is reached"],
  "no ship": ["Do not ship", "at least one bar of the gate is missed"],
  "not decisive": ["Not decisive", "the calls cannot tell whether every bar of the gate is reached"],
} as const;

/** What a reader takes away who reads nothing else: who was measured on what, the verdict, one figure, a few sentences. */
export function opening(report: EvaluationFile): Html {
  const { model, data } = report.provenance;
  return html`<header><p class="eyebrow">Evaluation</p><h1>${nameHtml(model.name)}</h1>
<p class="measured">Measured on ${counted(data.rows, "call")} of ${counted(report.method.groups, "group")} (borrowers, where known) from ${nameHtml(data.name)}.</p>
${verdictLine(report)}
<div class="hero">${headline(report)}<ul class="short">${inShort(report).map((sentence) => html`<li>${sentence}</li>`)}</ul></div>
${tiles(report)}</header>`;
}

function verdictLine({ verdict }: EvaluationFile): Html {
  if (verdict === null) {
    return html`<p class="verdict"><b>No verdict</b><span>No gate was given, so these figures were held against no bar.</span></p>`;
  }
  const [says, means] = OUTCOMES[verdict.outcome];
  const missed = verdict.checks.filter(({ outcome }) => outcome !== "pass");
  const names = missed.map(({ name }) => name).slice(0, 3);
  const which = names.length === 0 ? "" : html`: ${names.join(", ")}${missed.length > names.length ? ", …" : ""}`;
  return html`<p class="verdict ${classOf(verdict.outcome)}"><b>${says}</b><span>${means}${which}.</span></p>`;
}

/** "no ship" as a class. */
export function classOf(outcome: string): string {
  return outcome.replaceAll(" ", "-");
}

function headline({ exactMatch }: EvaluationFile): Html {
  if (exactMatch === null) return html`<div><p class="value">–</p><p class="meaning">No calls were measured.</p></div>`;
  return html`<div><p class="value">${share(exactMatch.value)}<small>%</small></p>
<p class="meaning">of the records are right in every field: ${exactMatch.hits} of ${exactMatch.total}. With 95 % confidence it is between <span class="together">${ends(exactMatch)} %</span>.</p></div>`;
}

function tiles({ legality, reliability, latency, drift }: EvaluationFile): Html {
  const shown = [
    legality.legal && tile("Obey the rules", `${share(legality.legal.value)} %`, `95 %: ${ends(legality.legal)}`),
    reliability?.expectedCalibrationError != null &&
      tile(
        "Confidence is off by",
        fraction(reliability.expectedCalibrationError),
        "expected calibration error; 0 is best",
      ),
    latency &&
      tile("95 % of the calls within", `${latency.p95Ms.toFixed(0)} ms`, `half within ${latency.p50Ms.toFixed(0)} ms`),
    drift &&
      tile("Columns that drifted", String(drift.driftedColumns.length), `of ${Object.keys(drift.columns).length}`),
  ].filter((one): one is Html => typeof one === "object" && one !== null);
  return shown.length === 0 ? EMPTY : html`<dl class="tiles">${shown}</dl>`;
}

function tile(name: string, value: string, note: string): Html {
  return html`<div><dt>${name}</dt><dd>${value}<small>${note}</small></dd></div>`;
}
