import type { CallReading, FieldValue, LabelsOf, Taxonomy } from "@disposition/taxonomy";

/** What a step may look at. */
export interface StepContext<T extends Taxonomy = Taxonomy> {
  readonly taxonomy: T;
  readonly reading: CallReading;
}

/** Says why a field is changed, or what was found at it; the path is `""` for the record as a whole. */
export type Note = (path: string, because: string) => void;

/**
 * One repair of a record: pure, named, and traced by the pipeline, so it only has to return the better record. Most steps
 * leave the type of the record as it is; one that reads text or checks a schema gives another. One that gives `null` ends
 * the way: there is no record.
 *
 * @example
 * const roundAmounts: Step<typeof collections> = {
 *   name: "round-amounts",
 *   because: "paise are not promised",
 *   apply: (record) => withField(record, "ptp_details.amount", Math.round(record.ptp_details.amount ?? 0) || null),
 * };
 */
export interface Step<T extends Taxonomy = Taxonomy, In = LabelsOf<T>, Out = In> {
  readonly name: string;
  /** Why it changes what it changes, one sentence for the trace. */
  readonly because: string;
  /** @param note - For changes that have a reason of their own; the others are traced with `because`. */
  apply(input: In, context: StepContext<T>, note: Note): Out;
}

/** One field that one step changed, or something that it noted. */
export interface TraceEntry {
  readonly step: string;
  /** Dotted path of the field; `""` for the record as a whole. */
  readonly path: string;
  /** Names of labels, amounts and days as they were. Free text is never repeated here: it may hold personal data. */
  readonly from: FieldValue;
  readonly to: FieldValue;
  readonly because: string;
}
