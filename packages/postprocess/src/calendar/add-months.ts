import { splitDay } from "./day-number.ts";
import { makeDay } from "./make-day.ts";

/** Month `count` months after the month of `day`: `{ year, month }` with `month` 1–12. */
export function shiftMonth(day: string, count: number): { year: number; month: number } {
  const { year, month } = splitDay(day);
  const index = year * 12 + (month - 1) + count;
  return { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 };
}

/**
 * The same day of the month `count` months later, or `null` when that month is too short: a promise is never
 * moved silently.
 *
 * @example addMonths("2026-01-31", 1) // null
 */
export function addMonths(day: string, count: number): string | null {
  const { year, month } = shiftMonth(day, count);
  return makeDay(year, month, splitDay(day).date);
}
