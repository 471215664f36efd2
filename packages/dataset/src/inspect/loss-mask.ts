import { DispositionError } from "@disposition/taxonomy";
import type { ChatTemplate, RenderOptions } from "./chat-template.ts";
import { type RenderedRow, renderRow } from "./render-row.ts";
import { responseParts } from "./response-parts.ts";
import type { TaughtRow } from "./taught-row.ts";
import { type TokenOffsets, tokenOffsets } from "./token-offsets.ts";
import type { Tokenizer } from "./tokenizer.ts";

/**
 * Which tokens carry loss:
 * - `completion`: those behind as many tokens as the prompt has. TRL on prompt–completion rows (`completion_only_loss`),
 *   MLX with `mask_prompt`.
 * - `assistant`: those inside the template's `{% generation %}`. TRL with `assistant_only_loss`.
 * - `responses`: those between what opens an answer and what opens the next user turn. Unsloth's `train_on_responses_only`.
 * - `all`: every token. What a trainer does with `messages` when it is told nothing else.
 */
export const LOSSES = ["completion", "assistant", "responses", "all"] as const;
export type Loss = (typeof LOSSES)[number];

/** How a trainer is set. */
export interface LossOptions {
  /** Default `completion`. */
  readonly loss?: Loss;
  /** Tokens that the trainer keeps of a row, counted from its start; default: all. */
  readonly maxLength?: number;
  /** False where the trainer leaves end tokens out (axolotl's `train_on_eos: none`); default true. */
  readonly eosTrained?: boolean;
  /** Tokens that the collator leaves out wherever they stand, usually the pad token; default none. */
  readonly maskedTokens?: readonly string[];
  /** Variables of the template, e.g. `{ enable_thinking: false }`. */
  readonly variables?: RenderOptions["variables"];
}

/** A row as tokens, with those marked that a model learns from. */
export interface LossMask {
  readonly text: string;
  readonly ids: readonly number[];
  readonly offsets: TokenOffsets;
  /** One per token. Those behind `kept` are false. */
  readonly supervised: readonly boolean[];
  /** Tokens left after the trainer has cut the row. */
  readonly kept: number;
  /** First and last token of the answer, both included; null when the row's text does not hold the answer. */
  readonly answer: { readonly first: number; readonly last: number } | null;
  /** The first special token behind the answer: the one that a model must learn to stop with. Null: there is none. */
  readonly endToken: number | null;
  /** Whether the prompt's tokens are the first tokens of the whole. */
  readonly prefixPreserved: boolean;
}

/**
 * Which tokens of a row carry loss, by the rules of the trainers.
 *
 * @throws DispositionError `INPUT_INVALID` when the template refuses the row, or gives no sign of what `loss` is about.
 * @example
 * const mask = lossMask(row, template, tokenizer, { loss: "completion", maxLength: 2048 });
 * mask.supervised.filter(Boolean).length // tokens that the model learns from
 */
export function lossMask(
  row: TaughtRow,
  template: ChatTemplate,
  tokenizer: Tokenizer,
  options: LossOptions = {},
): LossMask {
  return lossMasker(template, tokenizer, options)(renderRow(row, template, options.variables));
}

/** `lossMask` for many rendered rows: what does not depend on the row is worked out once. */
export function lossMasker(
  template: ChatTemplate,
  tokenizer: Tokenizer,
  options: LossOptions = {},
): (rendered: RenderedRow) => LossMask {
  const { maxLength = Number.POSITIVE_INFINITY, eosTrained = true } = options;
  const masked = new Set(options.maskedTokens?.flatMap((token) => [...tokenizer.encode(token)]));
  const learner = LEARNERS[options.loss ?? "completion"](template, tokenizer, options);
  return (rendered) => {
    const ids = tokenizer.encode(rendered.whole);
    const prompt = tokenizer.encode(rendered.prompt);
    const offsets = tokenOffsets(rendered.whole, ids, tokenizer);
    const isLearnt = learner({ rendered, ids, prompt, offsets });
    const isLeftOut = (id: number) => masked.has(id) || (!eosTrained && tokenizer.isSpecial(id));
    const kept = Math.min(ids.length, maxLength);
    return {
      text: rendered.whole,
      ids,
      offsets,
      kept,
      answer: tokensOf(rendered.answer, offsets),
      endToken: findEndToken(ids, offsets, rendered, tokenizer),
      prefixPreserved: prompt.every((id, index) => id === ids[index]),
      supervised: ids.map((id, index) => index < kept && isLearnt(index) && !isLeftOut(id)),
    };
  };
}

interface TokenisedRow {
  readonly rendered: RenderedRow;
  readonly ids: readonly number[];
  readonly prompt: readonly number[];
  readonly offsets: TokenOffsets;
}

/** Tells of the tokens of a row whether they carry loss, before anything is cut or left out. */
type Learner = (row: TokenisedRow) => (token: number) => boolean;
type MakeLearner = (template: ChatTemplate, tokenizer: Tokenizer, options: LossOptions) => Learner;

const LEARNERS: Readonly<Record<Loss, MakeLearner>> = {
  all: () => () => () => true,
  // by length and not by comparison: that is what the trainers do, and why a prefix that is not preserved hurts
  completion:
    () =>
    ({ prompt }) =>
    (token) =>
      token >= prompt.length,
  assistant: insideGenerations,
  responses: insideResponses,
};

function insideGenerations(template: ChatTemplate): Learner {
  if (!template.marksGenerations) {
    throw new DispositionError(
      "INPUT_INVALID",
      `${template.source} has no {% generation %}, so a loss on "assistant" learns nothing; choose "completion"`,
    );
  }
  return ({ rendered, offsets }) => {
    const spans = rendered.generations?.filter(({ start, end }) => start < end) ?? [];
    return (token) =>
      spans.some(({ start, end }) => Number(offsets.starts[token]) < end && Number(offsets.ends[token]) > start);
  };
}

/** The parts are searched as tokens: one that melts with what follows it is not found, in the trainer neither. */
function insideResponses(template: ChatTemplate, tokenizer: Tokenizer, { variables }: LossOptions): Learner {
  const parts = responseParts(template, variables);
  if (parts === null) {
    throw new DispositionError(
      "INPUT_INVALID",
      `${template.source} gives no sign of where answers begin, so a loss on "responses" learns nothing; choose "completion"`,
    );
  }
  const response = tokenizer.encode(parts.response);
  const instruction = tokenizer.encode(parts.instruction);
  return ({ ids }) => {
    const learnt = new Set<number>();
    let from = indexOfPart(ids, response, 0);
    while (from >= 0) {
      const start = from + response.length;
      const next = indexOfPart(ids, instruction, start);
      const end = next < 0 ? ids.length : next;
      for (let token = start; token < end; token += 1) learnt.add(token);
      from = indexOfPart(ids, response, end);
    }
    return (token) => learnt.has(token);
  };
}

function indexOfPart(ids: readonly number[], part: readonly number[], from: number): number {
  for (let at = from; at + part.length <= ids.length; at += 1) {
    if (part.every((id, index) => id === ids[at + index])) return at;
  }
  return -1;
}

function tokensOf(span: RenderedRow["answer"], { starts, ends }: TokenOffsets): LossMask["answer"] {
  if (span === null || span.start === span.end) return null;
  const first = ends.findIndex((end) => end > span.start);
  const last = starts.findLastIndex((start, index) => start < span.end && Number(ends[index]) > span.start);
  return first < 0 || last < first ? null : { first, last };
}

function findEndToken(
  ids: readonly number[],
  { starts }: TokenOffsets,
  { answer }: RenderedRow,
  tokenizer: Tokenizer,
): number | null {
  if (answer === null) return null;
  const found = ids.findIndex((id, index) => Number(starts[index]) >= answer.end && tokenizer.isSpecial(id));
  return found < 0 ? null : found;
}
