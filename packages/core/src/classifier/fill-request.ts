import {
  answerSkeleton,
  type CallReading,
  type Choice,
  choicesFor,
  type PromptFormat,
  renderPrompt,
  type Taxonomy,
} from "@disposition/taxonomy";
import type { Constraint, FillRequest } from "../engine/engine.ts";

/** A request, and what each choice of each slot stands for. */
export interface PreparedFill {
  readonly request: FillRequest;
  /** Per slot, in the order of `request.slots`. */
  readonly choices: readonly (readonly Choice[])[];
}

/** Turns a read call into an engine's terms: prompt, slots with their choices, rules as constraints. */
export function prepareFill(taxonomy: Taxonomy, format: PromptFormat, reading: CallReading): PreparedFill {
  const prompt = renderPrompt(taxonomy, format, reading);
  const { slots, after } = answerSkeleton(taxonomy, format);
  const choices = slots.map(({ field }) => choicesFor(field, format, prompt.marks, reading.callDay));
  const names = slots.map(({ field }) => field.path);
  return {
    request: {
      prompt: prompt.parts,
      slots: slots.map(({ before, field }, index) => ({
        name: field.path,
        before,
        choices: choices[index]?.map((choice) => choice.text) ?? [],
      })),
      after: after + format.frame.closeAnswer,
      constraints: constraints(taxonomy, names, choices),
    },
    choices,
  };
}

function constraints(
  taxonomy: Taxonomy,
  names: readonly string[],
  choices: readonly (readonly Choice[])[],
): Constraint[] {
  const texts = (path: string, values: readonly Choice["value"][]) => {
    const slot = choices[names.indexOf(path)] ?? [];
    return slot.filter((choice) => values.includes(choice.value)).map((choice) => choice.text);
  };
  return taxonomy.rules
    .filter((rule) => names.includes(rule.when.field) && names.includes(rule.allow.field))
    .map(({ when, allow }) => ({
      when: { slot: when.field, in: texts(when.field, when.in) },
      allow: { slot: allow.field, in: texts(allow.field, allow.in) },
    }));
}
