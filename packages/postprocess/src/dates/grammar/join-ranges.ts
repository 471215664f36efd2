import { dayNumber } from "../../calendar/day-number.ts";
import { readPostposition } from "./read-postposition.ts";
import { at, isDash, type PlacedReading, type Scan, skip } from "./scan.ts";

/** Longer stretches than this are two dates and no range. */
const MOST_DAYS = 366;
const LEKAR = /^(?:lekar|leke|लेकर)$/iu;

/** Makes one range of two days that words join: "20 march se 5 april tak", "between 28 March and 2 April". */
export function joinRanges(scan: Scan, readings: readonly PlacedReading[]): PlacedReading[] {
  const joined: PlacedReading[] = [];
  for (const reading of readings) {
    const last = joined.at(-1);
    const range = last && rangeOf(scan, last, reading);
    if (range) joined[joined.length - 1] = range;
    else joined.push(reading);
  }
  return joined;
}

function rangeOf(scan: Scan, first: PlacedReading, second: PlacedReading): PlacedReading | null {
  if (!isPlainDay(first) || !isPlainDay(second) || !areJoined(scan, first, second)) return null;
  const { value: from } = first;
  const { value } = second;
  if (from === null || value === null || from >= value || dayNumber(value) - dayNumber(from) > MOST_DAYS) return null;
  const position = readPostposition(scan, second.next);
  const next = position?.kind === "between" ? position.next : second.next;
  const certainty = first.certainty === "certain" ? second.certainty : first.certainty;
  const { alternatives: _none, time: _no, ...rest } = second;
  return { ...rest, next, first: first.first, from, certainty: certainty === "ambiguous" ? "assumed" : certainty };
}

function isPlainDay({ value, from, noDay }: PlacedReading): boolean {
  return value !== null && from === undefined && noDay === undefined;
}

function areJoined(scan: Scan, first: PlacedReading, second: PlacedReading): boolean {
  for (let index = first.next + 1; index <= second.first; index++) if (scan.breaks[index]) return false;
  const joint = at(scan, first.next);
  const place = skip(
    scan,
    LEKAR.test(scan.tokens[first.next + 1]?.text ?? "") ? first.next + 2 : first.next + 1,
    "article",
  );
  if (place !== second.first || scan.breaks[first.next]) return false;
  const end = readPostposition(scan, second.next)?.kind;
  if (joint.and && !joint.or) return end === "between" || at(scan, skipBack(scan, first.first) - 1).between === true;
  if (joint.from) return end === "until" || end === "between" || LEKAR.test(scan.tokens[first.next + 1]?.text ?? "");
  return joint.to === true || isDash(scan, first.next);
}

function skipBack(scan: Scan, index: number): number {
  return at(scan, index - 1).article ? index - 1 : index;
}
