import type { PersonalKind, PersonalSpan } from "../steps/personal-span.ts";

const EDGE = "(?<![\\p{L}\\p{M}\\p{N}])";
const END = "(?![\\p{L}\\p{M}\\p{N}])";
const STATES =
  "AN|AP|AR|AS|BR|CG|CH|DD|DL|DN|GA|GJ|HP|HR|JH|JK|KA|KL|LA|LD|MH|ML|MN|MP|MZ|NL|OD|OR|PB|PY|RJ|SK|TN|TR|TS|UK|UP|UA|WB";
/** Digits that a PAN is spelled with. */
const DIGIT =
  "(?:\\p{Nd}|zero|one|two|three|four|five|six|seven|eight|nine|ek|do|teen|char|chaar|paanch|panch|chhe|che|saat|aath|nau)";

const PATTERNS: readonly (readonly [PersonalKind, RegExp])[] = [
  ["email", new RegExp(`${EDGE}[\\p{L}\\p{N}._%+-]{1,64}@(?:[\\p{L}\\p{N}-]{1,63}\\.){1,4}\\p{L}{2,24}${END}`, "gu")],
  // an address of the payment system ends in the bank's handle, without a dot: ravi.k@okbank
  ["upi", new RegExp(`${EDGE}[\\p{L}\\p{N}._-]{2,64} ?@ ?\\p{L}[\\p{L}\\p{N}]{1,30}${END}`, "gu")],
  ["pan", new RegExp(`${EDGE}[A-Za-z]{5}\\p{Nd}{4}[A-Za-z]${END}`, "gu")],
  // a person's PAN has a P in the fourth place; without that "TOTAL 5000 A" would be one
  ["pan", new RegExp(`${EDGE}[A-Z]{3}P[A-Z][ -]?\\p{Nd}{4}[ -]?[A-Z]${END}`, "gu")],
  // A B C D E one two three four F
  ["pan", new RegExp(`${EDGE}(?:[A-Za-z][ .-]{1,2}){5}(?:${DIGIT}[ .-]{1,2}){4}[A-Za-z]${END}`, "giu")],
  // IFSC
  ["account", new RegExp(`${EDGE}[A-Za-z]{4}0(?=\\p{L}{0,6}\\p{Nd})[A-Za-z0-9]{6}${END}`, "gu")],
  // the plate of a vehicle
  ["account", new RegExp(`${EDGE}(?:${STATES})[ -]?\\p{Nd}{1,2}(?:[ -]?[A-Z]{1,2}){1,2}[ -]?\\p{Nd}{4}${END}`, "gu")],
  // numbers of loans and transfers: LN00123456, HL-2345889; not RS50000
  ["account", new RegExp(`${EDGE}(?!RS|INR|EMI|RUP)[A-Z]{2,10}[-/]?\\p{Nd}{5,22}${END}`, "gu")],
  ["account", new RegExp(`${EDGE}[A-Z]\\p{Nd}{7,20}${END}`, "gu")],
  // PL-2023-889977
  ["account", new RegExp(`${EDGE}[A-Z]{2,10}[-/]\\p{Nd}{2,6}[-/]\\p{Nd}{4,20}${END}`, "gu")],
  // phones with a point or a comma in their middle, which look like a decimal
  ["phone", /(?<![\p{L}\p{M}\p{N}.,])(?:\+?91[ -]?|0)?[6-9]\p{Nd}{4}[.,]\p{Nd}{5}(?![\p{L}\p{M}\p{N}])/gu],
  ["phone", /(?<![\p{L}\p{M}\p{N}])\+?91[ -]?\([ ]?[6-9]\p{Nd}{2,4}[ ]?\)[ -]?\p{Nd}{5,7}(?![\p{L}\p{M}\p{N}])/gu],
];

/** Personal data that its shape gives away: e-mail, UPI, PAN, IFSC, plates, numbers of loans and transfers. */
export function findWrittenIds(text: string): PersonalSpan[] {
  return PATTERNS.flatMap(([kind, pattern]) =>
    [...text.matchAll(pattern)].map((match) => {
      const key = match[0].toLowerCase().replace(/[^\p{L}\p{N}@.]/gu, "");
      return { kind, start: match.index, end: match.index + match[0].length, key };
    }),
  );
}
