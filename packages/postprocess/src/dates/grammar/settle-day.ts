import { addDays } from "../../calendar/add-days.ts";
import { shiftMonth } from "../../calendar/add-months.ts";
import { dayNumber, splitDay } from "../../calendar/day-number.ts";
import { makeDay } from "../../calendar/make-day.ts";
import { weekday } from "../../calendar/weekday.ts";
import type { MonthReference } from "./read-month.ts";
import type { Tense } from "./read-tense.ts";

/** How long a day of this year may have passed before its bare name means next year's. */
const RECENT_DAYS = 60;

/** A day of a month, `null` if that month lacks it; `open` when the tense left the year to a guess. */
export type SettledDay = { readonly day: string | null; readonly open: boolean };

/** The day of the month that the words mean, seen from the call. Short months are never clamped or rolled over. */
export function settleDay(callDay: string, month: MonthReference, date: number, tense: Tense | null): SettledDay {
  if (month.kind === "fixed") return { day: makeDay(month.year, month.month, date), open: false };
  if (month.kind === "any") return { day: nearestDate(callDay, date, tense), open: false };
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
  const { year, month: callMonth, date: callDate } = splitDay(callDay);
  const passed = month < callMonth || (month === callMonth && date < callDate);
  const today = month === callMonth && date === callDate;
  if (tense === "past") return { day: makeDay(passed || today ? year : year - 1, month, date), open: false };
  if (!passed) return { day: makeDay(year, month, date), open: false };
  const thisYears = makeDay(year, month, date);
  const recent = thisYears !== null && dayNumber(callDay) - dayNumber(thisYears) <= RECENT_DAYS;
  if (recent && tense === null) return { day: thisYears, open: true };
  return { day: makeDay(year + 1, month, date), open: false };
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
