import { IntList } from "../int-list.ts";
import { KeyTable } from "../key-table.ts";

/** Counts texts by their hashes: some 20 bytes per different text. */
export class HashCounter {
  readonly #keys = new KeyTable();
  readonly #counts = new IntList();

  /** Different texts. */
  get size(): number {
    return this.#counts.length;
  }

  add(kind: string, text: string): void {
    const number = this.#keys.numberOf(kind, text);
    if (number === this.#counts.length) this.#counts.push(0);
    this.#counts.set(number, this.#counts.at(number) + 1);
  }

  count(kind: string, text: string): number {
    const number = this.#keys.find(kind, text);
    return number === null ? 0 : this.#counts.at(number);
  }
}
