import { shiftMonth } from "../../calendar/add-months.ts";
import { makeDay } from "../../calendar/make-day.ts";
import { type Weekday, weekday } from "../../calendar/weekday.ts";
import { readDays } from "./read-days.ts";
import { readTense } from "./read-tense.ts";
import { at, type Reading, type Scan } from "./scan.ts";

/** "Friday the fifteenth": of the months around the call the first one whose day of that number is such a weekday. */
export function readDatedWeekday(scan: Scan, index: number, day: Weekday): Reading | null {
  if (!/^the$/iu.test(scan.tokens[index + 1]?.text ?? "")) return null;
  const days = readDays(scan, index + 2);
  if (days === null || days.from !== null || days.date < 1 || days.date > 31) return null;
  const { counted, unit, month } = at(scan, days.next);
  if (counted || unit || month) return null;
  const past = readTense(scan, index, days.next) === "past";
  const value = (past ? [0, -1] : [0, 1, 2])
    .map((ahead) => shiftMonth(scan.callDay, ahead))
    .map(({ year, month: number }) => makeDay(year, number, days.date))
    .find(
      (found) => found !== null && weekday(found) === day && (past ? found <= scan.callDay : found >= scan.callDay),
    );
  return value ? { next: days.next, value, certainty: "assumed", implied: ["month"] } : null;
}
