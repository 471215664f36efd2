import { makeDay } from "../../calendar/make-day.ts";
import { readPostposition } from "./read-postposition.ts";
import { readTense } from "./read-tense.ts";
import { at, type Reading, type Scan, touches } from "./scan.ts";
import { settleNamed } from "./settle-day.ts";

/** "05/04/2026", "5-4-26", "12.05.2026", "2026-04-05", and "5/4 ko": the day comes first, as Indians write it. */
export function readNumericDate(scan: Scan, index: number): Reading | null {
  const parts = readParts(scan, index);
  if (parts === null) return null;
  if (parts.numbers.length === 3) return readFull(parts);
  return parts.separator === "/" ? readDayAndMonth(scan, index, parts) : null;
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
    return reading && { ...reading, certainty: "assumed" };
  }
  return fullDate(year, Number(middle), Number(first), next);
}

function fullDate(year: number, month: number, date: number, next: number): Reading | null {
  if (year < 1950 || year > 2099 || month < 1 || month > 12 || date < 1 || date > 31) return null;
  return dated(makeDay(year, month, date), next);
}

/** Without a year a fraction looks the same ("1/2 payment", "24/7"), so a slot word must stand by it. */
function readDayAndMonth(scan: Scan, index: number, { numbers, next }: Parts): Reading | null {
  const [date, month] = numbers.map(Number);
  if (date === undefined || month === undefined || date < 1 || date > 31 || month < 1 || month > 12) return null;
  const position = readPostposition(scan, next);
  const before = at(scan, index - 1);
  const slotted =
    before.mark ||
    before.until ||
    (before.on && !before.clauseEnd) ||
    /^(?:on|by|dated)$/iu.test(scan.tokens[index - 1]?.text ?? "");
  if (!slotted && position?.kind !== "on" && position?.kind !== "until") return null;
  const { day, open } = settleNamed(scan.callDay, month, date, readTense(scan, index, next));
  return { ...dated(day, next), ...(open && { certainty: "ambiguous" as const }) };
}

function dated(day: string | null, next: number): Reading {
  return day === null
    ? { next, value: null, certainty: "certain", noDay: "impossible" }
    : { next, value: day, certainty: "certain" };
}
