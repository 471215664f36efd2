import { finish } from "../../clean/hash-words.ts";
import { SIGNATURE_LENGTH } from "../../clean/min-hash.ts";
import { IntList } from "../int-list.ts";

const BUCKETS = 2 ** 20;
/** In a set full of one template a bucket holds half of all texts; what is really alike shares nearly every band. */
const LONGEST_WALK = 4000;

/**
 * Finds texts that may be like a new one: those that share a band of their MinHash signatures. 12 bytes per band and
 * text, 16 bands at a width of 8, and 4 MiB.
 */
export class BandIndex {
  readonly #width: number;
  /** Bucket → 1 + its newest entry; entries of a bucket are chained. */
  readonly #heads = new Uint32Array(BUCKETS);
  readonly #next = new IntList();
  readonly #keys = new IntList();
  readonly #texts = new IntList();

  /** @param width - Numbers of a signature per band: the wider, the more alike texts must be to be found. */
  constructor(width: number) {
    this.#width = width;
  }

  add(text: number, signature: Uint16Array): void {
    for (const key of this.#bandsOf(signature)) {
      this.#next.push(this.#heads[key % BUCKETS] ?? 0);
      this.#keys.push(key);
      this.#texts.push(text);
      this.#heads[key % BUCKETS] = this.#texts.length;
    }
  }

  /** Texts that share a band, those that share the most bands first, at most `most` of them. */
  like(signature: Uint16Array, most: number): number[] {
    const shared = new Map<number, number>();
    for (const key of this.#bandsOf(signature)) {
      let walked = 0;
      for (let entry = this.#heads[key % BUCKETS] ?? 0; entry !== 0; entry = this.#next.at(entry - 1)) {
        const text = this.#texts.at(entry - 1);
        if (this.#keys.at(entry - 1) === key) shared.set(text, (shared.get(text) ?? 0) + 1);
        walked += 1;
        if (walked === LONGEST_WALK) break;
      }
    }
    if (shared.size <= most) return [...shared.keys()];
    const ranked = [...shared].sort(([, one], [, other]) => other - one);
    return ranked.slice(0, most).map(([text]) => text);
  }

  *#bandsOf(signature: Uint16Array): Generator<number> {
    for (let start = 0; start < SIGNATURE_LENGTH; start += this.#width) {
      let key = finish(start + 1);
      for (let place = start; place < start + this.#width; place += 1) {
        key = finish(Math.imul(key, 31) + (signature[place] ?? 0));
      }
      yield key;
    }
  }
}
