import { weekday } from "../../calendar/weekday.ts";
import { NO_SENSE } from "../lexicon.ts";
import type { Sense } from "../sense.ts";
import { attachTimes } from "./attach-times.ts";
import { joinRanges } from "./join-ranges.ts";
import { readClock } from "./read-clock.ts";
import { readCountedWeekday } from "./read-counted-weekday.ts";
import { readDatedWeekday } from "./read-dated-weekday.ts";
import { readBareDays, readDaysThenMonth, readMonthThenDays } from "./read-day-of-month.ts";
import { readDayPart } from "./read-day-part.ts";
import { readDuration } from "./read-duration.ts";
import { readEdge } from "./read-edge.ts";
import { readEvent } from "./read-event.ts";
import { readLength } from "./read-length.ts";
import { readNthWeekday } from "./read-nth-weekday.ts";
import { readNumberAt } from "./read-number-at.ts";
import { readNumericDate } from "./read-numeric-date.ts";
import { readOffsetAfter, readOffsetThenDay } from "./read-offset-day.ts";
import { readPeriod } from "./read-period.ts";
import { readRelativeDay } from "./read-relative-day.ts";
import { readWeekday } from "./read-weekday.ts";
import { readWorkingDays } from "./read-working-days.ts";
import { at, type PlacedReading, type Reading, type Rule, type Scan, skip } from "./scan.ts";

// Of two readings of the same length the first rule wins.
const RULES: readonly Rule[] = [
  readNumericDate,
  readOffsetThenDay,
  readNthWeekday,
  readMonthThenDays,
  readDaysThenMonth,
  readEdge,
  readDuration,
  readWorkingDays,
  readCountedWeekday,
  readWeekday,
  readPeriod,
  readBareDays,
  readEvent,
  readRelativeDay,
  readDayPart,
  readClock,
  readLength,
];

/** Rules whose day another may be counted from. */
const BASES: ReadonlySet<Rule> = new Set([readRelativeDay, readDaysThenMonth, readBareDays]);

/** Every date phrase of Hindi, Hinglish and the English words mixed into them, left to right, the longest at each place. */
export function readIndicDates(scan: Scan): PlacedReading[] {
  const found: PlacedReading[] = [];
  for (let index = 0; index < scan.tokens.length; ) {
    const reading = joinWeekday(scan, index, longestAt(scan, index));
    if (reading) found.push({ ...reading, first: index });
    index = reading?.next ?? index + 1;
  }
  return attachTimes(scan, joinRanges(scan, found));
}

function longestAt(scan: Scan, index: number): Reading | null {
  if (!canOpen(scan, index)) return null;
  let longest: Reading | null = null;
  for (const rule of RULES) {
    const base = rule(scan, index);
    const reading = base && BASES.has(rule) ? (readOffsetAfter(scan, base) ?? base) : base;
    if (reading && reading.next > index && reading.next > (longest?.next ?? 0)) longest = reading;
  }
  return longest;
}

// Most words of a call mean nothing to dates, or only after something else ("ko", "kar dunga").
const OPENERS: readonly (keyof Sense)[] = [
  "day",
  "further",
  "today",
  "weekday",
  "month",
  "unit",
  "step",
  "edge",
  "mark",
  "ordinal",
  "tens",
  "until",
  "within",
  "after",
  "between",
  "dayPart",
  "event",
  "once",
  "pay",
  "opens",
  "clock",
  "hours",
];

function canOpen(scan: Scan, index: number): boolean {
  const sense = at(scan, index);
  return (sense !== NO_SENSE && opens(sense)) || readNumberAt(scan, index) !== null;
}

/** Senses are shared by all tokens of a word, so each is asked once. */
const openers = new WeakMap<Sense, boolean>();

function opens(sense: Sense): boolean {
  const known = openers.get(sense);
  if (known !== undefined) return known;
  const found = OPENERS.some((name) => sense[name] !== undefined);
  openers.set(sense, found);
  return found;
}

/** "abhi Wednesday ko": now, and then a day. */
function isNow(scan: Scan, index: number): boolean {
  return at(scan, index).today === true && at(scan, index).day === undefined;
}

/** "Friday the 20th", "kal Thursday ko": a weekday beside the day it agrees with is no second date. */
function joinWeekday(scan: Scan, index: number, reading: Reading | null): Reading | null {
  if (reading === null || reading.value === null || isNow(scan, index)) return reading;
  const place = skip(scan, scan.tokens[reading.next]?.text === "," ? reading.next + 1 : reading.next, "article");
  const named = at(scan, place).weekday;
  if (named !== undefined) return weekday(reading.value) === named ? { ...reading, next: place + 1 } : reading;
  const day = at(scan, index).weekday;
  if (day === undefined || reading.next > index + 1) return reading;
  const date = longestAt(scan, place);
  if (date?.value && weekday(date.value) === day) return date;
  return readDatedWeekday(scan, index, day) ?? reading;
}
