import { runId } from "./events/event-id.ts";
import type { DecisionEvent, GapEvent, NameEvent, NoteEvent, SightingEvent, TallyEvent } from "./events/gap-event.ts";

/** Everything that is known, sorted by kind; the order in which it was told is forgotten. */
export interface Evidence {
  /** Of each data set and field the latest evaluation. */
  readonly tallies: readonly TallyEvent[];
  /** Those of them that measured the newest model: what is wrong today. */
  readonly current: readonly TallyEvent[];
  /** All evaluations, for learning curves. */
  readonly measured: readonly TallyEvent[];
  /** Of the service, and of the evaluations that no later one of the same data has replaced. */
  readonly sightings: readonly SightingEvent[];
  readonly names: readonly NameEvent[];
  readonly notes: readonly NoteEvent[];
  readonly decisions: readonly DecisionEvent[];
  /** Word → calls that say it, and how many calls there are; of calls of every kind. */
  readonly ordinary: { readonly calls: number; readonly counts: ReadonlyMap<string, number> };
}

/** Sorts events; whatever order they came in, the same evidence. */
export function evidenceOf(events: ReadonlyMap<string, GapEvent>): Evidence {
  const all = [...events.values()].sort((one, other) => (one.id < other.id ? -1 : 1));
  const of = <K extends GapEvent["kind"]>(kind: K) =>
    all.filter((event): event is Extract<GapEvent, { kind: K }> => event.kind === kind);
  const measured = of("tally");
  const tallies = latestPerData(measured);
  const newest = measured.reduce<TallyEvent | null>((best, tally) => (isLater(tally, best) ? tally : best), null);
  const runs = new Set(tallies.map(runId));
  const decisions = of("decision").sort((one, other) => (one.at === other.at ? 0 : one.at < other.at ? -1 : 1));
  return {
    tallies,
    current: tallies.filter(({ model }) => model === newest?.model),
    measured,
    sightings: of("sighting").filter(({ run }) => run === null || runs.has(run)),
    names: of("name"),
    notes: of("note"),
    decisions,
    ordinary: ordinaryOf(of("words")),
  };
}

function latestPerData(tallies: readonly TallyEvent[]): TallyEvent[] {
  const latest = new Map<string, TallyEvent>();
  for (const tally of tallies) {
    const key = JSON.stringify([tally.data, tally.field]);
    if (isLater(tally, latest.get(key) ?? null)) latest.set(key, tally);
  }
  return [...latest.values()];
}

/** Of two of one day the model decides, so that all fields of an evaluation stay together. */
function isLater(tally: TallyEvent, than: TallyEvent | null): boolean {
  return than === null || `${tally.day} ${tally.model}` > `${than.day} ${than.model}`;
}

function ordinaryOf(told: readonly Extract<GapEvent, { kind: "words" }>[]): Evidence["ordinary"] {
  const counts = new Map<string, number>();
  for (const { counts: words } of told) {
    for (const [word, count] of words) counts.set(word, (counts.get(word) ?? 0) + count);
  }
  return { calls: told.reduce((sum, { calls }) => sum + calls, 0), counts };
}
