/** Union-find over the numbers 0 … size − 1: which of them hang together. Four bytes each. */
export class DisjointSets {
  readonly #parents: Uint32Array;

  constructor(size: number) {
    this.#parents = new Uint32Array(size).map((_, index) => index);
  }

  /** The number that stands for the whole set. */
  rootOf(item: number): number {
    const parents = this.#parents;
    let node = item;
    for (let parent = parents[node] ?? node; parent !== node; parent = parents[node] ?? node) {
      // halving the path keeps later look-ups short
      const grandparent = parents[parent] ?? parent;
      parents[node] = grandparent;
      node = grandparent;
    }
    return node;
  }

  /** Joins two sets. The lower root stands for both, so that the order of joins does not show. */
  join(one: number, other: number): number {
    const [first, second] = [this.rootOf(one), this.rootOf(other)];
    const [low, high] = first < second ? [first, second] : [second, first];
    this.#parents[high] = low;
    return low;
  }
}
