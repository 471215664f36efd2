import type { BalanceRecipe } from "./balance-recipe.ts";
import type { CappedLabel } from "./balance-report.ts";
import type { CountedRows } from "./count-rows.ts";
import { passes } from "./row-class.ts";

type Cap = BalanceRecipe["caps"][number];

/** Which rows stay (1) or go (0), and what each cap did. */
export interface CappedRows {
  readonly kept: Uint8Array;
  readonly report: readonly CappedLabel[];
}

/**
 * Applies the caps one after the other, each to the rows that the ones before it left. Of a label that has too many, the
 * rows with the lowest priority number stay, so that a larger cap keeps all that a smaller one keeps.
 */
export function capRows(counted: CountedRows, caps: readonly Cap[]): CappedRows {
  const kept = new Uint8Array(counted.classOf.length).fill(1);
  const report = caps.flatMap((cap) => applyCap(counted, cap, kept));
  return { kept, report };
}

function applyCap(counted: CountedRows, cap: Cap, kept: Uint8Array): CappedLabel[] {
  const rows = rowsByLabel(counted, cap, kept);
  const total = kept.reduce((sum, stays) => sum + stays, 0);
  return [...rows].sort(byName).flatMap(([label, indices]) => {
    const limit = limitOf(cap, label, total);
    if (indices.length <= limit) return [];
    indices.sort((one, other) => (counted.priority[one] ?? 0) - (counted.priority[other] ?? 0));
    for (const row of indices.slice(limit)) kept[row] = 0;
    return [{ field: cap.field, label, before: indices.length, after: limit }];
  });
}

/** Numbers of the rows under the cap that are still there, by label. */
function rowsByLabel({ classes, classOf }: CountedRows, cap: Cap, kept: Uint8Array): Map<string, number[]> {
  const labels = classes.map((rowClass) => (passes(cap.when, rowClass) ? (rowClass.labels[cap.field] ?? null) : null));
  const rows = new Map<string, number[]>();
  for (const [row, position] of classOf.entries()) {
    const label = labels[position] ?? null;
    if (label === null || kept[row] === 0) continue;
    const known = rows.get(label);
    if (known === undefined) rows.set(label, [row]);
    else known.push(row);
  }
  return rows;
}

function limitOf({ atMost, others, share }: Cap, label: string, total: number): number {
  const count = atMost[label] ?? others ?? Number.POSITIVE_INFINITY;
  return Math.min(count, share === undefined ? count : Math.floor(share * total));
}

function byName([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number {
  return one < other ? -1 : Number(one > other);
}
