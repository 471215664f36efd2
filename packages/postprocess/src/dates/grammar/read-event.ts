import { readDuration } from "./read-duration.ts";
import { readPostposition } from "./read-postposition.ts";
import { at, type Reading, type Scan, skip } from "./scan.ts";

/** "salary ke baad", "tankhwah aane par", "after my salary", "Diwali tak": a day that only an event fixes. */
export function readEvent(scan: Scan, index: number): Reading | null {
  const next = readAfterEvent(scan, index) ?? readEventClause(scan, index);
  return next === null ? null : { next, value: null, certainty: "certain", noDay: "event" };
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
  if (/^(?:aate|ate|milte|hote|आते|मिलते|होते)$/iu.test(last)) return /^(?:hi|ही)$/iu.test(word) ? verb + 1 : null;
  if (position && (position.kind === "after" || position.kind === "on" || position.kind === "until"))
    return position.next;
  return /^(?:to|toh|tab|tabhi|tb|तो|तब|तभी)$/iu.test(word) ? verb + 1 : null;
}
