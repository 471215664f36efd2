import { addDays } from "../../calendar/add-days.ts";
import { shiftMonth } from "../../calendar/add-months.ts";
import { splitDay, writeDay } from "../../calendar/day-number.ts";
import { daysInMonth } from "../../calendar/days-in-month.ts";
import { type MonthReference, readMonth } from "./read-month.ts";
import { readPostposition } from "./read-postposition.ts";
import { readTense } from "./read-tense.ts";
import { at, type Reading, type Scan, skip, skipDash } from "./scan.ts";
import { settleNamed } from "./settle-day.ts";

/** "month end", "mahine ke aakhir", "end of April", "agle mahine ke pehle hafte", "first week of April". */
export function readEdge(scan: Scan, index: number): Reading | null {
  return readMonthThenEdge(scan, index) ?? readEdgeThenMonth(scan, index) ?? readShort(scan, index);
}

/** A stretch of a month: 1-based days; `to` may lie beyond the last day and is cut to it. */
type Stretch = { from: number; to: number; next: number };

function readMonthThenEdge(scan: Scan, index: number): Reading | null {
  const month = readMonth(scan, index);
  if (month === null) return null;
  const place = skip(scan, month.next, "of", "article");
  const stretch = readStretch(scan, skipDash(scan, place));
  if (stretch === null) return null;
  return settle(scan, index, month, { ...stretch, next: skipDayWord(scan, stretch.next) });
}

function readEdgeThenMonth(scan: Scan, index: number): Reading | null {
  const stretch = readStretch(scan, index);
  if (stretch === null) return null;
  const place = skip(scan, stretch.next, "of", "article");
  const month = readMonth(scan, place);
  // "last month" is no edge, and "mid" or "end" need their month right there.
  if (month === null || (place === stretch.next && at(scan, index).step !== undefined)) return null;
  return settle(scan, index, month, { ...stretch, next: month.next });
}

function readStretch(scan: Scan, index: number): Stretch | null {
  const week = readWeekOfMonth(scan, index);
  if (week) return week;
  const { edge } = at(scan, index);
  if (edge === "end") return { from: 31, to: 31, next: skipDayWord(scan, index + 1) };
  if (edge === "start") return { from: 1, to: 7, next: index + 1 };
  if (edge === "middle") return { from: 15, to: 15, next: index + 1 };
  return null;
}

/** "pehle hafte", "second week", "1st week", "last week" of a month. */
function readWeekOfMonth(scan: Scan, index: number): Stretch | null {
  const digit = /^[1-4]$/u.exec(scan.tokens[index]?.key ?? "");
  const place = digit && at(scan, index + 1).ordinalEnding ? index + 2 : index + 1;
  if (at(scan, place).unit !== "week") return null;
  const number = digit ? Number(digit[0]) : at(scan, index).ordinal;
  if (number !== undefined && number <= 4) return { from: number * 7 - 6, to: number * 7, next: place + 1 };
  return at(scan, index).edge === "end" ? { from: 25, to: 31, next: place + 1 } : null;
}

const HONE = /^(?:hone|hote|होने|होते)$/iu;

/** "mahine ke aakhri din", "last day of", "mahina khatam hone (tak)" */
function skipDayWord(scan: Scan, index: number): number {
  return at(scan, index).unit === "day" || at(scan, index).mark || HONE.test(scan.tokens[index]?.text ?? "")
    ? index + 1
    : index;
}

function settle(scan: Scan, first: number, month: MonthReference, stretch: Stretch): Reading | null {
  const place = monthOf(scan, first, month, stretch);
  if (place === null) return null;
  const last = daysInMonth(place.year, place.month);
  const value = writeDay(place.year, place.month, Math.min(stretch.to, last));
  const certainty = month.kind === "fixed" ? "certain" : "assumed";
  if (stretch.from >= stretch.to) return { next: stretch.next, value, certainty };
  // The last week is counted back from the month's own end.
  const start = stretch.to > 28 ? addDays(value, -6) : writeDay(place.year, place.month, stretch.from);
  return { next: stretch.next, value, from: start, certainty };
}

function monthOf(
  scan: Scan,
  first: number,
  month: MonthReference,
  { to, next }: Stretch,
): { year: number; month: number } | null {
  if (month.kind === "fixed") return month;
  if (month.kind === "any") return shiftMonth(scan.callDay, to < splitDay(scan.callDay).date ? 1 : 0);
  const tense = readTense(scan, first, next);
  const { year } = splitDay(scan.callDay);
  const day = settleNamed(scan.callDay, month.month, Math.min(to, daysInMonth(year, month.month)), tense).day;
  return day === null ? null : { year: splitDay(day).year, month: month.month };
}

/** "EOD", "EOM", "end of the day", "quarter end", "year end". */
function readShort(scan: Scan, index: number): Reading | null {
  const text = scan.tokens[index]?.text.toLowerCase();
  if (text === "eod") return { next: index + 1, value: scan.callDay, certainty: "certain" };
  if (text === "eom") return edgeOf(scan, 0, index + 1);
  const unitFirst = at(scan, index).unit;
  if (unitFirst && at(scan, skipDash(scan, index + 1)).edge === "end")
    return unitEnd(scan, unitFirst, skipDash(scan, index + 1) + 1);
  const week = readWeekOfMonth(scan, index);
  if (week && week.to <= 28 && /^(?:within|until)$/u.test(readPostposition(scan, week.next)?.kind ?? "")) {
    return settle(scan, index, { kind: "any", next: week.next }, week);
  }
  if (at(scan, index).edge !== "end" || at(scan, index).step !== undefined || !at(scan, index + 1).of) return null;
  const place = skip(scan, index + 1, "of", "article");
  const { unit } = at(scan, place);
  return unit ? unitEnd(scan, unit, place + 1) : null;
}

function unitEnd(scan: Scan, unit: string, next: number): Reading | null {
  const { month } = splitDay(scan.callDay);
  // English only: "Wednesday ke din aakhri baar" speaks of the last time.
  const english = [next - 1, next - 2].some((place) => /^(?:day|डे)$/iu.test(scan.tokens[place]?.text ?? ""));
  if (unit === "day" && !english) return null;
  if (unit === "day") return { next, value: scan.callDay, certainty: "certain" };
  if (unit === "quarter") return edgeOf(scan, (3 - (month % 3)) % 3, next);
  return unit === "year" ? edgeOf(scan, 12 - month, next) : null;
}

function edgeOf(scan: Scan, monthsAhead: number, next: number): Reading {
  const { year, month } = shiftMonth(scan.callDay, monthsAhead);
  return { next, value: writeDay(year, month, daysInMonth(year, month)), certainty: "assumed" };
}
