import type { CallReading, DateMention, NoDay } from "@disposition/taxonomy";
import { civilDay } from "../calendar/civil-day.ts";
import { makeDay } from "../calendar/make-day.ts";
import { findDates } from "../dates/find-dates.ts";
import type { FoundDate } from "../dates/found-date.ts";
import { asciiDigits } from "../text/ascii-digits.ts";

/** A day, or why there is none. */
export type DayRead = { readonly day: string } | { readonly day: null; readonly because: string };

export interface ReadDayOptions {
  /** The field looks forward: of two readings ("kal") the one to come is meant. */
  readonly future: boolean;
}

const NUMERIC = /^(\d{1,4})[-/.](\d{1,2})[-/.](\d{2}|\d{4})$/u;
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/u;
const INSTANT = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}/u;
const OFFSET = /(?:Z|[+-]\d{2}:?\d{2})$/u;
const LONGEST = 120;
const NOT_THERE = "the calendar has no such day";
const BECAUSE: Readonly<Record<NoDay, string>> = {
  impossible: NOT_THERE,
  event: "it hangs on an event, which has no day",
  time: "it is a time of the day",
};

/**
 * Reads what stands in a date field of some model's answer: an instant, day, month and year in Indian order, or words as
 * they were said, counted from the day of the call. Where several days or none can be meant there is none.
 *
 * @example readDay("23/02/2026", reading, { future: true }) // { day: "2026-02-23" }
 */
export function readDay(answer: string, reading: CallReading, options: ReadDayOptions): DayRead {
  const text = asciiDigits(answer).trim();
  return fromDigits(text, reading) ?? fromCall(text, reading) ?? fromWords(text, reading, options);
}

function fromDigits(text: string, { timeZone }: CallReading): DayRead | null {
  if (INSTANT.test(text)) {
    const hasOffset = OFFSET.test(text) && !Number.isNaN(Date.parse(text));
    // without an offset the clock is the call's
    return hasOffset
      ? { day: civilDay(text, timeZone) }
      : fromParts(text.slice(0, 4), text.slice(5, 7), text.slice(8, 10));
  }
  const compact = COMPACT.exec(text);
  if (compact !== null) return fromParts(compact[1], compact[2], compact[3]);
  const numeric = NUMERIC.exec(text);
  if (numeric === null) return null;
  const [, first = "", second = "", third = ""] = numeric;
  if (first.length === 4) return fromParts(first, second, third);
  if (first.length > 2) return { day: null, because: NOT_THERE };
  const year = third.length === 2 ? `20${third}` : third;
  // the day comes first in India; 02/23/2026 can only be American
  return Number(second) > 12 ? fromParts(year, first, second) : fromParts(year, second, first);
}

function fromParts(year = "", month = "", date = ""): DayRead {
  const day = makeDay(Number(year), Number(month), Number(date));
  return day === null ? { day, because: NOT_THERE } : { day };
}

/** What the same words were worth in the call, where the sentence around them was heard. */
function fromCall(text: string, { mentions }: CallReading): DayRead | null {
  const same = mentions.filter((mention): mention is DateMention => {
    return mention.kind === "date" && mention.text.toLowerCase() === text.toLowerCase();
  });
  const days = new Set(same.map(({ value }) => value));
  const [day] = days;
  return days.size === 1 && day ? { day } : null;
}

function fromWords(text: string, { callDay, timeZone }: CallReading, { future }: ReadDayOptions): DayRead {
  if (text.length > LONGEST) return { day: null, because: "it is a sentence, not a day" };
  // a lone "25" is the 25th; "tak" and "mein" make a deadline of "kal" and of "2 din"
  const phrases = /^\d{1,2}$/u.test(text)
    ? [`${text} tareekh`]
    : future
      ? [text, `${text} tak`, `${text} mein`]
      : [text];
  for (const phrase of phrases) {
    const found = findDates(phrase, { callDate: callDay, timeZone, speaker: "customer" });
    const isOpen = !future && found.some(({ certainty }) => certainty === "ambiguous");
    const days = [...new Set(found.map((mention) => (future ? toCome(mention, callDay) : mention.value)))];
    const noDay = found.find((mention) => mention.noDay)?.noDay;
    if (noDay !== undefined) return { day: null, because: BECAUSE[noDay] };
    if (days.length > 1) return { day: null, because: "it names several days" };
    const [day] = days;
    if (day && !isOpen) return { day };
  }
  return { day: null, because: "no day can be read from it" };
}

/** Of the days that a phrase can mean, the likeliest that lies not before the call; else the likeliest. */
function toCome({ value, alternatives = [] }: FoundDate, callDay: string): string | null {
  return [value, ...alternatives].find((day) => day !== null && day >= callDay) ?? value;
}
