import type { TraceEntry } from "@disposition/postprocess";
import type { FieldPath, LabelsOf, Speaker, Taxonomy, ValueAt } from "@disposition/taxonomy";
import type { EngineInfo, FillStrategy, FillUsage } from "../engine/engine.ts";

/** A place in the transcript, UTF-16 offsets. */
export interface Evidence {
  readonly start: number;
  readonly end: number;
  readonly speaker: Speaker;
}

/** What the engine thought about one field, before any step. */
export interface FieldResult<V> {
  readonly value: V;
  /** In [0, 1]: belief in `value` among the values that were allowed; calibrated if a calibration is loaded. */
  readonly probability: number;
  /** Scores only: the expected score, where `value` is the likeliest one. */
  readonly mean?: number;
  /** The other values whose probability is known, likeliest first. */
  readonly alternatives: readonly { readonly value: V; readonly probability: number }[];
  /** In [0, 1]: belief that went to nothing the field may hold, a sign that the call fits no label. */
  readonly offTrie: number;
  /** Where a chosen amount or day was said; empty for other fields. */
  readonly evidence: readonly Evidence[];
}

export type ReviewCode = "low-confidence" | "off-trie" | "nothing-said" | "transcript-cut" | "step-changed";

/** One reason why a person should look at the call. */
export interface ReviewReason {
  readonly code: ReviewCode;
  readonly field?: string;
  readonly because: string;
}

/** What answered. */
export interface ModelFacts extends Pick<EngineInfo, "id" | "device" | "evidence" | "gpu"> {
  readonly fingerprint: string;
  /** How the engine came to this answer, where it has several ways. */
  readonly strategy?: FillStrategy;
  /** Whether probabilities were corrected by a calibration file. */
  readonly calibrated: boolean;
}

/** Everything known about one call. `labels` carries the taxonomy's own names, the rest is the SDK's. */
export interface Classification<T extends Taxonomy> {
  readonly id: string | null;
  readonly labels: LabelsOf<T>;
  readonly fields: { readonly [P in FieldPath<T["schema"]>]?: FieldResult<ValueAt<T["schema"], P>> };
  /** Belief that every field is right, in [0, 1]: the product of the fields' probabilities, or as calibrated. */
  readonly confidence: number;
  /** The likeliest records as a whole, if asked for; before any step. Their probabilities are the model's own. */
  readonly records?: readonly { readonly labels: LabelsOf<T>; readonly probability: number }[];
  /** Null, or why a person should look. */
  readonly review: readonly ReviewReason[] | null;
  readonly trace: readonly TraceEntry[];
  readonly model: ModelFacts;
  /** Whether the answer is an equal call's: kept from before, or shared with one that was at work. */
  readonly cached: boolean;
  readonly usage: FillUsage;
  /** Milliseconds: finding mentions and rendering; waiting and filling; all together. */
  readonly timings: { readonly readMs: number; readonly fillMs: number; readonly totalMs: number };
}
