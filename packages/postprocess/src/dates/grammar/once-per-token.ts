import type { Scan } from "./scan.ts";

/**
 * Makes a reader look at each token of a text once, however many rules ask. For readers that depend on the words alone,
 * not on the day of the call.
 */
export function oncePerToken<Found>(read: (scan: Scan, index: number) => Found | null): typeof read {
  const texts = new WeakMap<Scan["tokens"], (Found | null | undefined)[]>();
  return (scan, index) => {
    const known = texts.get(scan.tokens) ?? [];
    if (known.length === 0) texts.set(scan.tokens, known);
    const before = known[index];
    if (before !== undefined) return before;
    const found = read(scan, index);
    known[index] = found;
    return found;
  };
}
