import { at, type Scan, skip } from "./scan.ts";

export type Postposition = {
  readonly kind: "until" | "on" | "within" | "after" | "before" | "for" | "between";
  /** "se pehle" (no later than) as against "pehle" (ago). */
  readonly bounded: boolean;
  readonly next: number;
};

const KINDS = ["until", "after", "before", "for", "between", "within", "on"] as const;

/** The postposition after a date word, emphasis skipped: "tak", "ko hi", "ke baad", "se pehle", "ke liye". */
export function readPostposition(scan: Scan, index: number): Postposition | null {
  const first = skip(scan, index, "emphasis");
  const bound = at(scan, first).of || at(scan, first).from ? first + 1 : first;
  const kind = kindAt(scan, bound);
  if (kind !== undefined) return { kind, bounded: bound > first, next: bound + 1 };
  // A case that binds a postposition may also stand alone: தீபாவளி|க்கு பிறகு, திங்கட்கிழமை|க்கு.
  const alone = kindAt(scan, first);
  return alone === undefined ? null : { kind: alone, bounded: false, next: first + 1 };
}

function kindAt(scan: Scan, index: number): Postposition["kind"] | undefined {
  return KINDS.find((candidate) => at(scan, index)[candidate]);
}
