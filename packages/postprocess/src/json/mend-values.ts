import { asciiDigits } from "../text/ascii-digits.ts";
import { jsonSigns } from "./json-signs.ts";

const CURRENCY = "(?:₹|[Rr][Ss]\\.?|INR|रु\\.?)";
const GROUPED = "\\p{Nd}{1,3}(?:,\\p{Nd}{2,3}){0,5},\\p{Nd}{3}";
// What may follow a bare value: the next key, or the end of the object. It tells 5,000 from two values.
const END = "(?=\\s*(?:,\\s*[\"'“‘`\\p{L}_}]|[}\\]\\n]|$))";
/** "1,00,000", "₹5,000/-", "Rs. 500", "5000/-", "+5" */
const NUMBER = new RegExp(
  `\\s*(${CURRENCY}?) ?([+-]?)((?:${GROUPED}|\\p{Nd}{1,15})(?:\\.\\p{Nd}{1,4})?)((?: ?\\/-)?)${END}`,
  "uy",
);
/** "2026-02-23", "2026-02-23T10:30:00Z", "23/02/2026", "23.2.26" */
const DATE = new RegExp(
  `\\s*(\\p{Nd}{4}-\\p{Nd}{2}-\\p{Nd}{2}(?:T[\\p{Nd}:.+Z-]{1,24})?|\\p{Nd}{1,2}([/.-])\\p{Nd}{1,2}\\2\\p{Nd}{2,4})${END}`,
  "uy",
);

/**
 * Puts numbers and days that stand bare after a colon into JSON's form: `1,00,000` → `100000`, `₹5,000/-` → `5000`,
 * `23/02/2026` → `"23/02/2026"`. Strings stay as they are.
 *
 * @example mendValues('{"amount": 1,00,000, "date": 2026-02-23}') // '{"amount": 100000, "date": "2026-02-23"}'
 */
export function mendValues(json: string): string {
  let mended = "";
  let copied = 0;
  for (const { sign, isString, end } of jsonSigns(json, 0)) {
    // the colons of an instant are behind its end already
    const value = sign === ":" && !isString && end > copied ? bareValue(json, end) : null;
    if (value === null) continue;
    mended += `${json.slice(copied, end)} ${value.text}`;
    copied = value.end;
  }
  return mended + json.slice(copied);
}

function bareValue(json: string, from: number): { text: string; end: number } | null {
  DATE.lastIndex = from;
  const date = DATE.exec(json);
  if (date !== null) return { text: JSON.stringify(date[1]), end: DATE.lastIndex };
  NUMBER.lastIndex = from;
  const number = NUMBER.exec(json);
  if (number === null) return null;
  const [, , sign, digits = ""] = number;
  const value = Number(asciiDigits(digits).replaceAll(",", ""));
  return { text: String(sign === "-" ? -value : value), end: NUMBER.lastIndex };
}
