import { findAmounts } from "../amounts/find-amounts.ts";
import { asciiDigits } from "../text/ascii-digits.ts";

const PLAIN = /^\d{1,12}(?:\.\d{1,4})?$/u;
const LONGEST = 120;

/**
 * Reads what stands in an amount field of some model's answer: "5000", "₹5,000/-", "5k", "paanch hazaar", "5 thousand rupees".
 *
 * @returns Rupees, of a range the upper end; `null` for none, for several, and where two readings stay open.
 * @example readAmount("sadhe teen hazaar") // 3500
 */
export function readAmount(answer: string): number | null {
  const text = asciiDigits(answer).trim();
  if (PLAIN.test(text)) return Number(text) > 0 ? Number(text) : null;
  // "-500", "5000%": digits, but no amount
  if (text.length > LONGEST || /^[-−]\s*\p{Nd}|%/u.test(text)) return null;
  const found = findAmounts(text, { answersHowMuch: true });
  const values = new Set(found.map(({ value }) => value));
  const [value] = values;
  return values.size === 1 && found[0]?.certainty !== "ambiguous" ? (value ?? null) : null;
}
