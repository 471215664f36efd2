import { numberWordOf } from "../numbers/number-lexicon.ts";
import { scaleAt } from "../numbers/scale.ts";
import { plainWord } from "../text/plain-word.ts";
import type { Token } from "../text/tokenise.ts";
import { isIn } from "../text/word-list.ts";
import {
  ADDRESS_IS,
  COUNTED_PLACES,
  LETTER_NAMES,
  LIVES_AFTER,
  LIVES_BEFORE,
  LOCALITIES,
  LOOSE_LOCALITIES,
  NUMBER_OF_PLACE,
  NUMBERED_PLACES,
  PIN_CODES,
  PLACE_KINDS,
  SURE_PLACES,
} from "./address-words.ts";
import { MONEY_BESIDE } from "./number-words.ts";
import { isOrdinary } from "./ordinary-words.ts";
import { type PhraseList, phraseAt, phraseList } from "./phrase-list.ts";
import type { SpokenReading, TokenRun } from "./spoken-reading.ts";

const PINS = phraseList(PIN_CODES);
const ADDRESS = phraseList(ADDRESS_IS);
const AFTER_PLACE = phraseList(LIVES_AFTER);
const BEFORE_PLACE = phraseList(LIVES_BEFORE);
/** An address that somebody dictates is at most this long. */
const LONGEST = 16;
/** Inside an address: "flat 12, A-wing, near …". */
const PUNCTUATION = new Set([",", "-", "/", ".", "#", ":"]);
const INSIDE = new Set([
  "near",
  "opposite",
  "opp",
  "behind",
  "beside",
  "ke",
  "paas",
  "pass",
  "samne",
  "peeche",
  "के",
  "पास",
  "सामने",
  "east",
  "west",
  "north",
  "south",
  "old",
  "new",
  "main",
  "cross",
]);

const PIN_LINKS = new Set(["is", "hai", ":", "-", "number", "no", "है", "नंबर"]);

interface Reading extends SpokenReading {
  /** Tokens that belong to a sum or a day. */
  readonly isTaken: (index: number) => boolean;
}

/**
 * Where somebody lives: numbers of houses, flats, plots and lanes, parts of towns, postal codes, and what follows "my
 * address is" or comes before "mein rehta hoon". A lone name of a town is none.
 *
 * @param isTaken - Tokens of sums and days, which no address may swallow: "plot 5 lakh ka".
 */
export function findAddresses(spoken: SpokenReading, isTaken: (index: number) => boolean): TokenRun[] {
  const reading: Reading = { ...spoken, isTaken };
  const found = spoken.tokens.flatMap((_, index) => runsAt(reading, index));
  return joined(reading, found);
}

function runsAt(reading: Reading, index: number): TokenRun[] {
  const { words } = reading;
  const pin = phraseAt(PINS, words, index);
  const address = phraseAt(ADDRESS, words, index);
  const runs = [
    numberedPlace(reading, index),
    locality(reading, index),
    namedPlace(reading, index),
    countedPlace(reading, index),
    pin > 0 ? postalCode(reading, index + pin) : null,
    address > 0 ? dictated(reading, index + address) : null,
    phraseAt(AFTER_PLACE, words, index) > 0 ? placeBefore(reading, index) : null,
    homeAfter(reading, index, BEFORE_PLACE),
  ];
  return runs.filter((run) => run !== null);
}

/** "flat number 402", "gali no. 5", "sector 15", "house no 12-3/4". */
function numberedPlace(reading: Reading, index: number): TokenRun | null {
  const { tokens, words } = reading;
  const isSure = isIn(SURE_PLACES, tokens[index]);
  if (!isSure && !isIn(NUMBERED_PLACES, tokens[index])) return null;
  let next = index + 1;
  while (NUMBER_OF_PLACE.has(words[next] ?? "") && next < index + 4) next += 1;
  const isNumbered = words.slice(index + 1, next).some((word) => /\p{L}/u.test(word) || word === "#");
  if (!isSure && !isNumbered) return null;
  const last = endOfNumber(reading, next, isNumbered);
  if (last === null || scaleAt(tokens, last + 1) !== null || isIn(MONEY_BESIDE, tokens[last + 1])) return null;
  return { first: index, last };
}

/** Figures with letters and signs between them ("A-402", "12/3"), or words: "teen sau do". */
function endOfNumber(reading: Reading, start: number, spoken: boolean): number | null {
  let last: number | null = null;
  for (let index = start; index < start + 6 && !reading.isTaken(index); index += 1) {
    const token = reading.tokens[index];
    if (token === undefined) break;
    if (isFigure(reading.text, token, spoken)) last = index;
    else if (!isHouseSign(token, index > start && reading.tokens[index - 1]?.end === token.start)) break;
    else if (last !== null && /^\p{L}/u.test(token.text)) last = index;
  }
  return last;
}

function isFigure(text: string, token: Token, spoken: boolean): boolean {
  if (/^[.,:]\p{Nd}/u.test(text.slice(token.end, token.end + 2))) return false;
  return /^\p{Nd}+$/u.test(token.text) || (spoken && numberWordOf(token) !== null);
}

function isHouseSign({ text }: Token, isGlued: boolean): boolean {
  return /^[A-Za-z]$/u.test(text) || LETTER_NAMES.has(text) || (isGlued && /^(?:[-/]|\p{L}{1,2})$/u.test(text));
}

/** "gaon rampur". */
function namedPlace(reading: Reading, index: number): TokenRun | null {
  if (!isIn(PLACE_KINDS, reading.tokens[index])) return null;
  const isNamed = isPlaceName(reading, index + 1) && isNext(reading, index);
  return isNamed ? { first: index, last: index + 1 } : null;
}

/** "12th cross", "B block", "14 number gali". */
function countedPlace(reading: Reading, index: number): TokenRun | null {
  const { tokens, words } = reading;
  const isLetter = /^[A-Z]$/u.test(tokens[index]?.text ?? "");
  if (isLetter) return isIn(COUNTED_PLACES, tokens[index + 1]) ? { first: index, last: index + 1 } : null;
  if (!/^\p{Nd}{1,4}$/u.test(tokens[index]?.text ?? "")) return null;
  const between = words[index + 1] ?? "";
  const isOrdinal = /^(?:st|nd|rd|th)$/u.test(between) && isIn(COUNTED_PLACES, tokens[index + 2]);
  const isNumbered =
    /\p{L}/u.test(between) &&
    NUMBER_OF_PLACE.has(between) &&
    (isIn(SURE_PLACES, tokens[index + 2]) || isIn(NUMBERED_PLACES, tokens[index + 2]));
  return isOrdinal || isNumbered ? { first: index, last: index + 2 } : null;
}

/** "Shastri Nagar", "MG Road", "शास्त्री नगर". */
function locality(reading: Reading, index: number): TokenRun | null {
  const { tokens } = reading;
  const isLoose = isIn(LOOSE_LOCALITIES, tokens[index]);
  if (!isLoose && !isIn(LOCALITIES, tokens[index])) return null;
  let first = index;
  const isName = (at: number) => isPlaceName(reading, at) || (!isLoose && isCapitalInside(reading, at));
  while (index - first < 3 && isName(first - 1) && isNext(reading, first - 1)) first -= 1;
  if (first === index || (isLoose && /^\p{Ll}/u.test(tokens[first]?.text ?? ""))) return null;
  return { first, last: index };
}

/** "at Gandhi Nagar": a capital inside a sentence, though it sounds like another word. */
function isCapitalInside({ tokens, text }: Reading, index: number): boolean {
  const token = tokens[index];
  if (token === undefined || !/^\p{Lu}\p{Ll}/u.test(token.text)) return false;
  return /\p{Ll} $/u.test(text.slice(Math.max(0, token.start - 2), token.start));
}

function postalCode(reading: Reading, start: number): TokenRun | null {
  let first = start;
  while (first < start + 3 && PIN_LINKS.has(reading.words[first] ?? "")) first += 1;
  let digits = 0;
  let last = first - 1;
  for (let more = -1; more !== 0 && digits < 6; digits += more) {
    more = digitsIn(reading.tokens[last + 1]);
    if (more !== 0) last += 1;
  }
  return digits === 6 ? { first, last } : null;
}

/** How many digits a token adds to a number that is dictated; "double" adds one to the digit after it. */
function digitsIn(token: Token | undefined): number {
  if (token !== undefined && /^\p{Nd}+$/u.test(token.text)) return token.text.length;
  const word = numberWordOf(token);
  if (word?.kind === "unit") return word.value > 9 ? 2 : 1;
  return word?.kind === "repeat" ? word.times - 1 : 0;
}

/** After "my address is": as long as it reads like an address. */
function dictated(reading: Reading, start: number): TokenRun | null {
  const { words } = reading;
  let first = start;
  while (words[first] === ":" || words[first] === "-" || words[first] === "hai" || words[first] === "is") first += 1;
  let last = first - 1;
  for (let index = first; index < first + LONGEST && isInAddress(reading, index); index += 1) {
    if (!PUNCTUATION.has(words[index] ?? "") && !INSIDE.has(words[index] ?? "")) last = index;
  }
  return last < first ? null : { first, last };
}

function isInAddress(reading: Reading, index: number): boolean {
  const { tokens, words, text } = reading;
  const token = tokens[index];
  if (token === undefined || reading.isTaken(index)) return false;
  if (text.slice(tokens[index - 1]?.end ?? token.start, token.start).includes("\n")) return false;
  const word = words[index] ?? "";
  if (word === ".") return /^\S|^ ?\p{Nd}/u.test(text.slice(token.end, token.end + 2));
  return (
    PUNCTUATION.has(word) ||
    INSIDE.has(word) ||
    /^\p{Nd}+$/u.test(token.text) ||
    isPlaceWord(token) ||
    isPlaceName(reading, index)
  );
}

function isPlaceWord(token: Token): boolean {
  const lists = [SURE_PLACES, NUMBERED_PLACES, LOCALITIES, LOOSE_LOCALITIES];
  return lists.some((list) => isIn(list, token)) || NUMBER_OF_PLACE.has(plainWord(token.text));
}

/** "andheri east mein rehta hoon". */
function placeBefore(reading: Reading, end: number): TokenRun | null {
  let first = end;
  while (
    end - first < 4 &&
    (isPlaceName(reading, first - 1) || isDirection(reading, first - 1)) &&
    isNext(reading, first - 1)
  )
    first -= 1;
  return first === end || isDirection(reading, first) ? null : { first, last: end - 1 };
}

/** "I live in Andheri East". */
function homeAfter(reading: Reading, index: number, list: PhraseList): TokenRun | null {
  const length = phraseAt(list, reading.words, index);
  if (length === 0) return null;
  const first = index + length;
  let last = first - 1;
  while (last - first < 3 && (isPlaceName(reading, last + 1) || (last >= first && isDirection(reading, last + 1))))
    last += 1;
  return last < first ? null : { first, last };
}

function isDirection({ words }: Reading, index: number): boolean {
  return /^(?:east|west|north|south|phase|extension)$/u.test(words[index] ?? "");
}

/** A word of which a place's name is made: no number, and nothing that is said in every call. */
function isPlaceName(reading: Reading, index: number): boolean {
  const token = reading.tokens[index];
  if (token === undefined || !/^[\p{L}\p{M}'’]+$/u.test(token.text)) return false;
  // sums and days come last: the finders have to run for them
  return numberWordOf(token) === null && !isOrdinary(token) && !reading.isTaken(index);
}

/** Nothing but a blank between a token and the next. */
function isNext({ text, tokens }: Reading, index: number): boolean {
  return /^[ \t]{0,3}$/u.test(text.slice(tokens[index]?.end ?? 0, tokens[index + 1]?.start ?? text.length));
}

/** "…, Wakad, Pune": written names after commas. */
function withPlaces(reading: Reading, { first, last }: TokenRun): TokenRun {
  const { tokens, words } = reading;
  let end = last;
  while (words[end + 1] === "," && /^\p{Lu}\p{Ll}/u.test(tokens[end + 2]?.text ?? "") && isPlaceName(reading, end + 2))
    end += 2;
  return { first, last: end };
}

/** "…, Pune 411045": the postal code after an address, and what stands between. */
function withPostalCode(reading: Reading, run: TokenRun): TokenRun {
  const { tokens, text } = reading;
  const { first, last } = withPlaces(reading, run);
  for (let index = last + 1; index <= last + 5; index += 1) {
    const token = tokens[index];
    if (token === undefined || /[\n.]/u.test(text.slice(tokens[last]?.end, token.start))) break;
    if (/^[1-9]\p{Nd}{5}$/u.test(token.text) && !token.text.endsWith("000")) return { first, last: index };
  }
  return { first, last };
}

/** Runs in text order; with only commas between them they are one address. */
function joined(reading: Reading, runs: readonly TokenRun[]): TokenRun[] {
  const { tokens, words, text } = reading;
  const inOrder = runs.map((run) => withPostalCode(reading, run)).sort((one, other) => one.first - other.first);
  const kept: TokenRun[] = [];
  for (const run of inOrder) {
    const last = kept.at(-1);
    const gap = words.slice((last?.last ?? run.first) + 1, run.first);
    const isOnLine = last !== undefined && !text.slice(tokens[last.last]?.end, tokens[run.first]?.start).includes("\n");
    if (isOnLine && gap.length <= 2 && gap.every((word) => word === "," || word === "-")) {
      kept[kept.length - 1] = { first: last.first, last: Math.max(last.last, run.last) };
    } else kept.push(run);
  }
  return kept;
}
