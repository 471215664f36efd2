import { nextDenominator } from "../numbers/denominators.ts";
import { readColloquial } from "../numbers/read-colloquial.ts";
import { type NumberReading, readNumber } from "../numbers/read-number.ts";
import { type RangeReading, readRange } from "../numbers/read-range.ts";
import { readScaledPart } from "../numbers/read-scaled-part.ts";
import type { Token } from "../text/tokenise.ts";

/** A number in its place among the tokens; `first`…`reading.next` (exclusive) are its own tokens. */
export type Candidate = {
  tokens: readonly Token[];
  first: number;
  reading: NumberReading | RangeReading;
};

/** A numerator of more words is no part of a sum that people say: "twenty three and three fourths". */
const LONGEST_PART = 6;

/** Every number and range of the text, left to right, none overlapping. */
export function findCandidates(tokens: readonly Token[]): Candidate[] {
  const candidates: Candidate[] = [];
  let denominator = -1;
  for (let first = 0; first < tokens.length; ) {
    if (denominator < first) denominator = nextDenominator(tokens, first);
    const part = denominator - first <= LONGEST_PART ? readScaledPart(tokens, first) : null;
    const reading = part ?? readColloquial(tokens, first) ?? readRange(tokens, first) ?? readNumber(tokens, first);
    if (reading !== null) candidates.push({ tokens, first, reading });
    first = reading?.next ?? first + 1;
  }
  return candidates;
}

/** The token `distance` places before the number (1 is the neighbour). */
export function before({ tokens, first }: Candidate, distance = 1): Token | undefined {
  return tokens[first - distance];
}

/** The token `distance` places after the number (1 is the neighbour). */
export function after({ tokens, reading }: Candidate, distance = 1): Token | undefined {
  return tokens[reading.next + distance - 1];
}

/** The number is one token of digits, with no scale. */
export function isBareFigure({ reading, first }: Candidate): boolean {
  return reading.form === "digits" && reading.scale === 1 && reading.next === first + 1;
}
