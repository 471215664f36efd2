import { splitDay } from "../calendar/day-number.ts";
import { makeDay } from "../calendar/make-day.ts";

/** Whether a text is a day of the calendar, `YYYY-MM-DD`. */
export function isExistingDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(text)) return false;
  const { year, month, date } = splitDay(text);
  return makeDay(year, month, date) !== null;
}
