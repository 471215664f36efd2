import { addDays } from "../../calendar/add-days.ts";
import { splitDay } from "../../calendar/day-number.ts";
import { endOfMonth } from "../../calendar/end-of-month.ts";
import { makeDay } from "../../calendar/make-day.ts";
import { type MonthReference, readMonth, readStep } from "./read-month.ts";
import { readPostposition } from "./read-postposition.ts";
import { readTense } from "./read-tense.ts";
import { at, type Reading, type Scan, skip, skipDash } from "./scan.ts";
import { mondayOf, settleNamed } from "./settle-day.ts";

/** "agle hafte", "is hafte", "weekend", "agle mahine", "april mein": a stretch of days without a day in it. */
export function readPeriod(scan: Scan, index: number): Reading | null {
  return readWeekend(scan, index) ?? readWeek(scan, index) ?? readWholeMonth(scan, index);
}

/** "weekend", "week end", "end of (next) week", "hafte ke end": its Sunday. */
function readWeekend(scan: Scan, index: number): Reading | null {
  const led = at(scan, index).edge === "end" && at(scan, index + 1).of;
  const start = led ? skip(scan, index + 1, "of", "article") : index;
  const step = readStep(scan, start);
  const place = step?.next ?? start;
  const whole = led && at(scan, place).unit === "week" ? place + 1 : null;
  const end = whole ?? (isWeekend(scan, place) ? place + 1 : weekEnd(scan, place));
  if (end === null || at(scan, index - 1).every) return null;
  const sunday = addDays(mondayOf(scan.callDay), 6 + 7 * (step?.by ?? 0));
  const from = addDays(sunday, -1);
  return { next: end, value: sunday, ...(from >= scan.callDay && { from }), certainty: "assumed", implied: ["week"] };
}

function isWeekend(scan: Scan, index: number): boolean {
  return /^(?:weekend|saptahant|वीकेंड|वीकएंड|सप्ताहांत|सप्ताहान्त)$/iu.test(scan.tokens[index]?.text ?? "");
}

function weekEnd(scan: Scan, index: number): number | null {
  if (at(scan, index).unit !== "week") return null;
  const end = at(scan, index + 1).of ? index + 2 : skipDash(scan, index + 1);
  return at(scan, end).edge === "end" ? end + 1 : null;
}

/** "next week" is the same day of next week, though any of its days may be meant; "this week" runs to its Sunday. */
function readWeek(scan: Scan, index: number): Reading | null {
  const step = readStep(scan, index);
  if (step === null || at(scan, step.next).unit !== "week") return null;
  const next = step.next + 1;
  const monday = addDays(mondayOf(scan.callDay), step.by * 7);
  const sunday = addDays(monday, 6);
  if (step.by !== 0) {
    const part = readPartOfWeek(scan, next, monday);
    if (part) return part;
    const window = { from: monday, to: sunday };
    return { next, value: addDays(scan.callDay, step.by * 7), certainty: "assumed", window, implied: ["day"] };
  }
  if (!isStillAhead(scan, index, next)) return null;
  return { next, value: sunday, from: scan.callDay, certainty: "assumed" };
}

/** "agle hafte ki shuruaat", "beginning of next week" is left to its parts: Monday to Wednesday, in the middle Tuesday to Thursday. */
function readPartOfWeek(scan: Scan, index: number, monday: string): Reading | null {
  const place = skip(scan, index, "of", "article");
  const { edge } = at(scan, place);
  if (place === index || (edge !== "start" && edge !== "middle")) return null;
  const first = edge === "start" ? 0 : 1;
  return { next: place + 1, value: addDays(monday, first + 2), from: addDays(monday, first), certainty: "assumed" };
}

function readWholeMonth(scan: Scan, index: number): Reading | null {
  const month = readMonth(scan, index);
  if (month?.kind === "fixed") return readFixedMonth(scan, index, month);
  return month?.kind === "named" && !month.homograph ? readNamedMonth(scan, index, month) : null;
}

function readFixedMonth(scan: Scan, index: number, month: MonthReference & { kind: "fixed" }): Reading | null {
  if (month.step === 0 && !isStillAhead(scan, index, month.next)) return null;
  if (month.step < 0 && at(scan, month.next).of) return null;
  return wholeMonth(scan, month.year, month.month, month.next, month.step === 0 ? "assumed" : "ambiguous");
}

function readNamedMonth(
  scan: Scan,
  index: number,
  { month, next }: MonthReference & { kind: "named" },
): Reading | null {
  if (!isBounded(scan, index, next)) return null;
  const isCurrent = month === splitDay(scan.callDay).month;
  const tense = readTense(scan, index, next) ?? "future";
  const anchor = isCurrent ? scan.callDay : settleNamed(scan.callDay, month, 1, tense).day;
  return anchor === null ? null : wholeMonth(scan, splitDay(anchor).year, month, next, "assumed");
}

/** "is hafte kar dunga" sets a deadline; "is mahine ki EMI", "is hafte nahi hua" do not. */
function isStillAhead(scan: Scan, index: number, next: number): boolean {
  if (isBounded(scan, index, next)) return true;
  const tense = readTense(scan, index, next, "verb-last");
  if (at(scan, next).of || tense === "past") return false;
  return tense === "future" || (at(scan, next - 1).unit === "week" && !isDenied(scan, next));
}

/** "is hafte paise nahi hai" says how things stand. */
function isDenied(scan: Scan, next: number): boolean {
  for (let index = next; index < next + 8 && scan.breaks[index] !== true; index++) {
    if (/^(?:nahi|nahin|nai|nhi|not|no|नहीं|नही|मत)$/iu.test(scan.tokens[index]?.text ?? "")) return true;
  }
  return false;
}

/** "is mahine mein", "april tak", "by April": without such a word the name only qualifies ("is mahine ki EMI"). */
function isBounded(scan: Scan, index: number, next: number): boolean {
  const position = readPostposition(scan, next);
  if (position?.kind === "within" || position?.kind === "until" || position?.kind === "for") return true;
  return /^(?:in|by|till|until|within)$/iu.test(scan.tokens[index - 1]?.text ?? "");
}

function wholeMonth(
  scan: Scan,
  year: number,
  month: number,
  next: number,
  certainty: Reading["certainty"],
): Reading | null {
  const first = makeDay(year, month, 1);
  if (first === null) return null;
  const from = first < scan.callDay && endOfMonth(first) >= scan.callDay ? scan.callDay : first;
  return { next, value: endOfMonth(first), from, certainty };
}
