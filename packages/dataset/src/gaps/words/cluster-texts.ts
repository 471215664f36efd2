import { similarity, type TextVector } from "./text-vectors.ts";

/** Texts whose average similarity is below this are of different things. */
const SMALLEST_SIMILARITY = 0.1;

/**
 * Groups texts by average linkage: the two groups that are most alike are joined until none are alike enough. Deterministic;
 * of equally alike pairs the first is joined. Time grows with the square of the number, so at most some hundreds.
 *
 * @returns indices into `vectors`, the largest group first; texts that say nothing are in none.
 */
export function clusterTexts(vectors: readonly TextVector[], smallest = SMALLEST_SIMILARITY): number[][] {
  const groups: (number[] | null)[] = vectors.map((vector, index) => (vector.size === 0 ? null : [index]));
  const alike = vectors.map((one) => Float64Array.from(vectors, (other) => similarity(one, other)));
  for (;;) {
    const [one, other] = mostAlike(groups, alike, smallest);
    const [kept, joined] = [groups[one], groups[other]];
    if (!kept || !joined) break;
    joinRows(alike, one, other, kept.length, joined.length);
    groups[one] = [...kept, ...joined];
    groups[other] = null;
  }
  const found = groups.filter((group) => group !== null);
  return found
    .map((group) => group.sort((a, b) => a - b))
    .sort((a, b) => b.length - a.length || (a[0] ?? 0) - (b[0] ?? 0));
}

function mostAlike(
  groups: readonly (readonly number[] | null)[],
  alike: readonly Float64Array[],
  smallest: number,
): [number, number] {
  let best = smallest;
  let pair: [number, number] = [-1, -1];
  for (const [one, row] of alike.entries()) {
    if (groups[one] === null) continue;
    for (let other = one + 1; other < row.length; other += 1) {
      const likeness = row[other] ?? 0;
      if (likeness <= best || groups[other] === null) continue;
      best = likeness;
      pair = [one, other];
    }
  }
  return pair;
}

/** The likeness of a joined group to any other is the average over its texts. */
function joinRows(alike: readonly Float64Array[], one: number, other: number, size: number, joined: number): void {
  const [kept, gone] = [alike[one], alike[other]];
  if (kept === undefined || gone === undefined) return;
  for (const [index, row] of alike.entries()) {
    const average = ((kept[index] ?? 0) * size + (gone[index] ?? 0) * joined) / (size + joined);
    kept[index] = average;
    row[one] = average;
  }
}
