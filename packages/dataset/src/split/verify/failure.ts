import type { SplitPair } from "./split-pair.ts";

/** What can be wrong with a data set's folder. */
export const FAILURE_KINDS = [
  // a file is not the one that manifest or certificate name
  "hash",
  // one call, borrower, phone or text in two splits
  "overlap",
  // calls in two splits are nearly the same
  "near-duplicate",
  // a made or repeated row in validation or test
  "made-row",
  // a question gives away its answer
  "gold-in-input",
  // the taxonomy, format or finders of today are not those that the rows were rendered with
  "fingerprint",
  // manifest or certificate say something else than the rows
  "claim",
] as const;
export type FailureKind = (typeof FAILURE_KINDS)[number];

/** One thing that is wrong. Neither transcripts nor identities are in it, only ids of calls. */
export interface DataSetFailure {
  readonly kind: FailureKind;
  /** Where: a file, a split, or two of them. */
  readonly where: string;
  /** In a sentence. */
  readonly detail: string;
  /** How many calls, identities or rows; null where counting makes no sense. */
  readonly count: number | null;
  /** Ids of some of the calls. */
  readonly examples: readonly string[];
}

/** "train and test" */
export function pairName(pair: SplitPair): string {
  return pair.replace("-", " and ");
}
