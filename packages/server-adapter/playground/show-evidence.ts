import type { Result } from "./answer.ts";
import { el } from "./dom.ts";
import { sayField } from "./say.ts";
import { segments } from "./segments.ts";

/** The transcript as it was sent, with the words that amounts and days were taken from. */
export function showEvidence(transcript: string, { fields }: Pick<Result, "fields">): HTMLElement {
  const spans = Object.entries(fields).flatMap(([field, { evidence }]) =>
    evidence.map(({ start, end }) => ({ start, end, field })),
  );
  const pieces = segments(transcript, spans).flatMap(({ text, fields: of, ending }): (Node | string)[] => {
    if (of.length === 0) return [text];
    const tags = ending.map((field) => el("span", { class: "tag" }, shortName(field)));
    return [el("mark", { title: of.map(sayField).join(", "), "data-fields": of.join(" ") }, text, ...tags)];
  });
  const none =
    spans.length === 0 ? [el("p", { class: "hint" }, "No amount or day of the record was taken from the words.")] : [];
  return el(
    "section",
    { class: "card", "aria-labelledby": "evidence-title" },
    el("h3", { id: "evidence-title" }, "Where it was said"),
    ...none,
    el(
      "div",
      { class: "transcript", dir: "auto", tabindex: 0, role: "group", "aria-labelledby": "evidence-title" },
      ...pieces,
    ),
  );
}

function shortName(path: string): string {
  const name = sayField(path.split(".").at(-1) ?? path);
  return name.charAt(0).toLowerCase() + name.slice(1);
}
