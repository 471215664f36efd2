import type { RowGroups } from "./group-rows.ts";
import { IntList } from "./int-list.ts";
import type { RowTable } from "./row-table.ts";

/** How many rows of each stratum a group has. Number `strataCount` is an extra stratum that every row has. */
export interface GroupProfile {
  readonly groups: number;
  readonly strataCount: number;
  /** Rows of each stratum over all groups, the extra one last. */
  readonly totals: Float64Array;
  /** Groups in which a stratum occurs. */
  readonly spread: Uint32Array;
  /** Group → first place in `strata` and `counts`; one longer than there are groups. */
  readonly starts: Uint32Array;
  readonly strata: Uint32Array;
  readonly counts: Uint32Array;
}

/**
 * Counts the strata of each group. 8 bytes per stratum of a group.
 *
 * @param isCounted - Rows that may stay away need not be balanced.
 */
export function profileGroups(
  table: RowTable,
  { groupOf, count }: RowGroups,
  isCounted: (row: number) => boolean,
): GroupProfile {
  const everyRow = table.strata.length;
  const { starts, members } = membersByGroup(groupOf, count);
  const tally = new Tally(everyRow + 1);
  const totals = new Float64Array(everyRow + 1);
  const spread = new Uint32Array(everyRow + 1);
  const [strata, counts] = [new IntList(), new IntList()];
  const ends = new Uint32Array(count + 1);
  for (let group = 0; group < count; group += 1) {
    for (const row of members.subarray(starts[group], starts[group + 1])) {
      if (!isCounted(row)) continue;
      for (const stratum of table.strataOf(row)) tally.add(stratum);
      tally.add(everyRow);
    }
    tally.empty((stratum, rows) => {
      strata.push(stratum);
      counts.push(rows);
      totals[stratum] = (totals[stratum] ?? 0) + rows;
      spread[stratum] = (spread[stratum] ?? 0) + 1;
    });
    ends[group + 1] = strata.length;
  }
  const columns = { starts: ends, strata: strata.view(), counts: counts.view() };
  return { groups: count, strataCount: everyRow, totals, spread, ...columns };
}

/** Counts numbers below `size`; emptying it costs as much as there was in it. */
class Tally {
  readonly #counts: Uint32Array;
  #seen: number[] = [];

  constructor(size: number) {
    this.#counts = new Uint32Array(size);
  }

  add(item: number): void {
    const count = this.#counts[item] ?? 0;
    if (count === 0) this.#seen.push(item);
    this.#counts[item] = count + 1;
  }

  /** Hands out each number with its count, in order of first sight, and forgets it. */
  empty(take: (item: number, count: number) => void): void {
    for (const item of this.#seen) {
      take(item, this.#counts[item] ?? 0);
      this.#counts[item] = 0;
    }
    this.#seen = [];
  }
}

/** Rows sorted by group; a group's rows stand from its start to the next group's. */
export function membersByGroup(groupOf: Uint32Array, count: number): { starts: Uint32Array; members: Uint32Array } {
  const starts = new Uint32Array(count + 1);
  for (const group of groupOf) if (group < count) starts[group + 1] = (starts[group + 1] ?? 0) + 1;
  for (let group = 0; group < count; group += 1) starts[group + 1] = (starts[group + 1] ?? 0) + (starts[group] ?? 0);
  const next = starts.slice();
  const members = new Uint32Array(starts[count] ?? 0);
  for (const [row, group] of groupOf.entries()) {
    if (group >= count) continue;
    members[next[group] ?? 0] = row;
    next[group] = (next[group] ?? 0) + 1;
  }
  return { starts, members };
}
