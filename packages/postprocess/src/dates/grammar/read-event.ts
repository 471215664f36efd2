import { shiftMonth } from "../../calendar/add-months.ts";
import { splitDay, writeDay } from "../../calendar/day-number.ts";
import { daysInMonth } from "../../calendar/days-in-month.ts";
import { readDuration } from "./read-duration.ts";
import { readPostposition } from "./read-postposition.ts";
import { readTense } from "./read-tense.ts";
import { at, type Reading, type Scan, skip } from "./scan.ts";

/** "salary ke baad", "tankhwah aane par", "after my salary", "Diwali tak": a day that only an event fixes. */
export function readEvent(scan: Scan, index: number): Reading | null {
  const next = readAfterEvent(scan, index) ?? readEventClause(scan, index) ?? readNamed(scan, index);
  if (next === null) return null;
  return isIncome(scan, index, next) ? settleIncome(scan, index, next) : { next, ...EVENT };
}

const EVENT = { value: null, certainty: "certain", noDay: "event" } as const;

/** "Christmas ki party": a festival that its name alone places in the year. */
function readNamed(scan: Scan, index: number): number | null {
  return at(scan, index).named && !at(scan, index - 1).every ? index + 1 : null;
}

function isIncome(scan: Scan, index: number, next: number): boolean {
  for (let place = index; place < next; place++) if (at(scan, place).event === "income") return true;
  return /^(?:after|once|when)$/iu.test(scan.tokens[index]?.text ?? "") && readGettingPaid(scan, index) === next;
}

/** Wages are due in the first week of the month; if the salary day is known, it and what is counted from it. */
function settleIncome(scan: Scan, index: number, next: number): Reading {
  const { salaryDay } = scan;
  if (readTense(scan, index, next) === "past") return { next, ...EVENT };
  if (salaryDay === null) return { next, ...EVENT, window: firstWeek(scan.callDay) };
  const payday = nextPayday(scan.callDay, salaryDay);
  const offset = readDuration({ ...scan, callDay: payday, callInstant: null }, skip(scan, index + 1, "of"));
  const value = offset?.next === next && offset.value !== null ? offset.value : payday;
  return { next, value, certainty: "assumed", implied: ["day"] };
}

function firstWeek(callDay: string): { from: string; to: string } {
  const { year, month } = shiftMonth(callDay, splitDay(callDay).date > 7 ? 1 : 0);
  const first = writeDay(year, month, 1);
  return { from: first < callDay ? callDay : first, to: writeDay(year, month, 7) };
}

/** The next such day on or after the call; in a shorter month its last day, as employers pay then. */
function nextPayday(callDay: string, salaryDay: number): string {
  const days = [0, 1].map((ahead) => {
    const { year, month } = shiftMonth(callDay, ahead);
    return writeDay(year, month, Math.min(salaryDay, daysInMonth(year, month)));
  });
  return days.find((day) => day >= callDay) ?? callDay;
}

/** English: the preposition leads, at most five small words stand between. */
function readEventClause(scan: Scan, index: number): number | null {
  const word = scan.tokens[index]?.text ?? "";
  if (!/^(?:after|post|once|when|soon|till|until|upon|by|before|on|जब|jab)$/iu.test(word)) return null;
  const place = Math.min(skip(scan, index + 1, "filler", "article"), index + 6);
  if (at(scan, place).event === undefined)
    return /^(?:after|once|when)$/iu.test(word) ? readGettingPaid(scan, index) : null;
  // "by salary account", "on pension": these name no time without a day word.
  if (/^(?:by|on|before)$/iu.test(word) && at(scan, place).event === "income") return readIncomeDay(scan, place);
  return skip(scan, place + 1, "arrival");
}

/** "after I get paid" */
function readGettingPaid(scan: Scan, index: number): number | null {
  const words = scan.tokens.slice(index + 1, index + 4).map(({ text }) => text.toLowerCase());
  return /^(?:i|we) (?:get|am|are) paid$/u.test(words.join(" ")) ? index + 4 : null;
}

function isEnglishAfter(scan: Scan, index: number): boolean {
  return /^(?:after|post)$/iu.test(scan.tokens[index]?.text ?? "");
}

function readIncomeDay(scan: Scan, place: number): number | null {
  return at(scan, place + 1).unit === "day" || at(scan, place + 1).mark ? place + 2 : null;
}

/** Hindi: the event leads. */
function readAfterEvent(scan: Scan, index: number): number | null {
  const { event } = at(scan, index);
  if (event === undefined && !isMoneyArriving(scan, index)) return null;
  const position = readPostposition(scan, index + 1);
  // "salary only after the first month" hangs on the month.
  if (position?.kind === "after") return isEnglishAfter(scan, position.next - 1) ? null : position.next;
  if (event === "festival" && position && position.kind !== "for" && position.kind !== "within") return position.next;
  if (event === "income" && position?.kind === "until") return position.next;
  const day = skip(scan, index + 1, "of");
  const offset = event && day > index + 1 ? readDuration(scan, day) : null;
  if (offset) return offset.next;
  if (event && at(scan, day).unit === "day" && readPostposition(scan, index + 1)?.kind !== "for") return day + 1;
  return readArrival(scan, index + 1);
}

/** "paise aane par": money that is still to come. */
function isMoneyArriving(scan: Scan, index: number): boolean {
  return (
    /^(?:paisa|paise|payment|पैसा|पैसे|पेमेंट)$/iu.test(scan.tokens[index]?.text ?? "") &&
    /^(?:aa|mil|आ|मिल)/iu.test(scan.tokens[index + 1]?.text ?? "")
  );
}

/** "aane par", "aane ke baad", "aate hi", "aa jaye to", "credit hone ke baad", "aayegi tab". */
function readArrival(scan: Scan, index: number): number | null {
  const verb = skip(scan, index, "arrival");
  if (verb === index || verb - index > 3) return null;
  const position = readPostposition(scan, verb);
  const last = scan.tokens[verb - 1]?.text ?? "";
  const word = scan.tokens[verb]?.text ?? "";
  if (at(scan, verb - 1).arrived) return verb;
  if (/^(?:aate|ate|milte|hote|आते|मिलते|होते)$/iu.test(last)) return /^(?:hi|ही)$/iu.test(word) ? verb + 1 : null;
  if (position && (position.kind === "after" || position.kind === "on" || position.kind === "until"))
    return position.next;
  return /^(?:to|toh|tab|tabhi|tb|तो|तब|तभी)$/iu.test(word) ? verb + 1 : null;
}
