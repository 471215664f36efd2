import { AFTER_ENGLISH_DO, ENGLISH_HALF } from "../locales/en/numbers.ts";
import { BEFORE_GIVE, SIXTY_OR_WITH } from "../locales/hi/numbers-scales.ts";
import type { Token } from "../text/tokenise.ts";
import { isIn, wordList } from "../text/word-list.ts";
import { type NumberWord, numberWordOf } from "./number-lexicon.ts";

/** What stands before a scale: `2.5`, `twenty-five`, `sadhe teen`. */
export type Coefficient = {
  value: number;
  next: number;
  form: "digits" | "words";
  /** It is a number with no scale after it; "sava" and "half" are not. */
  free: boolean;
  /** The spelling ("saath") is just as often another word. */
  doubtful: boolean;
};

const NUMBER_KEY = /^[0-9]+(?:\.[0-9]+)?$/u;
const DOUBTFUL = wordList(SIXTY_OR_WITH);
const BEFORE_GIVE_WORDS = wordList(BEFORE_GIVE);
const AFTER_DO_WORDS = wordList(AFTER_ENGLISH_DO);
const HYPHENS = new Set(["-", "‐", "‑"]);

/** The value of a token written in digits, or `null`. Beyond 2^53 digits are a code, not a number. */
export function digitsOf(token: Token | undefined): number | null {
  if (token === undefined || !NUMBER_KEY.test(token.key)) return null;
  const value = Number(token.key);
  return value <= Number.MAX_SAFE_INTEGER ? value : null;
}

/** The coefficient that starts at `index`, or `null`. */
export function readCoefficient(tokens: readonly Token[], index: number): Coefficient | null {
  const digits = digitsOf(tokens[index]);
  if (digits !== null)
    return withHalf(tokens, { value: digits, next: index + 1, form: "digits", free: true, doubtful: false });
  return readFraction(tokens, index) ?? readUnits(tokens, index);
}

function readFraction(tokens: readonly Token[], index: number): Coefficient | null {
  const word = numberWordOf(tokens[index]);
  if (word?.kind !== "fraction") return null;
  const base = word.add === null ? null : readWholeNumber(tokens, index + 1);
  if (base !== null && word.add !== null) return { ...base, value: base.value + word.add, form: "words" };
  if (word.alone === null) return null;
  // "half a lakh"
  const next = tokens[index + 1]?.text.toLowerCase() === "a" ? index + 2 : index + 1;
  return { value: word.alone, next, form: "words", free: word.free, doubtful: false };
}

function readWholeNumber(tokens: readonly Token[], index: number): Coefficient | null {
  const digits = digitsOf(tokens[index]);
  if (digits === null) return readUnits(tokens, index);
  return { value: digits, next: index + 1, form: "digits", free: true, doubtful: false };
}

/** A number word below 100: one Hindi word, or English tens and ones. */
function readUnits(tokens: readonly Token[], index: number): Coefficient | null {
  const token = tokens[index];
  const word = numberWordOf(token);
  if (token === undefined || word?.kind !== "unit" || isGive(tokens, index)) return null;
  const ones = takesOnes(word) ? readOnes(tokens, index + 1, word.language) : null;
  const doubtful = isIn(DOUBTFUL, token);
  const whole: Coefficient = {
    value: word.value + (ones?.value ?? 0),
    next: ones?.next ?? index + 1,
    form: "words",
    free: true,
    doubtful,
  };
  return withHalf(tokens, withDecimals(tokens, whole));
}

/** The imperative दो after a verb ("kar do teen hazaar" asks for three thousand), or the English verb ("do you"). */
function isGive(tokens: readonly Token[], index: number): boolean {
  if (!isDo(tokens[index])) return false;
  return isIn(BEFORE_GIVE_WORDS, tokens[index - 1]) || isIn(AFTER_DO_WORDS, tokens[index + 1]);
}

/** The word दो / "do", which is "two" or "give". */
export function isDo(token: Token | undefined): boolean {
  return token?.text === "दो" || token?.text.toLowerCase() === "do";
}

/** "twenty", "இருபத்தி": tens that ones may follow. */
function takesOnes(word: NumberWord): boolean {
  return word.kind === "unit" && word.addsOnes && word.value >= 20 && word.value % 10 === 0;
}

function readOnes(tokens: readonly Token[], index: number, language: string): { value: number; next: number } | null {
  const at = HYPHENS.has(tokens[index]?.key ?? "") ? index + 1 : index;
  const word = numberWordOf(tokens[at]);
  if (word?.kind !== "unit" || word.language !== language || word.value < 1 || word.value > 9) return null;
  return { value: word.value, next: at + 1 };
}

/** "two point five", "do point paanch", "two hundred point zero three". */
export function withDecimals<T extends { value: number; next: number }>(tokens: readonly Token[], whole: T): T {
  if (numberWordOf(tokens[whole.next])?.kind !== "point" || !Number.isInteger(whole.value)) return whole;
  let decimals = "";
  let next = whole.next + 1;
  while (decimals.length < 6) {
    const digit = decimalAt(tokens, next);
    if (digit === null) break;
    decimals += String(digit.value);
    next = digit.next;
  }
  return decimals === "" ? whole : { ...whole, value: Number(`${whole.value}.${decimals}`), next };
}

/** One digit after the point, or two said as a number ("point seventy-one"). */
function decimalAt(tokens: readonly Token[], index: number): { value: number; next: number } | null {
  const word = numberWordOf(tokens[index]);
  if (word?.kind === "unit") {
    const ones = takesOnes(word) ? readOnes(tokens, index + 1, word.language) : null;
    return { value: word.value + (ones?.value ?? 0), next: ones?.next ?? index + 1 };
  }
  const digits = digitsOf(tokens[index]);
  return digits !== null && Number.isInteger(digits) && digits <= 99 ? { value: digits, next: index + 1 } : null;
}

/** "one and a half" (lakh): adds the half. */
function withHalf(tokens: readonly Token[], whole: Coefficient): Coefficient {
  if (tokens[whole.next]?.text.toLowerCase() !== "and" || !Number.isInteger(whole.value)) return whole;
  const at = tokens[whole.next + 1]?.text.toLowerCase() === "a" ? whole.next + 2 : whole.next + 1;
  if (tokens[at]?.text.toLowerCase() !== ENGLISH_HALF) return whole;
  return { ...whole, value: whole.value + 0.5, next: at + 1 };
}
