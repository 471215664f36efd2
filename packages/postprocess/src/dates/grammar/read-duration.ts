import { civilDay } from "../../calendar/civil-day.ts";
import type { TimeUnit } from "../sense.ts";
import { readNumberAt, readRangeAt } from "./read-number-at.ts";
import { type Postposition, readPostposition } from "./read-postposition.ts";
import { at, endsClause, type Reading, type Scan, skip, touches } from "./scan.ts";
import { shiftDay } from "./shift-day.ts";

type Part = { readonly count: number; readonly unit: TimeUnit };

export type Span = {
  readonly from: number | null;
  readonly count: number;
  readonly unit: TimeUnit;
  /** The other parts of "ek mahine aur 10 din", "2 years, 1 month, 21 days". */
  readonly rest: readonly Part[];
  readonly next: number;
};

/** "do din mein", "2 hafte baad", "do din pehle", "hafta das din", "agle 3 din mein", "ek hafte ka time do". */
export function readDuration(scan: Scan, index: number): Reading | null {
  const led = readLead(scan, index);
  if (led === null) return null;
  const span = readSpan(scan, led.next);
  if (span === null || isRefused(scan, index)) return null;
  const side = readSide(scan, span, led.ahead);
  return side && settle(scan, span, side);
}

/** "in", "within", "after", "next" before the number say which way; alone they are no phrase. */
function readLead(scan: Scan, index: number): { next: number; ahead: boolean } | null {
  const sense = at(scan, index);
  const text = scan.tokens[index]?.text ?? "";
  const leads =
    /^(?:in|within|after|give|need|take|want|note|make)$/iu.test(text) ||
    (sense.step === 1 && at(scan, index).unit === undefined);
  // "give me two days"
  const object = /^(?:me|us|it|mujhe)$/iu.test(scan.tokens[index + 1]?.text ?? "") ? index + 2 : index + 1;
  if (leads) return { next: skipHedge(scan, skip(scan, object, "article")), ahead: true };
  return { next: index, ahead: false };
}

/** "in max 4 days", "in another two weeks" */
function skipHedge(scan: Scan, index: number): number {
  return /^(?:max|maximum|about|around|approx|just|another|only)$/iu.test(scan.tokens[index]?.text ?? "")
    ? index + 1
    : index;
}

function isRefused(scan: Scan, index: number): boolean {
  const before = at(scan, index - 1);
  if (before.every || before.step === -1 || /^(?:never|missed)$/iu.test(scan.tokens[index - 1]?.text ?? ""))
    return true;
  if (/^\p{Sc}$/u.test(scan.tokens[index - 1]?.text ?? "")) return true;
  return touches(scan, index) && /[\p{L}\p{N}/.:#@_-]$/u.test(scan.tokens[index - 1]?.text ?? "");
}

export function readSpan(scan: Scan, index: number): Span | null {
  const mixed = readWeekOrDays(scan, index);
  if (mixed) return mixed;
  const range = readRangeAt(scan, index);
  const number = range ?? readNumberAt(scan, index) ?? readArticle(scan, index);
  if (number === null || number.value <= 0) return null;
  const place = skipMore(scan, number.next);
  const { unit } = at(scan, place);
  if (unit === undefined) return null;
  const { parts, next } = range === null ? readRest(scan, place + 1, unit) : { parts: [], next: place + 1 };
  return { from: range?.from ?? null, count: number.value, unit, rest: parts, next };
}

/** More parts than these nobody says. */
const MOST_PARTS = 3;

function readRest(scan: Scan, index: number, unit: TimeUnit): { parts: Part[]; next: number } {
  const parts: Part[] = [];
  let next = index;
  while (parts.length < MOST_PARTS) {
    const joint = at(scan, next).and || scan.tokens[next]?.text === "," ? next + 1 : next;
    const number = readNumberAt(scan, joint);
    const other = number === null ? undefined : at(scan, number.next).unit;
    if (number === null || other === undefined || other === unit || parts.some((part) => part.unit === other)) break;
    parts.push({ count: number.value, unit: other });
    next = number.next + 1;
  }
  return { parts, next };
}

/** "in a week", "within the week" is left alone. */
function readArticle(scan: Scan, index: number): { value: number; next: number } | null {
  return /^(?:a|an)$/iu.test(scan.tokens[index]?.text ?? "") ? { value: 1, next: index + 1 } : null;
}

/** "hafta das din" is 7 to 10 days; "hafte bhar", "hafte ke andar" one week. */
function readWeekOrDays(scan: Scan, index: number): Span | null {
  const { unit } = at(scan, index);
  if (unit !== "week" && unit !== "month") return null;
  const days = readNumberAt(scan, index + 1);
  if (unit === "week" && days && days.value > 7 && days.value <= 31 && at(scan, days.next).unit === "day") {
    return { from: 7, count: days.value, unit: "day", rest: [], next: days.next + 1 };
  }
  if (/^(?:bhar|भर)$/iu.test(scan.tokens[index + 1]?.text ?? ""))
    return { from: null, count: 1, unit, rest: [], next: index + 2 };
  const position = readPostposition(scan, index + 1);
  const inside = position?.kind === "within" && position.bounded;
  return inside ? { from: null, count: 1, unit, rest: [], next: index + 1 } : null;
}

type Side = { readonly sign: 1 | -1; readonly next: number; readonly assumed: boolean };

function readSide(scan: Scan, span: Span, ahead: boolean): Side | null {
  const after = skipMore(scan, span.next);
  const position = readPostposition(scan, after);
  const text = scan.tokens[after]?.text ?? "";
  const past = skip(scan, after, "of", "on");
  if (at(scan, past).ago) return { sign: -1, next: past + 1, assumed: false };
  if (/^(?:ago|back)$/iu.test(text)) return { sign: -1, next: after + 1, assumed: false };
  if (/^later$/iu.test(text)) return { sign: 1, next: after + 1, assumed: false };
  // "1 hour before my flight" hangs on the flight.
  if (/^before$/iu.test(text) && !endsClause(scan, after + 1)) return null;
  const placed = position && readPlaced(position);
  if (placed) return placed;
  if (ahead) return { sign: 1, next: span.next, assumed: false };
  return readUnplaced(scan, span, after);
}

/** "mein", "baad", "pehle" and "tak" say the side; "se pehle" means no later than. */
function readPlaced({ kind, bounded, next }: Postposition): Side | null {
  if (kind === "before") return { sign: bounded ? 1 : -1, next, assumed: false };
  if (kind === "within" || kind === "after") return { sign: 1, next, assumed: false };
  return kind === "until" ? { sign: 1, next, assumed: true } : null;
}

function readUnplaced(scan: Scan, span: Span, after: number): Side | null {
  const asked = skip(scan, after, "of");
  if (at(scan, asked).wait) return { sign: 1, next: asked > after ? asked + 1 : span.next, assumed: true };
  // A range needs no postposition: "hafta das din", "do teen din".
  const alone = span.from !== null && endsClause(scan, after);
  return alone ? { sign: 1, next: span.next, assumed: true } : null;
}

/** "do din aur", "2 more days": the "more" stands on either side of the unit. */
function skipMore(scan: Scan, index: number): number {
  return /^(?:aur|or|और|more)$/iu.test(scan.tokens[index]?.text ?? "") ? index + 1 : index;
}

const BY_SIZE: readonly TimeUnit[] = ["minute", "hour", "day", "week", "month", "quarter", "year"];

function settle(scan: Scan, { from, count, unit, rest }: Span, { sign, next, assumed }: Side): Reading | null {
  if (unit === "minute" || unit === "hour") return withinHours(scan, sign * count * (unit === "hour" ? 60 : 1), next);
  const value = [{ count, unit }, ...rest]
    .sort((a, b) => BY_SIZE.indexOf(b.unit) - BY_SIZE.indexOf(a.unit))
    .reduce<string | null>((day, part) => day && shiftDay(day, sign * part.count, part.unit), scan.callDay);
  const other = from === null ? null : shiftDay(scan.callDay, sign * from, unit);
  if (value === null) return null;
  const sure: Pick<Reading, "next" | "certainty" | "implied"> = {
    next,
    ...(assumed || unit === "year" ? { certainty: "assumed", implied: ["side"] } : { certainty: "certain" }),
  };
  if (other === null) return { ...sure, value };
  const [first, last] = value < other ? [value, other] : [other, value];
  return { ...sure, value: last, from: first };
}

/** Hours and minutes stay on the day of the call unless its time is known and they pass midnight. */
function withinHours(scan: Scan, minutes: number, next: number): Reading | null {
  if (Math.abs(minutes) > 48 * 60) return null;
  if (scan.callInstant === null)
    return Math.abs(minutes) < 12 * 60 ? { next, value: scan.callDay, certainty: "assumed" } : null;
  const value = civilDay(new Date(scan.callInstant + minutes * 60_000).toISOString(), scan.timeZone);
  return { next, value, certainty: "certain" };
}
