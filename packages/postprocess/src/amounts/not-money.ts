import { digitsOf } from "../numbers/coefficient.ts";
import { isCounted, isDayMarker } from "../numbers/counted.ts";
import type { Token } from "../text/tokenise.ts";
import { isIn } from "../text/word-list.ts";
import { after, before, type Candidate, isBareFigure } from "./candidate.ts";
import { ACCOUNT_WORDS, CODE_WORDS, FILLERS, YEAR_AFTER, YEAR_BEFORE } from "./money-words.ts";

/** How many digits a figure without grouping may have and still be money: phones have 10, accounts 9–18. */
const MOST_DIGITS = 8;
/** Figures this long after "account", "loan", "card" are its number. */
const ACCOUNT_DIGITS = 6;
/** How far before a code its name may stand: "OTP jo aaya hai woh hai 4521". */
const CODE_REACH = 5;

/** Years before this are in dates of birth: "born in 1972". */
const RECENT = 1990;

/** At least two digits: "5 3000" is no code. */
const FIGURE = /^[0-9]{2,}$/u;

/** Whether the number counts something: days, per cent, times, EMIs. Holds even after a scale word ("sau percent"). */
export function countsSomething(candidate: Candidate): boolean {
  const { reading } = candidate;
  const next = after(candidate);
  if (next?.key === "per" && after(candidate, 2)?.text.toLowerCase() === "cent") return true;
  return isCounted(next, reading.value);
}

/** Whether a number without currency or scale is a code, a date, a time or a year. */
export function isCodeOrDate(candidate: Candidate): boolean {
  return (
    isLongCode(candidate) ||
    isPartOfChain(candidate) ||
    hasBareNeighbour(candidate) ||
    isNamedCode(candidate) ||
    isYear(candidate) ||
    isCheat(candidate)
  );
}

/** Phones, Aadhaar and account numbers, and anything with a leading zero. */
function isLongCode(candidate: Candidate): boolean {
  const { reading, tokens, first } = candidate;
  if (reading.spelled > MOST_DIGITS) return true;
  const text = tokens[first]?.text ?? "";
  if (!isBareFigure(candidate) || text.includes(",")) return false;
  const digits = tokens[first]?.key.split(".")[0] ?? "";
  return digits.length > MOST_DIGITS || (digits.length > 1 && digits.startsWith("0"));
}

/** Glued to other figures or letters: 5/4, 12-05-2026, 24*7, 10:30, AB1234, +91. */
function isPartOfChain(candidate: Candidate): boolean {
  const { tokens, first, reading } = candidate;
  return isGluedLeft(tokens, first) || isGluedRight(tokens, reading.next);
}

function isGluedLeft(tokens: readonly Token[], first: number): boolean {
  const token = tokens[first];
  const mark = tokens[first - 1];
  if (token === undefined || mark === undefined || mark.end !== token.start) return false;
  if (/^[+#@*_\\]$/u.test(mark.key)) return true;
  const previous = tokens[first - 2];
  return /^[-/:.x]$/u.test(mark.key) && previous?.end === mark.start && /[\p{L}\p{N}]$/u.test(previous.text);
}

function isGluedRight(tokens: readonly Token[], next: number): boolean {
  const token = tokens[next - 1];
  const mark = tokens[next];
  const following = tokens[next + 1];
  if (token === undefined || mark?.start !== token.end) return false;
  if (/^\p{L}/u.test(mark.text) && /^\p{N}/u.test(token.text)) return true;
  return /^[-/:.*]$/u.test(mark.key) && following?.start === mark.end && digitsOf(following) !== null;
}

/** "98765 43210", "1234 5678 9012": figures side by side with nothing between them. */
function hasBareNeighbour(candidate: Candidate): boolean {
  if (!isBareFigure(candidate)) return false;
  if (FIGURE.test(before(candidate)?.key ?? "")) return true;
  const next = after(candidate);
  if (next === undefined || !FIGURE.test(next.key)) return false;
  // "3450 20 tak": the second figure is a day.
  const unit = after(candidate, 2);
  return !(next.key.length === 2 && (isCounted(unit, Number(next.key)) || isDayMarker(unit)));
}

/** "account number 4521", "OTP hai 482913", "loan account 501234". */
function isNamedCode(candidate: Candidate): boolean {
  let numbered = false;
  for (let distance = 1; distance <= CODE_REACH; distance++) {
    const token = before(candidate, distance);
    if (token === undefined) return false;
    if (isIn(CODE_WORDS, token)) return true;
    if (isIn(ACCOUNT_WORDS, token)) return numbered || (distance === 1 && isLongFigure(candidate));
    if (!isIn(FILLERS, token) && !/^[.:#-]$/u.test(token.key)) return false;
    numbered ||= token.key === "no";
  }
  return false;
}

function isLongFigure(candidate: Candidate): boolean {
  return isBareFigure(candidate) && candidate.reading.value >= 10 ** (ACCOUNT_DIGITS - 1);
}

/** Section 420 of the old penal code: "char sau bees" is a cheat. */
function isCheat({ reading }: Candidate): boolean {
  return reading.value === 420 && reading.form === "words";
}

function isYear(candidate: Candidate): boolean {
  const { value } = candidate.reading;
  if (!Number.isInteger(value) || value < 1900 || value > 2099 || "from" in candidate.reading) return false;
  if (/,/u.test(candidate.tokens[candidate.first]?.text ?? "")) return false;
  const round = value % 50 === 0;
  if (isIn(YEAR_BEFORE, before(candidate))) return value >= RECENT || !round;
  // "do hazaar mein settle karo" is money: round figures are rarely years.
  return value >= RECENT && !round && isIn(YEAR_AFTER, after(candidate));
}
