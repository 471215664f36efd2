/**
 * FNV-1a over the UTF-16 units of the words with a sign between them, finished so that near inputs lie far apart.
 * 32 bits, unsigned; other seeds give independent hashes.
 */
export function hashWords(words: readonly string[], seed = 0): number {
  let hash = (0x811c9dc5 ^ Math.imul(seed, 0x9e3779b1)) | 0;
  for (const word of words) {
    for (let index = 0; index < word.length; index += 1) hash = Math.imul(hash ^ word.charCodeAt(index), 0x01000193);
    hash = Math.imul(hash ^ 0x1f, 0x01000193);
  }
  return finish(hash);
}

/** The last step of MurmurHash3: every bit of the input touches every bit of the result. */
export function finish(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
