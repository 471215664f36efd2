import { readPostposition } from "./read-postposition.ts";
import { readTense } from "./read-tense.ts";
import { at, type Reading, type Scan } from "./scan.ts";

// "subah" alone may be tomorrow's, so it fixes no day.
const LATER_TODAY = /^(?:shaam|sham|raat|raath|dopahar|dopaher|evening|night|शाम|रात|दोपहर)$/iu;

/** "shaam tak", "by evening", "this evening", "raat ko" with a future verb: today. */
export function readDayPart(scan: Scan, index: number): Reading | null {
  if (SHORTLY.test(scan.tokens[index]?.text ?? "")) return readShortly(scan, index);
  const part = isLater(scan, index) ? index : isLater(scan, index + 1) && leads(scan, index) ? index + 1 : null;
  if (part === null) return null;
  const next = at(scan, part + 1);
  const today: Reading = { next: part + 1, value: scan.callDay, certainty: "assumed" };
  if (part > index) return today;
  if (next.until && !at(scan, part + 2).day) return { ...today, next: part + 2 };
  return next.on && readTense(scan, part, part + 2, "verb-last") === "future" ? today : null;
}

const SHORTLY = /^(?:thodi|thori|थोड़ी|थोडी)$/iu;

/** "thodi der mein", "thodi der baad" */
function readShortly(scan: Scan, index: number): Reading | null {
  const position = /^(?:der|देर)$/iu.test(scan.tokens[index + 1]?.text ?? "") ? readPostposition(scan, index + 2) : null;
  const soon = position?.kind === "within" || position?.kind === "after";
  return soon ? { next: position.next, value: scan.callDay, certainty: "assumed" } : null;
}

function isLater(scan: Scan, index: number): boolean {
  return LATER_TODAY.test(scan.tokens[index]?.text ?? "");
}

function leads(scan: Scan, index: number): boolean {
  return /^(?:by|this|till|until|इस)$/iu.test(scan.tokens[index]?.text ?? "");
}
