import type { Taxonomy } from "./define-taxonomy.ts";
import { marksOf, NO_MARK } from "./marks.ts";
import type { PromptFormat } from "./prompt-format.ts";
import { answerSkeleton } from "./render-answer.ts";

/** Strings worth one token each in a tokenizer that is made for a taxonomy and a format. */
export interface ControlStrings {
  /** Signs of the frame, e.g. `<|im_start|>`. */
  readonly frame: readonly string[];
  readonly marks: readonly string[];
  readonly labels: readonly string[];
  /** The answer's literals, e.g. `","payment_disposition":"`. */
  readonly literals: readonly string[];
}

/** Lists them, without repeats. With one token per label every slot is decided in one step. */
export function controlStrings(taxonomy: Taxonomy, format: PromptFormat): ControlStrings {
  const { open, close, openAnswer, closeAnswer } = format.frame;
  const signs = [open.system, open.user, close, openAnswer, closeAnswer].flatMap(
    (text) => text.match(/<\|[^|]+\|>/gu) ?? [],
  );
  const { slots, after } = answerSkeleton(taxonomy, format);
  const labels = taxonomy.fields.flatMap((field) => (field.kind === "label" ? field.labels : []));
  return {
    frame: unique(signs),
    marks: [...marksOf("amount"), ...marksOf("date"), NO_MARK],
    labels: unique(labels),
    literals: unique([...slots.map((slot) => slot.before), after]),
  };
}

function unique(strings: readonly string[]): string[] {
  return [...new Set(strings)];
}
