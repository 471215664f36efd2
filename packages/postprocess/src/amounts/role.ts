import type { AmountRole, Speaker } from "@disposition/taxonomy";
import type { RoleWords } from "../locales/locale.ts";
import { LOCALES } from "../locales/locales.ts";
import type { Token } from "../text/tokenise.ts";
import { isIn, type WordList, wordList } from "../text/word-list.ts";

/** The tokens of an amount with its currency: `start` inclusive, `end` exclusive. */
type Place = { readonly start: number; readonly end: number };
type Verb = "promised" | "paid";
type Verbs = {
  readonly stands: RoleWords["verb"];
  readonly promised: WordList;
  readonly infinitives: WordList;
  readonly paid: WordList;
};

const ROLES: readonly RoleWords[] = LOCALES.flatMap(({ money }) => money?.roles ?? []);
const wordsOf = (pick: (words: RoleWords) => string | undefined) =>
  wordList(ROLES.flatMap((one) => pick(one) ?? []).join(" "));

const NOUNS: readonly (readonly [AmountRole, WordList])[] = [
  ["salary", wordsOf(({ salary }) => salary)],
  ["penalty", wordsOf(({ penalty }) => penalty)],
  ["settlement", wordsOf(({ settlement }) => settlement)],
  ["emi", wordsOf(({ emi }) => emi)],
  ["due", wordsOf(({ due }) => due)],
];
const LINK = wordsOf(({ link }) => link);
const ENDS = wordsOf(({ ends }) => ends);
const NOT = wordsOf(({ not }) => not);
const FUTURE = wordsOf(({ future }) => future);
const VERBS: readonly Verbs[] = ROLES.map(({ verb, promised, infinitives = "", paid }) => ({
  stands: verb,
  promised: wordList(promised),
  infinitives: wordList(infinitives),
  paid: wordList(paid),
}));

const OTHERS = wordsOf(({ others }) => others);

const NOUN_REACH = 5;
const VERB_REACH = 9;
/** How far before its verb "will" may stand: "will surely pay". */
const FUTURE_REACH = 3;
const SENTENCE_END = /^[.?!।॥;]$/u;

/**
 * What an amount is, from the words of its own clause; `undefined` when they do not say. A promise or a payment outweighs
 * the noun ("EMI ka 5000 bhar dunga" is promised) but not income, and an agent promises nothing.
 */
export function roleOf(tokens: readonly Token[], place: Place, speaker: Speaker): AmountRole | undefined {
  const noun = nounRole(tokens, place);
  if (noun === "salary") return noun;
  const verb = verbRole(tokens, place);
  if (verb === "promised") return speaker === "agent" ? noun : verb;
  return verb ?? noun;
}

/** The noun nearest to the amount, on either side. */
function nounRole(tokens: readonly Token[], { start, end }: Place): AmountRole | undefined {
  for (let distance = 0; distance < NOUN_REACH; distance++) {
    for (const [from, step] of [
      [end, 1],
      [start - 1, -1],
    ] as const) {
      const at = from + step * distance;
      const role = NOUNS.find(([, words]) => isIn(words, tokens[at]))?.[0];
      if (role !== undefined && isLinked(tokens, from, at, step)) return role;
    }
  }
  return undefined;
}

function isLinked(tokens: readonly Token[], from: number, noun: number, step: 1 | -1): boolean {
  for (let at = from; at !== noun; at += step) {
    const token = tokens[at];
    const isNoun = NOUNS.some(([, words]) => isIn(words, token));
    if (!isNoun && !isIn(LINK, token) && token?.key !== ":") return false;
  }
  return true;
}

/** The verb of the amount's clause, first on the side where its language has it: before the amount or after it. */
function verbRole(tokens: readonly Token[], place: Place): Verb | undefined {
  return scan(tokens, place, "after", false) ?? scan(tokens, place, "before", false) ?? scanOtherSides(tokens, place);
}

/** "2000 I have paid", "maine diya 2000": never across a comma. */
function scanOtherSides(tokens: readonly Token[], place: Place): Verb | undefined {
  return scan(tokens, place, "after", true) ?? scan(tokens, place, "before", true);
}

function scan(tokens: readonly Token[], place: Place, side: RoleWords["verb"], other: boolean): Verb | undefined {
  const step = side === "after" ? 1 : -1;
  const first = side === "after" ? place.end : place.start - 1;
  const verbs = VERBS.filter(({ stands }) => (stands === side) !== other);
  for (let at = first; Math.abs(at - first) < VERB_REACH && !endsSentence(tokens[at], other); at += step) {
    const verb = firstVerb(tokens, at, verbs);
    if (verb !== undefined) return isNegated(tokens, at, step === 1 ? first : at) ? undefined : verb;
    if (isIn(ENDS, tokens[at])) return undefined;
  }
  return undefined;
}

function endsSentence(token: Token | undefined, orComma: boolean): boolean {
  return token === undefined || SENTENCE_END.test(token.key) || (orComma && token.key === ",");
}

function firstVerb(tokens: readonly Token[], at: number, verbs: readonly Verbs[]): Verb | undefined {
  return verbs.map((words) => verbAt(tokens, at, words)).find((found) => found !== undefined);
}

function verbAt(tokens: readonly Token[], at: number, { promised, infinitives, paid }: Verbs): Verb | undefined {
  const token = tokens[at];
  if (isIn(paid, token)) return tokens[at - 1]?.key === "be" ? undefined : "paid";
  if (isIn(promised, token)) return "promised";
  return isIn(infinitives, token) && isFuture(tokens, at) ? "promised" : undefined;
}

/** "I will surely pay", but not "you will pay" and not "will you pay". */
function isFuture(tokens: readonly Token[], verb: number): boolean {
  const near = tokens.slice(Math.max(0, verb - FUTURE_REACH), verb);
  const at = near.findIndex((token) => isIn(FUTURE, token));
  const subject = tokens[verb - near.length + at - 1];
  return at >= 0 && !isIn(OTHERS, subject) && !near.some((token) => isIn(OTHERS, token));
}

/** A "not" between amount and verb, next to the verb, or shortly before it. */
function isNegated(tokens: readonly Token[], verb: number, from: number): boolean {
  const start = Math.max(0, Math.min(from, verb - FUTURE_REACH));
  return tokens.slice(start, verb + 2).some((token) => isIn(NOT, token));
}
