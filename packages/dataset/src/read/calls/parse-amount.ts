import type { Problem } from "./reject.ts";

/** Rupees, or why there are none. */
export type ParsedAmount = { readonly value: number } | { readonly problem: Problem };

const CURRENCY_BEFORE = /^(?:₹|rs\.?|inr|rupees?)\s{0,3}/iu;
const CURRENCY_AFTER = /\s{0,3}(?:₹|rs\.?|inr|rupees?|only|\/-|\/=|-)$/iu;
/** Plain digits, Indian grouping (1,50,000) or western grouping (150,000), then a fraction. */
const NUMBER = /^(?:\d{1,15}|\d{1,2}(?:,\d{2}){0,5},\d{3}|\d{1,3}(?:,\d{3}){1,4})(?:\.\d{1,4})?$/u;
const SCALED = /^([\d,.]{1,20})\s{0,3}(k|thousand|hazaa?r|l|lacs?|lakhs?|cr|crores?)$/iu;
/** Above a lakh crore it is no sum of one borrower. */
const LARGEST = 1e12;

/**
 * Reads an amount strictly: `5000`, `5,000`, `₹ 5k`, `Rs. 5,000/-`, `1.5 lakh`. Nothing is guessed from words or ranges.
 *
 * @example parseAmount("₹ 5k") // { value: 5000 }
 */
export function parseAmount(raw: unknown): ParsedAmount {
  if (typeof raw === "number") return checked(raw);
  if (typeof raw !== "string") return no("is no amount; write a positive number of rupees");
  const text = withoutCurrency(raw.normalize("NFKC").trim());
  const scaled = SCALED.exec(text);
  const digits = scaled?.[1] ?? text;
  if (!NUMBER.test(digits)) return no("is no amount; write rupees as 5000, 5,000 or 5k");
  return checked(Number(digits.replaceAll(",", "")) * scaleOf(scaled?.[2] ?? ""));
}

function checked(amount: number): ParsedAmount {
  const value = Math.round(amount * 100) / 100;
  if (value === 0) return no("is 0, which nobody promises; leave it empty where there is no amount");
  if (!(value > 0) || value > LARGEST) return no("is no amount; write a positive number of rupees");
  return { value };
}

function no(reason: string): ParsedAmount {
  return { problem: { code: "no-amount", reason } };
}

function withoutCurrency(text: string): string {
  let rest = text.replace(CURRENCY_BEFORE, "");
  // "5000 Rs only", "5,000/- only"
  for (let time = 0; time < 3; time += 1) rest = rest.replace(CURRENCY_AFTER, "");
  return rest;
}

function scaleOf(word: string): number {
  const letter = word[0]?.toLowerCase() ?? "";
  if (letter === "") return 1;
  if (letter === "l") return 100_000;
  return letter === "c" ? 10_000_000 : 1000;
}
