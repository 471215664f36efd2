import type { TallyEvent } from "../events/gap-event.ts";

/** How the labels of one field came out, over all weeks. */
export interface LabelTally {
  readonly calls: number;
  /** Calls whose gold label is `gold` and that came out as `predicted`. */
  at(gold: string, predicted: string): number;
  /** Gold calls of a label. */
  support(label: string): number;
  /** Calls that came out as a label. */
  chosen(label: string): number;
  /** Labels that occur on either side, in order of their names. */
  readonly labels: readonly string[];
}

/** Adds up the tallies of one field. */
export function labelTally(tallies: readonly TallyEvent[], field: string): LabelTally {
  const cells = new Map<string, Map<string, number>>();
  const chosen = new Map<string, number>();
  let calls = 0;
  for (const tally of tallies) {
    if (tally.field !== field) continue;
    for (const [, gold, predicted, count] of tally.cells) {
      const row = cells.get(gold) ?? new Map<string, number>();
      cells.set(gold, row.set(predicted, (row.get(predicted) ?? 0) + count));
      chosen.set(predicted, (chosen.get(predicted) ?? 0) + count);
      calls += count;
    }
  }
  return {
    calls,
    at: (gold, predicted) => cells.get(gold)?.get(predicted) ?? 0,
    support: (label) => [...(cells.get(label)?.values() ?? [])].reduce((sum, count) => sum + count, 0),
    chosen: (label) => chosen.get(label) ?? 0,
    labels: [...new Set([...cells.keys(), ...chosen.keys()])].sort(),
  };
}
