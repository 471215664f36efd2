import { plainWord } from "../text/plain-word.ts";
import { remember } from "../text/remember.ts";
import { type Token, tokenise } from "../text/tokenise.ts";

const plainOf = remember(plainWord);

/** Phrases to look tokens up in, by their first word. */
export type PhraseList = ReadonlyMap<string, readonly (readonly string[])[]>;

/** Makes a list of phrases apart by bars; a phrase is words apart by blanks. */
export function phraseList(phrases: string): PhraseList {
  const byFirst = new Map<string, string[][]>();
  for (const phrase of phrases.split("|")) {
    const words = plainWords(tokenise(phrase));
    const [first = ""] = words;
    byFirst.set(first, [...(byFirst.get(first) ?? []), words]);
  }
  for (const list of byFirst.values()) list.sort((one, other) => other.length - one.length);
  return byFirst;
}

/** How many tokens from `index` on are a phrase of the list: the longest; 0 when none. */
export function phraseAt(list: PhraseList, words: readonly string[], index: number): number {
  const phrases = list.get(words[index] ?? "");
  const found = phrases?.find((phrase) => phrase.every((word, offset) => words[index + offset] === word));
  return found?.length ?? 0;
}

/** The tokens as phrases are compared. */
export function plainWords(tokens: readonly Token[]): string[] {
  return tokens.map(({ text }) => plainOf(text));
}
