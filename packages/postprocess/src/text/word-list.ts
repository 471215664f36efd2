import { phoneticKey } from "./phonetic-key.ts";
import { plainWord } from "./plain-word.ts";
import type { Token } from "./tokenise.ts";

/** Words to look tokens up in: their spellings, grouped by sound. */
export type WordList = ReadonlyMap<string, ReadonlySet<string>>;

/** Shorter keys belong to many words ("now" and "nov", "to" and "toh"), so those must be spelled as listed. */
const SHORTEST_SOUND = 5;

/** Makes a list from words written in strings, separated by spaces. */
export function wordList(...lists: readonly string[]): WordList {
  const bySound = new Map<string, Set<string>>();
  for (const word of lists.join(" ").split(" ")) {
    const key = phoneticKey(word);
    bySound.set(key, (bySound.get(key) ?? new Set()).add(plainWord(word)));
  }
  return bySound;
}

/** Whether the list has the token: a short word as it is spelled, a long one as it sounds. */
export function isIn(list: WordList, token: Token | undefined): boolean {
  if (token === undefined) return false;
  const spellings = list.get(token.key);
  if (spellings === undefined) return false;
  return token.key.length >= SHORTEST_SOUND || spellings.has(plainWord(token.text));
}
