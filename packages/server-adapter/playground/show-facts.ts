import type { Answer } from "./answer.ts";
import { el } from "./dom.ts";
import { count, sayTime } from "./say.ts";

/** Times, model and request. */
export function showFacts({ timings, model, result, cached, requestId }: Answer): HTMLElement {
  const { usage } = result;
  const facts: readonly (readonly [string, string])[] = [
    ["In the queue", sayTime(timings.queueMs)],
    ["At work", cached ? `${sayTime(timings.inferMs)} (kept from an equal call)` : sayTime(timings.inferMs)],
    ["Prompt", `${count(usage.promptTokens, "token")}, ${count(usage.steps, "step")}`],
    ["Model", model.id],
    ["Version", model.version],
    ["Request", requestId],
  ];
  const rows = facts.map(([name, value]) => el("div", {}, el("dt", {}, name), el("dd", {}, value)));
  return el(
    "section",
    { class: "card", "aria-labelledby": "facts-title" },
    el("h3", { id: "facts-title" }, "Times and model"),
    el("dl", { class: "facts" }, ...rows),
  );
}
