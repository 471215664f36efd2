import { writeDay } from "./day-number.ts";
import { daysInMonth } from "./days-in-month.ts";

/**
 * `YYYY-MM-DD`, or `null` when the calendar has no such day: nothing rolls over and nothing is clamped.
 *
 * @example makeDay(2026, 2, 30) // null
 */
export function makeDay(year: number, month: number, date: number): string | null {
  if (month < 1 || month > 12 || date < 1 || date > daysInMonth(year, month)) return null;
  return writeDay(year, month, date);
}
