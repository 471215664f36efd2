/** Uniform numbers in [0, 1), always the same ones for the same seed. Not for secrets. */
export type Random = () => number;

/**
 * A small generator with 2³² states: more than enough to shuffle and resample rows.
 *
 * @see mulberry32, T. Ettinger, public domain, https://gist.github.com/tommyettinger/46a874533244883189143505d203312c
 * @example randomFrom(1)() === randomFrom(1)() // true
 */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A shuffled copy (Fisher–Yates). */
export function shuffled<T>(values: readonly T[], random: Random): T[] {
  const order = [...values];
  for (let last = order.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    const [a, b] = [order[last], order[other]] as [T, T];
    order[last] = b;
    order[other] = a;
  }
  return order;
}
