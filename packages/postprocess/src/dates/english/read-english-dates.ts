import type { ParsedResult } from "chrono-node/en";
import { splitDay } from "../../calendar/day-number.ts";
import { makeDay } from "../../calendar/make-day.ts";
import type { FoundDate } from "../found-date.ts";
import { isHour } from "../grammar/read-day-of-month.ts";
import { readTense, type Tense } from "../grammar/read-tense.ts";
import { at, endsClause, type Scan } from "../grammar/scan.ts";
import { nearestDate, type SettledDay, settleNamed } from "../grammar/settle-day.ts";
import { BARE_DAY_TAG } from "./bare-day-parser.ts";
import { cueWindows } from "./cue-windows.ts";
import { englishChrono } from "./english-chrono.ts";

/** The English dates of a text that the Indic grammar left unread or may have cut short; they may overlap. */
export function readEnglishDates(text: string, scan: Scan, read: readonly FoundDate[]): FoundDate[] {
  const reference = { instant: noon(scan.callDay), timezone: 0 };
  return cueWindows(text, read).flatMap(({ start, end }) =>
    englishChrono
      .parse(text.slice(start, end), reference)
      .map((result) => toFoundDate(text, scan, result, start + result.index))
      .filter((found) => found !== null),
  );
}

function toFoundDate(text: string, scan: Scan, result: ParsedResult, place: number): FoundDate | null {
  const start = place + (/^on\s+/iu.exec(result.text)?.[0].length ?? 0);
  const end = place + result.text.trimEnd().length;
  const first = tokenAt(scan, start);
  const next = tokenAt(scan, end);
  if (scan.tokens[first]?.start !== start || scan.tokens[next - 1]?.end !== end) return null;
  const bare = result.start.tags().has(BARE_DAY_TAG);
  if (bare && !isDay(scan, result, first, next)) return null;
  const { day, other, implied } = dayOf(scan, result.start, bare, readTense(scan, first, next));
  const base = { kind: "date", start, end, text: text.slice(start, end) } as const;
  if (day === null) return { ...base, value: null, certainty: "certain", noDay: "impossible" };
  const why = implied === undefined ? {} : { implied: [implied] };
  if (other !== null) return { ...base, value: day, certainty: "ambiguous", alternatives: [other], ...why };
  return { ...base, value: day, certainty: bare ? "assumed" : "certain", ...why };
}

function isDay(scan: Scan, result: ParsedResult, first: number, next: number): boolean {
  const date = result.start.get("day") ?? 0;
  const due =
    /^(?:by|till|until)$/iu.test(scan.tokens[first - 1]?.text ?? "") && /\d(?:st|nd|rd|th)$/iu.test(result.text);
  // "by 3rd kist bhej dunga": after "by" even what may be counted is not.
  if (!due && countsSomething(scan, next, date < 5)) return false;
  // "tomorrow by 4"
  const lead = at(scan, first - 1).article ? first - 2 : first - 1;
  if (/^\d+$/u.test(result.text) && date <= 12 && isHour(scan, lead)) return false;
  return isWholePhrase(scan, result.text, date, next);
}

/** "on the 5th floor", "by 25 people", "the 2nd EMI" */
function countsSomething(scan: Scan, index: number, low: boolean): boolean {
  const { counted, repeated, unit, mark, month, ordinal } = at(scan, index);
  return Boolean(counted || (repeated && low) || (unit && unit !== "month") || mark || month || ordinal);
}

/** "on the first" ends there, "on the first occasion" and "on 5 occasions" go on; 5th is a day in any company. */
function isWholePhrase(scan: Scan, text: string, date: number, next: number): boolean {
  if (/\d(?:st|nd|rd|th)$/iu.test(text) || (!/\d/u.test(text) && date > 3)) return true;
  const { tense, follows, dayPart } = at(scan, next);
  return endsClause(scan, next) || tense !== undefined || follows === true || dayPart === true;
}

type ReadDay = SettledDay & { readonly implied?: "month" | "year" };

function dayOf(scan: Scan, parts: ParsedResult["start"], bare: boolean, tense: Tense | null): ReadDay {
  const date = parts.get("day") ?? 0;
  const month = parts.get("month") ?? 0;
  if (bare) return { day: nearestDate(scan.callDay, date, tense), other: null, implied: "month" };
  const yearSaid = parts.isCertain("year") || parts.tags().has("result/relativeDate");
  if (yearSaid) return { day: makeDay(parts.get("year") ?? 0, month, date), other: null };
  return { ...settleNamed(scan.callDay, month, date, tense), implied: "year" };
}

/** Index of the first token that starts at or after the offset. */
function tokenAt(scan: Scan, offset: number): number {
  let low = 0;
  let high = scan.tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((scan.tokens[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function noon(day: string): Date {
  const { year, month, date } = splitDay(day);
  return new Date(Date.UTC(year, month - 1, date, 12));
}
