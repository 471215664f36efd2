/**
 * A piece of a text that arrives in chunks, from the place that has been read (`at`) on. What lies before it is let go;
 * growing doubles what is left, so that looking again for the end of a long row costs linear time.
 */
export class TextWindow {
  text = "";
  at = 0;
  /** Whether nothing comes after `text`. */
  isLast = false;
  readonly #chunks: AsyncIterator<string>;

  constructor(chunks: AsyncIterable<string>) {
    this.#chunks = chunks[Symbol.asyncIterator]();
  }

  /** Whether everything has been read. */
  get isDone(): boolean {
    return this.isLast && this.at >= this.text.length;
  }

  /** Whether there is nothing left to read here, though more may come. */
  get isSpent(): boolean {
    return this.at >= this.text.length;
  }

  /** Lets go of the source, also when it has not been read to its end. */
  async close(): Promise<void> {
    await this.#chunks.return?.();
  }

  /** Reads on. @returns false at the end. */
  async grow(): Promise<boolean> {
    const pieces = [this.text.slice(this.at)];
    const goal = 2 * (pieces[0]?.length ?? 0) + 1;
    let length = pieces[0]?.length ?? 0;
    while (length < goal && !this.isLast) {
      const next = await this.#chunks.next();
      if (next.done) {
        this.isLast = true;
      } else {
        pieces.push(next.value);
        length += next.value.length;
      }
    }
    const grown = pieces.length > 1;
    this.text = pieces.join("");
    this.at = 0;
    return grown;
  }
}
