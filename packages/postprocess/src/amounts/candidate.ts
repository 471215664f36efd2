import { readColloquial } from "../numbers/read-colloquial.ts";
import { type NumberReading, readNumber } from "../numbers/read-number.ts";
import { type RangeReading, readRange } from "../numbers/read-range.ts";
import type { Token } from "../text/tokenise.ts";

/** A number in its place among the tokens; `first`…`reading.next` (exclusive) are its own tokens. */
export type Candidate = {
  tokens: readonly Token[];
  first: number;
  reading: NumberReading | RangeReading;
};

/** Every number and range of the text, left to right, none overlapping. */
export function findCandidates(tokens: readonly Token[]): Candidate[] {
  const candidates: Candidate[] = [];
  for (let first = 0; first < tokens.length; ) {
    const reading = readColloquial(tokens, first) ?? readRange(tokens, first) ?? readNumber(tokens, first);
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
