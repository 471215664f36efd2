import { DispositionError, type LabelledCall, type Taxonomy } from "@disposition/taxonomy";

declare const TRAIN: unique symbol;

/** Opens rows at their beginning. It is called once per pass and gives the same rows in the same order each time. */
export type OpenRows<T extends Taxonomy> = () => AsyncIterable<LabelledCall<T>> | Iterable<LabelledCall<T>>;

/**
 * The rows of the training split, and no others: what is balanced must not be measured on. The mark in the type keeps a
 * plain list of calls out; only `trainRows` sets it.
 */
export interface TrainRows<T extends Taxonomy = Taxonomy> {
  readonly [TRAIN]: true;
  readonly taxonomy: T;
  readonly open: OpenRows<T>;
}

/**
 * Names rows as those of the training split. The split is a literal: a variable that may hold `test` does not compile.
 *
 * @param open - Called once per pass; a file is opened anew, an array is handed out again.
 * @throws DispositionError `INPUT_INVALID` when untyped code passes another split.
 * @example trainRows(collections, "train", () => calls)
 */
export function trainRows<T extends Taxonomy>(taxonomy: T, split: "train", open: OpenRows<T>): TrainRows<T> {
  if (split !== "train") {
    throw new DispositionError(
      "INPUT_INVALID",
      `the split "${String(split)}" is not balanced, or it measures something else than life; pass the rows of "train"`,
    );
  }
  return { taxonomy, open } as TrainRows<T>;
}
