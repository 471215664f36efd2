import { wordsOf } from "../locales/locales.ts";
import type { Token } from "../text/tokenise.ts";
import { isIn, wordList } from "../text/word-list.ts";

const ALWAYS = wordList(wordsOf(({ numbers }) => numbers?.counted.always));
const WHEN_SMALL = wordList(wordsOf(({ numbers }) => numbers?.counted.whenSmall));
const DAY_MARKERS = wordList(wordsOf(({ numbers }) => numbers?.dayMarkers));

/** From this value on, months and instalments after a number do not count it: "5000 EMI" is an EMI of 5000. */
const LARGE = 500;

/** Whether the token says what a number of this size counts: days, per cent, times, a month name. */
export function isCounted(token: Token | undefined, value: number): boolean {
  if (token === undefined) return false;
  return token.key === "%" || isIn(ALWAYS, token) || (value < LARGE && isIn(WHEN_SMALL, token));
}

/** Whether the token makes the number before it a day of the month ("10 ko", "das tak"). */
export function isDayMarker(token: Token | undefined): boolean {
  return isIn(DAY_MARKERS, token);
}
