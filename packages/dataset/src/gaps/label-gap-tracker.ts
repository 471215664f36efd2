import { DispositionError, type Taxonomy } from "@disposition/taxonomy";
import { type CatchAll, catchAllOf } from "./catch-all.ts";
import { eventId } from "./events/event-id.ts";
import { eventOfNote } from "./events/event-of-note.ts";
import { type EvaluationContext, eventsOfEvaluation } from "./events/events-of-evaluation.ts";
import { eventsOfResults, type ResultContext } from "./events/events-of-result.ts";
import { DecisionEvent, type GapEvent } from "./events/gap-event.ts";
import type { EvaluationInput, LiveResult, NoteInput } from "./events/gap-input.ts";
import { evidenceOf } from "./evidence.ts";
import type { GapEntry, GapStatus } from "./gap-entry.ts";
import { readGapFile, renderGapFile } from "./gap-file.ts";
import { type GapPlan, gapPlan } from "./gap-plan.ts";
import type { GapView } from "./gap-view.ts";
import { foldJournal } from "./journal/fold-journal.ts";
import { appendEvents, type GapPaths, gapPaths } from "./journal/gap-journal.ts";
import { withLock } from "./journal/process-lock.ts";
import { readEvents } from "./journal/read-events.ts";
import { writeWhole } from "./journal/write-whole.ts";
import type { LabelNextOptions } from "./learning/label-next.ts";
import { mergeEntries } from "./merge-entries.ts";
import { defaultPhraseRules, type PhraseRule } from "./propose/phrase-rules.ts";
import { proposeGaps } from "./propose/propose-gaps.ts";
import { type GapReport, gapReport } from "./report/gap-report.ts";

/** How a tracker is opened. */
export interface TrackerOptions {
  /** The reviewable file, `gaps.yaml`; the journal and the evidence lie beside it. */
  readonly file: string;
  readonly taxonomy: Taxonomy;
  /** Field path → labels that only say that no other fits; default those named like `OTHERS`. */
  readonly catchAll?: CatchAll | undefined;
  /** What is built already and makes something of phrases; default the packages' own steps and cue lists. */
  readonly rules?: readonly PhraseRule[] | undefined;
  /** Whether what was told survives a power cut, not only a kill; default true. */
  readonly fsync?: boolean | undefined;
  /** Calls that a group needs before it is proposed as a label; default 8. */
  readonly fewestCalls?: number | undefined;
}

/** What a person decides about an entry. */
export interface Decision {
  readonly status?: GapStatus | undefined;
  /** Null takes it away. */
  readonly owner?: string | null | undefined;
  readonly notes?: string | null | undefined;
  readonly by: string;
  /** Instant, `2026-02-21T10:00:00Z`; decisions are applied in this order. */
  readonly at: string;
}

const FEWEST_CALLS = 8;

/**
 * Keeps what is wrong with the labels: told by evaluations, by results of the service and by people; proposed as entries of a
 * file that people review. Any number of processes may tell at the same time, and a kill loses nothing of what was told
 * when the promise had resolved. Memory grows with the events that show something: about 1 KB each.
 *
 * @example
 * const gaps = new LabelGapTracker({ file: "gaps.yaml", taxonomy: collections });
 * await gaps.feedEvaluation(report, { day: "2026-02-21" });
 * await gaps.note({ author: "Asha", day: "2026-02-21", field: "payment_disposition", phrase: "dekhunga", shouldBe: "PTP" });
 * await gaps.compact({ day: "2026-02-21" }); // gaps.yaml now has what both propose
 */
export class LabelGapTracker {
  readonly #paths: GapPaths;
  readonly #taxonomy: Taxonomy;
  readonly #catchAll: CatchAll;
  readonly #rules: readonly PhraseRule[];
  readonly #fsync: boolean;
  readonly #fewestCalls: number;

  constructor(options: TrackerOptions) {
    const { file, taxonomy, catchAll, rules, fsync = true, fewestCalls = FEWEST_CALLS } = options;
    this.#paths = gapPaths(file);
    this.#taxonomy = taxonomy;
    this.#catchAll = catchAll ?? catchAllOf(taxonomy);
    this.#rules = rules ?? defaultPhraseRules(taxonomy);
    this.#fsync = fsync;
    this.#fewestCalls = fewestCalls;
  }

  /**
   * Tells an evaluation. The same data set under the same model counts once however often it is told.
   *
   * @returns how many calls may show a gap.
   */
  async feedEvaluation(evaluation: EvaluationInput, context: EvaluationContext): Promise<number> {
    const events = eventsOfEvaluation(evaluation, { ...context, ...this.#setting() });
    await this.#append(events);
    return callsIn(events);
  }

  /** Tells a result of the service; only one that shows something is written. A result that is told twice counts once. */
  async feedResult(result: LiveResult, context: ResultContext): Promise<number> {
    return this.feedResults([{ result, ...context }]);
  }

  /** Tells many results at once. @returns how many calls may show a gap. */
  async feedResults(results: readonly (ResultContext & { readonly result: LiveResult })[]): Promise<number> {
    const events = eventsOfResults(results, this.#setting());
    await this.#append(events);
    return callsIn(events);
  }

  /** Tells what somebody noticed. @throws DispositionError `INPUT_INVALID` as `eventOfNote`. */
  async note(note: NoteInput): Promise<void> {
    await this.#append([eventOfNote(note, this.#taxonomy)]);
  }

  /** Tells a decision about an entry. @throws DispositionError `INPUT_INVALID` for an unknown entry or a bad decision. */
  async decide(entry: string, decision: Decision): Promise<void> {
    const { by, at, status = null, owner, notes } = decision;
    const event = DecisionEvent.safeParse({
      kind: "decision",
      id: eventId("decision", entry, at, by, JSON.stringify(decision)),
      day: at.slice(0, 10),
      at,
      entry,
      by,
      status,
      ...(owner === undefined ? {} : { owner }),
      ...(notes === undefined ? {} : { notes }),
    });
    if (!event.success) {
      throw new DispositionError(
        "INPUT_INVALID",
        `the decision of "${by}" at "${at}" about "${entry}" is not usable; give by, at as an instant and a known status`,
      );
    }
    const { entries } = await this.view(event.data.day);
    if (!entries.some(({ id }) => id === entry)) throw unknownEntry(entry, entries);
    await this.#append([event.data]);
  }

  /** Folds everything told into the file, under a lock that a crash cannot leave shut. */
  async compact({ day }: { readonly day: string }): Promise<GapView> {
    return withLock(`${this.#paths.file}.lock`, async () => {
      let view: GapView | null = null;
      await foldJournal(this.#paths, async ({ events, badLines }) => {
        view = await this.#viewOf(events, badLines, day);
        await writeWhole(this.#paths.file, [renderGapFile(view.entries, this.#taxonomy)]);
      });
      return view ?? this.view(day);
    });
  }

  /** The entries as the file would have them now; writes nothing. */
  async view(day: string): Promise<GapView> {
    const { events, badLines } = await readEvents(this.#paths);
    return this.#viewOf(events, badLines, day);
  }

  /** What to label next and how to weigh what is there. */
  async plan(day: string, options: LabelNextOptions = {}): Promise<GapPlan> {
    const { entries, evidence } = await this.view(day);
    return gapPlan(this.#taxonomy, evidence, entries, options);
  }

  /** What people read: entries, the ones that wait first, and the plan. */
  async report(day: string, options: LabelNextOptions = {}): Promise<GapReport> {
    const view = await this.view(day);
    return gapReport(this.#taxonomy, view, gapPlan(this.#taxonomy, view.evidence, view.entries, options), day);
  }

  async #viewOf(events: ReadonlyMap<string, GapEvent>, badLines: number, day: string): Promise<GapView> {
    const filed = await readGapFile(this.#paths.file, this.#taxonomy);
    const evidence = evidenceOf(events);
    const proposals = proposeGaps({
      ...this.#setting(),
      evidence,
      rules: this.#rules,
      known: filed,
      fewestCalls: this.#fewestCalls,
    });
    const { decisions } = evidence;
    const entries = mergeEntries({ taxonomy: this.#taxonomy, filed, proposals, decisions, day });
    return { entries, evidence, badLines };
  }

  #setting(): { readonly taxonomy: Taxonomy; readonly catchAll: CatchAll } {
    return { taxonomy: this.#taxonomy, catchAll: this.#catchAll };
  }

  async #append(events: readonly GapEvent[]): Promise<void> {
    await appendEvents(this.#paths, events, { fsync: this.#fsync });
  }
}

function callsIn(events: readonly GapEvent[]): number {
  return new Set(events.flatMap((event) => (event.kind === "sighting" || event.kind === "name" ? [event.call] : [])))
    .size;
}

function unknownEntry(id: string, entries: readonly GapEntry[]): DispositionError {
  const near = entries
    .map((entry) => entry.id)
    .slice(0, 5)
    .join(", ");
  return new DispositionError(
    "INPUT_INVALID",
    `there is no entry "${id}"; there are ${near || "none yet"}${entries.length > 5 ? ", …" : ""}`,
  );
}
