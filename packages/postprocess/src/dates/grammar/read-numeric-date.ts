import { makeDay } from "../../calendar/make-day.ts";
import { readPostposition } from "./read-postposition.ts";
import { readTense } from "./read-tense.ts";
import { at, type Reading, type Scan, touches } from "./scan.ts";
import { settleNamed } from "./settle-day.ts";

/** "05/04/2026", "5-4-26", "12.05.2026", "2026-04-05", and "5/4 ko": the day comes first, as Indians write it. */
export function readNumericDate(scan: Scan, index: number): Reading | null {
  const parts = readParts(scan, index);
  if (parts === null) return readNamedMonth(scan, index);
  if (parts.numbers.length === 3) return readFull(parts);
  return parts.separator === "." ? null : readDayAndMonth(scan, index, parts);
}

/** "2019/sep/01", "05/Apr/2026", "5-Apr-26" */
function readNamedMonth(scan: Scan, index: number): Reading | null {
  const separator = scan.tokens[index + 1]?.text ?? "";
  if (!/^[/-]$/u.test(separator) || scan.tokens[index + 3]?.text !== separator) return null;
  const { month } = at(scan, index + 2);
  const glued = [1, 2, 3, 4].every((offset) => touches(scan, index + offset));
  if (month === undefined || !glued || !isNumber(scan, index) || !isNumber(scan, index + 4)) return null;
  const numbers = [scan.tokens[index]?.key ?? "", String(month), scan.tokens[index + 4]?.key ?? ""];
  return readFull({ numbers, separator, next: index + 5 });
}

type Parts = { numbers: readonly string[]; separator: string; next: number };

/** Two or three numbers joined by one kind of separator without blanks, and no part of a longer chain. */
function readParts(scan: Scan, index: number): Parts | null {
  if (
    !isNumber(scan, index) ||
    (touches(scan, index) && /[\p{L}\p{N}/.:#@_-]$/u.test(scan.tokens[index - 1]?.text ?? ""))
  )
    return null;
  const separator = scan.tokens[index + 1]?.text ?? "";
  if (separator !== "/" && separator !== "-" && separator !== ".") return null;
  const numbers = [scan.tokens[index]?.key ?? ""];
  let next = index + 1;
  while (
    scan.tokens[next]?.text === separator &&
    touches(scan, next) &&
    touches(scan, next + 1) &&
    isNumber(scan, next + 1)
  ) {
    numbers.push(scan.tokens[next + 1]?.key ?? "");
    next += 2;
    if (numbers.length > 3) return null;
  }
  return numbers.length < 2 ? null : { numbers, separator, next };
}

function isNumber(scan: Scan, index: number): boolean {
  return /^\d{1,4}$/u.test(scan.tokens[index]?.key ?? "");
}

function readFull({ numbers, next }: Parts): Reading | null {
  const [first = "", middle = "", last = ""] = numbers;
  if (first.length === 4) return fullDate(Number(first), Number(middle), Number(last), next);
  if (first.length > 2 || middle.length > 2 || (last.length !== 2 && last.length !== 4)) return null;
  // Two digits reach back for birthdays: 89 is 1989.
  const year = last.length === 4 ? Number(last) : Number(last) + (Number(last) > 60 ? 1900 : 2000);
  // 04/25/2026 can only be American.
  if (Number(middle) > 12 && Number(middle) <= 31 && Number(first) <= 12) {
    const reading = fullDate(year, Number(first), Number(middle), next);
    return reading && { ...reading, certainty: "assumed", implied: ["order"] };
  }
  return fullDate(year, Number(middle), Number(first), next);
}

function fullDate(year: number, month: number, date: number, next: number): Reading | null {
  if (year < 1950 || year > 2099 || month < 1 || month > 12 || date < 1 || date > 31) return null;
  return dated(makeDay(year, month, date), next);
}

/** "22/04"; "4/22" and "on 4-22" can only be American. */
function readDayAndMonth(scan: Scan, index: number, parts: Parts): Reading | null {
  const { numbers, next } = parts;
  const swapped = Number(numbers[1]) > 12;
  const [date = 0, month = 0] = (swapped ? numbers.toReversed() : numbers).map(Number);
  if (date < 1 || date > 31 || month < 1 || month > 12 || !isProven(scan, index, parts, swapped)) return null;
  const { day, other } = settleNamed(scan.callDay, month, date, readTense(scan, index, next));
  if (swapped && day !== null) return { next, value: day, certainty: "assumed", implied: ["order", "year"] };
  if (other === null) return { ...dated(day, next), ...(day !== null && { implied: ["year"] }) };
  return { ...dated(day, next), certainty: "ambiguous", alternatives: [other], implied: ["year"] };
}

/** Without a year a fraction ("1/2 payment", "24/7") or a range ("5-10 ko") looks the same, so a slot word must stand by it. */
function isProven(scan: Scan, index: number, { numbers, separator, next }: Parts, swapped: boolean): boolean {
  const lead = scan.tokens[index - 1]?.text ?? "";
  if (separator === "-") return /^(?:on|dated)$/iu.test(lead) && (swapped || Number(numbers[0]) > 12);
  // A zero before the month is no fraction.
  if (!swapped && /^0[1-9]$/u.test(numbers[1] ?? "")) return true;
  const { mark, until, on, clauseEnd } = at(scan, index - 1);
  const position = readPostposition(scan, next)?.kind;
  return Boolean(
    mark ||
      until ||
      (on && !clauseEnd) ||
      /^(?:on|by|dated)$/iu.test(lead) ||
      position === "on" ||
      position === "until",
  );
}

function dated(day: string | null, next: number): Reading {
  return day === null
    ? { next, value: null, certainty: "certain", noDay: "impossible" }
    : { next, value: day, certainty: "certain" };
}
