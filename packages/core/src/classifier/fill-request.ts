import {
  type AnswerText,
  answerSkeleton,
  type CallReading,
  type Choice,
  choicesFor,
  type PromptFormat,
  renderPrompt,
  type Taxonomy,
} from "@disposition/taxonomy";
import type { Constraint, FillRequest, TextSlot } from "../engine/engine.ts";
import { isAnythingSaid } from "./speech-gate.ts";

/** A request, and what each choice of each slot stands for. */
export interface PreparedFill {
  readonly request: FillRequest;
  /** Per slot, in the order of `request.slots`. */
  readonly choices: readonly (readonly Choice[])[];
  /** Whether nobody but the agent said a word, so that the taxonomy's `unspoken` holds. */
  readonly isSilent: boolean;
}

/** How thoroughly an engine shall look. */
export interface Thoroughness {
  /** How many of the likeliest values of each field come back with exact probabilities; default 1. */
  readonly alternatives?: number | undefined;
  /** How many of the likeliest records as a whole come back; the first is then the answer. Default none. */
  readonly records?: number | undefined;
  /** `greedy` takes fewer steps and may miss the likeliest label; default `best-first`. */
  readonly search?: "best-first" | "greedy" | undefined;
}

/** Turns a read call into an engine's terms: prompt, slots with their choices, rules as constraints. */
export function prepareFill(
  taxonomy: Taxonomy,
  format: PromptFormat,
  reading: CallReading,
  { alternatives = 1, records, search }: Thoroughness = {},
): PreparedFill {
  const prompt = renderPrompt(taxonomy, format, reading);
  const { slots, texts, after } = answerSkeleton(taxonomy, format);
  const isSilent = taxonomy.unspoken !== null && !isAnythingSaid(reading);
  const choices = slots.map(({ field }) => {
    const all = choicesFor(field, format, prompt.marks, reading.callDay);
    if (!isSilent || field.path !== taxonomy.unspoken?.field) return all;
    return all.filter((choice) => taxonomy.unspoken?.in.includes(choice.value));
  });
  const names = slots.map(({ field }) => field.path);
  return {
    request: {
      prompt: prompt.parts,
      slots: slots.map(({ before, field }, index) => ({
        name: field.path,
        before,
        choices: choices[index]?.map((choice) => choice.text) ?? [],
        // an expected score needs the probability of every score
        ...(field.kind === "score" ? { top: Number.MAX_SAFE_INTEGER } : alternatives > 1 && { top: alternatives }),
      })),
      ...(texts.length > 0 && { texts: texts.map(toTextSlot) }),
      after: after + format.frame.closeAnswer,
      constraints: constraints(taxonomy, names, choices),
      ...(records !== undefined && { records }),
      ...(search && { search }),
    },
    choices,
    isSilent,
  };
}

function toTextSlot({ before, field }: AnswerText): TextSlot {
  return { name: field.path, before, maxCharacters: field.maxCharacters };
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
