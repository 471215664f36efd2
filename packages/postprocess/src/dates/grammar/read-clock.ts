import { isGreeting, readDayOfPart } from "./read-day-part.ts";
import { readNumberAt } from "./read-number-at.ts";
import { at, type Reading, type Scan, skip, touches } from "./scan.ts";

type Clock = { readonly minute: number; readonly next: number; readonly half: "am" | "pm" | null };

/**
 * A time of the day without a day: "5 baje", "subah 10", "sadhe chaar baje", "9:30 am", "shaam ko". It fixes no day, so
 * `value` is null; `time` says from when to when.
 */
export function readClock(scan: Scan, index: number): Reading | null {
  const { hours } = at(scan, index);
  if (hours === undefined) {
    const alone = readHour(scan, index, false);
    return alone && reading(alone.next, minuteIn(hoursBefore(scan, index), alone));
  }
  if (isGreeting(scan, index)) return null;
  const clock = readHour(scan, skip(scan, index + 1, "of", "on", "article"), true);
  if (clock) return onItsDay(scan, index, reading(clock.next, minuteIn(hours, clock)));
  return reading(index + 1, hours[0] * 60, hours[1] * 60);
}

/** "shaam 5 baje tak kar dunga": with such a verb the part of the day has a day, and so has its hour. */
function onItsDay(scan: Scan, part: number, clock: Reading): Reading {
  const day = readDayOfPart(scan, part, clock.next);
  return day === null || clock.time === undefined ? clock : { ...day, next: clock.next, time: clock.time };
}

/** "kal shaam 9 baje", "shaam ko 9 baje": the part of the day may belong to a phrase that was read before. */
function hoursBefore(scan: Scan, index: number): readonly [number, number] | undefined {
  if (scan.breaks[index]) return undefined;
  const before = at(scan, index - 1);
  return before.on || before.of ? at(scan, index - 2).hours : before.hours;
}

/** "5 baje", "5:30", "5 pm"; after a part of the day the bare number will do. */
function readHour(scan: Scan, index: number, led: boolean): Clock | null {
  const digits = readColon(scan, index);
  if (digits) return closed(scan, digits);
  const compact = readCompact(scan, index);
  if (compact) return closed(scan, compact);
  const number = readNumberAt(scan, index);
  if (number === null || number.value <= 0 || number.value > 24) return null;
  const minute = Math.round(number.value * 60);
  if (minute % 15 !== 0) return null;
  const clock = closed(scan, { minute, next: number.next, half: null });
  if (clock.next > number.next) return clock;
  return led && Number.isInteger(number.value) && isBare(scan, number.next) ? clock : null;
}

/** "9:30", "9 : 30" */
function readColon(scan: Scan, index: number): Clock | null {
  const [hour = "", colon, minute = ""] = [0, 1, 2].map((place) => scan.tokens[index + place]?.key);
  if (colon !== ":" || !/^(?:[01]?\d|2[0-4])$/u.test(hour) || !/^[0-5]\d$/u.test(minute)) return null;
  // "10:30:15" and "12:45:9" are no speech; "1.9:30" neither.
  if (scan.tokens[index + 3]?.key === ":" || (touches(scan, index) && scan.tokens[index - 1]?.key === ":")) return null;
  const total = Number(hour) * 60 + Number(minute);
  return total <= 24 * 60 ? { minute: total, next: index + 3, half: null } : null;
}

/** "545 pm", "9.30 AM", "3 00 PM" as speech-to-text writes them: only before "am" or "pm". */
function readCompact(scan: Scan, index: number): Clock | null {
  const split = at(scan, index + 2).meridiem !== undefined && /^[0-5]\d$/u.test(scan.tokens[index + 1]?.key ?? "");
  const key = split ? `${scan.tokens[index]?.key}.${scan.tokens[index + 1]?.key}` : (scan.tokens[index]?.key ?? "");
  const [, hour, minute] = /^(1[0-2]|0?[1-9])\.?([0-5]\d)$/u.exec(key) ?? [];
  const next = split ? index + 2 : index + 1;
  if (hour === undefined || at(scan, next).meridiem === undefined) return null;
  return { minute: Number(hour) * 60 + Number(minute), next, half: null };
}

/** With the "baje", "o'clock" or "am" after it. */
function closed(scan: Scan, clock: Clock): Clock {
  const { clock: named, meridiem } = at(scan, clock.next);
  if (named) return { ...clock, next: clock.next + 1 };
  if (meridiem) return { ...clock, next: clock.next + 1, half: meridiem };
  return readSpelledHalf(scan, clock);
}

/** "p . m .", "a.m." */
function readSpelledHalf(scan: Scan, clock: Clock): Clock {
  const [letter = "", dot, m = ""] = [0, 1, 2].map((place) => scan.tokens[clock.next + place]?.text.toLowerCase());
  if (!/^[ap]$/u.test(letter) || dot !== "." || m !== "m") return clock;
  const next = scan.tokens[clock.next + 3]?.text === "." ? clock.next + 4 : clock.next + 3;
  return { ...clock, next, half: letter === "a" ? "am" : "pm" };
}

/** "subah 10 tak", "subah 10 ko", but not "subah 10 log" or "shaam 5 hazaar". */
function isBare(scan: Scan, index: number): boolean {
  const { until, on, clauseEnd, for: aim } = at(scan, index);
  return scan.tokens[index] === undefined || scan.breaks[index] === true || Boolean(until || on || aim || clauseEnd);
}

const NOON = 12 * 60;

/** The hour in its half of the day: as said, else by the part of the day, else between 8:00 and 19:59. */
function minuteIn(hours: readonly [number, number] | undefined, { minute, half }: Clock): number {
  if (minute > NOON + 59) return minute;
  const early = minute % NOON;
  if (half) return half === "am" ? early : early + NOON;
  if (hours === undefined) return early < 8 * 60 ? early + NOON : early;
  const [from, to] = hours.map((hour) => hour * 60) as [number, number];
  const fits = [early, early + NOON].find((time) => time >= from && time <= to);
  // "raat 1 baje" lies beyond the evening part of its night.
  return fits ?? (to >= 24 * 60 ? early : early + (from >= NOON ? NOON : 0));
}

function reading(next: number, from: number, to: number = from): Reading {
  return { next, value: null, certainty: "certain", noDay: "time", time: { from: written(from), to: written(to) } };
}

function written(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;
}
