import type { FractionSpellings, Locale, NumberWords, Spelled } from "../locales/locale.ts";
import { LOCALES } from "../locales/locales.ts";
import { phoneticKey } from "../text/phonetic-key.ts";
import { plainWord } from "../text/plain-word.ts";
import type { Token } from "../text/tokenise.ts";

/** What a number word contributes. */
export type NumberWord =
  /** `language` is the code of its locale; `addsOnes` says that "twenty" may take a "five". */
  | { kind: "unit"; value: number; language: string; addsOnes: boolean }
  | { kind: "scale"; value: number }
  /** Numeral and scale in one word. */
  | { kind: "product"; count: number; scale: number }
  | { kind: "fraction"; alone: number | null; add: number | null; free: boolean }
  | { kind: "repeat"; times: number }
  | { kind: "point" };

type Entry = { exact: Map<string, NumberWord>; bySound: NumberWord | null };
type Listed = readonly [spellings: string, word: NumberWord];

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
  for (const [spellings, word] of LOCALES.flatMap(listedWords)) {
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

function listedWords({ code, numbers }: Locale): Listed[] {
  if (numbers === undefined) return [];
  const { numerals, addsOnes = false, englishNumerals = [], fractions = [], repeats = [], point } = numbers;
  return [
    ...numerals.map(unit(code, addsOnes)),
    ...englishNumerals.map(unit("en", true)),
    ...numbers.scales.map(([value, words]): Listed => [words, { kind: "scale", value }]),
    ...(numbers.products ?? []).map(([count, scale, words]): Listed => [words, { kind: "product", count, scale }]),
    ...gluedWords(numbers),
    ...fractions.map(fraction),
    ...repeats.map(([times, words]): Listed => [words, { kind: "repeat", times }]),
    ...(point === undefined ? [] : [[point, { kind: "point" }] as const]),
  ];
}

function unit(language: string, addsOnes: boolean): (spelled: Spelled) => Listed {
  return ([value, words]) => [words, { kind: "unit", value, language, addsOnes }];
}

function fraction({ spellings, ...rest }: FractionSpellings): Listed {
  return [spellings, { kind: "fraction", ...rest }];
}

/** Every numeral with every glued scale after it: পাঁচ + শো. */
function gluedWords({ numerals, gluedScales = [] }: NumberWords): Listed[] {
  return gluedScales.flatMap(([scale, endings]) =>
    numerals.flatMap(([count, words]) => {
      if (count === 0) return [];
      const spellings = words.split(" ").flatMap((word) => endings.split(" ").map((ending) => word + ending));
      return [[spellings.join(" "), { kind: "product", count, scale }] as const];
    }),
  );
}
