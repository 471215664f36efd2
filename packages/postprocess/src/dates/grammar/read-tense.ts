import type { TenseCue } from "../sense.ts";
import { readPostposition } from "./read-postposition.ts";
import { at, type Scan, skip } from "./scan.ts";

export type Tense = "past" | "future";

/** How far a verb may stand from its date, in tokens: after it, and before it in English. */
const REACH = 14;
const REACH_BACK = 7;
/** A Hindi verb ends its clause, so one before the date is mostly another clause's: "nahi kar paya 10 tareekh ko". */
const HINDI_REACH_BACK = 1;

// Future endings of Hindi verbs in either script, as phonetic keys: -unga, -ungi, -enge, -ega, -egi, -oge, -ogi.
const FUTURE_ENDING = /(?:u(?:n)?g[ai]|e(?:n)?g[ei]|ega|og[aei]|[ay]ga|[ay]gi|aiga|aigi|[aeo]ng[ei])$/u;
const NOT_FUTURE = new Set(["yoga", "mega", "omega", "naga", "jaga", "jagi", "laga", "lagi", "maga", "aga"]);

/**
 * Tense of the clause around a date phrase, `null` when it says nothing. "tak", "ke liye" and "ke baad" after the
 * phrase point ahead whatever the verb ("kal ke liye set kiya tha").
 *
 * @param order - Hindi verbs follow the date; where the language is open, the nearest verb decides.
 */
export function readTense(
  scan: Scan,
  first: number,
  next: number,
  order: "verb-last" | "nearest" = "nearest",
): Tense | null {
  if (isDeadline(scan, first)) return "future";
  const ahead = readPostposition(scan, skip(scan, next, "dayPart"));
  if (
    ahead &&
    (ahead.kind === "until" ||
      ahead.kind === "for" ||
      ((ahead.kind === "after" || ahead.kind === "within") && ahead.bounded))
  )
    return "future";
  const after = verbAfter(scan, next);
  // A Hindi postposition makes the sentence Hindi, so its verb comes last.
  if (after && (order === "verb-last" || ahead !== null || at(scan, next).from)) return after.tense;
  const before = verbBefore(scan, first);
  if (!after || !before) return (after ?? before)?.tense ?? null;
  return before.verbFirst && before.distance < after.distance ? before.tense : after.tense;
}

/** "by Friday", "till the 20th" */
function isDeadline(scan: Scan, first: number): boolean {
  const lead = at(scan, first - 1).article ? first - 2 : first - 1;
  return /^(?:by|till|until|before)$/iu.test(scan.tokens[lead]?.text ?? "");
}

/** Whether the clause speaks of paying, or of money, without a verb that shows tense. */
export function speaksOfPaying(scan: Scan, first: number, next: number): boolean {
  for (let index = next; index < next + REACH && !(index > next && endsHere(scan, index)); index++) {
    if (at(scan, index).pay) return true;
  }
  for (let index = first - 1; index >= Math.max(0, first - REACH); index--) {
    if (at(scan, index).pay) return true;
    if (endsHere(scan, index)) return false;
  }
  return false;
}

type Verb = { tense: Tense; distance: number; verbFirst: boolean };

function verbAfter(scan: Scan, next: number): Verb | null {
  for (let index = next; index < Math.min(next + REACH, scan.tokens.length); index++) {
    if (endsHere(scan, index) && !isOpening(scan, next, index)) return null;
    const tense = verbAt(scan, index);
    if (tense) return { tense, distance: index - next, verbFirst: false };
  }
  return null;
}

/** A comma or "phir" right after the date does not end its clause: "kal, main dunga", "kal phir call karna". */
function isOpening(scan: Scan, next: number, index: number): boolean {
  if (scan.breaks[index]) return index === next + 1 && scan.tokens[next]?.text === ",";
  return index === next;
}

function verbBefore(scan: Scan, first: number): Verb | null {
  for (let index = first - 1; index >= Math.max(0, first - REACH_BACK); index--) {
    if (scan.breaks[index + 1] || at(scan, index).clauseEnd) return null;
    const tense = verbAt(scan, index);
    const distance = first - 1 - index;
    const verbFirst = at(scan, index).verbFirst === true;
    if (tense === "past" && !verbFirst && distance > HINDI_REACH_BACK) return null;
    if (tense) return { tense, distance, verbFirst };
  }
  return null;
}

function endsHere(scan: Scan, index: number): boolean {
  return scan.breaks[index] === true || at(scan, index).clauseEnd === true;
}

/** Tense of the verb group that starts here: "kiya jaayega" is future, "dena tha" past. */
function verbAt(scan: Scan, index: number): Tense | null {
  const cue = cueAt(scan, index);
  if (cue === null || cue === "future") return cue;
  const following = followers(scan, index).map((other) => cueAt(scan, other));
  // "mila lete hain", "kiya jaayega": the second verb is the finite one.
  if (cue === "past" && following[0] === "near") return "future";
  if (cue === "past") return following.includes("future") || isPromisedParticiple(scan, index) ? "future" : "past";
  const auxiliary = followers(scan, index).some((other) => at(scan, other).auxiliary);
  return auxiliary ? "past" : "future";
}

/** The two tokens after a verb that may belong to it: "bola tha aaj dunga" names a new day before the next verb. */
function followers(scan: Scan, index: number): number[] {
  const places = [index + 1, index + 2];
  const end = places.findIndex((other) => endsHere(scan, other) || at(scan, other).day !== undefined);
  return end < 0 ? places : places.slice(0, end);
}

/** "will be paid", "get it done": the participle alone tells no tense. */
function isPromisedParticiple(scan: Scan, index: number): boolean {
  if (!at(scan, index).verbFirst) return false;
  const before = [index - 1, index - 2, index - 3].map((place) => scan.tokens[place]?.text.toLowerCase() ?? "");
  return before.some((word) => /^(?:will|shall|be|to|can|get|\p{L}+['’]ll)$/u.test(word));
}

function cueAt(scan: Scan, index: number): TenseCue | null {
  const token = scan.tokens[index];
  if (token === undefined) return null;
  if (isCorrection(scan, index)) return null;
  if (isGive(scan, index)) return "future";
  const known = at(scan, index).tense;
  if (known) return known;
  if (isGivenPast(scan, index)) return "past";
  return token.key.length >= 4 && FUTURE_ENDING.test(token.key) && !NOT_FUTURE.has(token.key) ? "future" : null;
}

/** "kal bolna tha" corrects a slip ("I meant tomorrow"): the past is the slip's. */
function isCorrection(scan: Scan, index: number): boolean {
  const said = at(scan, index).auxiliary ? scan.tokens[index - 1] : scan.tokens[index];
  return /^(?:bolna|kehna|kahna|बोलना|कहना)$/iu.test(said?.text ?? "");
}

/** "daal do", "bhej do": the imperative, not the number two. */
function isGive(scan: Scan, index: number): boolean {
  if (!/^(?:do|दो)$/iu.test(scan.tokens[index]?.text ?? "")) return false;
  return /^(?:kar|kr|de|daal|dal|bhej|bata|likh|rakh|laga|कर|दे|डाल|भेज|बता|लिख|रख|लगा)$/iu.test(
    scan.tokens[index - 1]?.text ?? "",
  );
}

const PARTICIPLE = /^(?:rahe|gaye|gae|kiye|diye|liye|hue|aaye|aye|karte|dete|bheje|chuke)$/u;

/** Two spellings that only their neighbour makes a verb: "rahe the", "payment ki hai". */
function isGivenPast(scan: Scan, index: number): boolean {
  const text = scan.tokens[index]?.text.toLowerCase();
  if (text === "the") return PARTICIPLE.test(scan.tokens[index - 1]?.text.toLowerCase() ?? "");
  if (text !== "ki" && text !== "की" && text !== "di" && text !== "दी" && text !== "li") return false;
  return /^(?:hai|hain|thi|thin|h|है|हैं|थी)$/u.test(scan.tokens[index + 1]?.text.toLowerCase() ?? "");
}
