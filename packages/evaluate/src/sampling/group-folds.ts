import { randomFrom, shuffled } from "./random.ts";

/**
 * Deals groups into `folds` folds of about equal rows; the rows of one group share a fold, so that no borrower is both
 * learned from and judged.
 *
 * @returns The fold of each row, 0 to `folds` − 1.
 * @example groupFolds(["a", "b", "a"], 2, 1) // rows 0 and 2 in the same fold
 */
export function groupFolds(groups: readonly string[], folds: number, seed: number): number[] {
  const sizes = new Map<string, number>();
  for (const group of groups) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  const rows = new Array<number>(folds).fill(0);
  const foldOf = new Map<string, number>();
  // big groups first, each into the emptiest fold; equal ones in random order
  const order = shuffled([...sizes], randomFrom(seed)).sort((a, b) => b[1] - a[1]);
  for (const [group, size] of order) {
    const emptiest = rows.indexOf(Math.min(...rows));
    foldOf.set(group, emptiest);
    rows[emptiest] = (rows[emptiest] ?? 0) + size;
  }
  return groups.map((group) => foldOf.get(group) ?? 0);
}
