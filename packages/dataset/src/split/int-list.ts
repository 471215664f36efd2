/** A list of whole numbers in [0, 2³²) that grows: four bytes each, where an array of numbers takes eight or more. */
export class IntList {
  #items = new Uint32Array(1024);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  push(item: number): void {
    if (this.#length === this.#items.length) {
      const grown = new Uint32Array(this.#items.length * 2);
      grown.set(this.#items);
      this.#items = grown;
    }
    this.#items[this.#length] = item;
    this.#length += 1;
  }

  /** 0 beyond the end. */
  at(index: number): number {
    return this.#items[index] ?? 0;
  }

  set(index: number, item: number): void {
    this.#items[index] = item;
  }

  /** The items as they are now; a view, not a copy. */
  view(): Uint32Array {
    return this.#items.subarray(0, this.#length);
  }
}
