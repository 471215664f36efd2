import { addDays, partsOf } from "./civil-day.ts";
import type { LanguageData } from "./language-data.ts";
import type { Random } from "./random.ts";
import { fillDayFrame } from "./slot-text.ts";

/** A template for a day gone by, never after the call. `exact` leaves out "an hour back" and the like. */
export function pastDay(language: LanguageData, callDay: string, random: Random, exact: boolean): string {
  const phrases = language.pastDates.filter(({ rule }) => !exact || rule.kind !== "vague");
  const phrase = random.weighted(phrases.map((one) => [one, one.weight ?? 1] as const));
  const distance = phrase.rule.kind === "weekday" ? random.int(1, 6) : random.int(2, 14);
  const then = partsOf(addDays(callDay, -distance));
  const n = phrase.rule.kind === "daysAgo" ? random.int(2, 10) : then.day;
  return fillDayFrame(random.pick(phrase.adverbs), { n, weekday: then.weekday, month: then.month }, language, random);
}
