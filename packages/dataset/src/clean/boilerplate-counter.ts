import { type Shingles, shinglesOf } from "./shingles.ts";
import type { SpokenCall } from "./spoken-words.ts";

/** Calls after which shingles that were seen once or hardly ever are forgotten. */
const ROUND = 500;

/**
 * Counts in a first pass which runs of words stand in more than a given share of all calls: "main bol raha hoon boliye"
 * says nothing about a call. The second pass ignores them.
 *
 * Memory does not grow with the number of calls: after every 500 what is rare is forgotten (lossy counting), so a count
 * may be too high by one per 500 calls. A shingle in more than `share` of them is always among the answers.
 *
 * @example
 * const counter = new BoilerplateCounter();
 * for (const call of calls) counter.add(call);
 * const index = new DuplicateIndex({ ignore: counter.shingles() });
 */
export class BoilerplateCounter {
  readonly #counts = new Map<number, number>();
  #calls = 0;

  add(call: SpokenCall): void {
    const round = Math.floor(this.#calls / ROUND);
    // who comes late may have been forgotten once per round gone by
    for (const shingle of shinglesOf(call)) this.#counts.set(shingle, (this.#counts.get(shingle) ?? round) + 1);
    this.#calls += 1;
    if (this.#calls % ROUND === 0) this.#forget();
  }

  /** Shingles in more than `share` of the calls, default 0.05. With fewer than 100 calls none: there is no telling. */
  shingles(share = 0.05): Shingles {
    if (this.#calls < 100) return new Set();
    return new Set([...this.#counts].filter(([, count]) => count > share * this.#calls).map(([shingle]) => shingle));
  }

  #forget(): void {
    const rounds = this.#calls / ROUND;
    for (const [shingle, count] of this.#counts) if (count <= rounds) this.#counts.delete(shingle);
  }
}
