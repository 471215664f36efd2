import { z } from "zod";

// zod shapes of everything that a report holds, so that whoever renders one can check and type it.

export const list = <S extends z.ZodType>(item: S) => z.array(item).readonly();
export const byName = <S extends z.ZodType>(item: S) => z.record(z.string(), item).readonly();
const Value = z.union([z.string(), z.number(), z.null()]);

const ProportionPart = z
  .object({ value: z.number(), hits: z.number(), total: z.number(), low: z.number(), high: z.number() })
  .readonly();
const Share = ProportionPart.nullable();
export const IntervalPart = z
  .object({
    low: z.number(),
    high: z.number(),
    standardError: z.number(),
    resamples: z.number(),
    clusters: z.number(),
  })
  .readonly()
  .nullable();

const Bin = z
  .object({
    from: z.number(),
    to: z.number(),
    rows: z.number(),
    meanConfidence: z.number().nullable(),
    accuracy: Share,
  })
  .readonly();
const ReliabilityPart = z
  .object({
    rows: z.number(),
    expectedCalibrationError: z.number().nullable(),
    expectedCalibrationErrorEqualMass: z.number().nullable(),
    brierScore: z.number().nullable(),
    bins: list(Bin),
    equalMassBins: list(Bin),
  })
  .readonly();

const Confusion = z.object({ expected: z.string(), predicted: z.string(), count: z.number() }).readonly();
const LabelScorePart = z
  .object({
    label: z.string(),
    precision: Share,
    recall: Share,
    f1: z.number(),
    support: z.number(),
    small: z.boolean(),
  })
  .readonly();
const LabelIntervalsPart = z
  .object({ label: z.string(), precision: IntervalPart, recall: IntervalPart, f1: IntervalPart })
  .readonly();
const LabelReportPart = z
  .object({
    kind: z.literal("label"),
    accuracy: Share,
    macroF1: z.number().nullable(),
    weightedF1: z.number().nullable(),
    microF1: z.number().nullable(),
    labels: list(LabelScorePart),
    intervals: z
      .object({
        accuracy: IntervalPart,
        macroF1: IntervalPart,
        weightedF1: IntervalPart,
        labels: list(LabelIntervalsPart),
      })
      .readonly(),
    matrix: z.object({ labels: list(z.string()), counts: list(list(z.number())) }).readonly(),
    topConfusions: list(Confusion),
    equivalentAccuracy: Share,
  })
  .readonly();
const ValueReportPart = z
  .object({
    kind: z.enum(["amount", "date"]),
    accuracy: Share,
    accuracyWhereExpected: Share,
    accuracyWhereBoth: Share,
    presencePrecision: Share,
    presenceRecall: Share,
    hallucinationRate: Share,
    intervals: z
      .object({ accuracy: IntervalPart, accuracyWhereExpected: IntervalPart, hallucinationRate: IntervalPart })
      .readonly(),
  })
  .readonly();
const ScoreReportPart = z
  .object({
    kind: z.literal("score"),
    accuracy: Share,
    meanAbsoluteError: z.number().nullable(),
    within: list(z.object({ tolerance: z.number(), share: Share }).readonly()),
  })
  .readonly();
const FieldReportPart = z.union([LabelReportPart, ValueReportPart, ScoreReportPart]);

/** What `evaluateRecords` measures of one set of rows. */
export const scoresShape = {
  rows: z.number(),
  exactMatch: Share,
  exactMatchInterval: IntervalPart,
  fields: byName(FieldReportPart),
  legality: z.object({ legal: Share, broken: byName(z.number()) }).readonly(),
  reliability: ReliabilityPart.nullable(),
};

export const SlicePart = z
  .object({
    by: z.enum(["language", "length", "month"]),
    name: z.string(),
    rows: z.number(),
    small: z.boolean(),
    exactMatch: Share,
    fields: byName(z.object({ accuracy: Share, macroF1: z.number().nullable() }).readonly()),
  })
  .readonly();

export const LatencyPart = z
  .object({
    rows: z.number(),
    meanMs: z.number(),
    p50Ms: z.number(),
    p90Ms: z.number(),
    p95Ms: z.number(),
    p99Ms: z.number(),
    maxMs: z.number(),
    definition: z.literal("nearest rank"),
  })
  .readonly();

const ThresholdPart = z
  .object({ threshold: z.number(), accepted: ProportionPart, precision: ProportionPart })
  .readonly()
  .nullable();
export const ConfidencePart = z
  .object({
    reliability: ReliabilityPart,
    riskCoverage: z
      .object({
        points: list(z.object({ threshold: z.number(), coverage: z.number(), risk: z.number() }).readonly()),
        area: z.number(),
      })
      .readonly(),
    thresholdsForPrecision: list(z.object({ target: z.number(), choice: ThresholdPart }).readonly()),
    thresholdsForReview: list(z.object({ budget: z.number(), choice: ThresholdPart }).readonly()),
  })
  .readonly();

export const LabelCurvePart = z
  .object({
    label: z.string(),
    support: z.number(),
    small: z.boolean(),
    precisionRecall: z
      .object({
        baseRate: z.number(),
        averagePrecision: z.number(),
        rows: z.number(),
        positives: z.number(),
        points: list(z.object({ threshold: z.number(), precision: z.number(), recall: z.number() }).readonly()),
      })
      .readonly()
      .nullable(),
    volume: list(z.object({ threshold: z.number(), kept: Share, precision: Share, recall: Share }).readonly()),
  })
  .readonly();

export const BaselinePart = z
  .object({
    name: z.enum(["majority", "n-gram"]),
    learnedFrom: z.enum(["training calls", "other folds of these calls", "these calls"]),
    accuracy: Share,
    macroF1: z.number().nullable(),
    weightedF1: z.number().nullable(),
  })
  .readonly();

export const NoisePart = z
  .object({
    duplicatePairs: Share,
    fromDuplicates: z.number().nullable(),
    fromOutOfFold: Share,
    suspects: list(
      z.object({ id: z.string(), label: z.string(), suggested: z.string(), margin: z.number() }).readonly(),
    ),
  })
  .readonly();

export type NoisePart = z.infer<typeof NoisePart>;

const DriftMeasurePart = z
  .object({
    method: z.enum(["PSI", "Kolmogorov–Smirnov", "Jensen–Shannon distance", "normed Wasserstein distance"]),
    value: z.number(),
    direction: z.literal("larger is more drift"),
    threshold: z.number(),
    drifted: z.boolean(),
    sizes: z.object({ reference: z.number(), current: z.number() }).readonly(),
    pValue: z.number().exactOptional(),
  })
  .readonly();
export const DriftPart = z
  .object({
    reference: z.string(),
    current: z.string(),
    columns: byName(list(DriftMeasurePart)),
    driftedColumns: list(z.string()),
  })
  .readonly();

/** One call without its words: what was expected, what came out, how sure, how long. */
export const PredictionPart = z
  .object({
    id: z.string(),
    group: z.string().nullable(),
    language: z.string().nullable(),
    callDay: z.string().nullable(),
    /** UTF-16 length of the transcript. */
    characters: z.number().nullable(),
    expected: byName(Value),
    predicted: byName(Value),
    confidence: z.number().nullable(),
    /** Field path → probability of what was predicted. */
    probabilities: byName(z.number()),
    latencyMs: z.number().nullable(),
  })
  .readonly();
export type PredictionPart = z.infer<typeof PredictionPart>;
