import {
  ENGLISH_HALF,
  ENGLISH_NUMERALS,
  ENGLISH_POINT,
  ENGLISH_REPEATS,
  ENGLISH_SCALES,
} from "../locales/en/numbers.ts";
import { HINDI_NUMERALS } from "../locales/hi/numbers.ts";
import { ENGLISH_NUMERALS_IN_DEVANAGARI } from "../locales/hi/numbers-english.ts";
import { HINDI_FRACTIONS, HINDI_POINT, HINDI_REPEATS, HINDI_SCALES } from "../locales/hi/numbers-scales.ts";
import { phoneticKey } from "../text/phonetic-key.ts";
import { plainWord } from "../text/plain-word.ts";
import type { Token } from "../text/tokenise.ts";

/** What a number word contributes. */
export type NumberWord =
  | { kind: "unit"; value: number; language: "en" | "hi" }
  | { kind: "scale"; value: number }
  | { kind: "fraction"; alone: number | null; add: number | null; free: boolean }
  | { kind: "repeat"; times: number }
  | { kind: "point" };

type Entry = { exact: Map<string, NumberWord>; bySound: NumberWord | null };

/** From this length on a key names one number only, and no common English word: spellings that nobody listed count too. */
const SHORTEST_SOUND = 5;
/** Bhavan is a name and a house; 52 must be spelled as listed. */
const NOT_BY_SOUND = new Set(["bavan"]);

const LEXICON = buildLexicon();

/** The number word that a token is, or `null`. Short words must be spelled as listed; long ones need only sound right. */
export function numberWordOf(token: Token | undefined): NumberWord | null {
  if (token === undefined) return null;
  const entry = LEXICON.get(token.key);
  if (entry === undefined) return null;
  return entry.exact.get(plainWord(token.text)) ?? entry.bySound;
}

function buildLexicon(): Map<string, Entry> {
  const lexicon = new Map<string, Entry>();
  for (const [spellings, word] of listedWords()) {
    for (const spelling of spellings.split(" ")) addSpelling(lexicon, spelling, word);
  }
  return lexicon;
}

function addSpelling(lexicon: Map<string, Entry>, spelling: string, word: NumberWord): void {
  const key = phoneticKey(spelling);
  const entry = lexicon.get(key) ?? { exact: new Map<string, NumberWord>(), bySound: null };
  const plain = plainWord(spelling);
  // First come, first served: "saath" is listed for 60 only, "sat" for 7 only.
  if (!entry.exact.has(plain)) entry.exact.set(plain, word);
  if (key.length >= SHORTEST_SOUND && !NOT_BY_SOUND.has(key)) entry.bySound = word;
  lexicon.set(key, entry);
}

function listedWords(): [string, NumberWord][] {
  return [
    ...ENGLISH_NUMERALS.map(([value, words]): [string, NumberWord] => [words, unit(value, "en")]),
    ...HINDI_NUMERALS.map(([value, devanagari, latin]): [string, NumberWord] => [
      `${devanagari} ${latin}`,
      unit(value, "hi"),
    ]),
    ...ENGLISH_NUMERALS_IN_DEVANAGARI.map(([value, words]): [string, NumberWord] => [words, unit(value, "en")]),
    ...[...HINDI_SCALES, ...ENGLISH_SCALES].map(([value, words]): [string, NumberWord] => [
      words,
      { kind: "scale", value },
    ]),
    ...HINDI_FRACTIONS.map(({ spellings, ...rest }): [string, NumberWord] => [
      spellings,
      { kind: "fraction", ...rest },
    ]),
    [ENGLISH_HALF, { kind: "fraction", alone: 0.5, add: null, free: false }],
    ...[...ENGLISH_REPEATS, ...HINDI_REPEATS].map(([times, words]): [string, NumberWord] => [
      words,
      { kind: "repeat", times },
    ]),
    [`${ENGLISH_POINT} ${HINDI_POINT}`, { kind: "point" }],
  ];
}

function unit(value: number, language: "en" | "hi"): NumberWord {
  return { kind: "unit", value, language };
}
