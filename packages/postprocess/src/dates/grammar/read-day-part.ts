import { addDays } from "../../calendar/add-days.ts";
import { readPostposition } from "./read-postposition.ts";
import { readTense } from "./read-tense.ts";
import { at, type Reading, type Scan } from "./scan.ts";

/**
 * "shaam tak", "by evening", "raat ko kar dunga", "subah kar dunga": the next such part of a day, which is today's unless
 * the call is too late for it.
 */
export function readDayPart(scan: Scan, index: number): Reading | null {
  if (SHORTLY.test(scan.tokens[index]?.text ?? "")) return readShortly(scan, index);
  const led = leads(scan, index) && hasHours(scan, index + 1);
  const part = led ? index + 1 : index;
  if (!hasHours(scan, part) || isGreeting(scan, index) || isAllTheTime(scan, part)) return null;
  if (led) return settle(scan, part, part + 1);
  const until = at(scan, part + 1).until === true && at(scan, part + 2).day === undefined;
  return until ? settle(scan, part, part + 2) : readDayOfPart(scan, part, part + 1);
}

/** The day of a part of the day, if the verb after `next` looks ahead. */
export function readDayOfPart(scan: Scan, part: number, next: number): Reading | null {
  return readTense(scan, part, next, "verb-last") === "future" ? settle(scan, part, next) : null;
}

const SHORTLY = /^(?:thodi|thori|थोड़ी|थोडी)$/iu;

/** "thodi der mein", "thodi der baad" */
function readShortly(scan: Scan, index: number): Reading | null {
  const position = /^(?:der|देर)$/iu.test(scan.tokens[index + 1]?.text ?? "") ? readPostposition(scan, index + 2) : null;
  const soon = position?.kind === "within" || position?.kind === "after";
  return soon ? { next: position.next, value: scan.callDay, certainty: "assumed", implied: ["day"] } : null;
}

function hasHours(scan: Scan, index: number): boolean {
  return at(scan, index).hours !== undefined;
}

function leads(scan: Scan, index: number): boolean {
  return /^(?:by|this|till|until|is|iss|isi|इस|इसी)$/iu.test(scan.tokens[index]?.text ?? "");
}

/** "good evening", "har raat" */
export function isGreeting(scan: Scan, index: number): boolean {
  return at(scan, index - 1).every === true || /^(?:good|gud|shubh|शुभ|गुड)$/iu.test(scan.tokens[index - 1]?.text ?? "");
}

/** "raat din mehnat", "din raat" */
function isAllTheTime(scan: Scan, part: number): boolean {
  return [part - 1, part + 1].some((index) => /^(?:din|दिन)$/iu.test(scan.tokens[index]?.text ?? ""));
}

/** Half of the part must be left, or the next day's is as likely; in the morning nobody knows which one is meant. */
function settle(scan: Scan, part: number, next: number): Reading | null {
  const [from, to] = at(scan, part).hours ?? [0, 0];
  const now = scan.callMinute;
  const tomorrow = addDays(scan.callDay, 1);
  if (from < 12) {
    const over = now !== null && now >= to * 60;
    return over ? { next, value: tomorrow, certainty: "assumed", implied: ["day"] } : null;
  }
  if (now === null || now < (from + to) * 30)
    return { next, value: scan.callDay, certainty: "assumed", implied: ["day"] };
  if (now >= to * 60) return { next, value: tomorrow, certainty: "assumed", implied: ["day"] };
  return { next, value: tomorrow, certainty: "ambiguous", alternatives: [scan.callDay], implied: ["day"] };
}
