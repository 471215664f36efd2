import type { RowGroups, RowKeys } from "./group-rows.ts";
import type { RowTable } from "./row-table.ts";
import type { LargestGroup } from "./split-plan.ts";

/** Finds the group with the most rows, and what most of them share. Null without rows. */
export function findLargestGroup(table: RowTable, ties: RowKeys, { groupOf, count }: RowGroups): LargestGroup | null {
  if (count === 0) return null;
  const largest = mostFrequent(groupOf, count);
  const shared = new Map<number, number>();
  for (const [row, group] of groupOf.entries()) {
    if (group !== largest.item) continue;
    for (const key of ties.keysOf(row)) shared.set(key, (shared.get(key) ?? 0) + 1);
  }
  let widest = { kind: "id", rows: 0 };
  for (const [key, rows] of shared) if (rows > widest.rows) widest = { kind: table.kindOf(key), rows };
  return { rows: largest.count, widest };
}

/** The item below `size` that comes most often; the first of equals. */
function mostFrequent(items: Uint32Array, size: number): { readonly item: number; readonly count: number } {
  const counts = new Uint32Array(size);
  for (const item of items) if (item < size) counts[item] = (counts[item] ?? 0) + 1;
  let best = { item: 0, count: 0 };
  for (const [item, count] of counts.entries()) if (count > best.count) best = { item, count };
  return best;
}
