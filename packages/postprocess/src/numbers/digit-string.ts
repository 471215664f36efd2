import type { Token } from "../text/tokenise.ts";
import { digitsOf } from "./coefficient.ts";
import { numberWordOf } from "./number-lexicon.ts";
import { scaleAt } from "./scale.ts";

export type DigitString = { digits: string; next: number; form: "digits" | "words" };

/** Fewer digits than this in a row, with no zero and no "double" among them, may be a range or a list. */
const SURELY_SPELLED = 4;
/** No number that people spell out is longer; the bound keeps the reader linear. */
const LONGEST = 20;

/** A number said digit by digit ("five double zero zero", "paanch zero zero zero"), or `null`. */
export function readDigitString(tokens: readonly Token[], index: number): DigitString | null {
  let digits = "";
  let repeated = false;
  let words = 0;
  let next = index;
  for (;;) {
    const piece = readPiece(tokens, next, next === index);
    if (piece === null) break;
    if (digits.length > LONGEST) return null;
    digits += piece.digits;
    repeated ||= piece.repeated;
    words += 1;
    next = piece.next;
  }
  if (digits.length < 3 || scaleAt(tokens, next) !== null) return null;
  const spelled = repeated || (words >= 3 && (digits.length >= SURELY_SPELLED || digits.includes("0")));
  if (!spelled) return null;
  return { digits, next, form: digitsOf(tokens[index]) === null ? "words" : "digits" };
}

/** One digit, or "double"/"triple" and a digit; the first piece may have two digits: "thirty five double zero". */
function readPiece(tokens: readonly Token[], index: number, first: boolean) {
  const word = numberWordOf(tokens[index]);
  if (word?.kind === "repeat") {
    const digit = digitAt(tokens, index + 1);
    return digit === null ? null : { digits: String(digit).repeat(word.times), repeated: true, next: index + 2 };
  }
  const digit = digitAt(tokens, index);
  if (digit !== null) return { digits: String(digit), repeated: false, next: index + 1 };
  return first ? readPair(tokens, index) : null;
}

function readPair(tokens: readonly Token[], index: number) {
  const word = numberWordOf(tokens[index]);
  if (word?.kind !== "unit" || word.value < 10) return null;
  const ones = word.language === "en" && word.value >= 20 ? digitAt(tokens, index + 1) : null;
  const tens =
    ones !== null && ones > 0 ? { value: word.value + ones, next: index + 2 } : { value: word.value, next: index + 1 };
  if (numberWordOf(tokens[tens.next])?.kind !== "repeat") return null;
  return { digits: String(tens.value), repeated: false, next: tens.next };
}

function digitAt(tokens: readonly Token[], index: number): number | null {
  const token = tokens[index];
  const word = numberWordOf(token);
  if (word?.kind === "unit") return word.value <= 9 ? word.value : null;
  return token !== undefined && /^[0-9]$/u.test(token.key) ? Number(token.key) : null;
}
