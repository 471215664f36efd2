/** The ids of the calls read so far. About 100 bytes an id. */
export class CallIds {
  readonly #lines = new Map<string, number>();
  readonly #repeats = new Map<string, number>();

  /** The line of the call that has this id already, or null. */
  lineOf(id: string): number | null {
    return this.#lines.get(id) ?? null;
  }

  add(id: string, line: number): void {
    this.#lines.set(id, line);
  }

  /** `id`, or with `-2`, `-3`, … behind it when it is taken: for ids made from the content, which calls may share. */
  free(id: string): string {
    if (!this.#lines.has(id)) return id;
    let repeat = this.#repeats.get(id) ?? 2;
    while (this.#lines.has(`${id}-${repeat}`)) repeat += 1;
    this.#repeats.set(id, repeat);
    return `${id}-${repeat}`;
  }
}
