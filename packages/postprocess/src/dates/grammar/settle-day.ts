import { addDays } from "../../calendar/add-days.ts";
import { shiftMonth } from "../../calendar/add-months.ts";
import { dayNumber, splitDay, writeDay } from "../../calendar/day-number.ts";
import { makeDay } from "../../calendar/make-day.ts";
import { weekday } from "../../calendar/weekday.ts";
import type { MonthReference } from "./read-month.ts";
import type { Tense } from "./read-tense.ts";

/** A day of this year so near is meant even if the tense points the other way: its twin is a whole year off. */
const NEAR_DAYS = 60;

/** A day of a month, `null` if that month lacks it; `other` is its twin when the tense left the year to a guess. */
export type SettledDay = { readonly day: string | null; readonly other: string | null };

/** The day of the month that the words mean, seen from the call. Short months are never clamped or rolled over. */
export function settleDay(callDay: string, month: MonthReference, date: number, tense: Tense | null): SettledDay {
  if (month.kind === "fixed") return { day: makeDay(month.year, month.month, date), other: null };
  if (month.kind === "any") return { day: nearestDate(callDay, date, tense), other: null };
  return settleNamed(callDay, month.month, date, tense);
}

/** "5 tareekh": this month's if it is still to come (or, in a report, already past), else the neighbour's. */
export function nearestDate(callDay: string, date: number, tense: Tense | null): string | null {
  const today = splitDay(callDay).date;
  const ahead = tense === "past" ? (date > today ? -1 : 0) : date < today ? 1 : 0;
  const { year, month } = shiftMonth(callDay, ahead);
  return makeDay(year, month, date);
}

/** "5 April" without a year: the next one, in a report the last one; just passed and no verb to tell: this year's. */
export function settleNamed(callDay: string, month: number, date: number, tense: Tense | null): SettledDay {
  const { year } = splitDay(callDay);
  const thisYears = makeDay(year, month, date);
  const passed = writeDay(year, month, date) < callDay;
  const near = thisYears !== null && Math.abs(dayNumber(callDay) - dayNumber(thisYears)) <= NEAR_DAYS;
  const fitting = thisYears === callDay || (tense === "past") === passed;
  if (fitting) return { day: thisYears, other: null };
  const twin = makeDay(passed ? year + 1 : year - 1, month, date);
  // "5 March ko dunga" on the 18th says next year in so many words; a past verb nearby may belong to another clause.
  if (near && tense !== "future") return { day: thisYears, other: twin };
  return { day: twin, other: null };
}

/** First day of a range that ends on `last`: in the same month, or in the one before when the range wraps. */
export function startOfRange(last: string, fromDate: number, toDate: number): string | null {
  const { year, month } = shiftMonth(last, fromDate > toDate ? -1 : 0);
  return makeDay(year, month, fromDate);
}

/** First day of the week (Monday) of `day`. */
export function mondayOf(day: string): string {
  return addDays(day, -((weekday(day) + 6) % 7));
}
