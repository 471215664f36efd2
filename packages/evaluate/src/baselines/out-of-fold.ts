import { groupFolds } from "../sampling/group-folds.ts";
import { randomFrom, shuffled } from "../sampling/random.ts";
import { type NgramExample, probabilities, trainNgramModel } from "./ngram-model.ts";

/** What a model that has not seen a row's group believes about it: label → probability. */
export type OutOfFold = ReadonlyMap<string, number>;

const FOLDS = 5;
/** More rows than this add minutes and hardly any accuracy to a linear model. */
export const MAX_TRAINING_ROWS = 4000;

/**
 * Beliefs of n-gram models that were each trained on the other folds. Groups (borrowers) are never parted.
 *
 * @returns One per example; null where there was nothing to learn from, as with a single group.
 * @example outOfFold(examples, borrowers, 1)[0]?.get("PTP")
 */
export function outOfFold(
  examples: readonly NgramExample[],
  groups: readonly string[],
  seed: number,
): (OutOfFold | null)[] {
  const foldOf = groupFolds(groups, FOLDS, seed);
  const beliefs: (OutOfFold | null)[] = examples.map(() => null);
  for (let fold = 0; fold < FOLDS; fold++) {
    const others = examples.filter((_, row) => foldOf[row] !== fold);
    const model = trainNgramModel(shuffled(others, randomFrom(seed)).slice(0, MAX_TRAINING_ROWS), seed);
    if (model === null) continue;
    for (const [row, { features }] of examples.entries()) {
      if (foldOf[row] !== fold) continue;
      const values = probabilities(model, features);
      beliefs[row] = new Map(model.labels.map((label, index) => [label, values[index] ?? 0]));
    }
  }
  return beliefs;
}

/** The likeliest label; null without beliefs. */
export function likeliest(beliefs: OutOfFold | null | undefined): string | null {
  let best: [string, number] | null = null;
  for (const belief of beliefs ?? []) if (best === null || belief[1] > best[1]) best = belief;
  return best?.[0] ?? null;
}
