/** Edits after which a key is more likely another one than a slip of the pen. */
const MOST_EDITS = 4;

/**
 * The known key that is closest to an unknown one: equal but for hyphens and capitals, with the same words in another
 * order, or a few letters off. Null when none is close.
 *
 * @example nearestKey("sequence_length", ["sequence_len", "max_length"]) // "sequence_len"
 */
export function nearestKey(unknown: string, known: readonly string[]): string | null {
  const wanted = plain(unknown);
  let best: { readonly key: string; readonly edits: number } | null = null;
  for (const key of known) {
    const edits = sameWords(wanted, plain(key)) ? 0 : editsBetween(wanted, plain(key));
    if (edits <= Math.min(MOST_EDITS, wanted.length / 2) && (best === null || edits < best.edits))
      best = { key, edits };
  }
  return best?.key ?? null;
}

function plain(key: string): string {
  return key.toLowerCase().replaceAll("-", "_");
}

function sameWords(one: string, other: string): boolean {
  return one.split("_").sort().join("_") === other.split("_").sort().join("_");
}

/** Levenshtein distance: insertions, deletions and replacements of one letter. */
function editsBetween(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let line = 1; line <= one.length; line += 1) {
    const next = [line];
    for (let column = 1; column <= other.length; column += 1) {
      const replaced = (row[column - 1] ?? 0) + (one[line - 1] === other[column - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
