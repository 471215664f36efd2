import { addDays } from "../../calendar/add-days.ts";
import { addMonths } from "../../calendar/add-months.ts";
import { endOfMonth } from "../../calendar/end-of-month.ts";
import type { TimeUnit } from "../sense.ts";

// Beyond this a count is no promise but a loan term or a slip: "84 mahine mein", "500 din baad".
const MOST: Partial<Record<TimeUnit, number>> = { day: 400, week: 60, month: 60, quarter: 8, year: 10 };
const MONTHS: Partial<Record<TimeUnit, number>> = { month: 1, quarter: 3, year: 12 };

/**
 * The day `count` units after `day`; half a week or month counts up to whole days ("dedh mahine" is a month and 15
 * days). A month too short for the date ends the count on its last day: "ek mahine mein" is a length, not a date.
 */
export function shiftDay(day: string, count: number, unit: TimeUnit): string | null {
  if (Math.abs(count) > (MOST[unit] ?? 0)) return null;
  const months = MONTHS[unit];
  if (months === undefined) return addDays(day, roundAway(count * (unit === "week" ? 7 : 1)));
  const whole = Math.trunc(count * months);
  const rest = roundAway((count * months - whole) * 30);
  return addDays(addMonths(day, whole) ?? endOfMonth(day, whole), rest);
}

function roundAway(count: number): number {
  return Math.sign(count) * Math.ceil(Math.abs(count));
}
