import { wordsOf } from "../locales/locales.ts";
import type { Token } from "../text/tokenise.ts";
import { isIn, wordList } from "../text/word-list.ts";
import { isRupees } from "./currency.ts";
import { numberWordOf } from "./number-lexicon.ts";
import { isRangePair, isRoundFigure } from "./range-pair.ts";
import { type NumberReading, readNumber } from "./read-number.ts";

/** Two numbers said as a range: `from` < `value`. The other members are those of the upper end. */
export type RangeReading = NumberReading & { from: number };

const RANGE_WORDS = wordList(wordsOf(({ numbers }) => numbers?.range));
const BEFORE_BETWEEN = wordList(wordsOf(({ numbers }) => numbers?.between?.before));
const AFTER_BETWEEN = wordList(wordsOf(({ numbers }) => numbers?.between?.after));
const AND = wordList(
  wordsOf(({ numbers }) => numbers?.and),
  "and",
);
const KE = wordList("ke के");
const WIDEST_LINKED = 100;
const DASHES = new Set(["-", "–", "—", "‐", "‑"]);

/**
 * The range that starts at `index`, or `null`: "do teen", "paanch saat hazaar", "5 se 10", "5,000-6,000".
 * The lower end takes the scale of the upper one when it has none and would otherwise not be below it.
 *
 * @example readRange(tokenise("paanch saat hazaar"), 0) // { from: 5000, value: 7000, next: 3, … }
 */
export function readRange(tokens: readonly Token[], index: number): RangeReading | null {
  const lower = readNumber(tokens, index);
  if (lower === null || lower.spelled > 0) return null;
  const after = isRupees(tokens[lower.next]) ? lower.next + 1 : lower.next;
  const link = tokens[after];
  if (link !== undefined && (DASHES.has(link.key) || isIn(RANGE_WORDS, link))) return readLinked(tokens, lower, after);
  return readBetween(tokens, index, lower, after) ?? readNeighbours(tokens, index, lower);
}

/** "between five and six thousand", "paanch aur chhe hazaar ke beech" */
function readBetween(tokens: readonly Token[], index: number, lower: NumberReading, and: number): RangeReading | null {
  if (!isIn(AND, tokens[and])) return null;
  const range = readLinked(tokens, lower, and);
  if (range === null) return null;
  if (isIn(BEFORE_BETWEEN, tokens[isRupees(tokens[index - 1]) ? index - 2 : index - 1])) return range;
  const rupees = isRupees(tokens[range.next]) ? range.next + 1 : range.next;
  const beech = isIn(KE, tokens[rupees]) ? rupees + 1 : rupees;
  return isIn(AFTER_BETWEEN, tokens[beech]) ? range : null;
}

function readLinked(tokens: readonly Token[], lower: NumberReading, link: number): RangeReading | null {
  const upperAt = isRupees(tokens[link + 1]) ? link + 2 : link + 1;
  const upper = readNumber(tokens, upperAt);
  if (upper === null || upper.spelled > 0) return null;
  // 12-05-2026 and 022-12345 are a date and a phone number.
  if (DASHES.has(tokens[link]?.key ?? "") && (isCode(tokens, link, upper) || tokens[link - 1]?.key.startsWith("0")))
    return null;
  const from = inScaleOf(upper, lower);
  // "pay 500 to 50100123": too far apart for a range.
  if (upper.value > from * WIDEST_LINKED) return null;
  return from < upper.value ? { ...upper, form: lower.form, from, doubtful: lower.doubtful || upper.doubtful } : null;
}

function isCode(tokens: readonly Token[], link: number, upper: NumberReading): boolean {
  const before = tokens[link - 2];
  const after = tokens[upper.next];
  const chained = after !== undefined && DASHES.has(after.key) && after.start === tokens[upper.next - 1]?.end;
  const continued = before !== undefined && DASHES.has(before.key) && before.end === tokens[link - 1]?.start;
  return (chained && /^[0-9]/u.test(tokens[upper.next + 1]?.key ?? "")) || continued;
}

/** "do teen", "das pandrah hazaar", "hazaar do hazaar": numbers side by side. Three in a row are a list. */
function readNeighbours(tokens: readonly Token[], index: number, lower: NumberReading): RangeReading | null {
  const upper = readNumber(tokens, lower.next);
  if (upper === null || upper.spelled > 0 || isAbout(tokens[index])) return null;
  const pair = lower.scale === 1 ? isRangePair(lower.value, upper.lead) : isRangePair(lower.value, upper.value);
  if (!pair || !speakAlike(tokens[index], tokens[lower.next]) || isPlainCode(lower, upper)) return null;
  if (lower.scale > 1 && upper.scale === 1) return null;
  if (upper.scale === 1 && readNumber(tokens, upper.next) !== null) return null;
  return { ...upper, form: lower.form, from: inScaleOf(upper, lower), doubtful: lower.doubtful || upper.doubtful };
}

/** ஒரு இருநூறு is "some two hundred": the article adds nothing to the number after it. */
function isAbout(token: Token | undefined): boolean {
  const word = numberWordOf(token);
  return word?.kind === "fraction" && word.add === 0;
}

/** "1234 2345": large figures side by side are a range only when both are round. */
function isPlainCode(lower: NumberReading, upper: NumberReading): boolean {
  if (lower.scale > 1 || lower.value < 100) return false;
  return !isRoundFigure(lower.value) || !isRoundFigure(upper.value);
}

/** "can you do three thousand" is English "do", not दो: neighbours of a range are of one language, or both figures. */
function speakAlike(first: Token | undefined, second: Token | undefined): boolean {
  const [a, b] = [numberWordOf(first), numberWordOf(second)];
  if (a === null || b === null) return a === b;
  return a.kind !== "unit" || b.kind !== "unit" || (a.language === "en") === (b.language === "en");
}

function inScaleOf(upper: NumberReading, lower: NumberReading): number {
  const implied = lower.scale === 1 && lower.value < upper.lead && !upper.bareScale;
  return implied ? lower.value * upper.scale : lower.value;
}
