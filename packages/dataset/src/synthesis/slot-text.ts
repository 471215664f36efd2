import type { DayValue } from "./day-value.ts";
import type { LanguageData } from "./language-data.ts";
import type { Random } from "./random.ts";

/** A template for the day in one of its phrasings; the adverb stands in where the phrase has no noun. */
export function dayText(value: DayValue, form: "adverbs" | "nouns", language: LanguageData, random: Random): string {
  const { phrase, slots } = value;
  const frame = random.pick(phrase[form].length > 0 ? phrase[form] : phrase.adverbs);
  return fillDayFrame(frame, slots, language, random);
}

/** Puts numbers, weekday and month into a frame such as "on the {nth}". */
export function fillDayFrame(frame: string, slots: DayValue["slots"], language: LanguageData, random: Random): string {
  const { weekdays, months } = language.calendar;
  const words: Readonly<Record<string, () => string>> = {
    n: () => numberText(slots.n ?? 0, language, random),
    m: () => numberText(slots.m ?? 0, language, random),
    nth: () => ordinalText(slots.n ?? 0, language, random),
    mth: () => ordinalText(slots.m ?? 0, language, random),
    weekday: () => weekdays[slots.weekday ?? 0] ?? "",
    month: () => months[(slots.month ?? 1) - 1] ?? "",
  };
  // Slots are filled on the raw template, so a frame's own forks still get their turn afterwards
  return frame.replace(/\{([a-z]+)\}/gu, (slot, name: string) => words[name]?.() ?? slot);
}

/** A small number in digits or words. */
export function numberText(value: number, language: LanguageData, random: Random): string {
  return random.chance(language.calendar.wordShare) ? (language.amounts.ones[value] ?? String(value)) : String(value);
}

function ordinalText(value: number, language: LanguageData, random: Random): string {
  const word = language.calendar.ordinals[value - 1];
  if (word !== undefined && random.chance(language.calendar.wordShare)) return word;
  const ending = value % 10 > 3 || Math.floor(value / 10) === 1 ? "th" : ["th", "st", "nd", "rd"][value % 10];
  return `${value}${ending}`;
}
