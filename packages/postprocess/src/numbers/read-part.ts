import { wordsOf } from "../locales/locales.ts";
import type { Token } from "../text/tokenise.ts";
import { isIn, wordList } from "../text/word-list.ts";
import { digitsOf } from "./coefficient.ts";
import { isCounted } from "./counted.ts";
import { type Denominator, denominatorOf, ordinalOf } from "./denominators.ts";
import { numberWordOf } from "./number-lexicon.ts";
import { readNumber } from "./read-number.ts";
import { readWithin } from "./read-within.ts";

/** A part of a whole, as a value; `over` is its denominator. */
export type Fraction = { value: number; over: number; next: number };

const OF = wordList(wordsOf(({ numbers }) => numbers?.parts?.of));
const OVER = wordList(wordsOf(({ numbers }) => numbers?.parts?.over));
const HYPHENS = new Set(["-", "‐", "‑"]);
const VULGAR = new Map(
  [..."½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞"].map((sign) => [sign, sign.normalize("NFKD").split("⁄").map(Number)] as const),
);
/** A larger denominator with a stroke is a code or a flat ("12/1450"). */
const LARGEST_STROKE = 100;

/** The fraction that starts at `index`, or `null`: ⅔, 3/4, two thirds, तीन चौथाई, एक का पाँचवाँ, five over eight. */
export function readPart(tokens: readonly Token[], index: number): Fraction | null {
  return (
    readVulgar(tokens, index) ?? readStroke(tokens, index) ?? readArticle(tokens, index) ?? readWords(tokens, index)
  );
}

function fraction(numerator: number, over: number, next: number): Fraction {
  return { value: numerator / over, over, next };
}

function readVulgar(tokens: readonly Token[], index: number): Fraction | null {
  const [numerator, over] = VULGAR.get(tokens[index]?.key ?? "") ?? [];
  return numerator === undefined || over === undefined ? null : fraction(numerator, over, index + 1);
}

/** "3/4", but not 5/4/2026 and not 12/05. */
function readStroke(tokens: readonly Token[], index: number): Fraction | null {
  const [first, stroke, second, after] = tokens.slice(index, index + 4);
  if (stroke?.key !== "/" || first?.end !== stroke.start || second?.start !== stroke.end) return null;
  const [numerator, over] = [digitsOf(first), digitsOf(second)];
  if (numerator === null || over === null || !Number.isInteger(numerator) || second.key.startsWith("0")) return null;
  const chained = after?.start === second.end && /^[-/:]$/u.test(after.key);
  const inRange = Number.isInteger(over) && over >= 2 && over <= LARGEST_STROKE && numerator < over;
  return chained || !inRange || tokens[index - 1]?.key === "/" ? null : fraction(numerator, over, index + 3);
}

/** "a fifth", "a twenty-first", "a half" */
function readArticle(tokens: readonly Token[], index: number): Fraction | null {
  if (tokens[index]?.text.toLowerCase() !== "a") return null;
  const ordinal = readOrdinal(tokens, index + 1);
  return ordinal ? fraction(1, ordinal.value, ordinal.next) : null;
}

function readWords(tokens: readonly Token[], index: number): Fraction | null {
  const whole = readNumber(tokens, index);
  if (whole === null) return null;
  return (
    readOver(tokens, whole) ??
    readOutOf(tokens, index, whole) ??
    readOfOrdinal(tokens, whole) ??
    readDenominator(tokens, index, whole)
  );
}

type Whole = { value: number; next: number };

/** "five over eight", "पाँच बटा आठ" */
function readOver(tokens: readonly Token[], whole: Whole): Fraction | null {
  if (!isIn(OVER, tokens[whole.next])) return null;
  const over = readNumber(tokens, whole.next + 1);
  if (over === null || over.value < 2 || isCounted(tokens[over.next], over.value)) return null;
  return fraction(whole.value, over.value, over.next);
}

/** "one out of three", "one in twenty", "तीन में से एक" */
function readOutOf(tokens: readonly Token[], index: number, whole: Whole): Fraction | null {
  const words = [tokens[whole.next], tokens[whole.next + 1]].map((token) => token?.text.toLowerCase() ?? "");
  const outOf = words.join(" ") === "out of";
  if (words.join(" ") === "में से" || /^me(?:i)?n? se$/u.test(words.join(" "))) {
    const numerator = readNumber(tokens, whole.next + 2);
    return numerator && numerator.value < whole.value ? fraction(numerator.value, whole.value, numerator.next) : null;
  }
  if (!outOf && (words[0] !== "in" || whole.value !== 1 || whole.next !== index + 1)) return null;
  const over = readNumber(tokens, whole.next + (outOf ? 2 : 1));
  if (over === null || over.value <= whole.value || isCounted(tokens[over.next], over.value)) return null;
  return fraction(whole.value, over.value, over.next);
}

/** "एक का पाँचवाँ", "सौ का एक हज़ार पाँचवाँ" */
function readOfOrdinal(tokens: readonly Token[], whole: Whole): Fraction | null {
  if (!isIn(OF, tokens[whole.next])) return null;
  const at = whole.next + 1;
  const prefix = readNumber(tokens, at);
  const end = prefix?.next ?? at;
  const ordinal = ordinalOf(tokens[end]);
  if (ordinal === null) return null;
  const over = ordinal.scale ? (prefix?.value ?? 1) * ordinal.value : (prefix?.value ?? 0) + ordinal.value;
  return over >= 2 ? fraction(whole.value, over, end + 1) : null;
}

/** "two thirds", "twenty-three fifths", "three twenty-firsts", "तीन चौथाई" */
function readDenominator(tokens: readonly Token[], index: number, whole: Whole): Fraction | null {
  for (const at of numeratorEnds(tokens, index, whole.next)) {
    const numerator = readWithin(tokens, index, at);
    const ordinal = readOrdinal(tokens, skipHyphen(tokens, at));
    if (numerator?.next !== at || ordinal === null) continue;
    if (numerator.value === 1 || ordinal.plural) return fraction(numerator.value, ordinal.value, ordinal.next);
  }
  return null;
}

/** Where the numerator may end, likeliest first: before tens that belong to the ordinal ("thirty fifths"), or at the end. */
function numeratorEnds(tokens: readonly Token[], index: number, next: number): readonly number[] {
  const repeated = tokens[index]?.key === tokens[index + 1]?.key ? [index + 1] : [];
  const tens = numberWordOf(tokens[next - 1]);
  const joined = /^(?:and|[-‐‑])$/u.test(tokens[next - 2]?.key ?? "");
  const splits = tens?.kind === "unit" && tens.addsOnes && tens.value >= 20 && next - 1 > index && !joined;
  return [...repeated, ...(splits ? [next - 1] : []), next];
}

type Ordinal = Denominator & { next: number };

/** "fifths", "twenty-firsts", "one hundred and fifth" */
function readOrdinal(tokens: readonly Token[], index: number): Ordinal | null {
  const plain = denominatorOf(tokens[index]);
  if (plain !== null) return plain.afterTens ? null : { ...plain, next: index + 1 };
  const prefix = readNumber(tokens, index);
  if (prefix === null || prefix.form === "digits") return null;
  const and = tokens[prefix.next]?.text.toLowerCase() === "and" ? prefix.next + 1 : prefix.next;
  const at = skipHyphen(tokens, and);
  const last = denominatorOf(tokens[at]);
  const fits = last !== null && last.value < 10 && prefix.value >= 20 && prefix.value % 10 === 0;
  return fits ? { ...last, value: prefix.value + last.value, next: at + 1 } : null;
}

function skipHyphen(tokens: readonly Token[], index: number): number {
  return HYPHENS.has(tokens[index]?.key ?? "") ? index + 1 : index;
}
