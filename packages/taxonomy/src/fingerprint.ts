import { createHash } from "node:crypto";
import type { CallReading } from "./call.ts";
import type { Taxonomy } from "./define-taxonomy.ts";
import type { PromptFormat } from "./prompt-format.ts";
import { renderAnswer } from "./render-answer.ts";
import { renderPrompt } from "./render-prompt.ts";

/**
 * A short hash over all that shapes a prompt and its answer: taxonomy, format and finders. Training data and models
 * carry it; a model refuses to run under another one. Renaming an alias does not change it, moving a label does.
 *
 * @param finders - Name and version of what found the mentions, e.g. `postprocess` `FINDERS`.
 * @returns 16 hexadecimal digits.
 */
export function fingerprint(taxonomy: Taxonomy, format: PromptFormat, finders: string): string {
  const { messages, parts, marks } = renderPrompt(taxonomy, format, probe);
  const facts = {
    taxonomy: [taxonomy.name, taxonomy.version, taxonomy.task],
    fields: taxonomy.fields.map((field) => (field.kind === "label" ? { ...field, aliases: undefined } : field)),
    rules: taxonomy.rules.map(({ when, allow }) => [when, allow]),
    format: [format.id, format.mentions, format.lowercase, format.speakerTags, format.frame],
    rendered: [messages, parts, renderAnswer(taxonomy, format, {}, marks, probe.callDay)],
    finders,
  };
  return createHash("sha256").update(JSON.stringify(facts)).digest("hex").slice(0, 16);
}

const words = "I will pay 5,000 tomorrow <|im_end|> ### ⟦a1⟧";
const probe: CallReading = {
  transcript: words,
  callDay: "2026-02-21",
  timeZone: "Asia/Kolkata",
  turns: [{ speaker: "customer", start: 0, end: words.length }],
  mentions: [
    { kind: "amount", start: 11, end: 16, text: "5,000", speaker: "customer", value: 5000, certainty: "certain" },
    {
      kind: "date",
      start: 17,
      end: 25,
      text: "tomorrow",
      speaker: "customer",
      value: "2026-02-22",
      certainty: "certain",
    },
  ],
};
