import { DisjointSets } from "./disjoint-sets.ts";
import { RowTable } from "./row-table.ts";
import type { SplitRow } from "./split-row.ts";

/** Stands for no group: a row that was set aside. */
export const NO_GROUP = 0xffffffff;

/** Which rows belong together. */
export interface RowGroups {
  /** Group of each row, numbered 0, 1, … in the order in which their first rows came; 0xffffffff for none. */
  readonly groupOf: Uint32Array;
  readonly count: number;
}

/** What ties rows together, as numbers. */
export interface RowKeys {
  readonly length: number;
  /** Distinct keys. */
  readonly keyCount: number;
  /** Keys of a row; the first one is its id. */
  keysOf(row: number): Uint32Array;
}

/**
 * Groups rows that belong together: same call id, same group, same borrower, phone or other key, same cluster of
 * near-duplicates, and whoever hangs together through them. A split that parts none of these groups leaks nobody.
 *
 * Memory is about 200 bytes per row that has six identities; they are kept as hashes.
 *
 * @example
 * groupRows([
 *   { id: "1", callDate: "2026-02-21", keys: { borrower: "b-1", phone: "p-1" } },
 *   { id: "2", callDate: "2026-02-21", keys: { borrower: "b-2", phone: "p-2" } },
 *   { id: "3", callDate: "2026-02-22", keys: { borrower: "b-1", phone: "p-2" } },
 * ]).count // 1: the third call shows that the first two are one household
 */
export function groupRows(rows: Iterable<SplitRow>): RowGroups {
  const table = new RowTable();
  for (const row of rows) table.add(row);
  return groupByKeys(table);
}

/** The same for rows that are numbers already. */
export function groupByKeys(table: RowKeys): RowGroups {
  const sets = new DisjointSets(table.keyCount);
  for (let row = 0; row < table.length; row += 1) joinKeys(sets, table.keysOf(row));
  return numberGroups(table, sets, () => true);
}

/** Joins all keys of a row. @returns the root of the joint set. */
export function joinKeys(sets: DisjointSets, keys: Uint32Array): number {
  let root = sets.rootOf(keys[0] ?? 0);
  for (const key of keys) root = sets.join(root, key);
  return root;
}

/** Numbers the sets in the order of their first rows. */
export function numberGroups(table: RowKeys, sets: DisjointSets, isIn: (row: number) => boolean): RowGroups {
  const groupOf = new Uint32Array(table.length).fill(NO_GROUP);
  const numbers = new Uint32Array(table.keyCount).fill(NO_GROUP);
  let count = 0;
  for (let row = 0; row < table.length; row += 1) {
    if (!isIn(row)) continue;
    const root = sets.rootOf(table.keysOf(row)[0] ?? 0);
    if (numbers[root] === NO_GROUP) {
      numbers[root] = count;
      count += 1;
    }
    groupOf[row] = numbers[root] ?? NO_GROUP;
  }
  return { groupOf, count };
}
