import { finish, hashWords } from "./hash-words.ts";
import { type SpokenCall, spokenWords } from "./spoken-words.ts";

/**
 * Words per shingle. One length for all calls: with three words for short calls and five for long ones, two copies of
 * a call on either side of the border would have nothing in common.
 */
const LENGTH = 3;
/** A text that is compared as one piece becomes this many hashes, so that two texts agree in all or in none. */
const PIECES = 4;

/** Runs of three words of a call as 32-bit hashes, each once; see {@link shinglesOf}. */
export type Shingles = ReadonlySet<number>;

/**
 * What a call is compared by: the runs of three words that its customer says, hashed. A call whose customer says next
 * to nothing (or only what is in `ignore`) is compared as one piece: only a call with all words the same equals it.
 *
 * @param ignore - Shingles that say nothing about a call; see `BoilerplateCounter`.
 */
export function shinglesOf(call: SpokenCall, ignore?: Shingles): Shingles {
  const { words, whole } = spokenWords(call);
  const shingles = whole ? new Set<number>() : runsOf(words, ignore);
  return shingles.size > 0 ? shingles : wholeText(words);
}

/**
 * How alike two calls are: shared shingles ÷ all shingles of both (Jaccard), in [0, 1]; 1 is the same words.
 *
 * @example similarity({ transcript: "Customer: kal tak paanch hazaar bhej dunga pakka, link bhej do mujhe abhi" }, other)
 */
export function similarity(one: SpokenCall, other: SpokenCall): number {
  const [small, large] = [shinglesOf(one), shinglesOf(other)].sort((a, b) => a.size - b.size) as [Shingles, Shingles];
  let shared = 0;
  for (const shingle of small) if (large.has(shingle)) shared += 1;
  return shared / (small.size + large.size - shared);
}

function runsOf(words: readonly string[], ignore: Shingles | undefined): Set<number> {
  const shingles = new Set<number>();
  const hashes = words.map((word) => hashWords([word]));
  for (let end = LENGTH; end <= words.length; end += 1) {
    let run = 0;
    for (let index = end - LENGTH; index < end; index += 1) run = finish(Math.imul(run, 31) + (hashes[index] ?? 0));
    if (!ignore?.has(run)) shingles.add(run);
  }
  return shingles;
}

function wholeText(words: readonly string[]): Set<number> {
  return new Set(Array.from({ length: PIECES }, (_, seed) => hashWords(words, seed + 1)));
}
