import { DispositionError } from "@disposition/taxonomy";
import { DisjointSets } from "../split/disjoint-sets.ts";
import { IntList } from "../split/int-list.ts";
import { KeyTable } from "../split/key-table.ts";
import { bandWidthFor, candidatePairs } from "./candidate-pairs.ts";
import { estimatedJaccard, signatureOf } from "./min-hash.ts";
import { normalWords } from "./normal-words.ts";
import type { Shingles } from "./shingles.ts";
import { SignatureStore } from "./signature-store.ts";
import type { SpokenCall } from "./spoken-words.ts";

/** How alike two calls must be to be taken for one. */
export const DUPLICATE_THRESHOLD = 0.8;
/** More texts than this do not fit beside a band's key in one number. */
const MOST_TEXTS = 2 ** 24;

export interface DuplicateIndexOptions {
  /** Estimated similarity from which two calls are duplicates, above 0 and at most 1. Default 0.8. */
  readonly threshold?: number;
  /** Shingles that say nothing about a call, e.g. `BoilerplateCounter`'s. */
  readonly ignore?: Shingles;
}

/** Calls that are one call, copied word for word or nearly so. */
export interface DuplicateCluster {
  /** In the order in which they were added; at least two. */
  readonly ids: readonly string[];
  /** All words of all calls are the same, numbers and fillers aside. */
  readonly exact: boolean;
  /** The weakest of the links that hold the cluster together, estimated; 1 when `exact`. */
  readonly similarity: number;
}

/** Two calls with different words that are at least as alike as the threshold. */
export interface DuplicatePair {
  readonly ids: readonly [string, string];
  /** Estimated, see `estimatedJaccard`. */
  readonly similarity: number;
}

/**
 * Finds calls that are one call: exact copies, and copies with another sum or date or a few words changed. Compared are
 * the customer's words (see `shinglesOf`), by MinHash signatures in bands (LSH), and every candidate is checked by its
 * estimated similarity, whose standard error is 0.035 at 0.8. At the default threshold the bands bring together 95 of
 * 100 pairs of a similarity of 0.8, 99 at 0.85 and 9,999 of 10,000 at 0.9.
 *
 * Holds about 280 bytes per different text, 4 per copy, and the ids; `clusters` takes 20 more per text while it runs.
 *
 * @example
 * const index = new DuplicateIndex();
 * for (const call of calls) index.add(call.id, call);
 * index.clusters(); // [{ ids: ["call-3", "call-9"], exact: false, similarity: 0.91 }]
 */
export class DuplicateIndex {
  readonly #threshold: number;
  readonly #ignore: Shingles | undefined;
  readonly #ids: string[] = [];
  /** Row → number of its text. */
  readonly #textOf = new IntList();
  /** Number of a text → its first row. */
  readonly #firstRow = new IntList();
  readonly #texts = new KeyTable();
  readonly #signatures = new SignatureStore();

  /** @throws DispositionError `INPUT_INVALID` when the threshold is not above 0 and at most 1. */
  constructor(options: DuplicateIndexOptions = {}) {
    const { threshold = DUPLICATE_THRESHOLD, ignore } = options;
    if (!(threshold > 0 && threshold <= 1)) {
      throw new DispositionError("INPUT_INVALID", `threshold is ${threshold}; give a number above 0 and at most 1`);
    }
    this.#threshold = threshold;
    this.#ignore = ignore;
  }

  /** How many calls were added. */
  get size(): number {
    return this.#ids.length;
  }

  /**
   * Adds a call. Two calls may have one id; they are two rows.
   *
   * @throws DispositionError `INPUT_INVALID` after 16,777,216 different texts.
   */
  add(id: string, call: SpokenCall): void {
    const text = this.#texts.numberOf("text", normalWords(call.transcript).join(" "));
    if (text >= MOST_TEXTS) {
      throw new DispositionError("INPUT_INVALID", `more than ${MOST_TEXTS} calls; look for duplicates in parts`);
    }
    if (text === this.#signatures.size) {
      this.#signatures.add(signatureOf(call, this.#ignore));
      this.#firstRow.push(this.size);
    }
    this.#textOf.push(text);
    this.#ids.push(id);
  }

  /** Every call with the calls like it, in the order of their first; calls without a like are left out. */
  clusters(): DuplicateCluster[] {
    const sets = new DisjointSets(this.#signatures.size);
    const weakest = new Float32Array(this.#signatures.size).fill(1);
    for (const [one, other, similarity] of this.#near(sets)) {
      const [first, second] = [sets.rootOf(one), sets.rootOf(other)];
      weakest[sets.join(first, second)] = Math.min(similarity, weakest[first] ?? 1, weakest[second] ?? 1);
    }
    return this.#collect(sets, weakest);
  }

  /** Pairs of different texts that reach the threshold, by their first calls; a pair may come more than once. */
  *pairs(): Generator<DuplicatePair> {
    for (const [one, other, similarity] of this.#near(new DisjointSets(this.#signatures.size))) {
      yield { ids: [this.#idOfText(one), this.#idOfText(other)], similarity };
    }
  }

  /** Pairs of texts that reach the threshold and are not in one set yet. */
  *#near(sets: DisjointSets): Generator<readonly [number, number, number]> {
    for (const [one, other] of candidatePairs(this.#signatures, bandWidthFor(this.#threshold))) {
      if (sets.rootOf(one) === sets.rootOf(other)) continue;
      const similarity = estimatedJaccard(this.#signatures.at(one), this.#signatures.at(other));
      if (similarity >= this.#threshold) yield [one, other, similarity];
    }
  }

  #collect(sets: DisjointSets, weakest: Float32Array): DuplicateCluster[] {
    const sizes = new Uint32Array(this.#signatures.size);
    const roots = this.#textOf.view().map((text) => sets.rootOf(text));
    for (const root of roots) sizes[root] = (sizes[root] ?? 0) + 1;
    const members = new Map<number, number[]>();
    for (const [row, root] of roots.entries()) {
      if ((sizes[root] ?? 0) < 2) continue;
      const rows = members.get(root);
      if (rows === undefined) members.set(root, [row]);
      else rows.push(row);
    }
    return [...members].map(([root, rows]) => ({
      ids: rows.map((row) => this.#ids[row] ?? ""),
      exact: rows.every((row) => this.#textOf.at(row) === root),
      similarity: weakest[root] ?? 1,
    }));
  }

  #idOfText(text: number): string {
    return this.#ids[this.#firstRow.at(text)] ?? "";
  }
}
