import type { Field, Taxonomy } from "./define-taxonomy.ts";
import { NO_MARK } from "./marks.ts";
import type { PromptFormat } from "./prompt-format.ts";

/** The task in words: what to do, each field with its labels and their meaning, and how to answer. */
export function describeTask(taxonomy: Taxonomy, mentions: PromptFormat["mentions"]): string {
  const fields = taxonomy.fields.filter((field) => field.kind !== "text");
  const answer =
    mentions === "marked"
      ? `Amounts and dates said in the call carry marks such as ⟦a1⟧ and ⟦d1⟧; answer with the mark, or ${NO_MARK} for none.`
      : "Answer amounts as plain numbers and dates as YYYY-MM-DD, or null for none; only what was said in the call.";
  return [taxonomy.task, ...fields.map(describeField), answer, "Answer with one JSON object and nothing else."].join(
    "\n\n",
  );
}

function describeField(field: Field): string {
  switch (field.kind) {
    case "label":
      return [`${field.path}: one of`, ...field.labels.map((name) => `- ${name}: ${field.criteria[name]}`)].join("\n");
    case "amount":
      return `${field.path}: an amount said in the call`;
    case "date":
      return `${field.path}: a date said in the call${field.future ? ", on the day of the call or later" : ""}`;
    case "score":
      return `${field.path}: an integer from 0 to 100`;
    case "text":
      return `${field.path}: free text`;
  }
}
