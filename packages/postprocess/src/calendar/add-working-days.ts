import { addDays } from "./add-days.ts";
import { splitDay } from "./day-number.ts";
import { weekday } from "./weekday.ts";

const SUNDAY = 0;
const SATURDAY = 6;

/** Whether Indian banks work: not on Sundays, nor on the second and fourth Saturday. Holidays are not known here. */
export function isWorkingDay(day: string): boolean {
  const named = weekday(day);
  if (named === SUNDAY) return false;
  const nth = Math.ceil(splitDay(day).date / 7);
  return named !== SATURDAY || (nth !== 2 && nth !== 4);
}

/**
 * The day `count` working days after `day` (before it, if negative).
 *
 * @param count - A whole number; each step costs a look at the calendar.
 * @example addWorkingDays("2026-03-26", 2) // "2026-03-30": the 28th is a fourth Saturday, the 29th a Sunday
 */
export function addWorkingDays(day: string, count: number): string {
  const step = Math.sign(count);
  let reached = day;
  for (let left = Math.abs(count); left > 0; ) {
    reached = addDays(reached, step);
    if (isWorkingDay(reached)) left -= 1;
  }
  return reached;
}
