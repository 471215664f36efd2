import { addWorkingDays } from "../../calendar/add-working-days.ts";
import { readNumberAt, readRangeAt } from "./read-number-at.ts";
import { readPostposition } from "./read-postposition.ts";
import { at, endsClause, type Reading, type Scan, skip } from "./scan.ts";

const MOST = 60;
const LEAD = /^(?:in|within|after|give|need|take|next)$/iu;

/** "3 working days", "in four business days", "तीन कार्य दिवस में": Sundays and second and fourth Saturdays do not count. */
export function readWorkingDays(scan: Scan, index: number): Reading | null {
  const led = LEAD.test(scan.tokens[index]?.text ?? "") ? skip(scan, index + 1, "article", "filler") : index;
  const range = readRangeAt(scan, led);
  const number = range ?? readNumberAt(scan, led);
  if (number === null || !isCount(number.value)) return null;
  const unit = number.next + 1;
  if (!at(scan, number.next).working || at(scan, unit).unit !== "day") return null;
  const end = sideOf(scan, unit + 1, led > index);
  if (end === null) return null;
  const value = addWorkingDays(scan.callDay, end.sign * number.value);
  if (range === null || !isCount(range.from)) return { next: end.next, value, certainty: "certain" };
  const from = addWorkingDays(scan.callDay, end.sign * range.from);
  const [first, last] = from < value ? [from, value] : [value, from];
  return { next: end.next, value: last, from: first, certainty: "certain" };
}

function isCount(value: number): boolean {
  return Number.isInteger(value) && value >= 1 && value <= MOST;
}

function sideOf(scan: Scan, index: number, led: boolean): { sign: 1 | -1; next: number } | null {
  const position = readPostposition(scan, index);
  if (/^(?:ago|back)$/iu.test(scan.tokens[index]?.text ?? "")) return { sign: -1, next: index + 1 };
  if (position?.kind === "before") return { sign: position.bounded ? 1 : -1, next: position.next };
  if (position && /^(?:within|after|until)$/u.test(position.kind)) return { sign: 1, next: position.next };
  const asked = skip(scan, index, "of");
  if (at(scan, asked).wait) return { sign: 1, next: asked > index ? asked + 1 : index };
  return led || endsClause(scan, index) ? { sign: 1, next: index } : null;
}
