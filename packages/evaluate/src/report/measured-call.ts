import { type FieldValue, getField, type Taxonomy } from "@disposition/taxonomy";
import type { RecordPair } from "../evaluate-records.ts";
import { judgedPaths } from "../is-right.ts";
import type { PredictionPart } from "./report-parts.ts";

/** A value that a model ranked. */
export interface RankedValue {
  readonly value: FieldValue;
  /** 0–1, before calibration if a calibration is to be fitted. */
  readonly probability: number;
}

/** A labelled call with what a model made of it. */
export interface MeasuredCall<T extends Taxonomy = Taxonomy> extends RecordPair<T> {
  readonly id: string;
  /** `YYYY-MM-DD` or an instant; for slices and drift. */
  readonly callDate?: string | undefined;
  /** For the baselines and the noise estimate; never part of a report. */
  readonly transcript?: string | undefined;
  readonly latencyMs?: number | undefined;
  /** Whether the model asked for a person to look. */
  readonly sentToReview?: boolean | undefined;
  /** Field path → the values that the model ranked, the chosen one first. */
  readonly ranked?: Readonly<Record<string, readonly RankedValue[]>> | undefined;
}

/** What a report keeps of a call: no transcript and no free text. */
export function predictionOf(taxonomy: Taxonomy, call: MeasuredCall): PredictionPart {
  const paths = judgedPaths(taxonomy);
  const valuesOf = (record: object) => Object.fromEntries(paths.map((path) => [path, getField(record, path) ?? null]));
  const probabilities = paths.flatMap((path) => {
    const [chosen] = call.ranked?.[path] ?? [];
    return chosen === undefined ? [] : [[path, chosen.probability] as const];
  });
  return {
    id: call.id,
    group: call.group ?? null,
    language: call.language ?? null,
    callDay: call.callDate?.slice(0, 10) ?? null,
    characters: call.transcript?.length ?? null,
    expected: valuesOf(call.expected),
    predicted: valuesOf(call.predicted),
    confidence: call.confidence ?? null,
    probabilities: Object.fromEntries(probabilities),
    latencyMs: call.latencyMs ?? null,
  };
}
