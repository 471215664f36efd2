import { isRupees } from "../numbers/currency.ts";
import type { Token } from "../text/tokenise.ts";
import { isIn } from "../text/word-list.ts";
import { after, type Candidate } from "./candidate.ts";
import { HOW_MUCH, MONEY_WORDS, PROMISE_STEMS, PROMISE_VERBS } from "./money-words.ts";

/** How many words on either side of a bare number may say that it is money. */
const REACH = 8;
const SENTENCE_END = new Set([".", "?", "!", "।", "॥", ";"]);

/** Whether a word of paying or owing stands near the number, in its own sentence. */
export function inMoneyContext({ tokens, first, reading }: Candidate): boolean {
  return hasMoneyWord(tokens, first - 1, -1) || hasMoneyWord(tokens, reading.next, 1);
}

function hasMoneyWord(tokens: readonly Token[], from: number, step: 1 | -1): boolean {
  for (let count = 0; count < REACH; count++) {
    const token = tokens[from + step * count];
    if (token === undefined || SENTENCE_END.has(token.key)) return false;
    if (isIn(MONEY_WORDS, token) || isRupees(token)) return true;
  }
  return false;
}

/** Whether a turn asks for an amount ("kitna kar paoge?"), so that a lone number in the answer is money. */
export function asksHowMuch(tokens: readonly Token[]): boolean {
  return tokens.some((token) => isIn(HOW_MUCH, token));
}

/** "5 de dunga", "paanch dunga": a promise straight after a figure below 100. */
export function isPromisedFigure(candidate: Candidate): boolean {
  if (isIn(PROMISE_VERBS, after(candidate))) return true;
  return isIn(PROMISE_STEMS, after(candidate)) && isIn(PROMISE_VERBS, after(candidate, 2));
}
