/**
 * How many slips of the keyboard part two words: a letter left out, added, changed, or two neighbours swapped.
 *
 * @returns The distance, or `most + 1` when it is larger than `most`.
 * @example typoDistance("swtiched", "switched", 2) // 1
 */
export function typoDistance(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  const last = Array.from({ length: other.length + 1 }, (_, index) => index);
  let rows: Rows = { before: [], last };
  for (let length = 1; length <= one.length; length++) {
    rows = { before: rows.last, last: nextRow(one.slice(0, length), other, rows) };
  }
  return Math.min(rows.last[other.length] ?? 0, most + 1);
}

/** Distances of the last two beginnings of one word from every beginning of the other. */
type Rows = { before: readonly number[]; last: readonly number[] };

function nextRow(one: string, other: string, { before, last }: Rows): number[] {
  const row = [one.length];
  for (let j = 1; j <= other.length; j++) {
    const changed = (last[j - 1] ?? 0) + (one.at(-1) === other[j - 1] ? 0 : 1);
    const isSwap = one.length > 1 && j > 1 && one.at(-1) === other[j - 2] && one.at(-2) === other[j - 1];
    const swapped = isSwap ? (before[j - 2] ?? 0) + 1 : changed;
    row[j] = Math.min(changed, swapped, (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
  }
  return row;
}
