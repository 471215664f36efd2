import { shiftMonth } from "./add-months.ts";
import { writeDay } from "./day-number.ts";
import { daysInMonth } from "./days-in-month.ts";

/**
 * Last day of the month of `day`, or of the month `monthsAhead` after it.
 *
 * @example endOfMonth("2026-03-18") // "2026-03-31"
 */
export function endOfMonth(day: string, monthsAhead = 0): string {
  const { year, month } = shiftMonth(day, monthsAhead);
  return writeDay(year, month, daysInMonth(year, month));
}
