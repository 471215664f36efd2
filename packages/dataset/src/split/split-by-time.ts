import { DispositionError } from "@disposition/taxonomy";
import { membersByGroup } from "./group-profile.ts";
import type { RowGroups } from "./group-rows.ts";
import type { RowTable } from "./row-table.ts";
import { NONE, SPLIT_CODES, type SplitCode, splitAt, TEST, TRAIN, VALIDATION } from "./split-code.ts";
import type { SplitShares } from "./split-of.ts";

/** A split per row; {@link NONE} for a straddler. */
export interface TimeSplit {
  readonly codes: Uint8Array;
  readonly straddlers: readonly number[];
  /** First civil day of validation and of test, `YYYY-MM-DD`; null for a split without a share. */
  readonly borders: { readonly validation: string | null; readonly test: string | null };
}

/**
 * The newest days become test, those before them validation, the rest training. A day is never parted.
 *
 * Of a group that straddles a border, the rows of its newest split stay and the older ones are set aside: a borrower
 * who is tested was never trained on, and still everything trained on is older than everything tested. Moving the older
 * rows along would break the second law and let test grow to all borrowers who were called lately.
 *
 * @throws DispositionError `INPUT_INVALID` when there are fewer days than splits with a share.
 */
export function splitByTime(table: RowTable, groups: RowGroups, shares: SplitShares): TimeSplit {
  const firstDays = borderDays(table, shares);
  const codes = Uint8Array.from({ length: table.length }, (_, row) => codeOfDay(table.dayOf(row), firstDays));
  const { starts, members } = membersByGroup(groups.groupOf, groups.count);
  const straddlers: number[] = [];
  for (let group = 0; group < groups.count; group += 1) {
    const rows = members.subarray(starts[group], starts[group + 1]);
    let newest: number = NONE;
    for (const row of rows) newest = Math.max(newest, codes[row] ?? NONE);
    for (const row of rows) if (codes[row] !== newest) straddlers.push(row);
  }
  for (const row of straddlers) codes[row] = NONE;
  straddlers.sort((a, b) => a - b);
  return { codes, straddlers, borders: { validation: isoDay(firstDays[VALIDATION]), test: isoDay(firstDays[TEST]) } };
}

/** First day of each split, by code; null for a split without a share. */
function borderDays(table: RowTable, shares: SplitShares): (number | null)[] {
  const days = rowsPerDay(table);
  const used = SPLIT_CODES.filter((code) => shares[splitAt(code) ?? "train"] > 0);
  if (days.length < used.length) {
    throw new DispositionError(
      "INPUT_INVALID",
      `the calls are of ${days.length} days, too few for ${used.length} splits by time; use the mode "stratified"`,
    );
  }
  const first: (number | null)[] = [null, null, null, null];
  let end = days.length;
  for (const [place, code] of [...used].reverse().entries()) {
    const left = used.length - 1 - place;
    const wanted = shares[splitAt(code) ?? "train"] * table.length;
    const start = left === 0 ? 0 : nearest(days, end, left, wanted);
    first[code] = days[start]?.day ?? null;
    end = start;
  }
  return first;
}

interface DayCount {
  readonly day: number;
  readonly rows: number;
}

/** The start for which the days up to `end` hold nearest to `wanted` rows, with at least `left` days before it. */
function nearest(days: readonly DayCount[], end: number, left: number, wanted: number): number {
  let start = end - 1;
  let rows = days[start]?.rows ?? 0;
  while (start > left) {
    const more = rows + (days[start - 1]?.rows ?? 0);
    if (Math.abs(more - wanted) >= Math.abs(rows - wanted)) break;
    rows = more;
    start -= 1;
  }
  return start;
}

function rowsPerDay(table: RowTable): DayCount[] {
  const counts = new Map<number, number>();
  for (let row = 0; row < table.length; row += 1) {
    counts.set(table.dayOf(row), (counts.get(table.dayOf(row)) ?? 0) + 1);
  }
  return [...counts].map(([day, rows]) => ({ day, rows })).sort((a, b) => a.day - b.day);
}

function codeOfDay(day: number, first: readonly (number | null)[]): SplitCode {
  const newestFirst: readonly SplitCode[] = [TEST, VALIDATION, TRAIN];
  for (const code of newestFirst) {
    const start = first[code];
    if (start !== null && start !== undefined && day >= start) return code;
  }
  return NONE;
}

function isoDay(day: number | null | undefined): string | null {
  return day === null || day === undefined ? null : new Date(day * 86_400_000).toISOString().slice(0, 10);
}
