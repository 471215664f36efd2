import { z } from "zod";
import { ComparisonPart, Verdict } from "./comparison-parts.ts";
import {
  BaselinePart,
  byName,
  ConfidencePart,
  DriftPart,
  LabelCurvePart,
  LatencyPart,
  list,
  NoisePart,
  PredictionPart,
  SlicePart,
  scoresShape,
} from "./report-parts.ts";

/** Which model was measured on which calls. */
export const Provenance = z
  .object({
    data: z.object({ name: z.string(), sha256: z.string().regex(/^[0-9a-f]{64}$/u), rows: z.number() }).readonly(),
    model: z
      .object({
        name: z.string(),
        /** Null where the model is no file at hand. */
        sha256: z.string().nullable(),
        /** Of taxonomy, prompt format and finders. */
        fingerprint: z.string(),
        calibrated: z.boolean(),
      })
      .readonly(),
    taxonomy: z.object({ name: z.string(), version: z.number() }).readonly(),
  })
  .readonly();
export type Provenance = z.infer<typeof Provenance>;

/**
 * A whole evaluation as it lies on disk: figures, curves, baselines, and every prediction (without the words of the
 * call), so that a later model can be compared with it row by row and anything can be drawn from it.
 *
 * @example const report = EvaluationFile.parse(JSON.parse(await readFile("report.json", "utf8")));
 */
export const EvaluationFile = z
  .object({
    kind: z.literal("disposition-evaluation"),
    version: z.literal(1),
    provenance: Provenance,
    method: z
      .object({
        seed: z.number(),
        resamples: z.number(),
        groups: z.number(),
        /** Support below which figures are marked `small`. */
        smallBelow: z.number(),
        intervals: z.string(),
        percentiles: z.string(),
      })
      .readonly(),
    ...scoresShape,
    languages: byName(z.object(scoresShape).readonly()),
    slices: list(SlicePart),
    latency: LatencyPart.nullable(),
    /** `record` and field path → how far its confidence can be trusted, and where to cut. */
    confidence: byName(ConfidencePart),
    /** Label field → curves of each label. */
    curves: byName(list(LabelCurvePart)),
    /** Label field → models that cost nothing. */
    baselines: byName(list(BaselinePart)),
    /** Label field → estimated share of wrong gold labels. */
    noise: byName(NoisePart),
    drift: DriftPart.nullable(),
    comparison: ComparisonPart.nullable(),
    verdict: Verdict.nullable(),
    predictions: list(PredictionPart),
  })
  .readonly();
export type EvaluationFile = z.infer<typeof EvaluationFile>;
