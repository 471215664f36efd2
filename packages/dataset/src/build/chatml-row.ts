import {
  assignMarks,
  type CallReading,
  choicesFor,
  getField,
  type LabelledCall,
  MARKS_PER_KIND,
  type PromptFormat,
  type PromptPart,
  renderAnswer,
  renderPrompt,
  type Taxonomy,
} from "@disposition/taxonomy";
import type { Random } from "../synthesis/random.ts";

/** One training example in the shape that chat fine-tuning expects; the last message is the answer. */
export interface ChatmlRow {
  readonly id: string;
  readonly messages: readonly { readonly role: "system" | "user" | "assistant"; readonly content: string }[];
}

/**
 * A row, and the fields whose gold value the answer cannot hold: no finder found it, too many others were said, or it
 * lies before the call in a field that looks forward. They are answered as null.
 */
export interface RenderedRow {
  readonly row: ChatmlRow;
  readonly unfound: readonly string[];
}

/**
 * Renders a labelled call as a training example, by the same code that renders prompts in service.
 *
 * @param random - Shuffles which mark stands for which value, so that no mark is favoured. Leave out for evaluation.
 */
export function chatmlRow<T extends Taxonomy>(
  taxonomy: T,
  format: PromptFormat,
  call: LabelledCall<T>,
  reading: CallReading,
  random?: Random,
): RenderedRow {
  const marks = assignMarks(reading, random && shuffled(random));
  const { messages } = renderPrompt(taxonomy, format, reading, marks);
  const answer = renderAnswer(taxonomy, format, call.labels, marks, reading.callDay);
  const unfound = taxonomy.fields.filter((field) => {
    if (field.kind !== "amount" && field.kind !== "date") return false;
    const gold = getField(call.labels, field.path) ?? null;
    return choicesFor(field, format, marks, reading.callDay).every(({ value }) => value !== gold);
  });
  return {
    row: {
      id: call.id,
      messages: [
        ...messages.map(({ role, parts }) => ({ role, content: text(parts) })),
        { role: "assistant", content: answer },
      ],
    },
    unfound: unfound.map((field) => field.path),
  };
}

function text(parts: readonly PromptPart[]): string {
  return parts.map((part) => part.text).join("");
}

/** Fisher–Yates. */
function shuffled(random: Random): number[] {
  const order = Array.from({ length: MARKS_PER_KIND }, (_, index) => index);
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = random.int(0, last);
    [order[last], order[other]] = [order[other] as number, order[last] as number];
  }
  return order;
}
