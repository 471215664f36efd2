import { bandWidthFor } from "../../clean/candidate-pairs.ts";
import { signatureOfShingles } from "../../clean/min-hash.ts";
import { type Shingles, shinglesOf } from "../../clean/shingles.ts";
import type { SpokenCall } from "../../clean/spoken-words.ts";
import { IntList } from "../int-list.ts";
import { SEARCHED_SIMILARITY } from "../similarity-limits.ts";
import { codeOf } from "../split-code.ts";
import type { SplitName } from "../split-of.ts";
import { BandIndex } from "./band-index.ts";
import { perPair, type SplitPair } from "./split-pair.ts";

/** In a set full of one template a call is compared with this many others, not with all of them. */
const MOST_COMPARED = 400;
const EXAMPLES = 5;

/** How alike the calls of two splits are. */
export interface PairSimilarity {
  /** Highest similarity of two calls, in [0, 1]; null when no two calls came near enough to be compared. */
  readonly highest: number | null;
  /** Calls of the first split that are as alike as the threshold, or more, to a call of the second. */
  readonly over: number;
  /** Ids of some of them. */
  readonly examples: readonly string[];
}

/**
 * Compares the customer's words of each call with those of the held-out calls: test first, then validation, then
 * training. Only the held-out calls are kept, as shingles and bands: about 200 bytes and 4 per different run of three
 * words, some 150 MB for 100,000 + 100,000 of them.
 *
 * Candidates share a band of their MinHash signatures; they are compared exactly.
 */
export class SimilaritySurvey {
  readonly #threshold: number;
  readonly #ignore: Shingles;
  readonly #bands: BandIndex;
  readonly #shingles = new IntList();
  readonly #ends = new IntList();
  /** Text → bits of the splits it stands in. */
  readonly #splits = new IntList();
  readonly #pairs = perPair(() => ({ highest: null as number | null, over: 0, examples: [] as string[] }));

  /** @param ignore - Shingles that say nothing about a call; see `BoilerplateCounter`. */
  constructor(threshold: number, ignore: Shingles) {
    this.#threshold = threshold;
    this.#ignore = ignore;
    this.#bands = new BandIndex(bandWidthFor(Math.min(threshold, SEARCHED_SIMILARITY)));
  }

  /** Calls come by split: first those of test, then validation, then train. */
  add(id: string, call: SpokenCall, split: SplitName): void {
    const shingles = Uint32Array.from(shinglesOf(call, this.#ignore)).sort();
    const signature = signatureOfShingles(new Set(shingles));
    const nearest = { validation: 0, test: 0 };
    let same: number | null = null;
    for (const text of this.#bands.like(signature, MOST_COMPARED)) {
      const similarity = jaccard(shingles, this.#shinglesOf(text));
      if (similarity === 1) same = text;
      for (const other of ["validation", "test"] as const) {
        if ((this.#splits.at(text) & bit(other)) !== 0) nearest[other] = Math.max(nearest[other], similarity);
      }
    }
    for (const other of heldOutBefore(split)) this.#note(`${split}-${other}` as SplitPair, nearest[other], id);
    if (split !== "train") this.#keep(shingles, signature, split, same);
  }

  result(): Record<SplitPair, PairSimilarity> {
    return this.#pairs;
  }

  #note(pair: SplitPair, similarity: number, id: string): void {
    if (similarity === 0) return;
    const noted = this.#pairs[pair];
    noted.highest = Math.max(noted.highest ?? 0, similarity);
    if (similarity < this.#threshold) return;
    noted.over += 1;
    if (noted.examples.length < EXAMPLES) noted.examples.push(id);
  }

  /** A text that many calls share is kept once. */
  #keep(shingles: Uint32Array, signature: Uint16Array, split: SplitName, same: number | null): void {
    if (same !== null) {
      this.#splits.set(same, this.#splits.at(same) | bit(split));
      return;
    }
    for (const shingle of shingles) this.#shingles.push(shingle);
    this.#ends.push(this.#shingles.length);
    this.#splits.push(bit(split));
    this.#bands.add(this.#splits.length - 1, signature);
  }

  #shinglesOf(text: number): Uint32Array {
    return this.#shingles.view().subarray(text === 0 ? 0 : this.#ends.at(text - 1), this.#ends.at(text));
  }
}

function heldOutBefore(split: SplitName): readonly ("validation" | "test")[] {
  if (split === "train") return ["validation", "test"];
  return split === "validation" ? ["test"] : [];
}

/** Shared ÷ all, of two sorted lists without repeats. */
function jaccard(one: Uint32Array, other: Uint32Array): number {
  let [first, second, shared] = [0, 0, 0];
  while (first < one.length && second < other.length) {
    const difference = (one[first] ?? 0) - (other[second] ?? 0);
    if (difference === 0) shared += 1;
    if (difference <= 0) first += 1;
    if (difference >= 0) second += 1;
  }
  return shared / (one.length + other.length - shared);
}

function bit(split: SplitName): number {
  return 1 << codeOf(split);
}
