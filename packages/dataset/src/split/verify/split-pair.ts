import type { SplitName } from "../split-of.ts";

/** Two splits that must have nothing in common. */
export const SPLIT_PAIRS = ["train-validation", "train-test", "validation-test"] as const;
export type SplitPair = (typeof SPLIT_PAIRS)[number];

/** The two splits of a pair. */
export function splitsOf(pair: SplitPair): readonly [SplitName, SplitName] {
  return pair.split("-") as [SplitName, SplitName];
}

/** One value for each pair. */
export function perPair<V>(make: (pair: SplitPair) => V): Record<SplitPair, V> {
  return {
    "train-validation": make("train-validation"),
    "train-test": make("train-test"),
    "validation-test": make("validation-test"),
  };
}
