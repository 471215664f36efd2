import { scaleAt } from "../numbers/scale.ts";
import type { PersonalKind } from "../steps/personal-span.ts";
import { plainWord } from "../text/plain-word.ts";
import type { Token } from "../text/tokenise.ts";
import { isIn, type WordList, wordList } from "../text/word-list.ts";
import { passesLuhn, passesVerhoeff } from "./check-digits.ts";
import { type DigitRun, digitRuns } from "./digit-runs.ts";
import { CODE_LINKS, CODE_OWNERS, CODE_QUALIFIERS, CODES, MONEY_BESIDE } from "./number-words.ts";
import type { SpokenReading, TokenRun } from "./spoken-reading.ts";

/** Tokens that are a personal number. Parts of one number, in two turns, have one key. */
export interface NumberSpan extends TokenRun {
  readonly kind: PersonalKind;
  /** The digits of the whole number, ASCII. */
  readonly key: string;
}

const PHONE = /^(?:0|91|0091)?[6-9]\d{9}$/u;
const YEAR = /^(?:19|20)\d\d$/u;
/** The most parts that a number is dictated in, each after a "haan". */
const MOST_PARTS = 6;
/** So far before a number its owner ("account number ke last char digit hain") is looked for. */
const OWNER_REACH = 8;
const AADHAAR: WordList = wordList("aadhaar aadhar adhar adhaar", "आधार");

/** Phones, cards, Aadhaar and account numbers and codes, in figures or dictated in any language. Sums and days are left. */
export function findNumbers({ text, tokens }: SpokenReading): NumberSpan[] {
  const runs = digitRuns(text, tokens);
  const spans: NumberSpan[] = [];
  for (let index = 0; index < runs.length; ) {
    const parts = partsFrom(runs, index);
    if (parts.length > 1) spans.push(...spansOfParts(parts));
    else spans.push(...spanOfRun(tokens, parts[0]));
    index += parts.length;
  }
  return spans;
}

/** The runs from `index` on that make one number: several, where they are a phone, card or Aadhaar number only together. */
function partsFrom(runs: readonly DigitRun[], index: number): readonly DigitRun[] {
  let end = index + 1;
  while (end - index < MOST_PARTS && runs[end - 1]?.leadsOn) end += 1;
  for (; end > index + 1; end -= 1) {
    const parts = runs.slice(index, end);
    if (areOneNumber(parts)) return parts;
  }
  return runs.slice(index, index + 1);
}

function areOneNumber(parts: readonly DigitRun[]): boolean {
  const digits = digitsOf(parts);
  const groups = parts.flatMap((part) => part.groups);
  if (groups.some(isRound)) return false;
  if (PHONE.test(digits) || (digits.length === 12 && passesVerhoeff(digits) && /^[2-9]/u.test(digits))) return true;
  if (digits.length === 16 && passesLuhn(digits)) return true;
  return digits.length >= 8 && digits.length <= 20 && groups.every((group) => group.length === 1);
}

function spansOfParts(parts: readonly DigitRun[]): NumberSpan[] {
  const key = digitsOf(parts);
  const kind = kindOf(key);
  return parts.map(({ first, last }) => ({ kind, first, last, key }));
}

function digitsOf(parts: readonly DigitRun[]): string {
  return parts.map(({ digits }) => digits).join("");
}

function spanOfRun(tokens: readonly Token[], run: DigitRun | undefined): NumberSpan[] {
  if (run === undefined) return [];
  const phone = phoneIn(run);
  if (phone !== null) return [phone];
  const { digits, first, last } = run;
  if (isMoney(tokens, run) || isDay(run) || run.groups.every(isRound)) return [];
  const owner = ownerBefore(tokens, first);
  if (digits.length < fewestDigits(run, owner)) return [];
  const isAadhaar =
    digits.length === 12 && tokens.slice(Math.max(0, first - OWNER_REACH), first).some((token) => isIn(AADHAAR, token));
  return [{ kind: isAadhaar ? "aadhaar" : kindOf(digits), first, last, key: digits }];
}

type Owner = "code" | "owner" | null;

/** With so many digits a run is no sum, no list and no range. */
function fewestDigits({ groups, dictated, isPartlySpoken }: DigitRun, owner: Owner): number {
  if (owner === "code") return dictated ? 3 : 4;
  if (dictated) return 6;
  if (owner === "owner" && groups.length === 1) return 6;
  if (groups.length === 1) return 8;
  return isPartlySpoken || groups.some((group) => group.length >= 4) ? 9 : Number.POSITIVE_INFINITY;
}

/** A phone number among the pieces: "kar do 98765 43210" begins with a word that is also 2. */
function phoneIn({ groups, first, last, dictated, digits }: DigitRun): NumberSpan | null {
  if (groups.every(isRound)) return null;
  if (PHONE.test(digits)) return { kind: "phone", first, last, key: digits };
  if (dictated || last - first + 1 !== groups.length) return null;
  for (const [start, end] of [
    [1, 0],
    [0, 1],
    [1, 1],
    [2, 0],
  ] as const) {
    const inner = groups.slice(start, groups.length - end).join("");
    const edges = [...groups.slice(0, start), ...groups.slice(groups.length - end)];
    if (PHONE.test(inner) && edges.every((group) => group.length < 3)) {
      return { kind: "phone", first: first + start, last: last - end, key: inner };
    }
  }
  return null;
}

function kindOf(digits: string): PersonalKind {
  if (PHONE.test(digits)) return "phone";
  if (digits.length === 12 && /^[2-9]/u.test(digits) && passesVerhoeff(digits)) return "aadhaar";
  if (digits.length >= 13 && digits.length <= 19 && passesLuhn(digits)) return "card";
  // a phone number that lost a digit on its way through speech-to-text
  return digits.length >= 8 && digits.length <= 11 && /^[6-9]/u.test(digits) ? "phone" : "account";
}

function isMoney(tokens: readonly Token[], { first, last }: DigitRun): boolean {
  return (
    isIn(MONEY_BESIDE, tokens[last + 1]) ||
    scaleAt(tokens, last + 1) !== null ||
    isIn(MONEY_BESIDE, tokens[first - 1]) ||
    (tokens[first - 1]?.text === "." && isIn(MONEY_BESIDE, tokens[first - 2]))
  );
}

/** Day, month and year, or years beside each other. */
function isDay({ digits, groups }: DigitRun): boolean {
  if (groups.every((group) => YEAR.test(group))) return true;
  if (digits.length !== 8 || groups.some((group) => group.length === 1)) return false;
  const european = /^(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])(?:19|20)\d\d$/u;
  return european.test(digits) || /^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/u.test(digits);
}

/** 5000, 150000: a sum, or part of a list of sums. */
function isRound(group: string): boolean {
  return group.length >= 3 && group.length <= 9 && group.endsWith("00");
}

/** Whether the words before a number say that it is somebody's: "account number", "OTP is", "card ending". */
function ownerBefore(tokens: readonly Token[], first: number): Owner {
  let index = first - 1;
  while (first - index < OWNER_REACH && isLinkToNumber(tokens[index])) index -= 1;
  if (isIn(CODES, tokens[index])) return "code";
  if (!isIn(CODE_OWNERS, tokens[index])) return null;
  // "card ending 4321" and "last four digits of the card are 4321"
  if (tokens.slice(Math.max(0, index - 4), first).some((token) => isIn(CODE_QUALIFIERS, token))) return "code";
  return index === first - 1 ? "owner" : null;
}

function isLinkToNumber(token: Token | undefined): boolean {
  if (token === undefined || isIn(CODES, token)) return false;
  return isIn(CODE_QUALIFIERS, token) || CODE_LINKS.has(plainWord(token.text));
}
