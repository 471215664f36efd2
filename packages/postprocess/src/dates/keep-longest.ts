import type { FoundDate } from "./found-date.ts";

/**
 * Of phrases that overlap the longest stays, of equally long ones the earlier in `found`. Returns them in text order.
 */
export function keepLongest(found: readonly FoundDate[]): FoundDate[] {
  const kept: FoundDate[] = [];
  for (const phrase of found.toSorted((a, b) => a.start - b.start)) {
    const last = kept.at(-1);
    if (last === undefined || phrase.start >= last.end) kept.push(phrase);
    else if (phrase.end - phrase.start > last.end - last.start) kept[kept.length - 1] = phrase;
  }
  return kept;
}
