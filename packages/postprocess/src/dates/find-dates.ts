import { DEFAULT_TIME_ZONE, DispositionError, type Speaker } from "@disposition/taxonomy";
import { civilDay } from "../calendar/civil-day.ts";
import { minuteOfDay } from "../calendar/minute-of-day.ts";
import { type Token, tokenise } from "../text/tokenise.ts";
import { dropOutdone } from "./drop-outdone.ts";
import { readEnglishDates } from "./english/read-english-dates.ts";
import type { FoundDate } from "./found-date.ts";
import { readIndicDates } from "./grammar/read-indic-dates.ts";
import { makeScan, type PlacedReading, type Scan } from "./grammar/scan.ts";
import { keepLongest } from "./keep-longest.ts";

export type FindDatesOptions = {
  /**
   * Day of the call (`YYYY-MM-DD`) or its ISO instant, which also tells "2 ghante mein" from tomorrow and this evening
   * from the next.
   */
  readonly callDate: string;
  /** IANA name, default `Asia/Kolkata`. */
  readonly timeZone?: string;
  /** Who says the text, if one side says all of it. */
  readonly speaker?: Speaker;
  /** Day of the month on which salaries come, 1–31; with it "salary ke baad" is that day, else no day. */
  readonly salaryDay?: number;
  /** The text's own tokens, if they are already at hand: cutting costs as much as reading. */
  readonly tokens?: readonly Token[];
};

/**
 * Finds the dates said in a text in English, Hinglish or Hindi, counted from the day of the call.
 *
 * @returns Phrases in text order that do not overlap; `text === input.slice(start, end)`. Of a range `value` is the
 * last day and `from` the first. A phrase that fixes no day has `value` null and says why in `noDay`.
 * @throws DispositionError `INPUT_INVALID` when `callDate` is no day or instant, or `salaryDay` no day of a month.
 * @example findDates("kal 5000 kar dunga", { callDate: "2026-03-18" })[0]?.value // "2026-03-19"
 */
export function findDates(text: string, options: FindDatesOptions): FoundDate[] {
  const { callDate, timeZone = DEFAULT_TIME_ZONE, speaker = "unknown" } = options;
  const callDay = civilDay(callDate, timeZone);
  const callInstant = callDate === callDay ? null : Date.parse(callDate);
  const callMinute = callInstant === null ? null : minuteOfDay(callInstant, timeZone);
  const call = { callDay, callInstant, callMinute, timeZone, speaker, salaryDay: checkSalaryDay(options.salaryDay) };
  const scan = makeScan(text, options.tokens ?? tokenise(text), call);
  const spoken = readIndicDates(scan).map((reading) => place(text, scan, reading));
  // Of two readings of the same words the Indic one comes first, so it stays.
  return dropOutdone(keepLongest([...spoken, ...readEnglishDates(text, scan, spoken)]), scan);
}

function checkSalaryDay(day: number | undefined): number | null {
  if (day === undefined) return null;
  if (Number.isInteger(day) && day >= 1 && day <= 31) return day;
  throw new DispositionError("INPUT_INVALID", `salaryDay ${day} is no day of a month; pass a whole number, 1 to 31`);
}

function place(text: string, scan: Scan, { first, next, ...reading }: PlacedReading): FoundDate {
  const start = scan.tokens[first]?.start ?? 0;
  const end = scan.tokens[next - 1]?.end ?? start;
  return { kind: "date", start, end, text: text.slice(start, end), ...reading };
}
