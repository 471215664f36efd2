import { accuracy, type Pair } from "./accuracy.ts";
import { type Proportion, shareOf } from "./proportion.ts";

/** How an amount or a date fares. All are shares, higher is better, null without evidence. */
export interface ValueScores {
  /** Over all rows: the same value, or rightly none. Flattered by calls in which nothing is said. */
  readonly accuracy: Proportion | null;
  /** Over the rows with an expected value: exactly that value. */
  readonly accuracyWhereExpected: Proportion | null;
  /** Of the rows with a predicted value, how many expect one (any). */
  readonly presencePrecision: Proportion | null;
  /** Of the rows with an expected value, how many predict one (any). */
  readonly presenceRecall: Proportion | null;
}

/**
 * Scores values that may be absent (`null`). Precision and recall are those of the two-class question "is there a
 * value?".
 *
 * @see https://scikit-learn.org/stable/modules/generated/sklearn.metrics.precision_recall_fscore_support.html
 * @example valueScores([{ expected: 5000, predicted: 500 }]).presenceRecall?.value // 1
 */
export function valueScores(pairs: readonly Pair<string | number | null>[]): ValueScores {
  const wanted = pairs.filter(({ expected }) => expected !== null);
  const given = pairs.filter(({ predicted }) => predicted !== null);
  return {
    accuracy: accuracy(pairs),
    accuracyWhereExpected: accuracy(wanted),
    presencePrecision: shareOf(given, ({ expected }) => expected !== null),
    presenceRecall: shareOf(wanted, ({ predicted }) => predicted !== null),
  };
}
