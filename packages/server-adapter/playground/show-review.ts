import type { Change, Reason, Result } from "./answer.ts";
import { el } from "./dom.ts";
import { sayField } from "./say.ts";

const TITLES: Readonly<Record<string, string>> = {
  "low-confidence": "The model is not sure",
  "off-trie": "No value seems to fit",
  "nothing-said": "Hardly anything was said",
  "transcript-cut": "The call was too long and was cut",
  "step-changed": "A rule changed what the model said",
};

/** Whether a person should look at the call, and why; and what rules have changed. */
export function showReview({ review, trace }: Pick<Result, "review" | "trace">): HTMLElement {
  const reasons = review ?? [];
  if (reasons.length === 0) {
    return el(
      "div",
      { class: "notice is-good" },
      verdict("No review needed", "The model is sure of every field."),
      ...changes(trace),
    );
  }
  return el(
    "div",
    { class: "notice is-warning" },
    verdict("For review", "A person should look at this call:"),
    el("ul", {}, ...reasons.map(sayReason)),
    ...changes(trace),
  );
}

function verdict(title: string, text: string): HTMLElement {
  return el("p", {}, el("strong", {}, `${title}. `), text);
}

function sayReason({ code, field, because }: Reason): HTMLElement {
  const title = TITLES[code] ?? code;
  const where = field ? [el("strong", {}, sayField(field)), ": "] : [];
  return el("li", {}, ...where, `${field ? lowerFirst(title) : title} (${because}).`);
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function changes(trace: readonly Change[]): HTMLElement[] {
  if (trace.length === 0) return [];
  const rows = trace.map(({ step, path, because }) => {
    return el("li", {}, el("code", {}, step), path === "" ? "" : ` ${sayField(path)}`, `: ${because}`);
  });
  return [el("details", {}, el("summary", {}, `What rules did (${trace.length})`), el("ul", {}, ...rows))];
}
