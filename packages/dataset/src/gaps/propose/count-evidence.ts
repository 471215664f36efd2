import type { GapEntry } from "../gap-entry.ts";

/** A piece of evidence: where it came from, when, for how many calls. */
export interface Piece {
  readonly source: "evaluation" | "live" | "note";
  readonly week: string;
  readonly count: number;
}

/** Counts per source and week, weeks in order. */
export function countEvidence(pieces: readonly Piece[]): GapEntry["evidence"] {
  const of = (source: Piece["source"]) =>
    sumBy(pieces.filter((piece) => piece.source === source).map((piece) => [piece.week, piece.count]));
  return { evaluation: of("evaluation"), live: of("live"), note: of("note") };
}

/** Sums counts by name, names in order. */
export function sumBy(counts: readonly (readonly [name: string, count: number])[]): Record<string, number> {
  const sums = new Map<string, number>();
  for (const [name, count] of counts) sums.set(name, (sums.get(name) ?? 0) + count);
  return Object.fromEntries([...sums].sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** Labels with their calls, the commonest first; those of one size by name. */
export function endings(labels: readonly (string | null)[]): Record<string, number> {
  const counts = sumBy(labels.flatMap((label) => (label === null ? [] : [[label, 1] as const])));
  return Object.fromEntries(Object.entries(counts).sort(([, one], [, other]) => other - one));
}

/** How much evidence there is in all. */
export function totalEvidence(evidence: GapEntry["evidence"]): number {
  return [evidence.evaluation, evidence.live, evidence.note]
    .flatMap((weeks) => Object.values(weeks))
    .reduce((sum, count) => sum + count, 0);
}
