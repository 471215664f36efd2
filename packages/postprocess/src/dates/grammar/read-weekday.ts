import { addDays } from "../../calendar/add-days.ts";
import { type Weekday, weekday } from "../../calendar/weekday.ts";
import { readStep } from "./read-month.ts";
import { readPostposition } from "./read-postposition.ts";
import { readTense } from "./read-tense.ts";
import { at, isDash, type Reading, type Scan, skip } from "./scan.ts";
import { mondayOf } from "./settle-day.ts";

/** "somvar", "agle Friday", "next week Monday", "Monday next week", "is weekend": strictly after the call. */
export function readWeekday(scan: Scan, index: number): Reading | null {
  if (at(scan, index - 1).every) return null;
  return readWeekThenDay(scan, index) ?? readStepped(scan, index) ?? readPlain(scan, index);
}

/** "agle hafte somvar": that day of the calendar week, which starts on Monday. */
function readWeekThenDay(scan: Scan, index: number): Reading | null {
  const step = readStep(scan, index);
  if (step === null || at(scan, step.next).unit !== "week") return null;
  const place = skip(scan, step.next + 1, "of", "within", "article", "on", "between");
  const day = at(scan, place).weekday;
  if (day === undefined) return null;
  const reading = inWeek(scan, day, step.by, place + 1);
  return readRestOfWeek(scan, place, step.by, reading) ?? reading;
}

/** "agle hafte budhvar se shukravar tak", "next week between Tuesday and Friday" */
function readRestOfWeek(scan: Scan, place: number, weeks: number, { value: from }: Reading): Reading | null {
  const joint = at(scan, place + 1);
  const day = at(scan, place + 2).weekday;
  if (
    day === undefined ||
    from === null ||
    !(joint.from || joint.to || joint.or || joint.and || isDash(scan, place + 1))
  )
    return null;
  const between = at(scan, place - 1).between === true || readPostposition(scan, place + 3)?.kind === "between";
  if (joint.and && !joint.or && !between) return null;
  const last = inWeek(scan, day, weeks, place + 3);
  return last.value !== null && last.value > from ? { ...last, from } : null;
}

function readStepped(scan: Scan, index: number): Reading | null {
  const step = readStep(scan, index);
  const day = step === null ? undefined : at(scan, step.next).weekday;
  if (!step || day === undefined) return null;
  const next = step.next + 1;
  const value = step.by < 0 ? before(scan.callDay, day) : after(scan.callDay, day);
  // "next Friday" said on a Wednesday may skip the one in two days.
  const reading = { next: skip(scan, next, "dayPart"), value: step.by === 2 ? addDays(value, 7) : value };
  if (!step.far || step.by === 2) return { ...reading, certainty: step.far ? "assumed" : "certain" };
  return { ...reading, certainty: "ambiguous", alternatives: [addDays(value, 7)], implied: ["week"] };
}

function readPlain(scan: Scan, index: number): Reading | null {
  const { weekday: day, homograph } = at(scan, index);
  if (day === undefined || (homograph && !isProven(scan, index))) return null;
  const week = readStep(scan, skip(scan, index + 1, "of"));
  if (week && at(scan, week.next).unit === "week") return inWeek(scan, day, week.by, week.next + 1);
  const next = skip(scan, index + 1, "dayPart");
  if (isToday(scan, index, day)) return { next, value: scan.callDay, certainty: "certain" };
  const range = readRange(scan, index, day, next);
  if (range) return range;
  const past = readTense(scan, index, next) === "past";
  const value = past ? before(scan.callDay, day) : after(scan.callDay, day);
  if (day !== weekday(scan.callDay)) return { next, value, certainty: "assumed", implied: ["week"] };
  return { next, value, certainty: "ambiguous", alternatives: [scan.callDay], implied: ["week"] };
}

/** "Saturday ya Sunday", "Monday to Friday" */
function readRange(scan: Scan, index: number, day: Weekday, next: number): Reading | null {
  const joint = at(scan, next);
  const last = at(scan, next + 1).weekday;
  if (last === undefined || !(joint.or || joint.to || joint.from || isDash(scan, next))) return null;
  const from = after(scan.callDay, day);
  if (readTense(scan, index, next + 2) === "past") return null;
  return { next: next + 2, value: after(from, last), from, certainty: "assumed", implied: ["week"] };
}

/** "sat ko", "budh ke din", "mangal ki subah", "by fri", "mon-tue" are days; "sun lo", "sat ke" are not. */
function isProven(scan: Scan, index: number): boolean {
  const position = readPostposition(scan, skip(scan, index + 1, "dayPart"));
  const named = at(scan, index + 1).of ? at(scan, index + 2) : at(scan, index + 1);
  if (named.dayPart || (at(scan, index + 1).of && named.unit === "day")) return true;
  const plainPosition = position !== null && !position.bounded && (position.kind === "on" || position.kind === "until");
  if (plainPosition && /^(?:ko|tak|को|तक)$/iu.test(scan.tokens[position.next - 1]?.text ?? "")) return true;
  return (
    /^(?:on|by|till|until|next|this|coming)$/iu.test(scan.tokens[index - 1]?.text ?? "") && !isDash(scan, index + 1)
  );
}

/** "aaj Wednesday hai" */
function isToday(scan: Scan, index: number, day: Weekday): boolean {
  return at(scan, index - 1).day === 0 && day === weekday(scan.callDay);
}

function inWeek(scan: Scan, day: Weekday, weeks: number, next: number): Reading {
  const value = addDays(mondayOf(scan.callDay), weeks * 7 + ((day + 6) % 7));
  return { next, value, certainty: "assumed", implied: ["week"] };
}

function after(callDay: string, day: Weekday): string {
  return addDays(callDay, ((day - weekday(callDay) + 6) % 7) + 1);
}

function before(callDay: string, day: Weekday): string {
  return addDays(callDay, -(((weekday(callDay) - day + 6) % 7) + 1));
}
