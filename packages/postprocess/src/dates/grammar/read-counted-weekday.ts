import { addDays } from "../../calendar/add-days.ts";
import { type Weekday, weekday } from "../../calendar/weekday.ts";
import { readStep } from "./read-month.ts";
import { readNumberAt } from "./read-number-at.ts";
import { readPostposition } from "./read-postposition.ts";
import { at, type Reading, type Scan } from "./scan.ts";

const MOST = 8;

/** "two Sundays from now", "do somvar baad", "अगले दो सोमवार के बाद": the nth such day after the call. */
export function readCountedWeekday(scan: Scan, index: number): Reading | null {
  const step = readStep(scan, index);
  const number = readNumberAt(scan, step?.by === 1 ? step.next : index);
  if (number === null || !Number.isInteger(number.value) || number.value < 2 || number.value > MOST) return null;
  const day = at(scan, number.next).weekday ?? pluralDay(scan, number.next);
  if (day === undefined) return null;
  const end = afterwards(scan, number.next + 1) ?? (step?.by === 1 ? number.next + 1 : null);
  if (end === null) return null;
  const nearest = addDays(scan.callDay, ((day - weekday(scan.callDay) + 6) % 7) + 1);
  return { next: end, value: addDays(nearest, 7 * (number.value - 1)), certainty: "assumed", implied: ["week"] };
}

const PLURALS = ["sundays", "mondays", "tuesdays", "wednesdays", "thursdays", "fridays", "saturdays"];

/** English plurals mostly mean every such day, so the lexicon does not have them. */
function pluralDay(scan: Scan, index: number): Weekday | undefined {
  const day = PLURALS.indexOf(scan.tokens[index]?.text.toLowerCase() ?? "");
  return day < 0 ? undefined : (day as Weekday);
}

/** Index after "from now", "later", "baad". */
function afterwards(scan: Scan, index: number): number | null {
  const [word, other] = [scan.tokens[index]?.text.toLowerCase(), scan.tokens[index + 1]?.text.toLowerCase()];
  if (word === "later") return index + 1;
  if (word === "from") return other === "now" || other === "today" ? index + 2 : null;
  const position = readPostposition(scan, index);
  return position?.kind === "after" ? position.next : null;
}
