import type { NoiseWords } from "./language-data.ts";

/** Every spelling of a word, by each of its spellings in lower case. */
export type SpellingTable = ReadonlyMap<string, readonly string[]>;

const tables = new WeakMap<NoiseWords, SpellingTable>();

/** The table of a language, built once. Groups of several words per entry are left to the merges. */
export function spellingTable(words: NoiseWords): SpellingTable {
  const known = tables.get(words);
  if (known !== undefined) return known;
  const table = new Map(words.spellings.flatMap((group) => group.map((word) => [word.toLowerCase(), group] as const)));
  tables.set(words, table);
  return table;
}
