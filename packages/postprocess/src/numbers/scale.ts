import { LETTER_SCALES, ONLY_AFTER_A, ONLY_AFTER_DECIMALS, SHORT_SCALES, SMALL_UNITS } from "../locales/en/numbers.ts";
import { AFTER_KE } from "../locales/hi/numbers-scales.ts";
import type { Token } from "../text/tokenise.ts";
import { isIn, wordList } from "../text/word-list.ts";
import { numberWordOf } from "./number-lexicon.ts";

const LETTERS = new Set(LETTER_SCALES.split(" "));
const SMALL = new Set(SMALL_UNITS.split(" "));
/** Capitals that are scales with a space before them. */
const CAPITALS = /^(?:L|MM?)$/u;
const AFTER_A = new Set(ONLY_AFTER_A.split(" "));
const SHORT = new Set(SHORT_SCALES.split(" "));
const AFTER_KE_WORDS = wordList(AFTER_KE);
/** "फिफ्टी के": speech-to-text writes the letter k as the postposition के. */
const KE = "के";

/** The scale word at `index`, or `null`. */
export function scaleAt(tokens: readonly Token[], index: number): number | null {
  const token = tokens[index];
  if (token === undefined) return null;
  if (token.text === KE) return isSpokenK(tokens, index) ? 1000 : null;
  const word = numberWordOf(token);
  if (word?.kind !== "scale") return null;
  return !LETTERS.has(token.text.toLowerCase()) || isLetterScale(tokens, index) ? word.value : null;
}

/** A scale word that is a number by itself: "hazaar rupaye", "sau", but not "k" or "cr". */
export function bareScaleAt(tokens: readonly Token[], index: number): number | null {
  const word = tokens[index]?.text.toLowerCase() ?? "";
  if (SHORT.has(word) || (AFTER_A.has(word) && tokens[index - 1]?.text.toLowerCase() !== "a")) return null;
  return scaleAt(tokens, index);
}

function isLetterScale(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const before = tokens[index - 1];
  if (token === undefined || before === undefined) return false;
  if (SMALL.has(token.text)) return false;
  if (token.text.toLowerCase() === ONLY_AFTER_DECIMALS) return before.end === token.start && before.key.includes(".");
  if (before.end === token.start) return true;
  if (CAPITALS.test(token.text)) return !isInitial(tokens, index);
  return token.text.toLowerCase() === "k" && !isIn(AFTER_KE_WORDS, tokens[index + 1]);
}

/** "42 L.E" */
function isInitial(tokens: readonly Token[], index: number): boolean {
  const [letter, point, next] = tokens.slice(index, index + 3);
  return point?.key === "." && letter?.end === point.start && point.end === next?.start;
}

function isSpokenK(tokens: readonly Token[], index: number): boolean {
  const before = numberWordOf(tokens[index - 1]);
  return before?.kind === "unit" && before.language === "en" && !isIn(AFTER_KE_WORDS, tokens[index + 1]);
}
