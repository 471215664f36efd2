import type { FlipPart } from "../report/comparison-parts.ts";
import { type Match, nameOf } from "./match-rows.ts";

/** Ids listed per kind of flip: enough to read, not a dump. */
const LISTED = 20;

/**
 * Rows whose answer became right or wrong, by kind, the commonest first.
 *
 * @example flips(matches, "payment_disposition").broken[0] // { expected: "PTP", old: "PTP", new: "NONE", count: 3, ids }
 */
export function flips(matches: readonly Match[], path: string): { fixed: FlipPart[]; broken: FlipPart[] } {
  const kinds = new Map<string, { expected: string; old: string; new: string; ids: string[] }>();
  for (const match of matches) {
    const expected = nameOf(match.new.expected[path]);
    const [old, current] = [nameOf(match.old.predicted[path]), nameOf(match.new.predicted[path])];
    if ((old === expected) === (current === expected)) continue;
    const key = JSON.stringify([expected, old, current]);
    const kind = kinds.get(key) ?? { expected, old, new: current, ids: [] };
    kind.ids.push(match.new.id);
    kinds.set(key, kind);
  }
  const all = [...kinds.values()]
    .map((kind) => ({ ...kind, count: kind.ids.length, ids: kind.ids.slice(0, LISTED) }))
    .sort((a, b) => b.count - a.count);
  return {
    fixed: all.filter((kind) => kind.new === kind.expected),
    broken: all.filter((kind) => kind.old === kind.expected),
  };
}
