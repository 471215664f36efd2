import { BEFORE_PRONOUN_ONE } from "../locales/en/numbers.ts";
import { wordsOf } from "../locales/locales.ts";
import type { Token } from "../text/tokenise.ts";
import { isIn, wordList } from "../text/word-list.ts";
import { readMixed } from "./read-mixed.ts";
import { readPower } from "./read-power.ts";
import { readSpacedGroups } from "./read-spaced-groups.ts";

/** A value and the index of the first token after it. */
export type Quantity = { value: number; next: number };

const MINUS = wordList(wordsOf(({ numbers }) => numbers?.parts?.minus));
const DASHES = new Set(["-", "−"]);
const BEFORE_ONE = wordList(BEFORE_PRONOUN_ONE);

/** The number that starts at `index` with its sign, its fraction and its power of ten, or `null`. */
export function readQuantity(tokens: readonly Token[], index: number): Quantity | null {
  if (isSign(tokens, index)) {
    const unsigned = readUnsigned(tokens, index + 1);
    return unsigned && { value: -unsigned.value, next: unsigned.next };
  }
  if (isPronoun(tokens, index)) return null;
  return readUnsigned(tokens, index);
}

function readUnsigned(tokens: readonly Token[], index: number): Quantity | null {
  return (
    readPower(tokens, index) ??
    readSpacedGroups(tokens, index) ??
    readPointFirst(tokens, index) ??
    readMixed(tokens, index)
  );
}

/** "minus", or a dash that joins nothing to its left: "5-7" and "12-05" have none. */
function isSign(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (isIn(MINUS, token)) return true;
  if (token === undefined || !DASHES.has(token.key)) return false;
  const before = tokens[index - 1];
  if (before === undefined) return true;
  return before.end < token.start && tokens[index + 1]?.start === token.end;
}

/** ".08" */
function readPointFirst(tokens: readonly Token[], index: number): Quantity | null {
  const [point, digits, before] = [tokens[index], tokens[index + 1], tokens[index - 1]];
  if (point?.key !== "." || digits?.start !== point.end || before?.end === point.start) return null;
  return /^[0-9]+$/u.test(digits.key) ? { value: Number(`0.${digits.key}`), next: index + 2 } : null;
}

/** "this one" */
function isPronoun(tokens: readonly Token[], index: number): boolean {
  return tokens[index]?.text.toLowerCase() === "one" && isIn(BEFORE_ONE, tokens[index - 1]);
}
