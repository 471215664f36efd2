import { getField, type LabelledCall, type Taxonomy } from "@disposition/taxonomy";
import { type CounterfactualOptions, counterfactuals } from "./counterfactual/counterfactuals.ts";

/** A call, the same call after one edit, and what a model must make of the difference. */
export interface InvariancePair<T extends Taxonomy = Taxonomy> {
  readonly original: LabelledCall<T>;
  readonly edited: LabelledCall<T>;
  /** Paths whose answer must follow the edit. Empty: the edit must leave no trace. */
  readonly changes: readonly string[];
  /** Paths whose answer must be the same for both, whatever it is. Free texts are in neither list. */
  readonly keeps: readonly string[];
}

/**
 * Test cases for a model out of labelled calls: each edit of `counterfactuals` beside its source. Use it on calls that were
 * not trained on; a model that answers by habit ("5000") and not by reading fails the `changes`.
 *
 * @example
 * for (const { original, edited, changes } of invariancePairs(testCalls, { taxonomy: collections })) …
 */
export function* invariancePairs<T extends Taxonomy>(
  calls: Iterable<LabelledCall<T>>,
  options: CounterfactualOptions<T>,
): Generator<InvariancePair<T>, void, undefined> {
  const paths = options.taxonomy.fields.filter(({ kind }) => kind !== "text").map(({ path }) => path);
  for (const original of calls) {
    for (const edited of counterfactuals(original, options)) {
      const differs = (path: string) => getField(original.labels, path) !== getField(edited.labels, path);
      yield {
        original,
        edited,
        changes: paths.filter(differs),
        keeps: paths.filter((path) => !differs(path)),
      };
    }
  }
}
