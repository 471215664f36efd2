import { finish } from "../clean/hash-words.ts";
import { IntList } from "./int-list.ts";

const EMPTY = 0;
/** Probes stay short while at most this share of the slots is taken. */
const LOAD = 0.6;

/**
 * Numbers texts in order of first sight: 0, 1, 2, … It keeps 64 bits of hash per text and not the text, 8 bytes plus
 * about 7 to 14 of slots: five million identities take some 100 MB, and no phone number stays in memory.
 *
 * Two texts with one hash would count as one. With five million that happens once in a million sets, and then two
 * strangers stay together, which harms nothing.
 */
export class KeyTable {
  #slots = new Uint32Array(1024);
  readonly #highs = new IntList();
  readonly #lows = new IntList();
  #high = 0;
  #low = 0;

  get size(): number {
    return this.#highs.length;
  }

  /** The number of a text, a new one at its first sight. Texts of different kinds never meet. */
  numberOf(kind: string, text: string): number {
    const slot = this.#find(kind, text);
    const taken = this.#slots[slot] ?? EMPTY;
    if (taken !== EMPTY) return taken - 1;
    const number = this.size;
    this.#highs.push(this.#high);
    this.#lows.push(this.#low);
    this.#slots[slot] = number + 1;
    if (this.size > this.#slots.length * LOAD) this.#grow();
    return number;
  }

  /** The number of a text, or null where it was never numbered. */
  find(kind: string, text: string): number | null {
    const taken = this.#slots[this.#find(kind, text)] ?? EMPTY;
    return taken === EMPTY ? null : taken - 1;
  }

  /** The slot that holds the text, or the one where it would go. */
  #find(kind: string, text: string): number {
    this.#hash(kind, text);
    const mask = this.#slots.length - 1;
    for (let slot = this.#low & mask; ; slot = (slot + 1) & mask) {
      const taken = this.#slots[slot] ?? EMPTY;
      if (taken === EMPTY) return slot;
      if (this.#lows.at(taken - 1) === this.#low && this.#highs.at(taken - 1) === this.#high) return slot;
    }
  }

  #grow(): void {
    this.#slots = new Uint32Array(this.#slots.length * 2);
    const mask = this.#slots.length - 1;
    for (let number = 0; number < this.size; number += 1) {
      let slot = this.#lows.at(number) & mask;
      while (this.#slots[slot] !== EMPTY) slot = (slot + 1) & mask;
      this.#slots[slot] = number + 1;
    }
  }

  /** Two lanes of multiply and xor, each mixed into the other at the end; not secret, only even. */
  #hash(kind: string, text: string): void {
    let high = 0x9e3779b9 ^ text.length;
    let low = 0x243f6a88 ^ kind.length;
    for (let index = 0; index < kind.length; index += 1) {
      const unit = kind.charCodeAt(index);
      high = Math.imul(high ^ unit, 0x01000193);
      low = Math.imul(low ^ unit, 0x5bd1e995);
    }
    for (let index = 0; index < text.length; index += 1) {
      const unit = text.charCodeAt(index);
      high = Math.imul(high ^ unit, 0x01000193);
      low = Math.imul(low ^ unit, 0x5bd1e995);
      low ^= low >>> 15;
    }
    this.#high = finish(high ^ Math.imul(low, 0x9e3779b1));
    this.#low = finish(low ^ Math.imul(this.#high, 0x85ebca77));
  }
}
