import type { EvaluationFile } from "../../report/evaluation-file.ts";
import { counted } from "../figures.ts";
import { type Html, html, nameHtml, type Part } from "../markup.ts";
import { lede, type Section } from "../section.ts";

type Fact = readonly [name: string, fact: Part];

/** What exactly was measured, and how: enough to find the files again and to tell whether two reports may be compared. */
export function provenanceSection({ provenance, method, verdict, comparison }: EvaluationFile): Section {
  const { data, model, taxonomy } = provenance;
  const facts: readonly Fact[] = [
    ["data", html`${nameHtml(data.name)}, ${counted(data.rows, "call")}`],
    ["data, SHA-256", code(data.sha256)],
    ["model", html`${nameHtml(model.name)}, ${model.calibrated ? "calibrated" : "not calibrated"}`],
    ["model, SHA-256", model.sha256 === null ? "the model is no file at hand" : code(model.sha256)],
    ["prompt, fingerprint", code(model.fingerprint)],
    ["taxonomy", html`${nameHtml(taxonomy.name)}, version ${taxonomy.version}`],
    ...(comparison
      ? [
          [
            "old model",
            html`${nameHtml(comparison.old.name)}, fingerprint ${code(comparison.old.fingerprint)}`,
          ] as const,
        ]
      : []),
    ...(verdict ? verdictFacts(verdict) : []),
    ["intervals", `${method.intervals}; ${counted(method.resamples, "resample")}, seed ${method.seed}`],
    ["percentiles", method.percentiles],
  ];
  const told = lede("The figures hold for these bytes and no others. No words of any call are in this report.");
  const list = facts.map(([name, fact]) => html`<dt>${name}</dt><dd>${fact}</dd>`);
  return { id: "provenance", title: "Provenance", body: html`${told}<dl class="facts">${list}</dl>` };
}

function verdictFacts({ bound, sha256 }: NonNullable<EvaluationFile["verdict"]>): Fact[] {
  return [
    ["gate, SHA-256", code(bound.gate)],
    ...(bound.against === null ? [] : [["old report, SHA-256", code(bound.against)] as const]),
    ["verdict, SHA-256", code(sha256)],
  ];
}

function code(text: string): Html {
  return html`<code>${text}</code>`;
}
