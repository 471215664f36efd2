import { dayFromNumber, dayNumber } from "./day-number.ts";

/**
 * The day `count` days after `day` (before it, if negative).
 *
 * @example addDays("2026-02-28", 1) // "2026-03-01"
 */
export function addDays(day: string, count: number): string {
  return dayFromNumber(dayNumber(day) + count);
}
