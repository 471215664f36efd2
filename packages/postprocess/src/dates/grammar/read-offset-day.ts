import { readDuration, readSpan } from "./read-duration.ts";
import { readRelativeDay } from "./read-relative-day.ts";
import { at, type Reading, type Scan } from "./scan.ts";
import { shiftDay } from "./shift-day.ts";

/** "aaj se do din baad", "5 tareekh ke do din baad": counted from the day just read, `base`. */
export function readOffsetAfter(scan: Scan, base: Reading): Reading | null {
  if (base.value === null) return null;
  const joint = at(scan, base.next);
  if (!joint.from && !joint.of) return null;
  const shifted = readDuration({ ...scan, callDay: base.value, callInstant: null }, base.next + 1);
  // "kal se do din mein" starts tomorrow too; "kal ka do din ka time" is none of this.
  return shifted && { ...shifted, certainty: base.certainty };
}

/** "two days from tomorrow": counted to a day that is named. */
export function readOffsetThenDay(scan: Scan, index: number): Reading | null {
  const span = readSpan(scan, index);
  if (span === null || span.from !== null) return null;
  const sign = offsetSign(scan, span.next);
  const base = sign === 0 ? null : readRelativeDay(scan, span.next + 1);
  if (base === null || base.value === null || at(scan, span.next + 1).day === undefined) return null;
  const value = shiftDay(base.value, sign * span.count, span.unit);
  return value === null ? null : { next: base.next, value, certainty: base.certainty };
}

function offsetSign(scan: Scan, index: number): 1 | -1 | 0 {
  const word = scan.tokens[index]?.text.toLowerCase();
  if (word === "from" || word === "after") return 1;
  return word === "before" ? -1 : 0;
}
