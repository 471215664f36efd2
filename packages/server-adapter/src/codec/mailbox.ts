/** Values from callbacks as an iteration. Values that nobody took yet are kept. */
export class Mailbox<V> {
  readonly #values: V[] = [];
  #isClosed = false;
  #wake: () => void = () => undefined;

  put(value: V): void {
    if (this.#isClosed) return;
    this.#values.push(value);
    this.#wake();
  }

  /** Ends the iteration after what was put. */
  close(): void {
    this.#isClosed = true;
    this.#wake();
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<V, void, undefined> {
    for (;;) {
      const value = this.#values.shift();
      if (value !== undefined) yield value;
      else if (this.#isClosed) return;
      else await this.#change();
    }
  }

  #change(): Promise<void> {
    return new Promise((resolve) => {
      this.#wake = resolve;
    });
  }
}
