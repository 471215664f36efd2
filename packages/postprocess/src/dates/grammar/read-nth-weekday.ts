import { addDays } from "../../calendar/add-days.ts";
import { shiftMonth } from "../../calendar/add-months.ts";
import { splitDay, writeDay } from "../../calendar/day-number.ts";
import { endOfMonth } from "../../calendar/end-of-month.ts";
import { type Weekday, weekday } from "../../calendar/weekday.ts";
import { type MonthReference, readMonth } from "./read-month.ts";
import { at, type Reading, type Scan, skip } from "./scan.ts";
import { settleNamed } from "./settle-day.ts";

type Nth = { readonly nth: number | "last"; readonly day: Weekday; readonly next: number };

/** "first Friday of next month", "agle mahine ka doosra somvar", "second Saturday". */
export function readNthWeekday(scan: Scan, index: number): Reading | null {
  const nth = readNth(scan, index);
  if (nth === null) {
    const month = readMonth(scan, index);
    const after = month && readNth(scan, skip(scan, month.next, "of", "article"));
    return month && after && settle(scan, after, month, after.next);
  }
  const month = readMonth(scan, skip(scan, nth.next, "of", "within", "article"));
  if (month) return settle(scan, nth, month, month.next);
  return nth.nth === "last" ? null : settle(scan, nth, { kind: "any", next: nth.next }, nth.next);
}

function readNth(scan: Scan, index: number): Nth | null {
  const digit = /^[1-5]$/u.test(scan.tokens[index]?.key ?? "") && at(scan, index + 1).ordinalEnding;
  const place = digit ? index + 2 : index + 1;
  const { ordinal, edge } = at(scan, index);
  const nth = digit ? Number(scan.tokens[index]?.key) : (ordinal ?? (edge === "end" ? "last" : undefined));
  const day = at(scan, place).weekday;
  if (nth === undefined || day === undefined || (nth !== "last" && nth > 5)) return null;
  return { nth, day, next: place + 1 };
}

function settle(scan: Scan, nth: Nth, month: MonthReference, next: number): Reading {
  const impossible: Reading = { next, value: null, certainty: "certain", noDay: "impossible" };
  if (month.kind === "fixed") return reading(nthOf(month, nth), next) ?? impossible;
  if (month.kind === "named") {
    const { day } = settleNamed(scan.callDay, month.month, 28, null);
    return (day && reading(nthOf(splitDay(day), nth), next)) || impossible;
  }
  const thisMonths = nthOf(shiftMonth(scan.callDay, 0), nth);
  if (thisMonths === null) return impossible;
  if (thisMonths >= scan.callDay) return { next, value: thisMonths, certainty: "assumed", implied: ["month"] };
  // Just passed: next month's is meant, or the word was only "another Sunday".
  const value = nthOf(shiftMonth(scan.callDay, 1), nth);
  if (value === null) return impossible;
  return { next, value, certainty: "ambiguous", alternatives: [thisMonths], implied: ["month"] };
}

function reading(value: string | null, next: number): Reading | null {
  return value === null ? null : { next, value, certainty: "certain" };
}

function nthOf({ year, month }: { year: number; month: number }, { nth, day }: Nth): string | null {
  const first = writeDay(year, month, 1);
  const last = endOfMonth(first);
  if (nth === "last") return addDays(last, -((weekday(last) - day + 7) % 7));
  const found = addDays(first, ((day - weekday(first) + 7) % 7) + (nth - 1) * 7);
  return found <= last ? found : null;
}
