import { readNumberAt } from "./read-number-at.ts";
import { readPostposition } from "./read-postposition.ts";
import { at, type Reading, type Scan } from "./scan.ts";

/** "do ghante ke liye", "for 20 minutes": how long something takes. It names no day, so `value` is null. */
export function readLength(scan: Scan, index: number): Reading | null {
  const number = readNumberAt(scan, index);
  if (number === null || at(scan, index - 1).every) return null;
  const { unit } = at(scan, number.next);
  if (unit !== "minute" && unit !== "hour") return null;
  const next = number.next + 1;
  const led = /^for$/iu.test(scan.tokens[index - 1]?.text ?? "");
  const aim = readPostposition(scan, next);
  if (aim?.kind === "for" && aim.bounded) return { next: aim.next, value: null, certainty: "certain", noDay: "time" };
  return led ? { next, value: null, certainty: "certain", noDay: "time" } : null;
}
