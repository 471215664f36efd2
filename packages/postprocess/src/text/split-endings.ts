import type { Locale } from "../locales/locale.ts";
import { LOCALES } from "../locales/locales.ts";
import { plainWord } from "./plain-word.ts";

type Endings = { readonly known: ReadonlySet<string>; readonly endings: readonly string[] };

const GLUING: readonly Endings[] = LOCALES.flatMap((locale) =>
  locale.endings === undefined ? [] : [{ known: listedWords(locale), endings: longestFirst(locale.endings) }],
);

/** Speech repeats its words, and most of them are not listed anywhere. */
const cuts = new Map<string, number | null>();
const MOST_CUTS = 10_000;
const LATIN = /^[\p{ASCII}]+$/u;

/**
 * Where a case ending that the script glues to its word begins, counted in UTF-16 units from the start of the word, or
 * `null`: শুক্রবারের → 8 (শুক্রবার + ের). Only words of the lexicons are cut, and listed forms stay whole.
 */
export function endingStart(word: string): number | null {
  if (GLUING.length === 0 || LATIN.test(word)) return null;
  const seen = cuts.get(word);
  if (seen !== undefined) return seen;
  if (cuts.size >= MOST_CUTS) cuts.clear();
  const cut = findCut(word);
  cuts.set(word, cut);
  return cut;
}

function findCut(word: string): number | null {
  const plain = plainWord(word);
  if (GLUING.some(({ known }) => known.has(plain))) return null;
  for (const { known, endings } of GLUING) {
    const ending = endings.find((end) => word.endsWith(end) && known.has(plainWord(word.slice(0, -end.length))));
    if (ending !== undefined) return word.length - ending.length;
  }
  return null;
}

function longestFirst(endings: string): string[] {
  return endings.split(" ").sort((a, b) => b.length - a.length);
}

/** Every word that a locale lists, as {@link plainWord} spells it. */
function listedWords(locale: Locale): Set<string> {
  const { dates = [], numbers, money } = locale;
  const numerals = [...(numbers?.numerals ?? []), ...(numbers?.englishNumerals ?? []), ...(numbers?.scales ?? [])];
  const lists = [
    ...dates.map(([, words]) => words),
    ...numerals.map(([, words]) => words),
    ...(numbers?.products ?? []).map(([, , words]) => words),
    ...(numbers?.fractions ?? []).map(({ spellings }) => spellings),
    numbers?.counted.always,
    numbers?.counted.whenSmall,
    money?.currency,
    money?.paise,
    money?.near,
  ];
  return new Set(lists.flatMap((words) => words?.split(" ") ?? []).map(plainWord));
}
