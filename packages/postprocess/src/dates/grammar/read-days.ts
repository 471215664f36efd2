import { oncePerToken } from "./once-per-token.ts";
import { readNumberAt, readRangeAt } from "./read-number-at.ts";
import { readPostposition } from "./read-postposition.ts";
import { at, isDash, type Scan, skip, touches } from "./scan.ts";

/** Days of a month as said: "5", "5th", "paanch tareekh", "twenty fifth", "5 se 10". */
export type Days = {
  readonly from: number | null;
  readonly date: number;
  readonly next: number;
  /** `word`: a tareekh stands by it; `ordinal`: 5th, fifth. Without either, a slot word must prove it a day. */
  readonly mark: "word" | "ordinal" | null;
  readonly form: "digits" | "words";
};

/** The day numbers that start at `index`, 0–99, or `null`. */
export const readDays = oncePerToken(readDaysAt);

function readDaysAt(scan: Scan, index: number): Days | null {
  const first = readOne(scan, index);
  if (first === null) return readIdiom(scan, index);
  const joint = jointAfter(scan, first.next);
  const last = joint === null ? null : readOne(scan, joint);
  if (last !== null && (!at(scan, first.next).and || at(scan, first.next).or || isBetween(scan, index, last.next))) {
    const marked = last.mark ?? first.mark;
    return { from: first.date, date: last.date, next: last.next, mark: marked, form: last.form };
  }
  return readIdiom(scan, index) ?? { ...first, from: null };
}

/** "do teen tareekh": two numbers side by side that the number reader knows as a range. */
function readIdiom(scan: Scan, index: number): Days | null {
  const range = readRangeAt(scan, index);
  if (range === null || !isDate(range.value) || !isDate(range.from)) return null;
  return { ...readMark(scan, range.next), from: range.from, date: range.value, form: range.form };
}

function readOne(scan: Scan, index: number): Omit<Days, "from"> | null {
  const ordinal = readOrdinal(scan, index);
  if (ordinal) return { ...readMark(scan, ordinal.next, "ordinal"), date: ordinal.value, form: "words" };
  // A decimal or grouped number is no day, nor is one that a letter or sign touches ("₹25", "B5").
  const number = readNumberAt(scan, index);
  if (number === null || !isDate(number.value) || isAnyDate(scan, index)) return null;
  if (number.form === "digits" && number.next - index !== 1) return null;
  return { ...readMark(scan, number.next), date: number.value, form: number.form };
}

/** "koi ek date", one date or another; "one date" too. */
function isAnyDate(scan: Scan, index: number): boolean {
  const indefinite = /^(?:ek|one|a|एक|do|दो)$/iu.test(scan.tokens[index]?.text ?? "");
  return indefinite && /^(?:date|डेट)$/iu.test(scan.tokens[index + 1]?.text ?? "");
}

function isDate(value: number): boolean {
  return Number.isInteger(value) && value >= 0 && value <= 99;
}

/** Ordinal words up to thirty-first. */
function readOrdinal(scan: Scan, index: number): { value: number; next: number } | null {
  const { ordinal: single, needsMark } = at(scan, index);
  if (single !== undefined && (!needsMark || at(scan, index + 1).mark || isMonthNext(scan, index + 1)))
    return { value: single, next: index + 1 };
  const { tens } = at(scan, index);
  if (tens === undefined) return null;
  const place = isDash(scan, index + 1) ? index + 2 : index + 1;
  const ones = at(scan, place).ordinal;
  return ones !== undefined && ones < 10 ? { value: tens + ones, next: place + 1 } : null;
}

/** "पहली जनवरी": a month proves the ordinal as well as a tareekh does. */
function isMonthNext(scan: Scan, index: number): boolean {
  const { month, homograph } = at(scan, index);
  return month !== undefined && !homograph;
}

function readMark(scan: Scan, index: number, known: Days["mark"] = null): Pick<Days, "next" | "mark"> {
  // "5-ம் தேதி"
  const ending = isDash(scan, index) && touches(scan, index) ? index + 1 : index;
  // "5 ஆம் தேதி": apart from its number the ending is one only before the word for a date
  const ordinal = at(scan, ending).ordinalEnding && (touches(scan, ending) || at(scan, ending + 1).mark === true);
  const next = ordinal ? ending + 1 : index;
  if (at(scan, next).mark) return { next: next + 1, mark: "word" };
  return { next, mark: ordinal ? "ordinal" : known };
}

/** "between 5 and 10", "5 aur 10 ke beech": only there does "and" join the ends of a range. */
export function isBetween(scan: Scan, first: number, next: number): boolean {
  const position = readPostposition(scan, next);
  return at(scan, skipBack(scan, first) - 1).between === true || (position?.kind === "between" && position.bounded);
}

function skipBack(scan: Scan, index: number): number {
  return at(scan, index - 1).article ? index - 1 : index;
}

/** "4 se lekar 23 tak" */
function skipLekar(scan: Scan, index: number): number {
  return /^(?:lekar|leke|लेकर)$/iu.test(scan.tokens[index]?.text ?? "") ? index + 1 : index;
}

/** Index after "se", "to", "-", "ya", "or", "and": what joins the ends of a range. */
function jointAfter(scan: Scan, index: number): number | null {
  const sense = at(scan, index);
  if (isDash(scan, index)) return index + 1;
  if (sense.from || sense.to || sense.or || sense.and) return skip(scan, skipLekar(scan, index + 1), "article");
  return null;
}
