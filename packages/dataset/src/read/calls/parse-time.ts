import { isoDayOf } from "../../synthesis/civil-day.ts";
import { serialTime } from "../rows/xlsx/serial-time.ts";

/** A day with what else was written: the wall's clock (`HH:MM:SS`) and how far it is from Greenwich (`Z`, `+05:30`). */
export interface ParsedTime {
  readonly day: string;
  readonly clock: string | null;
  readonly offset: string | null;
}

const CLOCK =
  /[T\s,]\s{0,2}(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?(?:\s?([ap]\.?m\.?))?(?:\s?(z|[+-]\d{2}:?\d{2}|utc|gmt))?$/iu;
const YEAR_FIRST = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/u;
const DAY_FIRST = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{2}|\d{4})$/u;
const COMPACT = /^(20\d{2})(\d{2})(\d{2})$/u;
const NAMED_DAY_FIRST = /^(\d{1,2})(?:st|nd|rd|th)?[-/., ]{0,2}([a-z]{3,9})[-/.,' ]{0,3}(\d{2}|\d{4})$/iu;
const NAMED_MONTH_FIRST = /^([a-z]{3,9})[-/. ]{0,2}(\d{1,2})(?:st|nd|rd|th)?[-/., ]{1,3}(\d{2}|\d{4})$/iu;
const WEEKDAY = /^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6},?\s{1,2}/iu;
const SERIAL = /^\d{5}(?:\.\d{1,12})?$/u;
const MONTHS = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];
/** Serial days of 2000-01-01 and 2100-01-01: other numbers are no days of calls. */
const FIRST_SERIAL = 36_526;
const LAST_SERIAL = 73_051;

/**
 * Reads a day, with or without a time, strictly: ISO, day before month as India writes it (`23/02/2026`, `23-Feb-26`), or
 * a spreadsheet's serial day. Month before day is never assumed: `02/23/2026` is no day.
 *
 * @returns null when it is no such text, or the calendar has no such day.
 * @example parseTime("23/02/2026 4:30 PM") // { day: "2026-02-23", clock: "16:30:00", offset: null }
 */
export function parseTime(raw: unknown): ParsedTime | null {
  const text = textOf(raw);
  if (text === null) return null;
  const found = CLOCK.exec(text);
  const clock = found === null ? null : clockOf(found);
  if (found !== null && clock === null) return null;
  const day = dayOf((found === null ? text : text.slice(0, found.index)).trim().replace(WEEKDAY, ""));
  return day === null ? null : { day, clock, offset: offsetOf(found?.[5]) };
}

function textOf(raw: unknown): string | null {
  if (typeof raw !== "string" && typeof raw !== "number") return null;
  const text = String(raw).normalize("NFKC").trim();
  if (text.length > 60) return null;
  if (!SERIAL.test(text)) return text;
  const serial = Number(text);
  return serial >= FIRST_SERIAL && serial < LAST_SERIAL ? serialTime(serial, false) : null;
}

function clockOf(match: RegExpExecArray): string | null {
  const [, hours = "", minutes = "", seconds = "00", half = ""] = match;
  const hour = half === "" ? Number(hours) : (Number(hours) % 12) + (/^p/iu.test(half) ? 12 : 0);
  const isTime =
    hour < 24 &&
    Number(minutes) < 60 &&
    Number(seconds) < 60 &&
    (half === "" || (Number(hours) >= 1 && Number(hours) <= 12));
  return isTime ? `${String(hour).padStart(2, "0")}:${minutes}:${seconds}` : null;
}

function offsetOf(written: string | undefined): string | null {
  if (written === undefined) return null;
  if (/^[zug]/iu.test(written)) return "Z";
  return written.includes(":") ? written : `${written.slice(0, 3)}:${written.slice(3)}`;
}

function dayOf(text: string): string | null {
  const iso = YEAR_FIRST.exec(text) ?? COMPACT.exec(text);
  if (iso !== null) return calendarDay(iso[1], iso[2], iso[3]);
  const indian = DAY_FIRST.exec(text);
  if (indian !== null) return calendarDay(indian[3], indian[2], indian[1]);
  const named = NAMED_DAY_FIRST.exec(text);
  if (named !== null) return calendarDay(named[3], monthOf(named[2]), named[1]);
  const american = NAMED_MONTH_FIRST.exec(text);
  return american === null ? null : calendarDay(american[3], monthOf(american[1]), american[2]);
}

/** 0, which no month is, for a word that names none. */
function monthOf(word = ""): string {
  const name = word.toLowerCase();
  return String(
    MONTHS.findIndex(
      (month) => month === name || month.slice(0, 3) === name || (name === "sept" && month === "september"),
    ) + 1,
  );
}

function calendarDay(year = "", month = "", day = ""): string | null {
  const full = year.length === 2 ? `20${year}` : year;
  const isMonth = Number(month) >= 1 && Number(month) <= 12;
  return isMonth && Number(day) >= 1 ? isoDayOf(Number(full), Number(month), Number(day)) : null;
}
