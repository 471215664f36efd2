import type { Token } from "node-llama-cpp";
import type { FillRequest } from "../engine/engine.ts";
import { sharedLength, type Tokenizer } from "./choice-paths.ts";
import { firstLiteral, NOTHING_YET, type Progress } from "./slot-offer.ts";

/** What is evaluated first, and what the answer then has. */
export interface Beginning {
  readonly prompt: readonly Token[];
  readonly start: Progress;
}

/**
 * Moves to the answer what a tokenizer melts with its first signs. A format whose opening ends in `: ` was trained with
 * ` {"` as one token, where the tokenizer has it; an answer that began behind the space would be read by a model that
 * never saw such a text.
 *
 * @param prompt - Tokens of all parts of the request's prompt. Only a control part melts: a transcript must not.
 */
export function beginAnswer(tokenizer: Tokenizer, prompt: readonly Token[], request: FillRequest): Beginning {
  const last = request.prompt.at(-1);
  if (!last?.control) return { prompt, start: NOTHING_YET };
  const opening = tokenizer.tokenize(last.text, true);
  const kept = sharedLength(opening, tokenizer.tokenize(last.text + firstLiteral(request), true));
  if (kept === opening.length) return { prompt, start: NOTHING_YET };
  const text = last.text.slice(tokenizer.detokenize(opening.slice(0, kept)).length);
  const start = { ...NOTHING_YET, answer: { text, tokens: [] } };
  return { prompt: prompt.slice(0, prompt.length - (opening.length - kept)), start };
}
