import { accuracy, type Pair } from "../accuracy.ts";
import { labelScores } from "../label-scores.ts";
import { macroF1 } from "../macro-f1.ts";
import type { Proportion } from "../proportion.ts";
import { randomFrom, shuffled } from "../sampling/random.ts";
import { weightedF1 } from "../weighted-f1.ts";
import { type NgramExample, predictLabel, trainNgramModel } from "./ngram-model.ts";
import { likeliest, MAX_TRAINING_ROWS, type OutOfFold } from "./out-of-fold.ts";

/** How a model that costs nothing fares on one label field. */
export interface Baseline {
  readonly name: "majority" | "n-gram";
  /** What it learned from. */
  readonly learnedFrom: "training calls" | "other folds of these calls" | "these calls";
  readonly accuracy: Proportion | null;
  readonly macroF1: number | null;
  readonly weightedF1: number | null;
}

/**
 * The commonest label for every row. Learned from the measured labels themselves it is the best that a constant can do.
 *
 * @example majorityBaseline(["PTP", "PTP", "PAID"]).accuracy?.value // 0.666…
 */
export function majorityBaseline(expected: readonly string[], training?: readonly string[]): Baseline {
  const counts = new Map<string, number>();
  for (const label of training ?? expected) counts.set(label, (counts.get(label) ?? 0) + 1);
  const [commonest] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [""];
  const pairs = expected.map((label) => ({ expected: label, predicted: commonest }));
  return baseline("majority", training ? "training calls" : "these calls", pairs);
}

/** The n-gram model, each row judged by one that has not seen its group. */
export function ngramBaseline(examples: readonly NgramExample[], beliefs: readonly (OutOfFold | null)[]): Baseline {
  const pairs = examples.flatMap(({ label }, row) => {
    const predicted = likeliest(beliefs[row]);
    return predicted === null ? [] : [{ expected: label, predicted }];
  });
  return baseline("n-gram", "other folds of these calls", pairs);
}

/** The n-gram model, trained on other calls. */
export function trainedNgramBaseline(
  examples: readonly NgramExample[],
  training: readonly NgramExample[],
  seed: number,
): Baseline {
  const model = trainNgramModel(shuffled(training, randomFrom(seed)).slice(0, MAX_TRAINING_ROWS), seed);
  const pairs = model
    ? examples.map(({ features, label }) => ({ expected: label, predicted: predictLabel(model, features) }))
    : [];
  return baseline("n-gram", "training calls", pairs);
}

function baseline(name: Baseline["name"], learnedFrom: Baseline["learnedFrom"], pairs: Pair<string>[]): Baseline {
  const scores = labelScores(pairs, []);
  return {
    name,
    learnedFrom,
    accuracy: accuracy(pairs),
    macroF1: macroF1(scores),
    weightedF1: weightedF1(scores),
  };
}
