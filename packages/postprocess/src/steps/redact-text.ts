import { asciiDigits } from "../text/ascii-digits.ts";
import { findNames } from "./find-names.ts";
import { findSpokenNumbers } from "./find-spoken-numbers.ts";
import type { PersonalKind, PersonalSpan } from "./personal-span.ts";

export interface RedactTextOptions {
  /** Kinds to mask; default all. */
  readonly kinds?: readonly PersonalKind[];
  /** What stands in their place; default `[phone]`, `[name]`, …. */
  readonly mask?: (kind: PersonalKind) => string;
}

/** A text without personal data, and how many of each kind were masked. */
export interface Redacted {
  readonly text: string;
  readonly masked: Readonly<Partial<Record<PersonalKind, number>>>;
}

const EDGE = "(?<![\\p{L}\\p{M}\\p{N}])";
const END = "(?![\\p{L}\\p{M}\\p{N}])";
const PATTERNS: readonly (readonly [PersonalKind, RegExp])[] = [
  ["email", new RegExp(`${EDGE}[\\p{L}\\p{N}._%+-]{1,64}@(?:[\\p{L}\\p{N}-]{1,63}\\.){1,4}\\p{L}{2,24}${END}`, "gu")],
  // an address of the payment system ends in the bank's handle, without a dot: ravi.k@okbank
  ["upi", new RegExp(`${EDGE}[\\p{L}\\p{N}._-]{2,64}@\\p{L}[\\p{L}\\p{N}]{1,30}${END}`, "gu")],
  ["pan", new RegExp(`${EDGE}[A-Za-z]{5}\\p{Nd}{4}[A-Za-z]${END}`, "gu")],
  ["account", new RegExp(`${EDGE}[A-Z]{4}0[A-Z0-9]{6}${END}`, "gu")],
];
/** Digits in one piece or in groups of two and more, as numbers are dictated; a lone digit is no group of one. */
const LONG_NUMBER =
  /(?<![\p{L}\p{M}\p{N},.₹])\+?\p{Nd}{2,19}(?:[ -]\p{Nd}{2,10}){0,8}(?![\p{L}\p{M}\p{N}]|[,.]\p{Nd})/gu;
/** After these words even a short number is somebody's: "account ending 4321", "card no. 1234". */
const NUMBER_OF =
  /(?<![\p{L}\p{M}])(?:account|a\/c|acct|khata|khaata|card|loan|aadhaar|aadhar|खाता|खाते|लोन|आधार|कार्ड)(?:[ .:#-]{1,3}(?:number|no|num|id|ending|ends|last|four|digits|in|with|is|नंबर|नम्बर|हैं|है)){0,5}[ .:#-]{1,3}(\p{Nd}{4,18})(?![\p{L}\p{M}\p{N}]|[,.]\p{Nd}| ?(?:rupe|rs|hazaar|hazar|lakh|रु|हज|लाख))/giu;
const DAY = /^(?:\p{Nd}{4}-\p{Nd}{2}-\p{Nd}{2}|\p{Nd}{2}-\p{Nd}{2}-\p{Nd}{4})(?: |$)/u;
const MONEY_BEFORE = /(?:₹|rs\.?|inr|rupees|रु\.?) ?$/iu;

/**
 * Masks personal data in a free text: phones, cards, Aadhaar, PAN, UPI ids, e-mail addresses, account numbers, numbers that
 * are dictated digit by digit, and names after an introduction or a title. Amounts and days stay.
 *
 * It errs on the side of masking, and it is no guarantee: a name that nobody introduces looks like any other word.
 *
 * @example redactText("call me on 98765 43210, I am Ravi").text // "call me on [phone], I am [name]"
 */
export function redactText(text: string, options: RedactTextOptions = {}): Redacted {
  const { kinds, mask = (kind) => `[${kind}]` } = options;
  const wanted = findPersonal(text).filter(({ kind }) => kinds?.includes(kind) !== false);
  const masked: Partial<Record<PersonalKind, number>> = {};
  let clean = "";
  let copied = 0;
  for (const { kind, start, end } of wanted) {
    clean += text.slice(copied, start) + mask(kind);
    copied = end;
    masked[kind] = (masked[kind] ?? 0) + 1;
  }
  return { text: clean + text.slice(copied), masked };
}

/** Everything personal, in text order, without overlaps: of two that overlap the earlier kind in the list stays. */
function findPersonal(text: string): PersonalSpan[] {
  const patterns = PATTERNS.flatMap(([kind, pattern]) =>
    [...text.matchAll(pattern)].map((match) => spanOf(kind, match)),
  );
  const numbers = [...text.matchAll(LONG_NUMBER)].flatMap((match) => numberSpan(text, match) ?? []);
  const named = [...text.matchAll(NUMBER_OF)].map((match) => {
    const end = match.index + match[0].length;
    return { kind: "account" as const, start: end - (match[1]?.length ?? 0), end };
  });
  const taken = new Uint8Array(text.length);
  const spans = [...patterns, ...numbers, ...findSpokenNumbers(text), ...named, ...findNames(text)];
  const kept = spans.filter(({ start, end }) => {
    const isFree = !taken.subarray(start, end).includes(1);
    if (isFree) taken.fill(1, start, end);
    return isFree;
  });
  return kept.sort((one, other) => one.start - other.start);
}

function spanOf(kind: PersonalKind, match: RegExpExecArray): PersonalSpan {
  return { kind, start: match.index, end: match.index + match[0].length };
}

function numberSpan(text: string, match: RegExpExecArray): PersonalSpan | null {
  const [found] = match;
  if (DAY.test(found) || MONEY_BEFORE.test(text.slice(Math.max(0, match.index - 8), match.index))) return null;
  const kind = kindOfNumber(found);
  return kind === null ? null : spanOf(kind, match);
}

function kindOfNumber(found: string): PersonalKind | null {
  const plain = asciiDigits(found).replace(/[^0-9]/gu, "");
  if (/^(?:0|91|0091)?[6-9]\d{9}$/u.test(plain)) return "phone";
  if (plain.length === 12 && !plain.startsWith("0") && !plain.startsWith("1")) return "aadhaar";
  if (plain.length >= 13 && plain.length <= 19 && isCard(plain)) return "card";
  return plain.length >= 9 ? "account" : null;
}

/** Luhn's check: every card number passes it, and nine of ten other numbers do not. */
function isCard(digits: string): boolean {
  let sum = 0;
  for (const [index, sign] of [...digits].reverse().entries()) {
    const digit = Number(sign) * (index % 2 === 0 ? 1 : 2);
    sum += digit > 9 ? digit - 9 : digit;
  }
  return sum % 10 === 0;
}
