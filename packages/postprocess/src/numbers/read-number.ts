import { wordsOf } from "../locales/locales.ts";
import type { Token } from "../text/tokenise.ts";
import { isIn, wordList } from "../text/word-list.ts";
import { type Coefficient, digitsOf, isDo, readCoefficient, withDecimals } from "./coefficient.ts";
import { isCounted, isDayMarker } from "./counted.ts";
import { isRupees } from "./currency.ts";
import { readDigitString } from "./digit-string.ts";
import { numberWordOf } from "./number-lexicon.ts";
import { isRangePair, isRoundFigure } from "./range-pair.ts";
import { bareScaleAt, scaleAt } from "./scale.ts";

const HOMOGRAPHS = wordList(wordsOf(({ numbers }) => numbers?.homographs));
const AND_WORDS = wordList(wordsOf(({ numbers }) => numbers?.and));

/** A number read from tokens. */
export type NumberReading = {
  value: number;
  /** Index of the first token after the number. */
  next: number;
  /** `digits` when it starts with a digit: "5 hazaar" is `digits`. */
  form: "digits" | "words";
  /** The number before the first scale, and that scale (1: none): 5.5 and 1000 of "sadhe paanch hazaar do sau". */
  lead: number;
  scale: number;
  /** A scale word was said with no number before it: "hazaar". */
  bareScale: boolean;
  /** How many digits were said one by one, 0 if it was not spelled out. */
  spelled: number;
  /** "saath" was taken for 60, though it may be 7 or "with". */
  doubtful: boolean;
};

/** `scale` is the last scale said (1: none), `factor` the product of all of them; `closed`: tens and ones are said already. */
type Part = { value: number; next: number; lead: Coefficient | null; scale: number; factor: number; closed?: boolean };

/**
 * The longest number that starts at `index`, or `null`: digits, English, Hindi and Hinglish words, scales and fractions.
 * Neighbours that do not add up ("do teen", "das pandrah") are left apart; see {@link readRange}.
 *
 * @example readNumber(tokenise("ek lakh sadhe teen hazaar"), 0)?.value // 103500
 */
export function readNumber(tokens: readonly Token[], index: number): NumberReading | null {
  if (digitsOf(tokens[index]) === null && numberWordOf(tokens[index]) === null) return null;
  return readSpelled(tokens, index) ?? readRepeated(tokens, index) ?? readSum(tokens, index);
}

function readSpelled(tokens: readonly Token[], index: number): NumberReading | null {
  const spelled = readDigitString(tokens, index);
  if (spelled === null) return null;
  const value = Number(spelled.digits);
  if (value > Number.MAX_SAFE_INTEGER) return null;
  const { digits, next, form } = spelled;
  return { value, next, form, lead: value, scale: 1, bareScale: false, spelled: digits.length, doubtful: false };
}

/** "paanch paanch hazaar" means 5000 each, "500-500" 500 each. */
function readRepeated(tokens: readonly Token[], index: number): NumberReading | null {
  const key = tokens[index]?.key;
  const at = tokens[index + 1]?.key === "-" ? index + 2 : index + 1;
  if (key === undefined || tokens[at]?.key !== key) return null;
  const second = readSum(tokens, at);
  return second !== null && (second.scale > 1 || isRoundFigure(second.value)) ? second : null;
}

/** Terms with falling scales: "ek lakh" + "sadhe teen hazaar" + "do sau" + "das". */
function readSum(tokens: readonly Token[], index: number): NumberReading | null {
  const first = readTerm(tokens, index, true);
  if (first === null) return null;
  let { value, next } = first;
  let last = openScale(first);
  while (last > 1) {
    const term = readNextTerm(tokens, next, last);
    if (term === null) break;
    value += term.value;
    next = term.next;
    last = openScale(term);
  }
  if (value > Number.MAX_SAFE_INTEGER) return null;
  const { lead } = first;
  if (first.scale > 1) ({ value, next } = withDecimals(tokens, { value, next }));
  return {
    value: Number.isInteger(value) ? value : Number(value.toPrecision(14)),
    next,
    form: lead?.form ?? "words",
    lead: lead?.value ?? 1,
    scale: first.factor,
    bareScale: lead === null,
    spelled: 0,
    doubtful: lead?.doubtful ?? false,
  };
}

/** The scale that smaller terms may still follow: none after "two hundred three". */
function openScale({ scale, closed = false }: Part): number {
  return closed ? 1 : scale;
}

function readNextTerm(tokens: readonly Token[], index: number, last: number): Part | null {
  const joined = isJoiner(tokens[index]);
  const term = readTerm(tokens, joined ? index + 1 : index, false);
  if (term === null || term.scale >= last || term.value >= last || term.value < 1) return null;
  if (term.scale > 1) return term;
  // After a comma or "aur" a lone number is a new one; only English says "one thousand and fifty".
  if (joined && !isAnd(tokens[index])) return null;
  return belongsToScale(tokens, index, term) ? term : null;
}

function isJoiner(token: Token | undefined): boolean {
  return token !== undefined && (token.text === "," || isAnd(token) || isIn(AND_WORDS, token));
}

function isAnd(token: Token | undefined): boolean {
  return token?.text.toLowerCase() === "and";
}

/** Whether a number after a scale is its tail (do hazaar pachas) and not a day, a count or the start of a range. */
function belongsToScale(tokens: readonly Token[], index: number, term: Part): boolean {
  const after = tokens[term.next];
  if (isCounted(after, term.value) || !Number.isInteger(term.value)) return false;
  if (term.value <= 31 && isDayMarker(after)) return false;
  if (isArticleOrVerb(tokens, index, after)) return false;
  if (after !== undefined && isGlued(tokens, term.next)) return false;
  const neighbour = readCoefficient(tokens, term.next);
  if (neighbour !== null && isRangePair(term.value, neighbour.value)) return false;
  // "5 hazaar 10": a second figure below 100 is no tail, nobody writes 5010 like that.
  return digitsOf(tokens[index]) === null || term.value >= 100;
}

/** "paanch hazaar do" is "give 5000", "5 hazaar ek saath" is "5000 at once": ek and do are a tail only before rupees. */
function isArticleOrVerb(tokens: readonly Token[], index: number, after: Token | undefined): boolean {
  const word = numberWordOf(tokens[index]);
  if (word?.kind !== "unit" || word.language === "en" || isRupees(after)) return false;
  return (
    isDo(tokens[index]) ||
    isIn(HOMOGRAPHS, tokens[index]) ||
    (word.value === 1 && after !== undefined && /^[\p{L}\p{M}]/u.test(after.text))
  );
}

/** The mark right after a figure makes it part of a date, a time or a code: 5/4, 12-05, 5:30. */
function isGlued(tokens: readonly Token[], index: number): boolean {
  const mark = tokens[index];
  const before = tokens[index - 1];
  const after = tokens[index + 1];
  if (mark === undefined || before === undefined || after === undefined || !/^[-/:.]$/u.test(mark.key)) return false;
  return before.end === mark.start && mark.end === after.start && digitsOf(after) !== null;
}

/** One term: coefficient, hundreds, and the scale above them. `scale` is 1 for a lone number. */
function readTerm(tokens: readonly Token[], index: number, first: boolean): Part | null {
  const small = readBelowThousand(tokens, index);
  const start =
    small ??
    (first && bareScaleAt(tokens, index) !== null ? { value: 1, next: index, lead: null, scale: 1, factor: 1 } : null);
  if (start === null) return null;
  const scaled = withScales(tokens, start);
  const unfinished = scaled.scale === 1 && !(scaled.lead?.free ?? true);
  const notSixty = scaled.scale === 1 && scaled.lead?.doubtful === true && !isRupees(tokens[scaled.next]);
  return unfinished || notSixty ? null : scaled;
}

/** Multiplies by the scale that follows, and by larger ones straight after it (five hundred thousand, lakh crore). */
function withScales(tokens: readonly Token[], start: Part): Part {
  let { value, next, scale, factor, closed = false } = start;
  for (let larger = scaleAt(tokens, next); larger !== null && larger > scale; larger = scaleAt(tokens, next)) {
    value *= larger;
    factor *= larger;
    scale = larger;
    next += 1;
    closed = false;
  }
  return { ...start, value, next, scale, factor, closed };
}

/** "pandrah sau", "two hundred and fifty", "dhai sau", "பதினைந்தாயிரம்", or a lone coefficient. */
function readBelowThousand(tokens: readonly Token[], index: number): Part | null {
  const word = numberWordOf(tokens[index]);
  if (word?.kind === "product") return readProduct(tokens, index, word.count, word.scale);
  const glued = readFractionOfProduct(tokens, index);
  if (glued !== null) return glued;
  const lead = readCoefficient(tokens, index);
  const bare = lead === null && scaleAt(tokens, index) === 100;
  if (lead === null && !bare) return null;
  const at = lead?.next ?? index;
  if (scaleAt(tokens, at) !== 100) return lead && { value: lead.value, next: at, lead, scale: 1, factor: 1 };
  const hundreds: Part = { value: (lead?.value ?? 1) * 100, next: at + 1, lead, scale: 100, factor: 100 };
  const tail = readHundredsTail(tokens, hundreds.next);
  return tail === null ? hundreds : { ...hundreds, value: hundreds.value + tail.value, next: tail.next };
}

/** "पावणे पाचशे", "সাড়ে তিনশো": the fraction belongs to the numeral that is glued to its scale. */
function readFractionOfProduct(tokens: readonly Token[], index: number): Part | null {
  const fraction = numberWordOf(tokens[index]);
  const word = numberWordOf(tokens[index + 1]);
  if (fraction?.kind !== "fraction" || fraction.add === null || word?.kind !== "product") return null;
  return readProduct(tokens, index + 1, word.count + fraction.add, word.scale);
}

/** Numeral and scale in one word: "ஐந்நூறு", "एकतीसशे". */
function readProduct(tokens: readonly Token[], index: number, count: number, scale: number): Part {
  const next = index + 1;
  const lead: Coefficient = { value: count, next, form: "words", free: true, doubtful: false };
  const tail = scale === 100 ? readHundredsTail(tokens, next) : null;
  const value = count * scale + (tail?.value ?? 0);
  return { value, next: tail?.next ?? next, lead, scale, factor: scale, closed: tail !== null };
}

function readHundredsTail(tokens: readonly Token[], index: number): { value: number; next: number } | null {
  const at = isAnd(tokens[index]) ? index + 1 : index;
  const tail = readCoefficient(tokens, at);
  if (tail === null || tail.value < 1 || tail.value >= 100 || !tail.free) return null;
  const scale = scaleAt(tokens, tail.next);
  if (scale === 100) return null;
  if (scale !== null) return tail;
  return belongsToScale(tokens, at, { value: tail.value, next: tail.next, lead: tail, scale: 1, factor: 1 })
    ? tail
    : null;
}
