import { type Token, tokenise } from "../text/tokenise.ts";
import { digitsOf } from "./coefficient.ts";
import { ordinalOf } from "./denominators.ts";
import { numberWordOf } from "./number-lexicon.ts";
import { readQuantity } from "./read-quantity.ts";

/** A number in a text. Offsets are UTF-16. */
export type FoundNumber = { start: number; end: number; text: string; value: number };

/**
 * Every number of a text in text order, whatever it counts: digits, words of all locales, fractions, signs and dozens.
 * Numbers that make an ordinal (4th) or stick to a unit (180ml) are left out.
 *
 * @example findNumbers("minus do sau, teen chauthai").map(({ value }) => value) // [-200, 0.75]
 */
export function findNumbers(text: string, tokens: readonly Token[] = tokenise(text)): FoundNumber[] {
  const found: FoundNumber[] = [];
  for (let index = 0; index < tokens.length; ) {
    const reading = readQuantity(tokens, index);
    if (reading !== null && !isNoNumber(tokens, index, reading.next)) found.push(placed(text, tokens, index, reading));
    index = reading?.next ?? index + 1;
  }
  return found;
}

function placed(
  text: string,
  tokens: readonly Token[],
  index: number,
  { value, next }: { value: number; next: number },
): FoundNumber {
  const start = tokens[index]?.start ?? 0;
  const end = tokens[next - 1]?.end ?? text.length;
  return { start, end, text: text.slice(start, end), value };
}

function isNoNumber(tokens: readonly Token[], index: number, next: number): boolean {
  if (isGluedToWord(tokens, next)) return true;
  if (isOddComma(tokens, index - 1) || isOddComma(tokens, next)) return true;
  // "एक सौ पैंतीसवाँ" is the 135th.
  return numberWordOf(tokens[next - 1])?.kind === "scale" && ordinalOf(tokens[next]) !== null;
}

/** "5,00", "1.111,11": no list and no grouping of India or the west; what it means stays open. "22,24" is a list. */
function isOddComma(tokens: readonly Token[], at: number): boolean {
  const [left, comma, right] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (comma?.key !== "," || left?.end !== comma.start || right?.start !== comma.end) return false;
  const figures = digitsOf(left) !== null && digitsOf(right) !== null;
  return figures && (left.key.includes(".") || /^0[0-9]/u.test(right.key));
}

/** "180ml", "4th" */
function isGluedToWord(tokens: readonly Token[], next: number): boolean {
  const last = tokens[next - 1];
  const word = tokens[next];
  if (last === undefined || word === undefined || last.end !== word.start) return false;
  return /\p{N}$/u.test(last.text) && /^\p{L}/u.test(word.text);
}
