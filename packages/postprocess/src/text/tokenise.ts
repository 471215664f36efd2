import { asciiDigits } from "./ascii-digits.ts";
import { phoneticKey } from "./phonetic-key.ts";
import { endingStarts } from "./split-endings.ts";

/** One word, number, currency sign or punctuation mark. */
export type Token = {
  /** UTF-16 offsets into the text as given: `text === source.slice(start, end)`. */
  start: number;
  end: number;
  text: string;
  /** Words: {@link phoneticKey}. Numbers: ASCII digits without grouping. Anything else: the text itself. */
  key: string;
};

// A grouped number (1,00,000 or 100,000) | a decimal that is no part of 12.05.2026 | digits.
// The group count is bounded so that "1,23,23,23…" cannot cost quadratic time.
const NUMBER =
  "\\p{Nd}{1,3}(?:,\\p{Nd}{2,3}){0,6},\\p{Nd}{3}(?!\\p{Nd})(?:\\.\\p{Nd}{1,2}(?!\\p{Nd}))?" +
  "|(?<!\\p{Nd}\\.?)\\p{Nd}+\\.\\p{Nd}+(?!\\p{Nd}|\\.\\p{Nd})" +
  "|\\p{Nd}+";
const WORD = "[\\p{L}\\p{M}](?:[\\p{L}\\p{M}\\u200c\\u200d]|['’](?=\\p{L}))*";
/** "[name-1]", which redaction leaves behind: one sign, so that what stood on both its sides stays near. */
const PLACEHOLDER = "\\[[a-z]{1,20}-\\d{1,4}\\]";
const TOKEN = new RegExp(`(${NUMBER})|(${WORD})|${PLACEHOLDER}|[^\\s\\u200b-\\u200d\\ufeff]`, "gu");

/**
 * Cuts a text into words, numbers and marks, and glued case endings off the words that the locales list. White space and zero-width characters between tokens are left out.
 *
 * @example tokenise("₹1,00,000 kal").map((token) => token.key) // ["₹", "100000", "kal"]
 */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const [found, number, word] = match;
    const start = match.index;
    if (word !== undefined) tokens.push(...wordTokens(word, start));
    else tokens.push({ start, end: start + found.length, text: found, key: number ? numberKey(number) : found });
  }
  return tokens;
}

/** A word; several, where its script glues endings to it. */
function wordTokens(word: string, start: number): Token[] {
  const cuts = endingStarts(word);
  if (cuts.length === 0) return [wordToken(word, start)];
  return [0, ...cuts].map((cut, index) => wordToken(word.slice(cut, cuts[index]), start + cut));
}

function wordToken(text: string, start: number): Token {
  return { start, end: start + text.length, text, key: phoneticKey(text) };
}

function numberKey(number: string): string {
  return asciiDigits(number).replaceAll(",", "");
}
