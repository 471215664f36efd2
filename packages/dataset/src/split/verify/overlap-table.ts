import { IntList } from "../int-list.ts";
import { KeyTable } from "../key-table.ts";
import { codeOf } from "../split-code.ts";
import type { SplitName } from "../split-of.ts";
import { perPair, type SplitPair, splitsOf } from "./split-pair.ts";

/** In how many splits each identity stands. About 30 bytes per identity; only hashes are kept. */
export class OverlapTable {
  readonly #keys = new KeyTable();
  readonly #kinds: string[] = [];
  readonly #kindOf = new IntList();
  /** Bit 1 train, 2 validation, 3 test. */
  readonly #splits = new IntList();

  /** @returns whether the identity stood in that split before. */
  add(kind: string, value: string, split: SplitName): boolean {
    const number = this.#keys.numberOf(kind, value);
    if (number === this.#splits.length) {
      this.#splits.push(0);
      this.#kindOf.push(this.#kindNumber(kind));
    }
    const before = this.#splits.at(number);
    this.#splits.set(number, before | bit(split));
    return (before & bit(split)) !== 0;
  }

  /** Pairs of splits in both of which the identity stands. */
  pairsOf(kind: string, value: string): SplitPair[] {
    const number = this.#keys.find(kind, value);
    return number === null ? [] : pairsIn(this.#splits.at(number));
  }

  /** Kind → pair of splits → identities that stand in both. Every kind that was seen is there, with zeros. */
  counts(): Record<string, Record<SplitPair, number>> {
    const counts = Object.fromEntries(this.#kinds.map((kind) => [kind, perPair(() => 0)]));
    for (let number = 0; number < this.#splits.length; number += 1) {
      const ofKind = counts[this.#kinds[this.#kindOf.at(number)] ?? ""];
      if (ofKind) for (const pair of pairsIn(this.#splits.at(number))) ofKind[pair] += 1;
    }
    return counts;
  }

  #kindNumber(kind: string): number {
    const known = this.#kinds.indexOf(kind);
    return known === -1 ? this.#kinds.push(kind) - 1 : known;
  }
}

function bit(split: SplitName): number {
  return 1 << codeOf(split);
}

const PAIR_BITS = perPair((pair) => {
  const [one, other] = splitsOf(pair);
  return bit(one) | bit(other);
});

function pairsIn(bits: number): SplitPair[] {
  return (Object.keys(PAIR_BITS) as SplitPair[]).filter((pair) => (bits & PAIR_BITS[pair]) === PAIR_BITS[pair]);
}
