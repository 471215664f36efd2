import type { Random } from "../../synthesis/random.ts";
import { type DayWords, RELATIVE_DAYS, WEEKDAYS } from "./day-words.ts";
import { inCaseOf } from "./edited-text.ts";

/** A lone number of one or two digits, with its English ending: "12", "12th". */
const DAY_NUMBER = /(?<![\p{L}\p{N}.,/:-])(\d{1,2})(st|nd|rd|th)?(?![\p{N}/:-]|[.,]\p{N})/giu;
const ANY_DIGIT = /\p{Nd}+/gu;
/** Every month has these days. */
const SAFE_DAYS = 28;

/**
 * The date phrase with another day in it, in every way that its words allow: "kal tak" → "parso tak", "on Monday" → six
 * others, "5 tareekh" → other numbers. Which day each of them is, the finders have to say.
 *
 * @returns Texts in random order; `[]` where the phrase has no word that can be exchanged, or more than one.
 */
export function otherDays(phrase: string, random: Random): readonly string[] {
  const words = [...RELATIVE_DAYS, ...WEEKDAYS].flatMap((table) => wordSwaps(phrase, table));
  const places = new Set(words.map(({ start }) => start));
  if (places.size > 1) return [];
  const texts = places.size === 1 ? words.map(({ text }) => text) : numberSwaps(phrase);
  return shuffled([...new Set(texts)], random);
}

/** The tables of {@link RELATIVE_DAYS} that the phrase takes a word from: those of "kal tak" and "parso" are the same. */
export function relativeTables(phrase: string): readonly DayWords[] {
  return RELATIVE_DAYS.filter((table) => wordSwaps(phrase, table).length > 0);
}

interface Swap {
  readonly start: number;
  readonly text: string;
}

function wordSwaps(phrase: string, table: DayWords): readonly Swap[] {
  const lower = phrase.toLowerCase();
  const found = table.flatMap((spellings, day) =>
    spellings.flatMap((spelling) => placesOf(lower, spelling).map((start) => ({ day, spelling, start }))),
  );
  // "day after tomorrow" is no "tomorrow"
  const [longest, ...others] = found.sort((one, other) => other.spelling.length - one.spelling.length);
  if (longest === undefined) return [];
  const end = longest.start + longest.spelling.length;
  const further = others.filter(({ start }) => start < longest.start || start >= end);
  const swaps = table.flatMap((spellings, day) => (day === longest.day ? [] : (spellings[0] ?? [])));
  const said = phrase.slice(longest.start, end);
  return [
    ...swaps.map((word) => ({
      start: longest.start,
      text: phrase.slice(0, longest.start) + inCaseOf(said, word) + phrase.slice(end),
    })),
    ...further.map(({ start }) => ({ start, text: phrase })),
  ];
}

/** Where the word stands as a whole word. */
function placesOf(text: string, word: string): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const [before, after] = [text.slice(Math.max(0, at - 2), at), text.slice(at + word.length)];
    if (!/[\p{L}\p{M}\p{N}]$/u.test(before) && !/^[\p{L}\p{M}\p{N}]/u.test(after)) places.push(at);
  }
  return places;
}

function numberSwaps(phrase: string): readonly string[] {
  const numbers = [...phrase.matchAll(DAY_NUMBER)];
  const [number] = numbers;
  if (numbers.length !== 1 || number === undefined || [...phrase.matchAll(ANY_DIGIT)].length !== 1) return [];
  const [found, digits = "", ending] = number;
  const days = Array.from({ length: SAFE_DAYS }, (_, index) => index + 1).filter((day) => day !== Number(digits));
  return days.map((day) => {
    const put = `${day}${ending === undefined ? "" : ordinalEnding(day)}`;
    return phrase.slice(0, number.index) + put + phrase.slice(number.index + found.length);
  });
}

function ordinalEnding(day: number): string {
  return day > 3 && day < 21 ? "th" : (["th", "st", "nd", "rd"][day % 10] ?? "th");
}

function shuffled<T>(items: readonly T[], random: Random): readonly T[] {
  return items
    .map((item) => [random.next(), item] as const)
    .sort(([one], [other]) => one - other)
    .map(([, item]) => item);
}
