import type { Classification, ClassifierStats, ClassifyOptions } from "@disposition/core";
import type { Call, Taxonomy } from "@disposition/taxonomy";

/** What the service needs of a classifier: a `DispositionClassifier` of any taxonomy. */
export interface ServedClassifier {
  readonly taxonomy: Taxonomy;
  readonly fingerprint: string;
  classify(call: Call, options?: ClassifyOptions): Promise<Classification<Taxonomy>>;
  getStats(): Promise<ClassifierStats>;
  /** Called for a model that was swapped out, and for one that did not pass; never for the one that serves. */
  dispose?(): Promise<void>;
}

/** A classifier, what it is called in replies, and how many calls its engine works on at once. */
export interface ServedModel {
  readonly classifier: ServedClassifier;
  readonly id: string;
  readonly version: string;
  readonly concurrency: number;
}

/** Asks a classifier what it is. */
export async function describeModel(classifier: ServedClassifier, version?: string): Promise<ServedModel> {
  const { engine } = await classifier.getStats();
  return { classifier, id: engine.id, version: version ?? classifier.fingerprint, concurrency: engine.concurrency };
}
