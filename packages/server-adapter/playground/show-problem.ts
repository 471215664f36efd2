import { el } from "./dom.ts";
import { sayTime } from "./say.ts";
import type { ProblemDetails } from "./told-problem.ts";

/** What went wrong, in the service's words. */
export function showProblem({
  title,
  detail,
  errors = [],
  retryAfterMs,
  requestId,
  code,
}: ProblemDetails): HTMLElement {
  const faults = errors.map(({ path, message }) => {
    return el("li", {}, ...(path === "" ? [] : [el("code", {}, path), " "]), message);
  });
  const facts = [code, requestId && `request ${requestId}`].filter((fact) => typeof fact === "string" && fact !== "");
  return el(
    "div",
    { class: "notice is-bad" },
    el("p", {}, el("strong", {}, title ?? "The service failed")),
    // how to send a key is the page's own affair
    ...(detail && code !== "key_missing" ? [el("p", {}, sentence(detail))] : []),
    ...(faults.length > 0 ? [el("ul", {}, ...faults)] : []),
    ...(retryAfterMs ? [el("p", {}, `Try again in about ${sayTime(retryAfterMs)}.`)] : []),
    ...(facts.length > 0 ? [el("p", { class: "hint" }, facts.join(" · "))] : []),
  );
}

function sentence(text: string): string {
  const whole = text.charAt(0).toUpperCase() + text.slice(1);
  return /[.!?]$/u.test(whole) ? whole : `${whole}.`;
}
