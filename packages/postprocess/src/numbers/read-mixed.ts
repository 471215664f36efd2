import { wordsOf } from "../locales/locales.ts";
import type { Token } from "../text/tokenise.ts";
import { isIn, wordList } from "../text/word-list.ts";
import { numberWordOf } from "./number-lexicon.ts";
import { type NumberReading, readNumber } from "./read-number.ts";
import { readPart } from "./read-part.ts";
import { readScaledPart } from "./read-scaled-part.ts";
import { readWithin } from "./read-within.ts";
import { scaleAt } from "./scale.ts";

type Mixed = { value: number; next: number };

const AND = wordList(
  wordsOf(({ numbers }) => numbers?.and),
  "and",
);
const DOZEN = wordList(wordsOf(({ numbers }) => numbers?.parts?.dozen));
/** "one million and a half" is half a million more, "one hundred and a half" only a half. */
const SCALES_THE_PART = 1000;
/** "twenty and three and three fifths" is as deep as it gets. */
const DEEPEST = 2;

/** A number with the fraction or the dozens that follow it, or `null`: "five and a quarter", "2 1/4", "teen darjan". */
export function readMixed(tokens: readonly Token[], index: number, depth = 0): Mixed | null {
  const split = readWithLastFraction(tokens, index);
  if (split !== null) return split;
  const part =
    readScaledPart(tokens, index) ??
    readPart(tokens, index) ??
    readDozens(tokens, index) ??
    readLoneFraction(tokens, index);
  if (part !== null) return part;
  const whole = readNumber(tokens, index);
  return whole && (readRest(tokens, whole, depth) ?? whole);
}

function readRest(tokens: readonly Token[], whole: NumberReading, depth: number): Mixed | null {
  const and = isIn(AND, tokens[whole.next]);
  if (!and) return whole.form === "digits" && whole.scale === 1 ? withStroke(tokens, whole) : null;
  const at = whole.next + 1;
  const rest =
    readScaledPart(tokens, at) ??
    readPart(tokens, at) ??
    readDozens(tokens, at) ??
    readAddend(tokens, whole, at, depth);
  if (rest === null) return null;
  const times = "over" in rest ? partScale(tokens, whole) : 1;
  return { value: whole.value + rest.value * times, next: rest.next };
}

/** "2 1/4" */
function withStroke(tokens: readonly Token[], whole: NumberReading): Mixed | null {
  const part = tokens[whole.next + 1]?.key === "/" ? readPart(tokens, whole.next) : null;
  return part && part.value < 1 ? { value: whole.value + part.value, next: part.next } : null;
}

/** "teen sau aur ikkis", "twenty and three and three fifths" */
function readAddend(tokens: readonly Token[], whole: NumberReading, at: number, depth: number): Mixed | null {
  const lone = readNumber(tokens, at);
  if (lone === null || lone.scale > 1 || lone.value < 1 || lone.value >= 100 || lone.spelled > 0) return null;
  if (lastScale(tokens, whole) === 100) return lone;
  const rest = depth < DEEPEST && whole.value % 10 === 0 && lone.value < 10 ? readMixed(tokens, at, depth + 1) : null;
  return rest !== null && rest.next > lone.next && !Number.isInteger(rest.value) ? rest : null;
}

/** "six million and two thirds", "three hundred and two dozens": the number reader would take the two for the end of the number. */
function readWithLastFraction(tokens: readonly Token[], index: number): Mixed | null {
  const full = readNumber(tokens, index);
  if (full === null) return null;
  const and = lastAnd(tokens, index, full.next);
  if (and === null) return null;
  const whole = readWithin(tokens, index, and);
  if (whole?.next !== and) return null;
  const dozens = readDozens(tokens, and + 1);
  if (dozens !== null) return { value: whole.value + dozens.value, next: dozens.next };
  const part = readPart(tokens, and + 1);
  if (part === null || part.next <= full.next || part.value >= 1) return null;
  return { value: whole.value + part.value * partScale(tokens, whole), next: part.next };
}

function lastAnd(tokens: readonly Token[], from: number, to: number): number | null {
  for (let at = to - 1; at > from; at--) if (isIn(AND, tokens[at])) return at;
  return null;
}

/** "three dozen", "a dozen", "half a dozen", "आधा दर्जन" */
function readDozens(tokens: readonly Token[], index: number): Mixed | null {
  const article = tokens[index]?.text.toLowerCase() === "a";
  const count = article
    ? { value: 1, next: index + 1 }
    : (readLoneFraction(tokens, index) ?? readNumber(tokens, index));
  if (count === null) return null;
  const at = !article && tokens[count.next]?.text.toLowerCase() === "a" ? count.next + 1 : count.next;
  return isIn(DOZEN, tokens[at]) ? { value: count.value * 12, next: at + 1 } : null;
}

/** "half", "sava", "आधे" with nothing to multiply. */
function readLoneFraction(tokens: readonly Token[], index: number): Mixed | null {
  const word = numberWordOf(tokens[index]);
  if (word?.kind !== "fraction" || word.alone === null || readNumber(tokens, index) !== null) return null;
  return { value: word.alone, next: index + 1 };
}

/** What a fraction after "and" is a part of. */
function partScale(tokens: readonly Token[], whole: { next: number }): number {
  const scale = lastScale(tokens, whole);
  return scale >= SCALES_THE_PART ? scale : 1;
}

/** The scale word that a number ends with, 1 if with none. */
function lastScale(tokens: readonly Token[], { next }: { next: number }): number {
  return scaleAt(tokens, next - 1) ?? 1;
}
