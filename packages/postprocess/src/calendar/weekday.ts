import { dayNumber } from "./day-number.ts";

/** Day of the week, 0 = Sunday … 6 = Saturday. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

/**
 * Day of the week of a `YYYY-MM-DD` day.
 *
 * @example weekday("2026-03-18") // 3, a Wednesday
 */
export function weekday(day: string): Weekday {
  // 1970-01-01 was a Thursday.
  return ((((dayNumber(day) + 4) % 7) + 7) % 7) as Weekday;
}
