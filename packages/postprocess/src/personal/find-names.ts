import { numberWordOf } from "../numbers/number-lexicon.ts";
import { plainWord } from "../text/plain-word.ts";
import type { Token } from "../text/tokenise.ts";
import { isIn } from "../text/word-list.ts";
import { findSpeakerTags } from "../turns/speaker-tag.ts";
import { BRANDS, COMPANY_WORDS } from "./company-words.ts";
import { CASE_ENDINGS, INTRODUCTIONS } from "./introductions.ts";
import { isOrdinary } from "./ordinary-words.ts";
import { GIVEN_NAMES, SURNAME_WORDS } from "./person-names.ts";
import { type PhraseList, phraseAt, phraseList } from "./phrase-list.ts";
import type { SpokenReading, TokenRun } from "./spoken-reading.ts";

/** Names are at most this many words. */
const LONGEST = 4;
const NAMED = phraseList(INTRODUCTIONS.map(({ named }) => named).join("|"));
const OPEN = phraseList(INTRODUCTIONS.map(({ open }) => open).join("|"));
const TITLES = phraseList(INTRODUCTIONS.map(({ titles }) => titles).join("|"));
const SPOKEN = phraseList(INTRODUCTIONS.map(({ spoken }) => spoken).join("|"));
const HONOURED = phraseList(
  INTRODUCTIONS.map(({ honoured }) => honoured)
    .filter(Boolean)
    .join("|"),
);
const CALLED = phraseList(INTRODUCTIONS.map(({ called }) => called).join("|"));
const KIN = phraseList(INTRODUCTIONS.map(({ kin }) => kin).join("|"));
const ENDINGS = new Set(CASE_ENDINGS.split(" ").map(plainWord));
const FOLLOW = phraseList(INTRODUCTIONS.map(({ follow }) => follow).join("|"));
/** May stand between an introduction and the name: "mera naam hai …", "name: …", "mr. …". */
const BETWEEN = new Set([":", ".", "-", "hai", "is", "to", "toh", "है", "तो"]);
const OWNERS = new Set(["my", "his", "her", "your", "our"]);
const PLACE_BEFORE = new Set([
  "from",
  "at",
  "in",
  "near",
  "via",
  "on",
  "of",
  "the",
  "through",
  "by",
  "to",
  "se",
  "mein",
  "me",
  "a",
]);
/** Endings of Hindi verbs, as they sound. */
const VERB = /(?:iye|iy|iyega|unga|ungi|enge|oge|ega|egi|raha|rahi|rahe|diya|liya|gaya|kiya|aiye|o|na)$/u;
const CASELESS = /^\p{Lo}/u;

/**
 * Names of people: after an introduction or a title, before a form of address, and such as are hardly ever another
 * word; then the same words wherever they come back. A rare name that nobody introduces looks like any other word.
 */
export function findNames(reading: SpokenReading): TokenRun[] {
  const found = [...speakersOf(reading), ...reading.tokens.flatMap((_, index) => namesAt(reading, index))];
  return joined(reading, [...found, ...repeatsOf(reading, found)]);
}

/** Names that stand before the words of two and more turns: "Zubeda Bano: …". */
function speakersOf(reading: SpokenReading): TokenRun[] {
  const tags = findSpeakerTags(reading.text).filter(({ kind }) => kind === "other");
  let next = 0;
  return reading.tokens.flatMap((token, index) => {
    while ((tags[next]?.end ?? Number.POSITIVE_INFINITY) <= token.start) next += 1;
    const isInTag = (tags[next]?.start ?? Number.POSITIVE_INFINITY) <= token.start;
    return isInTag && /^\p{L}{3}/u.test(token.text) && isNameWord(reading, index)
      ? [{ first: index, last: index }]
      : [];
  });
}

function namesAt(reading: SpokenReading, index: number): TokenRun[] {
  const { words } = reading;
  const runs = [
    known(reading, index),
    after(reading, NAMED, index, () => true),
    after(reading, TITLES, index, ({ first }) => !isSmallWord(reading.tokens[first])),
    after(
      reading,
      KIN,
      index,
      (run) => looksLikeName(reading, run) || isInflected(reading, run) || isOwn(reading, index, run),
    ),
    after(reading, OPEN, index, (run) => looksLikeName(reading, run) || isFollowed(reading, run)),
    phraseAt(SPOKEN, words, index) > 0 ? before(reading, index, 2) : null,
    phraseAt(HONOURED, words, index) > 0 ? honoured(reading, before(reading, index, 2)) : null,
    insideSentence(reading, index),
    phraseAt(CALLED, words, index) > 0 ? written(reading, before(reading, index, 2)) : null,
  ];
  return runs.filter((run) => run !== null);
}

/** A word that is hardly ever anything but a name. */
function known(reading: SpokenReading, index: number): TokenRun | null {
  const { tokens, text } = reading;
  if (!isKnownName(tokens[index]) || isCompany(text, tokens, index)) return null;
  // and a first name that none has: "Lalbiak Sharma"
  const isSurname = isIn(SURNAME_WORDS, tokens[index]) && isNameWord(reading, index - 1) && touches(reading, index - 1);
  const first = isSurname ? index - 1 : index;
  return { first, last: hasSurname(reading, index) ? index + 1 : index };
}

/** A surname that no list has: "Zakir Husen". */
function hasSurname(reading: SpokenReading, index: number): boolean {
  const isWritten = /^\p{Lu}\p{Ll}/u.test(reading.tokens[index + 1]?.text ?? "");
  return isWritten && isNameWord(reading, index + 1) && touches(reading, index);
}

/** The name after a phrase. */
function after(
  reading: SpokenReading,
  list: PhraseList,
  index: number,
  accepts: (run: TokenRun) => boolean,
): TokenRun | null {
  const length = phraseAt(list, reading.words, index);
  if (length === 0) return null;
  let first = index + length;
  while (BETWEEN.has(reading.words[first] ?? "") && first < index + length + 2) first += 1;
  const run = forward(reading, first);
  return run !== null && accepts(run) ? run : null;
}

function forward(reading: SpokenReading, first: number): TokenRun | null {
  let last = first - 1;
  while (last - first + 1 < LONGEST && isNameWord(reading, last + 1) && (last < first || touches(reading, last)))
    last += 1;
  return last < first ? null : { first, last };
}

/** The name before a phrase, at most `most` words. */
function before(reading: SpokenReading, end: number, most: number): TokenRun | null {
  let first = end;
  while (end - first < most && isNameWord(reading, first - 1) && touches(reading, first - 1)) first -= 1;
  return first === end ? null : { first, last: end - 1 };
}

/** "zubaida ji"; not "suniye ji". */
function honoured(reading: SpokenReading, run: TokenRun | null): TokenRun | null {
  const token = reading.tokens[run?.last ?? -1];
  if (run === null || token === undefined) return null;
  return token.key.length > 2 && !VERB.test(token.key) ? run : written(reading, run);
}

/** A capital inside a sentence of small letters: "your executive Prabhakar said"; after "from" it is a company or a place. */
function insideSentence(reading: SpokenReading, index: number): TokenRun | null {
  const { tokens, words } = reading;
  const isCapital = /^\p{Lu}\p{Ll}{2,}$/u.test(tokens[index]?.text ?? "");
  const isAfterSmall = /^\p{Ll}{2,}$/u.test(tokens[index - 1]?.text ?? "") && touches(reading, index - 1);
  if (!isCapital || !isAfterSmall || PLACE_BEFORE.has(words[index - 1] ?? "")) return null;
  if (!isNameWord(reading, index) || isIn(BRANDS, tokens[index])) return null;
  return { first: index, last: hasSurname(reading, index) ? index + 1 : index };
}

/** A name that is written or known as one; of several words the ones from there on. */
function written(reading: SpokenReading, run: TokenRun | null): TokenRun | null {
  if (run === null) return null;
  for (let first = run.first; first <= run.last; first += 1) {
    if (looksLikeName(reading, { first, last: run.last })) return { first, last: run.last };
  }
  return null;
}

function looksLikeName({ tokens }: SpokenReading, { first }: TokenRun): boolean {
  const token = tokens[first];
  return token !== undefined && (/^\p{Lu}[\p{Ll}\p{M}]/u.test(token.text) || isKnownName(token));
}

/** "… calling from", "… bol raha hoon"; a comma and the company may stand between. */
function isFollowed({ words }: SpokenReading, { last }: TokenRun): boolean {
  return (
    phraseAt(FOLLOW, words, last + 1) > 0 || (words[last + 1] === "," && words.slice(last + 2, last + 9).some(isSpeech))
  );
}

/** "… ne loan liya". */
function isInflected({ words }: SpokenReading, { last }: TokenRun): boolean {
  return ENDINGS.has(words[last + 1] ?? "");
}

/** "my husband lawrence handles it"; not "my husband works". */
function isOwn({ words }: SpokenReading, index: number, { first }: TokenRun): boolean {
  const name = words[first] ?? "";
  return OWNERS.has(words[index - 1] ?? "") && /^[a-z]{4}/u.test(name) && !/(?:s|ed|ing|ly|t)$/u.test(name);
}

function isSpeech(word: string): boolean {
  return phraseAt(FOLLOW, [word], 0) > 0;
}

function isNameWord({ tokens, text }: SpokenReading, index: number): boolean {
  const token = tokens[index];
  if (token === undefined || !/^[\p{L}\p{M}]+(?:['’]s)?$/u.test(token.text) || isCompany(text, tokens, index))
    return false;
  if (isKnownName(token)) return true;
  return !isSmallWord(token) && !isOrdinary(token);
}

/** A number, or a sign of one letter that no name is, but for spelled names ("R A V I"). */
function isSmallWord(token: Token | undefined): boolean {
  if (token === undefined || numberWordOf(token) !== null) return true;
  return CASELESS.test(token.text) ? token.text.length < 2 : /^[a-z]$/u.test(token.text);
}

function isKnownName(token: Token | undefined): boolean {
  // "chauvan" (54) sounds like Chauhan
  return (isIn(GIVEN_NAMES, token) || isIn(SURNAME_WORDS, token)) && numberWordOf(token) === null;
}

/** The word, or the one after it, belongs to the name of a company: "Aditya Birla Finance". */
function isCompany(text: string, tokens: readonly Token[], index: number): boolean {
  for (const offset of [0, 1]) {
    const token = tokens[index + offset];
    const previous = tokens[index + offset - 1];
    if (token === undefined || (offset > 0 && !isBlank(text, previous?.end ?? 0, token.start))) return false;
    if (isIn(COMPANY_WORDS, token)) return true;
  }
  return false;
}

/** Nothing but a space, or the point of an initial, between a token and the next. */
function touches({ text, tokens }: SpokenReading, index: number): boolean {
  return isBlank(text, tokens[index]?.end ?? 0, tokens[index + 1]?.start ?? text.length);
}

function isBlank(text: string, from: number, to: number): boolean {
  return /^[ \t]{0,3}$/u.test(text.slice(from, to));
}

/** The words of names wherever they stand again. Names that are also numbers or ordinary words are not followed. */
function repeatsOf(reading: SpokenReading, runs: readonly TokenRun[]): TokenRun[] {
  const keys = new Set<string>();
  for (const { first, last } of runs) {
    for (const token of reading.tokens.slice(first, last + 1)) {
      if (token.key.length > 2 && !isOrdinary(token) && numberWordOf(token) === null) keys.add(token.key);
    }
  }
  return reading.tokens.flatMap((token, index) =>
    keys.has(token.key) && !isCompany(reading.text, reading.tokens, index) ? [{ first: index, last: index }] : [],
  );
}

/** Runs in text order, those that touch or overlap as one. */
function joined(reading: SpokenReading, runs: readonly TokenRun[]): TokenRun[] {
  const inOrder = [...runs].sort((one, other) => one.first - other.first || one.last - other.last);
  const kept: TokenRun[] = [];
  for (const run of inOrder) {
    const last = kept.at(-1);
    const joins =
      last !== undefined && (run.first <= last.last || (run.first === last.last + 1 && touches(reading, last.last)));
    if (joins) kept[kept.length - 1] = { first: last.first, last: Math.max(last.last, run.last) };
    else kept.push(run);
  }
  return kept;
}
