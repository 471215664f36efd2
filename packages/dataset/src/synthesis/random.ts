/** A stream of reproducible chance. */
export interface Random {
  /** In [0, 1). */
  readonly next: () => number;
  /** Whole number in [low, high], both included. */
  readonly int: (low: number, high: number) => number;
  /** True with probability `share`. */
  readonly chance: (share: number) => boolean;
  /** One of `items`. @throws RangeError when there is none. */
  readonly pick: <T>(items: readonly T[]) => T;
  /** One of `entries` by its weight (second member; not negative). @throws RangeError when there is none. */
  readonly weighted: <T>(entries: readonly (readonly [T, number])[]) => T;
}

/**
 * Chance that depends on `seed` and `stream` alone, the same on every machine: sfc32 seeded by splitmix32.
 *
 * @param seed - Whole number; only its low 32 bits count.
 * @param stream - Whole number ≥ 0; different streams of one seed are independent.
 * @example createRandom(7, 0).int(1, 6) // always the same face
 */
export function createRandom(seed: number, stream: number): Random {
  const next = sfc32(seed, stream);
  const int = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
  const pick = <T>(items: readonly T[]): T => {
    const item = items[int(0, items.length - 1)];
    if (item === undefined) throw new RangeError("cannot pick from an empty list; give it at least one item");
    return item;
  };
  const weighted = <T>(entries: readonly (readonly [T, number])[]): T => {
    let rest = next() * entries.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [item, weight] of entries) {
      rest -= weight;
      if (rest < 0) return item;
    }
    return pick(entries)[0];
  };
  return { next, int, chance: (share) => next() < share, pick, weighted };
}

function sfc32(seed: number, stream: number): () => number {
  const mix = splitmix32((seed ^ Math.imul(stream + 1, 0x9e3779b1)) >>> 0);
  let a = mix() ^ seed;
  let b = mix() ^ stream;
  let c = mix();
  let counter = 1;
  const step = () => {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return (sum >>> 0) / 2 ** 32;
  };
  // sfc32 needs a dozen rounds before its state has forgotten the seed
  for (let round = 0; round < 12; round += 1) step();
  return step;
}

function splitmix32(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return mixed ^ (mixed >>> 15);
  };
}
