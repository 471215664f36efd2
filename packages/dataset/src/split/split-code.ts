import { SPLITS, type SplitName } from "./split-of.ts";

/** A split in one byte: its place in {@link SPLITS}, from 1. */
export type SplitCode = 0 | 1 | 2 | 3;

export const NONE = 0;
export const TRAIN = 1;
export const VALIDATION = 2;
export const TEST = 3;
export const SPLIT_CODES = [TRAIN, VALIDATION, TEST] as const;

export function codeOf(split: SplitName): SplitCode {
  return (SPLITS.indexOf(split) + 1) as SplitCode;
}

/** Null for {@link NONE}. */
export function splitAt(code: number): SplitName | null {
  return SPLITS[code - 1] ?? null;
}
