import { createHash } from "node:crypto";

export const SPLITS = ["train", "validation", "test"] as const;
export type SplitName = (typeof SPLITS)[number];

/** Share of each split; they add up to 1. */
export type SplitShares = Readonly<Record<SplitName, number>>;

export const DEFAULT_SHARES: SplitShares = { train: 0.8, validation: 0.1, test: 0.1 };

/**
 * The split of a group of calls. It depends on the group's name and the seed alone, so a group is never parted and a
 * call keeps its split when rows are added.
 *
 * @param group - What must stay together: same borrower, same scenario.
 * @example splitOf("borrower-17", 1, DEFAULT_SHARES) // "train", every time
 */
export function splitOf(group: string, seed: number, shares: SplitShares): SplitName {
  return splitAtPosition(hashedName(group, seed).position, shares);
}

/** The split at a position in [0, 1): training first, test last. */
export function splitAtPosition(position: number, shares: SplitShares): SplitName {
  if (position < shares.train) return "train";
  return position < shares.train + shares.validation ? "validation" : "test";
}

/** Where a name stands in [0, 1), which decides its split, and an independent rank in [0, 2³²). */
export function hashedName(name: string, seed: number): { readonly position: number; readonly rank: number } {
  const digest = createHash("sha256").update(`${seed}\0${name}`).digest();
  return { position: digest.readUIntBE(0, 6) / 2 ** 48, rank: digest.readUInt32BE(6) };
}

/** One value for each split. */
export function perSplit<V>(make: (split: SplitName) => V): Record<SplitName, V> {
  return { train: make("train"), validation: make("validation"), test: make("test") };
}
