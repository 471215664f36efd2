import type { Locale } from "../locales/locale.ts";
import { LOCALES } from "../locales/locales.ts";
import { plainWord } from "./plain-word.ts";
import { remember } from "./remember.ts";

type Endings = { readonly known: ReadonlySet<string>; readonly endings: ReadonlyMap<string, readonly string[]> };

/** Shorter endings are no stems: ಯಾರು ("who") is not the ending ಯ with six. Numerals are, however short. */
const SHORTEST_STEM = 3;

const GLUING: readonly Endings[] = LOCALES.flatMap((locale) =>
  locale.endings === undefined ? [] : [{ known: stemsOf(locale), endings: byLastLetter(locale.endings) }],
);

const LATIN = /^[\p{ASCII}]+$/u;
const UNCUT: readonly number[] = [];

/** Longer words are no speech; the bound keeps the search linear. */
const LONGEST_WORD = 60;
/** இருபத்த|ஞ்ச|ாயிரத்து|க்கு: tens, ones, thousand and a case. */
const MOST_ENDINGS = 4;

/**
 * Where the endings that the script glues to a word begin, counted in UTF-16 units from the start of the word:
 * শুক্রবারের → [8] (শুক্রবার + ের). Only words of the lexicons are cut, and listed forms stay whole.
 */
export function endingStarts(word: string): readonly number[] {
  return LATIN.test(word) ? UNCUT : cutsOf(word);
}

const cutsOf = remember(findCuts);

function findCuts(word: string): readonly number[] {
  const plain = plainWord(word);
  if (word.length > LONGEST_WORD || GLUING.some(({ known }) => known.has(plain))) return UNCUT;
  for (const gluing of GLUING) {
    for (let most = 1; most <= MOST_ENDINGS; most++) {
      const found = cutWith(gluing, word, most);
      if (found !== null) return found;
    }
  }
  return UNCUT;
}

/** The cuts that leave a listed word and at most `most` endings, or `null`. */
function cutWith(gluing: Endings, word: string, most: number): readonly number[] | null {
  for (const ending of gluing.endings.get(word.at(-1) ?? "") ?? []) {
    if (ending.length >= word.length || !word.endsWith(ending)) continue;
    const rest = word.slice(0, -ending.length);
    if (gluing.known.has(plainWord(rest))) return [rest.length];
    const before = most === 1 ? null : cutWith(gluing, rest, most - 1);
    if (before !== null) return [...before, rest.length];
  }
  return null;
}

/** The endings by their last letter, the longest first. */
function byLastLetter(endings: string): ReadonlyMap<string, readonly string[]> {
  const byLast = new Map<string, string[]>();
  // Some keyboards write the two-part vowel signs as one letter (ൊ), some as two.
  const spelled = new Set([endings.normalize("NFC"), endings.normalize("NFD")].flatMap(longestFirst));
  for (const ending of spelled) {
    const last = ending.at(-1) ?? "";
    byLast.set(last, [...(byLast.get(last) ?? []), ending]);
  }
  return byLast;
}

function longestFirst(endings: string): string[] {
  return endings.split(" ").sort((a, b) => b.length - a.length);
}

/** Every word that may carry an ending, as {@link plainWord} spells it. */
function stemsOf(locale: Locale): Set<string> {
  const stems = plainWords(otherLists(locale));
  for (const ending of longestFirst(locale.endings ?? "")) {
    if (ending.length < SHORTEST_STEM) stems.delete(plainWord(ending));
  }
  return new Set([...stems, ...plainWords(numeralLists(locale))]);
}

function numeralLists({ numbers }: Locale): (string | undefined)[] {
  const spelled = [...(numbers?.numerals ?? []), ...(numbers?.englishNumerals ?? []), ...(numbers?.scales ?? [])];
  return [
    ...spelled.map(([, words]) => words),
    ...(numbers?.products ?? []).map(([, , words]) => words),
    ...(numbers?.fractions ?? []).map(({ spellings }) => spellings),
  ];
}

function otherLists({ dates = [], numbers, money }: Locale): (string | undefined)[] {
  const { always, whenSmall } = numbers?.counted ?? {};
  return [...dates.map(([, words]) => words), always, whenSmall, money?.currency, money?.paise, money?.near];
}

function plainWords(lists: readonly (string | undefined)[]): Set<string> {
  return new Set(lists.flatMap((words) => words?.split(" ") ?? []).map(plainWord));
}
