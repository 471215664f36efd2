/** What a linear model sees of a text: the hashes of what occurs in it, each once. */
export type Features = Uint32Array;

/** 2¹⁶ cells: collisions cost little, and the weights of 30 labels stay below 8 MB. */
export const FEATURE_CELLS = 2 ** 16;

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const CHARACTERS = 4;

/**
 * Hashes the words, pairs of neighbouring words and four-letter pieces of a text. The pieces forgive the many spellings
 * of romanised Hindi.
 *
 * @example ngramFeatures("kal bhej dunga").length > 0 // true
 */
export function ngramFeatures(text: string): Features {
  const words = text.toLowerCase().match(WORD) ?? [];
  const cells = new Set<number>();
  for (const [index, word] of words.entries()) {
    cells.add(hash(word));
    const next = words[index + 1];
    if (next !== undefined) cells.add(hash(`${word} ${next}`));
    for (let start = 0; start + CHARACTERS < word.length; start++) {
      cells.add(hash(`~${word.slice(start, start + CHARACTERS)}`));
    }
  }
  return Uint32Array.from(cells).sort();
}

/** FNV-1a over UTF-16 units, folded into a cell. */
function hash(text: string): number {
  let state = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) state = Math.imul(state ^ text.charCodeAt(index), 0x01000193);
  return ((state >>> 16) ^ state) & (FEATURE_CELLS - 1);
}
