import type { Taxonomy } from "@disposition/taxonomy";
import { GAP_KINDS, type GapEntry, type GapKind } from "../gap-entry.ts";
import type { GapPlan } from "../gap-plan.ts";
import type { GapView } from "../gap-view.ts";
import { sumBy, totalEvidence } from "../propose/count-evidence.ts";

/** What the reports show; they differ in how. */
export interface GapReport {
  readonly title: string;
  readonly day: string;
  /** What the entries rest on. */
  readonly basis: {
    readonly evaluations: number;
    readonly evaluatedCalls: number;
    readonly sightings: number;
    readonly notes: number;
  };
  /** Entries that wait for somebody, those with the most evidence first; then the others. */
  readonly kinds: readonly {
    readonly kind: GapKind;
    readonly meaning: string;
    readonly entries: readonly GapEntry[];
  }[];
  /** ISO week → pieces of evidence; the last twelve weeks, and `earlier` for those before. */
  readonly weeks: Readonly<Record<string, number>>;
  readonly plan: GapPlan;
}

const MEANINGS: Readonly<Record<GapKind, string>> = {
  NEW_LABEL: "Calls that no label fits and that talk of one thing",
  ALIAS: "Names that stand where a label should",
  SUB_LABEL: "Parts of a label that want to be told apart",
  CONFUSED: "Labels taken for each other more often than chance has it",
  UNDER_REPRESENTED: "Labels that fare badly and have few calls",
  CONFLICT: "Phrases that are said to mean two things",
};
const MOST_WEEKS = 12;
const DONE = ["done", "rejected"];

/** Puts a view and a plan in the order in which people read them. */
export function gapReport(taxonomy: Taxonomy, { entries, evidence }: GapView, plan: GapPlan, day: string): GapReport {
  const [first] = evidence.current;
  const cells = evidence.current.filter(({ field }) => field === first?.field).flatMap((tally) => tally.cells);
  return {
    title: `Label gaps of ${taxonomy.name}`,
    day,
    basis: {
      evaluations: new Set(evidence.measured.map(({ data, model }) => `${data} ${model}`)).size,
      evaluatedCalls: cells.reduce((sum, [, , , count]) => sum + count, 0),
      sightings: new Set(evidence.sightings.map(({ call }) => call)).size,
      notes: evidence.notes.length,
    },
    kinds: GAP_KINDS.map((kind) => ({
      kind,
      meaning: MEANINGS[kind],
      entries: entries.filter((entry) => entry.kind === kind).sort(byUrgency),
    })).filter((part) => part.entries.length > 0),
    weeks: weeksOf(entries),
    plan,
  };
}

function byUrgency(one: GapEntry, other: GapEntry): number {
  const waits = (entry: GapEntry) => Number(entry.seenToday && !DONE.includes(entry.status));
  return waits(other) - waits(one) || totalEvidence(other.evidence) - totalEvidence(one.evidence);
}

function weeksOf(entries: readonly GapEntry[]): Record<string, number> {
  const weeks = Object.entries(
    sumBy(entries.flatMap(({ evidence }) => Object.values(evidence).flatMap((counts) => Object.entries(counts)))),
  );
  const before = weeks.slice(0, -MOST_WEEKS).reduce((sum, [, count]) => sum + count, 0);
  return Object.fromEntries([...(before > 0 ? [["earlier", before] as const] : []), ...weeks.slice(-MOST_WEEKS)]);
}
