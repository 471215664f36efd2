import { basename } from "node:path";
import type { DispositionClassifier } from "@disposition/core";
import {
  baselineRecord,
  caughtByReview,
  type EvaluationFile,
  evaluateModel,
  evaluateRecords,
  isRight,
  type Judgement,
  type LearnedBaselines,
  type MeasuredCall,
  type PrecisionRecallPoint,
  type Provenance,
  type ReviewCatch,
  recallAtPrecision,
  reviewCatch,
  riskCoverage,
} from "@disposition/evaluate";
import { collections } from "@disposition/taxonomy";
import { hashFile } from "../batch/hash-file.ts";
import { type CollectionsReport, measureCalls, readLabelledCalls } from "../evaluate-calls.ts";

type Calls = readonly MeasuredCall<typeof collections>[];

/** What a model card says of one file of labelled calls. */
export interface CardEvaluation {
  /** Everything that `evaluate` measures of the model, its own baselines and label noise left out. */
  readonly report: EvaluationFile;
  /** Language → the same with intervals, in alphabetical order. */
  readonly languages: Readonly<Record<string, CollectionsReport>>;
  /** Models that cost nothing, on the same calls; null where there was nothing to learn from. */
  readonly baselines: Readonly<Record<"majority" | "ngram", CollectionsReport>> | null;
  /** How many promises can be found at `PROMISE_PRECISION`; null where that cannot be reached. */
  readonly promises: PrecisionRecallPoint | null;
  readonly review: CardReview;
}

export interface CardReview {
  /** Share of the wrong records among the least sure `share` of all; null where none is wrong. */
  readonly caught: number | null;
  /** The records less sure than the manifest's threshold; null without one. */
  readonly threshold: ReviewCatch | null;
  /** What the model asks a person to look at, for whatever reason. */
  readonly asked: ReviewCatch | null;
}

export interface CardOptions {
  /** At most so many calls of each file. */
  readonly limit?: number | undefined;
  readonly learned: LearnedBaselines<typeof collections> | null;
  readonly model: Provenance["model"];
  /** Share of the calls that people can look at, 0–1. */
  readonly reviewShare: number;
  /** The record's confidence below which a person looks, as shipped; null without a review policy. */
  readonly threshold: number | null;
}

/** Precision of promises at which their recall is told: one call in five for nothing is what a caller may bear. */
export const PROMISE_PRECISION = 0.8;
/** Same calls, same figures. */
const SEED = 1;

/** Classifies the calls of a file once and measures all that a card says of them. */
export async function measureCard(
  classifier: DispositionClassifier,
  path: string,
  options: CardOptions,
): Promise<CardEvaluation> {
  const gold = await readLabelledCalls(path, options.limit);
  const calls = await measureCalls(classifier, gold);
  const data = { name: basename(path), sha256: (await hashFile(path)).sha256, rows: gold.length };
  return cardEvaluation(calls, data, options);
}

/** What a card says of calls that were classified already. */
export function cardEvaluation(calls: Calls, data: Provenance["data"], options: CardOptions): CardEvaluation {
  const { model, learned } = options;
  return {
    report: evaluateModel(collections, calls, { provenance: { data, model }, seed: SEED, gold: false }),
    languages: Object.fromEntries(byLanguage(calls)),
    baselines: learned && {
      majority: baselineReport(calls, learned, "majority"),
      ngram: baselineReport(calls, learned, "n-gram"),
    },
    promises: promisesFound(calls),
    review: reviewOf(calls, options),
  };
}

function byLanguage(calls: Calls): [string, CollectionsReport][] {
  const tags = new Set(calls.flatMap(({ language }) => (language === undefined ? [] : [language])));
  return [...tags].sort().map((tag) => {
    const spoken = calls.filter(({ language }) => language === tag);
    return [tag, evaluateRecords(collections, spoken, { seed: SEED })];
  });
}

function baselineReport(
  calls: Calls,
  learned: LearnedBaselines<typeof collections>,
  name: "majority" | "n-gram",
): CollectionsReport {
  const pairs = calls.map(({ expected, transcript = "" }) => ({
    expected,
    predicted: baselineRecord(learned, name, transcript),
  }));
  return evaluateRecords(collections, pairs, { resamples: 0 });
}

function promisesFound(calls: Calls): PrecisionRecallPoint | null {
  const claims = calls.map(({ expected, ranked }) => ({
    score: ranked?.payment_disposition?.find(({ value }) => value === "PTP")?.probability ?? 0,
    positive: expected.payment_disposition === "PTP",
  }));
  return recallAtPrecision(claims, PROMISE_PRECISION);
}

function reviewOf(calls: Calls, { threshold, reviewShare }: CardOptions): CardReview {
  const judged = calls.map((call) => ({ confidence: call.confidence ?? 0, right: isRight(collections, call), call }));
  const below = (limit: number) => judged.map(({ confidence, right }) => ({ right, sent: confidence < limit }));
  return {
    caught: caughtByReview(riskCoverage(judged satisfies Judgement[])?.points ?? [], reviewShare),
    threshold: threshold === null ? null : reviewCatch(below(threshold)),
    asked: reviewCatch(judged.map(({ right, call }) => ({ right, sent: call.sentToReview === true }))),
  };
}
