import { makeDay } from "../../calendar/make-day.ts";
import { isDayMarker } from "../../numbers/counted.ts";
import { type Days, isBetween, readDays } from "./read-days.ts";
import { type MonthReference, readMonth } from "./read-month.ts";
import { readNumberAt } from "./read-number-at.ts";
import { type Postposition, readPostposition } from "./read-postposition.ts";
import { readTense } from "./read-tense.ts";
import { readYear } from "./read-year.ts";
import { at, endsClause, isDash, type Reading, type Scan, skip, skipDash, touches } from "./scan.ts";
import { nearestDate, type SettledDay, settleDay, startOfRange } from "./settle-day.ts";

/** "agle mahine ki 5 tareekh", "march ki 5", "April 5th 2026", "next month on the 10th". */
export function readMonthThenDays(scan: Scan, index: number): Reading | null {
  const month = readMonth(scan, index);
  if (month === null) return null;
  const start = skipJoint(scan, skip(scan, skipDot(scan, month), "of", "within", "on", "article"));
  const days = readDays(scan, start);
  if (days === null || !isSlotted(scan, month, start, days)) return null;
  const year = readYear(scan, days.next);
  return settle(scan, { first: index, next: year?.next ?? days.next, days, month, year: year?.value ?? null });
}

/** "Oct-2", "Oct/2" */
function skipJoint(scan: Scan, index: number): number {
  return scan.tokens[index]?.text === "/" && touches(scan, index) && touches(scan, index + 1)
    ? index + 1
    : skipDash(scan, index);
}

/** "अक्टू. 2": the dot of an abbreviation. */
function skipDot(scan: Scan, month: MonthReference): number {
  const dotted =
    month.kind === "named" &&
    month.homograph &&
    scan.tokens[month.next]?.text === "." &&
    scan.breaks[month.next + 1] === false;
  return dotted ? month.next + 1 : month.next;
}

/** "5 april", "5th of next month", "10 se 15 march 2026", "5 tareekh agle mahine ki". */
export function readDaysThenMonth(scan: Scan, index: number): Reading | null {
  if (isLabelled(scan, index)) return null;
  const days = readDays(scan, index);
  if (days === null) return null;
  const place = skip(scan, days.next, "of", "article");
  const joined = isDash(scan, place) || isDotBetween(scan, place) ? place + 1 : place;
  const month = readMonth(scan, joined);
  if (month === null || month.kind === "any" || isVerbMay(scan, joined, days, month)) return null;
  // "2 agle mahine" counts something; "5th next month" and "5 of next month" name a day.
  if (month.kind === "fixed" && days.mark === null && place === days.next) return null;
  const end = month.kind === "named" && month.homograph ? skipOwnDot(scan, month.next) : month.next;
  const year = month.kind === "named" ? readYear(scan, end) : null;
  return settle(scan, { first: index, next: year?.next ?? end, days, month, year: year?.value ?? null });
}

/** The dot of "2 अक्टू. को"; at the end of a sentence it is the sentence's. */
function skipOwnDot(scan: Scan, index: number): number {
  const own = scan.tokens[index]?.text === "." && touches(scan, index) && scan.breaks[index + 1] === false;
  return own ? index + 1 : index;
}

/** "16. Nov": German style; the dot must touch its number and a month must follow. */
function isDotBetween(scan: Scan, index: number): boolean {
  return scan.tokens[index]?.text === "." && touches(scan, index) && at(scan, index + 1).month !== undefined;
}

/** "10 tareekh", "5th", "25 tak", "5 ko", "5 se 10 ke beech", "tareekh 5": the month is left to convention. */
export function readBareDays(scan: Scan, index: number): Reading | null {
  if (at(scan, index).mark && !isLabelled(scan, index)) return readMarkThenDays(scan, index);
  if (isLabelled(scan, index)) return null;
  const days = readDays(scan, index);
  if (days === null || !isBareDay(scan, index, days)) return null;
  return settleBare(scan, index, days);
}

function readMarkThenDays(scan: Scan, index: number): Reading | null {
  const days = readDays(scan, skip(scan, index + 1, "on"));
  if (days === null || days.date > 31 || days.mark === "word" || isCounted(scan, days.next)) return null;
  // "date 25" needs more proof than "tareekh 25": it also stands before times and figures.
  const proven =
    scan.tokens[index]?.key.startsWith("tarik") ||
    readPostposition(scan, days.next) ||
    endsClause(scan, days.next) ||
    isCopula(scan, days.next);
  return proven ? settleBare(scan, index, days) : null;
}

/** "due date 5 hai" */
function isCopula(scan: Scan, index: number): boolean {
  return /^(?:hai|hain|h|है|thi|थी|is)$/iu.test(scan.tokens[index]?.text ?? "");
}

function settleBare(scan: Scan, index: number, days: Days): Reading | null {
  const next = betweenEnd(scan, days);
  return settle(scan, { first: index, next, days, month: { kind: "any", next }, year: null });
}

function isBareDay(scan: Scan, index: number, days: Days): boolean {
  if (days.mark === "word") return true;
  if (days.date > 31 || days.date === 0) return false;
  const position = readPostposition(scan, days.next);
  if (isForThe(scan, index, days)) return true;
  if (days.from !== null && isBetween(scan, index, days.next)) return !isCounted(scan, days.next);
  if (days.mark === "ordinal") return isOrdinalDay(scan, index, days, position);
  if (isCounted(scan, days.next) || position === null || isHour(scan, index)) return false;
  if (days.form === "words" && isHomographNumber(scan, index)) return false;
  if (position.kind === "until") return true;
  if (position.kind === "on") return isDayMarker(scan.tokens[position.next - 1]);
  // Up to twelve it may be an hour.
  return (
    (position.kind === "after" || position.kind === "before") &&
    position.bounded &&
    days.date > 12 &&
    days.form === "digits"
  );
}

/** "it is due for the 27", where nothing is left to be counted. */
function isForThe(scan: Scan, index: number, days: Days): boolean {
  if (!/^for$/iu.test(scan.tokens[index - 2]?.text ?? "") || !/^the$/iu.test(scan.tokens[index - 1]?.text ?? ""))
    return false;
  return endsClause(scan, days.next) && (days.form === "digits" || days.mark === "ordinal" || days.date > 12);
}

function isOrdinalDay(scan: Scan, index: number, days: Days, position: Postposition | null): boolean {
  const sense = at(scan, days.next);
  if (sense.counted || sense.unit || (sense.repeated && days.date < 5) || isDash(scan, days.next)) return false;
  if (scan.senses[index - 1]?.every) return false;
  // "second" is mostly a time or a count.
  if (days.from !== null) return true;
  if (days.form === "words" && (position?.kind === "until" || (position?.kind === "on" && !position.bounded)))
    return true;
  if (days.form === "words" && days.date < 4) return false;
  return position !== null || at(scan, days.next).or === true || endsClause(scan, days.next) || leadsToVerb(scan, days);
}

/** Whether a sentence may go on so after a day; any other word may be what the ordinal counts: "5th song". */
function leadsToVerb(scan: Scan, days: Days): boolean {
  const sense = at(scan, days.next);
  return (
    sense.follows === true ||
    sense.dayPart === true ||
    sense.of === true ||
    sense.from === true ||
    sense.tense !== undefined ||
    (sense.pay === true && days.date > 4)
  );
}

// Numbers that are also everyday words (two/give, one/a, with, big, yours) or names.
const HOMOGRAPH_NUMBERS =
  /^(?:ek|do|saath|sath|sat|bara|tera|das|nau|no|so|to|for|one|two|a|char|teen|be|एक|दो|साथ|तेरा)$/iu;

function isHomographNumber(scan: Scan, index: number): boolean {
  return HOMOGRAPH_NUMBERS.test(scan.tokens[index]?.text ?? "");
}

/** "subah 10 tak", "aaj 5 tak", "Monday ko 11 tak": after a day or its part a bare number is the hour. */
export function isHour(scan: Scan, index: number): boolean {
  const before = at(scan, index - 1).on ? index - 2 : index - 1;
  const { dayPart, day, weekday } = at(scan, before);
  return scan.breaks[index] !== true && (dayPart === true || day !== undefined || weekday !== undefined);
}

/** Whether what follows makes the number a count, a sum or an hour. */
function isCounted(scan: Scan, index: number): boolean {
  const sense = at(scan, index);
  return (
    sense.counted === true ||
    sense.unit !== undefined ||
    (/^[%:.,/]$/u.test(scan.tokens[index]?.text ?? "") && touches(scan, index) && touches(scan, index + 1))
  );
}

/** Whether what stands before makes the number a label or money: "gali 5 ko", "₹25 tak", "B5". */
function isLabelled(scan: Scan, index: number): boolean {
  const before = scan.tokens[index - 1];
  if (before === undefined) return false;
  if (/^\p{Sc}$/u.test(before.text)) return true;
  if (touches(scan, index) && /[\p{L}\p{N}/.:#@_-]/u.test(before.text.at(-1) ?? "")) return true;
  if (at(scan, index - 1).labels !== true || scan.breaks[index]) return false;
  // "rs 12 tak" is money, "11,950 rs 12 tak" a sum and a day; so is whatever has a "tareekh".
  return readNumberAt(scan, index - 2) === null && readDays(scan, index)?.mark !== "word";
}

function isSlotted(scan: Scan, month: MonthReference, start: number, days: Days): boolean {
  if (days.mark !== "ordinal" && isCounted(scan, days.next)) return false;
  if (days.mark === "word") return true;
  // "agle mahine 4 se 23": where a month was counted from the call, two ends are days.
  if (month.kind === "fixed" && days.from !== null && days.form === "digits") return true;
  const position = readPostposition(scan, days.next);
  if (month.kind === "named") return isNamedDay(scan, start, days, position !== null);
  if (days.mark === "ordinal")
    return (month.kind === "fixed" && isFixedOrdinal(scan, start, days)) || position !== null;
  if (position?.kind === "on" || position?.kind === "until") return true;
  if (!at(scan, start - 1).of) return false;
  return endsClause(scan, days.next) || (month.kind === "fixed" && days.form === "digits");
}

/** "march 5", "march ki 5"; but "march mein 5 ..." counts, and "may one" is a verb. */
function isNamedDay(scan: Scan, start: number, days: Days, positioned: boolean): boolean {
  if (isAuxiliary(scan, start - 1) && days.form === "words" && days.date < 10) return false;
  return days.mark !== null || positioned || !at(scan, start - 1).within;
}

/** "next month 5th", "next month on first", "next month seventh" */
function isFixedOrdinal(scan: Scan, start: number, days: Days): boolean {
  return days.form === "digits" || days.date > 3 || at(scan, start - 1).article === true || endsClause(scan, days.next);
}

/** "2 may not": the verb. */
function isVerbMay(scan: Scan, index: number, days: Days, month: MonthReference): boolean {
  if (month.kind !== "named" || !month.homograph) return false;
  if (isAuxiliary(scan, index) && days.form === "words" && days.mark === null && days.date < 10) return true;
  return (
    days.mark === null &&
    /^(?:not|be|have|i|also|come|get|need|take|want|gaya)$/iu.test(scan.tokens[index + 1]?.text ?? "")
  );
}

/** The two month names that are also verbs: "may", and "mar" (die). */
function isAuxiliary(scan: Scan, index: number): boolean {
  return /^(?:may|mar)$/iu.test(scan.tokens[index]?.text ?? "");
}

/** "(5 se 10) ke beech": the words that close a range belong to it. */
function betweenEnd(scan: Scan, days: Days): number {
  const position = days.from === null ? null : readPostposition(scan, days.next);
  return position?.kind === "between" ? position.next : days.next;
}

type Phrase = { first: number; next: number; days: Days; month: MonthReference; year: number | null };

function settle(scan: Scan, phrase: Phrase): Reading | null {
  const { first, next, days, month, year } = phrase;
  // Beyond a slip of the tongue ("32 march") the number is not a day at all.
  if (days.date > 39) return null;
  const tense = readTense(scan, first, next);
  const { day, other } = settledDay(scan, phrase, tense);
  if (day === null) return { next, value: null, certainty: "certain", noDay: "impossible" };
  const sure = { ...certaintyOf(month, year, other), next, value: day };
  const from = days.from === null ? null : startOfRange(day, days.from, days.date);
  return from === null ? sure : { ...sure, from };
}

function certaintyOf(
  month: MonthReference,
  year: number | null,
  other: string | null,
): Pick<Reading, "certainty" | "alternatives" | "implied"> {
  if (year !== null || month.kind === "fixed") return { certainty: "certain" };
  if (month.kind === "any") return { certainty: "assumed", implied: ["month"] };
  if (other === null) return { certainty: "certain", implied: ["year"] };
  return { certainty: "ambiguous", alternatives: [other], implied: ["year"] };
}

function settledDay(scan: Scan, { days, month, year }: Phrase, tense: "past" | "future" | null): SettledDay {
  if (year !== null && month.kind === "named") return { day: makeDay(year, month.month, days.date), other: null };
  if (month.kind === "any") return { day: nearestDate(scan.callDay, days.date, tense), other: null };
  return settleDay(scan.callDay, month, days.date, tense);
}
