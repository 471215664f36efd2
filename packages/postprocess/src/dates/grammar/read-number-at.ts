import { digitsOf } from "../../numbers/coefficient.ts";
import { numberWordOf } from "../../numbers/number-lexicon.ts";
import { type NumberReading, readNumber } from "../../numbers/read-number.ts";
import { type RangeReading, readRange } from "../../numbers/read-range.ts";
import { oncePerToken } from "./once-per-token.ts";
import type { Scan } from "./scan.ts";

// More tokens than any day number or count takes; without a limit a long run of digits would be read from each digit on.
const LONGEST = 8;

/** The number at a token; see `readNumber`. */
export function readNumberAt(scan: Scan, index: number): NumberReading | null {
  const token = scan.tokens[index];
  return digitsOf(token) === null && numberWordOf(token) === null ? null : readOnce(scan, index);
}

const readOnce = oncePerToken(({ tokens }, index) => {
  const found = readNumber(tokens.slice(index, index + LONGEST), 0);
  return found && { ...found, next: found.next + index };
});

/** The range at a token; see `readRange`. */
export const readRangeAt = oncePerToken<RangeReading>((scan, index) => {
  if (readNumberAt(scan, index) === null) return null;
  const found = readRange(scan.tokens.slice(index, index + LONGEST), 0);
  return found && { ...found, next: found.next + index };
});
