import { addDays } from "../../packages/postprocess/src/calendar/add-days.ts";
import type { PublicSpan } from "./read-public-corpus.ts";

/**
 * A date corpus gives each phrase a future and (`value_past`) a past reading without regard to the sentence. Either is
 * right: which one the tense asks for is what our own corpora test.
 *
 * A range is "first/last", and right when both ends are found. Of a whole period (a week, a month) the corpus gives the
 * day after the last one, of two spoken ends ("from 4 to 22") the last one itself; nothing tells which, so both count.
 */
export function dateValues({ value, value_past: past }: PublicSpan): string[] {
  return [...new Set([value, past].flatMap((written) => (typeof written === "string" ? daysOf(written) : [])))];
}

/** How the Recognizers corpora write a day that no calendar has. */
const NO_SUCH_DAY = "0001-01-01";

function daysOf(written: string): string[] {
  if (written === NO_SUCH_DAY) return ["impossible"];
  const [first, last] = written.split("/");
  if (first === undefined || last === undefined) return [written];
  return [last, addDays(last, -1)].map((day) => `${first}..${day}`);
}

/** A number, or `from..value` of two: "between 10 and 20". */
export function numberValues({ value }: PublicSpan): string[] {
  if (typeof value === "number") return [writtenNumber(value)];
  return Array.isArray(value) ? [value.map(writtenNumber).join("..")] : [];
}

/** Twelve digits: what is left of a third is noise of binary fractions. */
export function writtenNumber(value: number): string {
  return String(Number(value.toPrecision(12)));
}
