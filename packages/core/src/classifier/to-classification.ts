import type { Pipeline } from "@disposition/postprocess";
import {
  type Calibration,
  type CallReading,
  type Choice,
  type FieldValue,
  type LabelsOf,
  type Taxonomy,
  withField,
} from "@disposition/taxonomy";
import type { Filled, FilledSlot, RankedChoice } from "../engine/engine.ts";
import { calibrateProbability, calibrateRanking } from "./calibrate.ts";
import type { Classification, Evidence, FieldResult } from "./classification.ts";
import type { PreparedFill } from "./fill-request.ts";
import { type ReviewPolicy, reviewReasons } from "./review.ts";

/** What is the same for all calls of a classifier. */
export interface Reading<T extends Taxonomy> {
  readonly taxonomy: T;
  readonly steps: Pipeline<T>;
  readonly policy: ReviewPolicy;
  readonly calibration: Calibration | undefined;
}

/** One call on its way: as it was read, as it was shown to the engine, and what came back. */
export interface Answered {
  readonly whole: CallReading;
  /** `whole` itself, or what was left of it. */
  readonly shown: CallReading;
  readonly prepared: PreparedFill;
  readonly filled: Filled;
}

type Core<T extends Taxonomy> = Pick<
  Classification<T>,
  "labels" | "fields" | "confidence" | "records" | "review" | "trace" | "usage"
>;

/** Turns an engine's answer into labels, probabilities and reasons to look. */
export function toClassification<T extends Taxonomy>(reading: Reading<T>, answered: Answered): Core<T> {
  const { taxonomy, calibration } = reading;
  const { whole, shown, prepared, filled } = answered;
  const slots = filled.slots.map((slot) => calibrateSlot(slot, calibration));
  const labels = toLabels(taxonomy, prepared, filled.slots, filled.texts);
  const { record, trace } = reading.steps(labels, { taxonomy, reading: whole });
  const product = (of: readonly FilledSlot[]) => of.reduce((total, { probability }) => total * probability, 1);
  const joint = calibration?.joint;
  const confidence = joint ? calibrateProbability(product(filled.slots), joint) : product(slots);
  const facts = { fields: slots, confidence, trace, wasCut: shown !== whole, wordCount: countWords(whole) };
  return {
    labels: record,
    fields: toFields<T>(taxonomy, prepared, slots, shown),
    confidence,
    ...(filled.records && { records: toRecords(taxonomy, prepared, filled) }),
    review: reviewReasons(facts, reading.policy),
    trace,
    usage: filled.usage,
  };
}

function calibrateSlot(slot: FilledSlot, calibration: Calibration | undefined): FilledSlot {
  const ranked = calibrateRanking(slot.ranked, calibration?.fields[slot.name]);
  return { ...slot, ranked, probability: ranked[0]?.probability ?? slot.probability };
}

function toLabels<T extends Taxonomy>(
  taxonomy: T,
  prepared: PreparedFill,
  slots: readonly { readonly choice: number }[],
  texts: Filled["texts"],
): LabelsOf<T> {
  let record: object = {};
  for (const [index, { choice }] of slots.entries()) {
    record = withField(record, prepared.request.slots[index]?.name ?? "", choiceValue(prepared.choices[index], choice));
  }
  for (const field of taxonomy.fields) {
    if (field.kind !== "text") continue;
    const written = texts?.find(({ name }) => name === field.path)?.text.trim();
    record = withField(record, field.path, written || null);
  }
  return record as LabelsOf<T>;
}

function toRecords<T extends Taxonomy>(taxonomy: T, prepared: PreparedFill, { records = [], texts }: Filled) {
  return records.map(({ choices, probability }) => {
    const slots = choices.map((choice) => ({ choice }));
    return { labels: toLabels(taxonomy, prepared, slots, texts), probability };
  });
}

function toFields<T extends Taxonomy>(
  taxonomy: T,
  prepared: PreparedFill,
  slots: readonly FilledSlot[],
  reading: CallReading,
): Classification<T>["fields"] {
  const entries = slots.map((slot, index): [string, FieldResult<FieldValue>] => {
    const choices = prepared.choices[index];
    const value = choiceValue(choices, slot.choice);
    const alternatives = slot.ranked
      .filter(({ choice }) => choice !== slot.choice)
      .map(({ choice, probability }) => ({ value: choiceValue(choices, choice), probability }));
    const { probability, offTrie } = slot;
    const isScore = taxonomy.fields.some(({ path, kind }) => path === slot.name && kind === "score");
    const mean = isScore ? { mean: expectation(slot.ranked, choices) } : {};
    return [slot.name, { value, probability, ...mean, alternatives, offTrie, evidence: evidenceFor(value, reading) }];
  });
  return Object.fromEntries(entries) as Classification<T>["fields"];
}

function expectation(ranked: readonly RankedChoice[], choices: readonly Choice[] | undefined): number {
  const total = ranked.reduce((sum, { probability }) => sum + probability, 0);
  const weighted = ranked.reduce((sum, { choice, probability }) => {
    return sum + Number(choiceValue(choices, choice)) * probability;
  }, 0);
  return weighted / total;
}

function evidenceFor(value: FieldValue, reading: CallReading): Evidence[] {
  if (value === null) return [];
  return reading.mentions
    .filter((mention) => mention.value === value)
    .map(({ start, end, speaker }) => ({ start, end, speaker }));
}

function choiceValue(choices: readonly Choice[] | undefined, index: number): FieldValue {
  return choices?.[index]?.value ?? null;
}

function countWords(reading: CallReading): number {
  const spoken = reading.turns.map((turn) => reading.transcript.slice(turn.start, turn.end)).join(" ");
  return spoken.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu)?.length ?? 0;
}
