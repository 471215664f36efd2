import type { Token } from "../text/tokenise.ts";
import { type NumberReading, readNumber } from "./read-number.ts";

/** How many tokens before a number its reading may depend on. */
const LOOK_BACK = 2;

/** The number at `index` as if the text ended at `end`. Copies no more than the number: a cut of the whole would cost its length. */
export function readWithin(tokens: readonly Token[], index: number, end: number): NumberReading | null {
  const base = Math.max(0, index - LOOK_BACK);
  const reading = readNumber(tokens.slice(base, end), index - base);
  return reading && { ...reading, next: reading.next + base };
}
