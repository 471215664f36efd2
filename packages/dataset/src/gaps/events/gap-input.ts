import type { FieldValue } from "@disposition/taxonomy";

// Shapes that other packages' results have, so that this one need not know these packages.

interface RankedValue {
  readonly value: FieldValue;
  readonly probability: number;
}

/** A labelled call with what a model made of it; `evaluate`'s `MeasuredCall` and the `predictions` of its report fit. */
export interface EvaluatedRow {
  readonly id: string;
  readonly language?: string | null | undefined;
  /** `YYYY-MM-DD`. */
  readonly callDay?: string | null | undefined;
  /** The same, or an instant. */
  readonly callDate?: string | undefined;
  readonly transcript?: string | undefined;
  /** Nested, or flat with dotted paths. */
  readonly expected: object;
  readonly predicted: object;
  /** Field path → probability of what was predicted. */
  readonly probabilities?: Readonly<Record<string, number>> | undefined;
  /** Field path → the values that the model ranked, the chosen one first. */
  readonly ranked?: Readonly<Record<string, readonly RankedValue[]>> | undefined;
}

/** A whole evaluation; `evaluate`'s `EvaluationFile` fits. */
export interface EvaluationInput {
  readonly provenance: {
    readonly data: { readonly name: string; readonly sha256: string };
    readonly model: { readonly name: string; readonly sha256: string | null };
  };
  readonly predictions: readonly EvaluatedRow[];
}

/** What was said in a call, by id, where the rows do not carry it. */
export interface CallWords {
  readonly transcript: string;
  readonly callDate?: string | undefined;
  readonly language?: string | null | undefined;
}

/** What a model said of one field in service. */
interface LiveField {
  readonly value: FieldValue;
  readonly probability: number;
  readonly alternatives: readonly RankedValue[];
  readonly offTrie: number;
}

/** A result of the service; `core`'s `Classification` and the rows of `disposition batch` fit. */
export interface LiveResult {
  readonly id: string | null;
  readonly labels: object;
  readonly fields: object;
  readonly review: readonly { readonly code: string; readonly field?: string; readonly because: string }[] | null;
  readonly trace?:
    | readonly { readonly step: string; readonly path: string; readonly from: FieldValue; readonly to: FieldValue }[]
    | undefined;
}

/** The fields of a live result, by path. */
export function liveFields(result: LiveResult): Readonly<Record<string, LiveField | undefined>> {
  return result.fields as Readonly<Record<string, LiveField | undefined>>;
}

/** What somebody noticed while working with calls. */
export interface NoteInput {
  readonly author: string;
  /** `YYYY-MM-DD`. */
  readonly day: string;
  /** Path of a label field. */
  readonly field: string;
  /** What was said, or the name that was used. */
  readonly phrase: string;
  readonly endedUp?: string | undefined;
  /** A label, or a name for one that is missing. */
  readonly shouldBe?: string | undefined;
  readonly partOf?: string | undefined;
  readonly as?: "NEW_LABEL" | "ALIAS" | "SUB_LABEL" | "CONFUSED" | "UNDER_REPRESENTED" | "CONFLICT" | undefined;
  readonly given?: Readonly<Record<string, string>> | undefined;
}
