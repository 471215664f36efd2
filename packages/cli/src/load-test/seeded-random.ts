/**
 * Uniform numbers in (0, 1), the same ones for the same seed. For order and gaps, not for secrets.
 *
 * @see G. Marsaglia, Xorshift RNGs, Journal of Statistical Software 8 (2003) 14, the 32-bit generator (13, 17, 5)
 * @example seededRandom(1)() === seededRandom(1)() // true
 */
export function seededRandom(seed: number): () => number {
  // 0 is the one state that xorshift never leaves; the factor spreads neighbouring seeds
  let state = Math.imul(seed + 1, 0x9e3779b1) | 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}
