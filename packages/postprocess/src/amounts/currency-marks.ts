import { CURRENCY_SIGNS } from "../locales/en/money.ts";
import { digitsOf } from "../numbers/coefficient.ts";
import { isRupees } from "../numbers/currency.ts";
import { numberWordOf } from "../numbers/number-lexicon.ts";
import { readNumber } from "../numbers/read-number.ts";
import type { Token } from "../text/tokenise.ts";
import { isIn } from "../text/word-list.ts";
import { before, type Candidate } from "./candidate.ts";
import { PAISE } from "./money-words.ts";

/** Where the currency stands: token indices of the whole phrase, `start` inclusive, `end` exclusive. */
export type CurrencyMarks = { start: number; end: number; paise: number; marked: boolean; dollar: boolean };

/** Nobody owes paise on a multiple of this: the number after it is a day or a count. */
const ROUND = 100;
const SIGNS = new Set([...CURRENCY_SIGNS.split(" ")]);
/** Written before the figure as a rule; the word forms (rupaye) stand after it. */
const PREFIX_KEYS = new Set([...SIGNS, "rs", "inr", "ru"]);

/** The currency sign or word on either side of a number ("Rs. 5,000/-", "paanch hazaar rupaye"). */
export function currencyMarks(candidate: Candidate): CurrencyMarks {
  const left = leftMark(candidate);
  const right = rightMark(candidate);
  const end = candidate.reading.next + right;
  const paise = left + right > 0 ? readPaise(candidate, end) : null;
  return {
    start: candidate.first - left,
    end: paise?.next ?? end,
    paise: paise?.value ?? 0,
    marked: left > 0 || right > 0,
    dollar: before(candidate)?.key === "$",
  };
}

/** "3400 rupaye 50 paise" */
function readPaise(candidate: Candidate, index: number): { value: number; next: number } | null {
  const { tokens } = candidate;
  const joined = /^(?:and|aur|और)$/iu.test(tokens[index]?.text ?? "") ? index + 1 : index;
  const paise = readNumber(tokens, joined);
  if (paise === null || paise.value >= 100) return null;
  if (isIn(PAISE, tokens[paise.next])) return { value: paise.value, next: paise.next + 1 };
  return isUnnamedPaise(candidate, index, paise) ? paise : null;
}

/** "twenty rupees 43": two figures at the end, after a sum in words of rupees that is no round one ("5000 rupaye 15"). */
function isUnnamedPaise(
  { tokens, reading, first }: Candidate,
  index: number,
  paise: { value: number; next: number },
): boolean {
  const named = index === reading.next + 1 && isRupees(tokens[reading.next]);
  const signed = index === reading.next && SIGNS.has(tokens[first - 1]?.key ?? "");
  if (!(named || signed) || reading.value % ROUND === 0) return false;
  const last = tokens[paise.next];
  const ends = last === undefined || /^[.?!।]$/u.test(last.key);
  return ends && paise.value >= 10 && Number.isInteger(paise.value) && Number.isInteger(reading.value);
}

/** How many tokens before the number belong to its currency. */
function leftMark({ tokens, first }: Candidate): number {
  const reach = tokens[first - 1]?.key === "." ? 2 : 1;
  const at = first - reach;
  const mark = tokens[at];
  if (!isRupees(mark) || (reach === 2 && !PREFIX_KEYS.has(mark?.key ?? ""))) return 0;
  const claimed = at > 0 && endsNumber(tokens, at) && !bindsRight(tokens, at);
  return claimed ? 0 : reach;
}

/** How many tokens after the number belong to its currency. */
function rightMark({ tokens, reading }: Candidate): number {
  const slash = slashDash(tokens, reading.next);
  const at = reading.next + slash;
  return isRupees(tokens[at]) && !bindsRight(tokens, at) ? slash + 1 : slash;
}

/**
 * Of a mark between two numbers: whether it belongs to the second. A sign does, and "Rs" where it touches the figure or
 * has its dot ("5000 Rs. 200"), but not in "1000 rs 2 tareekh".
 */
function bindsRight(tokens: readonly Token[], at: number): boolean {
  const mark = tokens[at];
  if (mark === undefined || !PREFIX_KEYS.has(mark.key)) return false;
  const dotted = tokens[at + 1]?.key === ".";
  const next = dotted ? at + 2 : at + 1;
  if (readNumber(tokens, next) === null) return false;
  return dotted || SIGNS.has(mark.key) || tokens[next]?.start === mark.end;
}

/** Whether a number ends just before `at`. */
function endsNumber(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before === undefined) return false;
  return digitsOf(before) !== null || numberWordOf(before) !== null || /^[-–—=]$/u.test(before.key);
}

/** "5,000/-" */
function slashDash(tokens: readonly Token[], index: number): number {
  return tokens[index]?.key === "/" && /^[-–—=]$/u.test(tokens[index + 1]?.key ?? "") ? 2 : 0;
}
