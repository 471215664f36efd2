import { matchLabel } from "@disposition/postprocess";
import type { LabelField, Taxonomy } from "@disposition/taxonomy";
import { type CatchAll, labelFieldsOf } from "../catch-all.ts";
import { customerWords } from "../words/customer-words.ts";
import { ordinaryWords } from "../words/ordinary-words.ts";
import { callHash, eventId, runId } from "./event-id.ts";
import type { GapEvent, NameEvent, SightingEvent, TallyEvent } from "./gap-event.ts";
import type { CallWords, EvaluatedRow, EvaluationInput } from "./gap-input.ts";
import { isoWeek } from "./iso-week.ts";
import { labelAt } from "./label-at.ts";

/** What is known beside an evaluation. */
export interface EvaluationContext {
  /** The day on which it was made or told, `YYYY-MM-DD`. Of two evaluations of the same data the later one counts. */
  readonly day: string;
  /** What was said in a call; without it, and without a transcript in the rows, there are counts but no words. */
  readonly callOf?: ((id: string) => CallWords | undefined) | undefined;
  /** Field path → label → calls that the model was trained on, as in a data set's manifest. */
  readonly trained?: Readonly<Record<string, Readonly<Record<string, number>>>> | undefined;
}

interface Setting extends EvaluationContext {
  readonly taxonomy: Taxonomy;
  readonly catchAll: CatchAll;
}

/** What an evaluation tells: counts per field, the calls that may show a gap, names that are no labels, ordinary words. */
export function eventsOfEvaluation(evaluation: EvaluationInput, setting: Setting): GapEvent[] {
  const fields = labelFieldsOf(setting.taxonomy);
  const data = evaluation.provenance.data.sha256 || evaluation.provenance.data.name;
  const model = evaluation.provenance.model.sha256 ?? evaluation.provenance.model.name;
  const run = runId({ data, model });
  const rows = evaluation.predictions;
  const tallies = fields.map((field) => tallyOf(field, rows, { data, model }, setting));
  const seen = rows.flatMap((row) => fields.flatMap((field) => eventsOfRow(field, row, run, setting)));
  const spoken = rows.map((row) => ({ id: row.id, words: () => saidIn(row, setting) }));
  const ordinary = ordinaryWords(data, spoken, setting.day);
  return [...tallies, ...seen, ...(ordinary === null ? [] : [ordinary])];
}

function tallyOf(
  { path }: LabelField,
  rows: readonly EvaluatedRow[],
  { data, model }: { readonly data: string; readonly model: string },
  { day, trained }: Setting,
): TallyEvent {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const [gold, predicted] = [labelAt(row.expected, path), labelAt(row.predicted, path)];
    if (gold === null || predicted === null) continue;
    const key = JSON.stringify([weekOf(row), gold, predicted]);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const cells = [...counts].sort(([one], [other]) => (one < other ? -1 : 1));
  return {
    kind: "tally",
    id: eventId("tally", data, model, path),
    day,
    data,
    model,
    field: path,
    cells: cells.map(([key, count]) => [...(JSON.parse(key) as [string, string, string]), count]),
    trained: trained?.[path] ?? null,
  };
}

function eventsOfRow(field: LabelField, row: EvaluatedRow, run: string, setting: Setting): GapEvent[] {
  const [gold, predicted] = [labelAt(row.expected, field.path), labelAt(row.predicted, field.path)];
  const seen = {
    day: setting.day,
    source: "evaluation" as const,
    call: callHash(row.id),
    field: field.path,
    week: weekOf(row),
  };
  const names = [gold, predicted].flatMap((name) => nameEvent(field, name, seen) ?? []);
  const catchAll = setting.catchAll[field.path] ?? [];
  const isWorthKeeping = gold !== predicted || [gold, predicted].some((label) => catchAll.includes(label ?? ""));
  if (!isWorthKeeping) return names;
  const [chosen, second] = row.ranked?.[field.path] ?? [];
  const probability = chosen?.probability ?? row.probabilities?.[field.path] ?? null;
  const sighting: SightingEvent = {
    kind: "sighting",
    id: eventId("sighting", "evaluation", row.id, field.path),
    ...seen,
    run,
    language: row.language ?? setting.callOf?.(row.id)?.language ?? null,
    gold,
    predicted,
    probability,
    runnerUp: typeof second?.value === "string" ? second.value : null,
    offTrie: null,
    reasons: [],
    words: saidIn(row, setting),
  };
  return [...names, sighting];
}

/** Null for a label, and for a record without one. */
export function nameEvent(
  field: LabelField,
  name: string | null,
  seen: Pick<NameEvent, "day" | "source" | "call" | "field" | "week">,
): NameEvent | null {
  if (name === null || name === "" || field.labels.includes(name)) return null;
  return {
    kind: "name",
    id: eventId("name", seen.source, seen.call, field.path, name),
    ...seen,
    name,
    label: matchLabel(field, name)?.label ?? null,
  };
}

function saidIn(row: EvaluatedRow, { callOf }: Setting): string | null {
  const transcript = row.transcript ?? callOf?.(row.id)?.transcript;
  return transcript === undefined ? null : customerWords(transcript);
}

function weekOf(row: EvaluatedRow): string {
  return isoWeek(row.callDay ?? row.callDate);
}
