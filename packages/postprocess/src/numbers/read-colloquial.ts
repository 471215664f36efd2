import type { Token } from "../text/tokenise.ts";
import { readCoefficient } from "./coefficient.ts";
import { isRupees } from "./currency.ts";
import { numberWordOf } from "./number-lexicon.ts";
import { isRangePair } from "./range-pair.ts";
import type { NumberReading } from "./read-number.ts";

/**
 * "three fifty rupees" (350), "twelve fifty rupees" (1250): the hundred is left out. Read only before a rupee word,
 * since elsewhere it may as well be a time or a list.
 */
export function readColloquial(tokens: readonly Token[], index: number): NumberReading | null {
  if (numberWordOf(tokens[index])?.kind !== "unit") return null;
  const hundreds = readCoefficient(tokens, index);
  if (hundreds === null || numberWordOf(tokens[hundreds.next])?.kind !== "unit") return null;
  const rest = readCoefficient(tokens, hundreds.next);
  if (rest === null || !isRupees(tokens[rest.next]) || !isLeftOver(hundreds.value, rest.value)) return null;
  const value = hundreds.value * 100 + rest.value;
  return { value, next: rest.next, form: "words", lead: value, scale: 1, bareScale: false, spelled: 0, doubtful: true };
}

function isLeftOver(hundreds: number, rest: number): boolean {
  const whole = Number.isInteger(hundreds) && Number.isInteger(rest) && hundreds >= 1 && hundreds < 100;
  return whole && rest >= 10 && rest < 100 && !isRangePair(hundreds, rest);
}
