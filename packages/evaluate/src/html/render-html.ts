import type { EvaluationFile } from "../report/evaluation-file.ts";
import { type Html, html } from "./markup.ts";
import { PAGE_STYLE } from "./page-style.ts";
import type { Section } from "./section.ts";
import { comparisonSection } from "./sections/comparison-section.ts";
import { confidenceSection } from "./sections/confidence-section.ts";
import { distributionSection } from "./sections/distribution-section.ts";
import { driftSection } from "./sections/drift-section.ts";
import { fieldSection } from "./sections/field-section.ts";
import { labelSection } from "./sections/label-section.ts";
import { latencySection } from "./sections/latency-section.ts";
import { noiseSection } from "./sections/noise-section.ts";
import { opening } from "./sections/opening.ts";
import { provenanceSection } from "./sections/provenance-section.ts";
import { sliceSection } from "./sections/slice-section.ts";
import { verdictSection } from "./sections/verdict-section.ts";

const SECTIONS: readonly ((report: EvaluationFile) => Section | null)[] = [
  verdictSection,
  comparisonSection,
  fieldSection,
  labelSection,
  confidenceSection,
  distributionSection,
  sliceSection,
  noiseSection,
  driftSection,
  latencySection,
  provenanceSection,
];

/** The browser itself refuses whatever would leave the page. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/**
 * A whole evaluation as one HTML page for people: the verdict and a few sentences first, then every figure of
 * `renderEvaluation` with plots. The page holds no script, fetches nothing and works offline, light or dark, on a phone
 * and on paper. The same report gives the same bytes; no words of a call are in it.
 *
 * @example await writeFile("report.html", renderHtml(report));
 */
export function renderHtml(report: EvaluationFile): string {
  const { model, data } = report.provenance;
  const sections = SECTIONS.map((make) => make(report)).filter((section) => section !== null);
  const page = html`<!doctype html>
<html lang="en"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${{ markup: POLICY }}">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>Evaluation of ${model.name} on ${data.name}</title>
<style>${{ markup: PAGE_STYLE }}</style></head>
<body><div class="page">
${opening(report)}
${contents(sections)}
${sections.map(({ id, title, body }) => html`<section id="${id}"><h2>${title}</h2>${body}</section>\n`)}</div></body></html>
`;
  return page.markup;
}

function contents(sections: readonly Section[]): Html {
  const items = sections.map(({ id, title }) => html`<li><a href="#${id}">${short(title)}</a></li>`);
  return html`<nav aria-label="Contents"><ol>${items}</ol></nav>`;
}

/** A title without what it goes into. */
function short(title: string): string {
  return title.split(/[:,] /u)[0] ?? title;
}
