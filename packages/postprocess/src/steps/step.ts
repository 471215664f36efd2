import type { CallReading, FieldValue, LabelsOf, Taxonomy } from "@disposition/taxonomy";

/** What a step may look at. */
export interface StepContext<T extends Taxonomy = Taxonomy> {
  readonly taxonomy: T;
  readonly reading: CallReading;
}

/** One repair of a record: pure, named, and traced by the pipeline, so it only has to return the better record. */
export interface Step<T extends Taxonomy = Taxonomy> {
  readonly name: string;
  /** Why it changes what it changes, one sentence for the trace. */
  readonly because: string;
  apply(record: LabelsOf<T>, context: StepContext<T>): LabelsOf<T>;
}

/** One field that one step changed. */
export interface TraceEntry {
  readonly step: string;
  readonly path: string;
  readonly from: FieldValue;
  readonly to: FieldValue;
  readonly because: string;
}
