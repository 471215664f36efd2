import { addDays, isoDayOf, monthEndOf, nextDayOfMonth, nextWeekday, partsOf } from "./civil-day.ts";
import type { DatePhrase, DayRule } from "./language-data.ts";
import type { Random } from "./random.ts";

/** Numbers that a date phrase puts into its slots; months are 1–12, weekdays Monday-based. */
export interface DaySlots {
  readonly n?: number;
  readonly m?: number;
  readonly weekday?: number;
  readonly month?: number;
}

/** A day as a phrase says it. `day` is null where the phrase fixes none. */
export interface DayValue {
  readonly phrase: DatePhrase;
  readonly slots: DaySlots;
  readonly day: string | null;
}

/** What kinds of day a caller can use. */
export interface DayWish {
  /** Only days that exist: a call-back on "30 February" has no follow-up date. */
  readonly real?: boolean;
  /** Allow "when my salary comes": it sounds like a reason, so only beside the reasons it fits. */
  readonly salaryEvents?: boolean;
  /** Only days with a number ("the 5th", "5 March"), as a lender names the next due day. */
  readonly numbered?: true;
  /** Not this day. */
  readonly not?: string | null;
}

/** A day to come, said in one of `phrases`, worked out against `callDay` by the rules of labels.md. */
export function sampleDay(phrases: readonly DatePhrase[], callDay: string, random: Random, wish: DayWish): DayValue {
  const fitting = phrases.filter((phrase) => fits(phrase.rule, wish, callDay));
  for (let tries = 0; tries < 20; tries += 1) {
    const phrase = random.weighted(fitting.map((one) => [one, one.weight ?? 1] as const));
    const value = resolve(phrase.rule, callDay, random);
    if (value !== null && (wish.not === undefined || value.day === null || value.day !== wish.not)) {
      return { phrase, ...value };
    }
  }
  const fallback = fitting.find((phrase) => phrase.rule.kind === "weekday") ?? fitting[0];
  if (fallback === undefined) throw new RangeError("no date phrase fits; give the language a phrase for a weekday");
  return { phrase: fallback, ...(resolve(fallback.rule, callDay, random) ?? { slots: {}, day: null }) };
}

/** Another phrase for the same day, as an agent repeats it ("tomorrow" → "the 12th"); null where none fits. */
export function rephraseDay(
  value: DayValue,
  phrases: readonly DatePhrase[],
  callDay: string,
  random: Random,
): DayValue | null {
  if (value.day === null) return null;
  const { day: n, month } = partsOf(value.day);
  const others = phrases.filter(({ rule }) => {
    if (rule.kind === "monthDay") return true;
    return rule.kind === "dayOfMonth" && nextDayOfMonth(callDay, n) === value.day && value.day !== callDay;
  });
  if (others.length === 0) return null;
  return { phrase: random.pick(others), slots: { n, month }, day: value.day };
}

/** The same day in a phrase of another language; a phrase that the language has stays. */
export function dayIn(phrases: readonly DatePhrase[], value: DayValue, random: Random): DayValue {
  if (phrases.includes(value.phrase)) return value;
  const { rule } = value.phrase;
  const alike = phrases.filter((phrase) => JSON.stringify(phrase.rule) === JSON.stringify(rule));
  if (alike.length > 0) return { ...value, phrase: random.pick(alike) };
  const { day: n, month } = partsOf(value.day ?? "2026-01-01");
  const exact = phrases.filter((phrase) => phrase.rule.kind === (value.day === null ? "event" : "monthDay"));
  return { phrase: random.pick(exact), slots: { n, month }, day: value.day };
}

function fits(rule: DayRule, wish: DayWish, callDay: string): boolean {
  if (wish.numbered === true) return ["dayOfMonth", "monthDay", "nextMonthDay"].includes(rule.kind);
  if (rule.kind === "event") return wish.real !== true && (rule.salary !== true || wish.salaryEvents === true);
  if (rule.kind === "impossible") return wish.real !== true;
  if (rule.kind !== "monthEnd") return true;
  // On the last days of a month "month end" is too near to say
  return addDays(callDay, 2) < monthEndOf(callDay);
}

type Resolved = { readonly slots: DaySlots; readonly day: string | null };

function resolve(rule: DayRule, callDay: string, random: Random): Resolved | null {
  switch (rule.kind) {
    case "offset":
      return { slots: {}, day: addDays(callDay, rule.days) };
    case "inDays":
      return resolveDistance(
        random.weighted([
          [2, 5],
          [3, 5],
          [4, 3],
          [5, 4],
          [6, 1],
          [7, 1],
          [8, 1],
          [10, 3],
        ]),
        1,
        callDay,
      );
    case "inWeeks":
      return resolveDistance(random.int(2, 3), 7, callDay);
    case "inDaysRange":
      return resolveDaysRange(callDay, random);
    case "weekday":
      return resolveWeekday(callDay, random);
    case "dayOfMonth":
      return resolveDayOfMonth(callDay, random);
    case "dayOfMonthRange":
      return resolveMonthRange(callDay, random);
    case "monthDay":
      return resolveMonthDay(callDay, random);
    case "nextMonthDay":
      return resolveNextMonth(callDay, random);
    case "monthEnd":
      return { slots: {}, day: monthEndOf(callDay) };
    case "impossible":
      return resolveImpossible(random);
    case "event":
      return { slots: {}, day: null };
  }
}

function resolveDistance(n: number, unitDays: number, callDay: string): Resolved {
  return { slots: { n }, day: addDays(callDay, n * unitDays) };
}

function resolveDaysRange(callDay: string, random: Random): Resolved {
  const [n, m] = random.weighted<readonly [number, number]>([
    [[1, 2], 2],
    [[2, 3], 5],
    [[3, 4], 4],
    [[4, 5], 3],
    [[5, 6], 1],
    [[8, 10], 1],
    [[10, 15], 1],
  ]);
  return { slots: { n, m }, day: addDays(callDay, m) };
}

function resolveWeekday(callDay: string, random: Random): Resolved {
  const weekday = random.int(0, 6);
  return { slots: { weekday }, day: nextWeekday(callDay, weekday) };
}

function resolveDayOfMonth(callDay: string, random: Random): Resolved | null {
  const today = partsOf(callDay).day;
  const n = random.chance(0.5)
    ? random.int(1, 31)
    : random.pick([1, 2, 3, 5, 5, 7, 10, 10, 12, 15, 15, 18, 20, 20, 22, 25, 25, 28]);
  const day = nextDayOfMonth(callDay, n);
  // "The 12th" said on the 12th is a puzzle, not a lesson
  return day === null || n === today ? null : { slots: { n }, day };
}

function resolveMonthRange(callDay: string, random: Random): Resolved | null {
  const n = random.int(1, 25);
  const m = Math.min(28, n + random.pick([1, 2, 3, 5]));
  const today = partsOf(callDay).day;
  const straddles = n <= today && m >= today;
  return straddles ? null : { slots: { n, m }, day: nextDayOfMonth(callDay, m) };
}

function resolveMonthDay(callDay: string, random: Random): Resolved {
  const day = addDays(callDay, random.chance(0.7) ? random.int(2, 20) : random.int(21, 60));
  const { day: n, month } = partsOf(day);
  return { slots: { n, month }, day };
}

function resolveNextMonth(callDay: string, random: Random): Resolved {
  const { year, month } = partsOf(callDay);
  const n = random.pick([1, 2, 3, 4, 5, 5, 6, 7, 7, 8, 10, 10, 12, 15]);
  return { slots: { n }, day: isoDayOf(year, month + 1, n) };
}

function resolveImpossible(random: Random): Resolved {
  const [n, month] = random.pick<readonly [number, number]>([
    [30, 2],
    [31, 2],
    [31, 4],
    [31, 6],
    [31, 9],
    [31, 11],
  ]);
  return { slots: { n, month }, day: null };
}
