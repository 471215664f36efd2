import { numberWordOf } from "../../numbers/number-lexicon.ts";
import { readNumber } from "../../numbers/read-number.ts";
import { type RangeReading, readRange } from "../../numbers/read-range.ts";
import { oncePerToken } from "./once-per-token.ts";

// More tokens than any day number or count takes; without a limit a long run of digits would be read from each digit on.
const LONGEST = 8;

/** The number at a token; see `readNumber`. */
export const readNumberAt = oncePerToken(({ tokens }, index) => {
  if (numberWordOf(tokens[index]) === null && !/^\d/u.test(tokens[index]?.key ?? "")) return null;
  const found = readNumber(tokens.slice(index, index + LONGEST), 0);
  return found && { ...found, next: found.next + index };
});

/** The range at a token; see `readRange`. */
export const readRangeAt = oncePerToken<RangeReading>((scan, index) => {
  if (readNumberAt(scan, index) === null) return null;
  const found = readRange(scan.tokens.slice(index, index + LONGEST), 0);
  return found && { ...found, next: found.next + index };
});
