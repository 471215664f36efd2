/** Deeper a record is not looked for: `{ data: { results: [{ record }] } }`. */
const DEEPEST = 4;

/** How many of the keys that are asked for an object has. */
export type CountKeys = (candidate: object) => number;

/**
 * The object with the taxonomy's keys in a parsed answer: the answer itself, or one within it. Of several that have about
 * as many, the last: models write drafts and examples first.
 */
export function findRecord(value: unknown, countKeys: CountKeys): object | null {
  return lastBest(objectsIn(value, DEEPEST), countKeys);
}

/** Of those with at least half as many keys as the best one has, the last; `null` where none has any. */
export function lastBest<C extends object>(candidates: readonly C[], countKeys: (candidate: C) => number): C | null {
  const counts = candidates.map(countKeys);
  const most = Math.max(0, ...counts);
  if (most === 0) return null;
  return candidates.findLast((_, index) => (counts[index] ?? 0) * 2 >= most) ?? null;
}

function objectsIn(value: unknown, depth: number): object[] {
  if (typeof value !== "object" || value === null || depth < 0) return [];
  const inner = Object.values(value).flatMap((child: unknown) => objectsIn(child, depth - 1));
  return Array.isArray(value) ? inner : [...inner, value];
}
