import { redactText } from "@disposition/postprocess";
import type { LabelField, Taxonomy } from "@disposition/taxonomy";
import { type CatchAll, labelFieldsOf } from "../catch-all.ts";
import { customerWords, cutAtWord } from "../words/customer-words.ts";
import { ordinaryWords } from "../words/ordinary-words.ts";
import { callHash, eventId } from "./event-id.ts";
import { nameEvent } from "./events-of-evaluation.ts";
import type { GapEvent } from "./gap-event.ts";
import { type CallWords, type LiveResult, liveFields } from "./gap-input.ts";
import { isoWeek } from "./iso-week.ts";
import { labelAt } from "./label-at.ts";

/** What is known beside a live result. */
export interface ResultContext {
  /** The day on which it is told, `YYYY-MM-DD`; the call's week where the call has no day of its own. */
  readonly day: string;
  /** What was said; without it the record's remarks stand in. */
  readonly call?: CallWords | undefined;
}

interface Setting extends ResultContext {
  readonly taxonomy: Taxonomy;
  readonly catchAll: CatchAll;
}

/** Belief outside all labels from which on a call is a sign that one is missing; the review's own default. */
export const HIGH_OFF_TRIE = 0.3;
const LONGEST_REMARKS = 300;
/** Fewer results say nothing of what is ordinary. */
const SMALLEST_BATCH = 200;

/**
 * What a result of the service tells: a call that ends in a catch-all label, whose belief fits no label, or that a person
 * should look at because of one of its label fields. Any other result tells nothing.
 */
export function eventsOfResult(result: LiveResult, setting: Setting): GapEvent[] {
  const call = result.id ?? eventId(setting.call?.transcript ?? JSON.stringify(result.labels));
  const said = wordsIn(result, setting);
  return labelFieldsOf(setting.taxonomy).flatMap((field) =>
    eventsOfField(field, result, { ...setting, id: call, said }),
  );
}

/** A batch of results is told as its results, and as what is ordinary in its calls. */
export function eventsOfResults(
  results: readonly (ResultContext & { readonly result: LiveResult })[],
  setting: Pick<Setting, "taxonomy" | "catchAll">,
): GapEvent[] {
  const events = results.flatMap(({ result, ...context }) => eventsOfResult(result, { ...context, ...setting }));
  const [first] = results;
  if (first === undefined || results.length < SMALLEST_BATCH) return events;
  const ids = results.map(({ result }) => result.id ?? "").sort();
  const spoken = results.map(({ result, ...context }) => ({
    id: result.id ?? "",
    words: () => wordsIn(result, { ...context, ...setting }),
  }));
  const ordinary = ordinaryWords(eventId("batch", ...ids), spoken, first.day);
  return ordinary === null ? events : [...events, ordinary];
}

function eventsOfField(
  field: LabelField,
  result: LiveResult,
  { day, call, id, said, catchAll }: Setting & { readonly id: string; readonly said: string | null },
): GapEvent[] {
  const { path } = field;
  const facts = liveFields(result)[path];
  const predicted = labelAt(result.labels, path);
  const reasons = (result.review ?? []).filter((reason) => reason.field === path).map(({ code }) => code);
  const week = isoWeek(call?.callDate ?? day);
  const seen = { day, source: "live" as const, call: callHash(id), field: path, week };
  const renamed = (result.trace ?? []).filter((entry) => entry.path === path && typeof entry.from === "string");
  const strangers = [predicted, ...renamed.map(({ from }) => String(from))];
  const names = strangers.flatMap((name) => nameEvent(field, name, seen) ?? []);
  const offTrie = facts?.offTrie ?? null;
  const isCatchAll = (catchAll[path] ?? []).includes(predicted ?? "");
  if (!isCatchAll && reasons.length === 0 && (offTrie ?? 0) < HIGH_OFF_TRIE) return names;
  const [second] = facts?.alternatives ?? [];
  return [
    ...names,
    {
      kind: "sighting",
      id: eventId("sighting", "live", id, path),
      ...seen,
      run: null,
      language: call?.language ?? null,
      gold: null,
      predicted,
      probability: facts?.probability ?? null,
      runnerUp: typeof second?.value === "string" ? second.value : null,
      offTrie,
      reasons: [...new Set(reasons)].sort(),
      words: said,
    },
  ];
}

/** The customer's words, else what the record remarks. */
function wordsIn(result: LiveResult, { call, taxonomy }: Setting): string | null {
  if (call !== undefined) return customerWords(call.transcript);
  const paths = taxonomy.fields.filter(({ kind }) => kind === "text").map(({ path }) => path);
  const remarks = paths.flatMap((path) => labelAt(result.labels, path) ?? []).join(" ");
  return remarks === "" ? null : cutAtWord(redactText(remarks).text, LONGEST_REMARKS);
}
