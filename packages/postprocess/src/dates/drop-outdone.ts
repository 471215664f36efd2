import type { FoundDate } from "./found-date.ts";
import type { Scan } from "./grammar/scan.ts";

// "kal kar dunga, shaam tak": the part of the day belongs to the day just named.
const PART_OF_DAY =
  /^(?:shaam|sham|raat|raath|dopahar|dopaher|by|till|until|this|evening|night|शाम|रात|दोपहर|इस)(?![\p{L}\p{M}])/iu;
const REACH = 60;

/** Drops parts of the day that only say when on a day named shortly before, in the same line. */
export function dropOutdone(found: readonly FoundDate[], scan: Scan): FoundDate[] {
  return found.filter((phrase, index) => {
    const before = found[index - 1];
    if (before === undefined || phrase.value !== scan.callDay || !PART_OF_DAY.test(phrase.text)) return true;
    return phrase.start - before.end > REACH || before.value === null;
  });
}
