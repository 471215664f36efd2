import { type FieldValue, getField, type LabelsOf, type Taxonomy, withField } from "@disposition/taxonomy";
import type { GoldCall } from "../report/gold-report.ts";
import { randomFrom, shuffled } from "../sampling/random.ts";
import { ngramFeatures } from "./ngram-features.ts";
import { type NgramModel, predictLabel, trainNgramModel } from "./ngram-model.ts";
import { MAX_TRAINING_ROWS } from "./out-of-fold.ts";

export interface LearnOptions {
  /** Of the sample and of the order of learning; default 1. */
  readonly seed?: number | undefined;
  /** At most so many of the calls, drawn at random; default 4000. */
  readonly limit?: number | undefined;
}

/** What models that cost nothing know of a field. */
interface LearnedField {
  /** The value that most of the calls have. */
  readonly commonest: FieldValue;
  /** Of label fields; null for amounts and days, which no list of values holds. */
  readonly ngram: NgramModel | null;
}

/** Models that cost nothing, trained once and held against as many evaluations as there are. */
export interface LearnedBaselines<T extends Taxonomy = Taxonomy> {
  readonly taxonomy: T;
  /** They learned from so many. */
  readonly calls: number;
  /** Field path → what was learned; free-text fields are left out. */
  readonly fields: Readonly<Record<string, LearnedField>>;
}

/**
 * Trains the majority and the linear n-gram model of every field on labelled calls.
 *
 * @returns `null` without calls.
 * @example
 * const learned = learnBaselines(collections, training, { limit: 20_000 });
 * learned && baselineRecord(learned, "n-gram", "haan kal bhej dunga").payment_disposition; // "PTP"
 */
export function learnBaselines<T extends Taxonomy>(
  taxonomy: T,
  training: readonly GoldCall[],
  { seed = 1, limit = MAX_TRAINING_ROWS }: LearnOptions = {},
): LearnedBaselines<T> | null {
  // features of all calls would fill the memory: first the sample, then what is seen of it
  const sample = shuffled(training, randomFrom(seed)).slice(0, limit);
  if (sample.length === 0) return null;
  const features = sample.map(({ transcript }) => ngramFeatures(transcript));
  const scored = taxonomy.fields.filter(({ kind }) => kind !== "text");
  const fields = scored.map(({ path, kind }) => {
    const values = sample.map(({ labels }) => getField(labels, path) ?? null);
    const examples = values.map((value, row) => ({
      features: features[row] ?? new Uint32Array(),
      label: String(value),
    }));
    return [path, { commonest: commonest(values), ngram: kind === "label" ? trainNgramModel(examples, seed) : null }];
  });
  return { taxonomy, calls: sample.length, fields: Object.fromEntries(fields) };
}

/**
 * The record that a model which costs nothing makes of a call. In fields that the n-gram model knows nothing of it holds
 * the commonest value; free text is null.
 *
 * @example evaluateRecords(collections, calls.map((call) => ({ ...call, predicted: baselineRecord(learned, "majority", "") })))
 */
export function baselineRecord<T extends Taxonomy>(
  { taxonomy, fields }: LearnedBaselines<T>,
  name: "majority" | "n-gram",
  transcript: string,
): LabelsOf<T> {
  const features = name === "majority" ? new Uint32Array() : ngramFeatures(transcript);
  let record = {};
  for (const { path } of taxonomy.fields) {
    const { commonest: usual = null, ngram = null } = fields[path] ?? {};
    record = withField(record, path, name === "n-gram" && ngram !== null ? predictLabel(ngram, features) : usual);
  }
  return record as LabelsOf<T>;
}

function commonest(values: readonly FieldValue[]): FieldValue {
  const counts = new Map<FieldValue, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].reduce<[FieldValue, number]>((best, next) => (next[1] > best[1] ? next : best), [null, 0])[0];
}
