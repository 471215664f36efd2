import { DisjointSets } from "./disjoint-sets.ts";
import { joinKeys, numberGroups, type RowGroups, type RowKeys } from "./group-rows.ts";
import { NONE, type SplitCode, TEST, TRAIN, VALIDATION } from "./split-code.ts";

/** Why a row goes to no split. */
export const ASIDE_REASONS = [
  // a new call that would join two groups of different splits
  "bridge",
  // an old call that shares a key with one of another split
  "conflict",
  // an older call of a group whose newest call is in a later split, in mode `time`
  "straddler",
  // a copy of a text that strangers share and that stands in another split
  "copy",
] as const;
export type AsideReason = (typeof ASIDE_REASONS)[number];

export interface AsideRow {
  /** Position of the row in the input, from 0. */
  readonly row: number;
  readonly reason: AsideReason;
}

/** Groups of which some already have a split. */
export interface SettledRows extends RowGroups {
  /** Split of each group as it was before; {@link NONE} where all its rows are new. */
  readonly settled: Uint8Array;
  readonly aside: readonly AsideRow[];
}

/**
 * Groups rows of which some have a split from before, so that no group ends in two.
 *
 * A new call may show that two groups which stood in different splits are one: same borrower, both phones. Moving a
 * group would make this week's test figures incomparable with last week's, and the call itself would leak wherever it
 * went. So such a **bridge** is set aside: in no split, and reported, until somebody splits afresh.
 *
 * Old rows may disagree, too, when they share a key that was not known before: then the held-out row stays, because it
 * is what figures are compared on, and the row with less weight (train before validation before test) is a **conflict**
 * and set aside.
 *
 * Rows take their places one by one, test first, then validation, training and the new ones in their order. A row goes
 * aside only where what it would join stands in another split, so of a chain of new calls between two old groups only
 * the link that closes it is lost.
 *
 * @param previous - Split of each row as it was before.
 */
export function settleRows(table: RowKeys, previous: Uint8Array): SettledRows {
  const sets = new DisjointSets(table.keyCount);
  const splits = new Uint8Array(table.keyCount);
  const left = new Map<number, AsideReason>();
  for (const turn of [TEST, VALIDATION, TRAIN, NONE] as const) {
    for (let row = 0; row < table.length; row += 1) {
      if (previous[row] !== turn) continue;
      const keys = table.keysOf(row);
      const split = jointSplit(sets, splits, keys, turn);
      if (split === null) left.set(row, turn === NONE ? "bridge" : "conflict");
      else splits[joinKeys(sets, keys)] = split;
    }
  }
  const groups = numberGroups(table, sets, (row) => !left.has(row));
  return { ...groups, settled: settledSplits(table, sets, splits, groups), aside: inOrder(left) };
}

/** The one split that all sets of the keys have, or may take; null when they have several. */
function jointSplit(sets: DisjointSets, splits: Uint8Array, keys: Uint32Array, own: SplitCode): SplitCode | null {
  let joint = own;
  for (const key of keys) {
    const split = (splits[sets.rootOf(key)] ?? NONE) as SplitCode;
    if (split === NONE || split === joint) continue;
    if (joint !== NONE) return null;
    joint = split;
  }
  return joint;
}

function settledSplits(table: RowKeys, sets: DisjointSets, splits: Uint8Array, groups: RowGroups): Uint8Array {
  const settled = new Uint8Array(groups.count);
  for (let row = 0; row < table.length; row += 1) {
    const group = groups.groupOf[row] ?? 0;
    if (group < groups.count) settled[group] = splits[sets.rootOf(table.keysOf(row)[0] ?? 0)] ?? NONE;
  }
  return settled;
}

function inOrder(left: ReadonlyMap<number, AsideReason>): AsideRow[] {
  return [...left].map(([row, reason]) => ({ row, reason })).sort((a, b) => a.row - b.row);
}
