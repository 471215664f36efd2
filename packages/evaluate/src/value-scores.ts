import { accuracy, type Pair } from "./accuracy.ts";
import { type Proportion, shareOf } from "./proportion.ts";

/** How an amount or a date fares: presence and value apart. All are shares, null without evidence. */
export interface ValueScores {
  /** Over all rows: the same value, or rightly none. Flattered by calls in which nothing is said. */
  readonly accuracy: Proportion | null;
  /** Over the rows with an expected value: exactly that value. */
  readonly accuracyWhereExpected: Proportion | null;
  /** Over the rows with an expected and a predicted value: the same value. */
  readonly accuracyWhereBoth: Proportion | null;
  /** Of the rows with a predicted value, how many expect one (any). */
  readonly presencePrecision: Proportion | null;
  /** Of the rows with an expected value, how many predict one (any). */
  readonly presenceRecall: Proportion | null;
  /** Of the rows that expect none, how many predict one all the same. The one share here of which less is better. */
  readonly hallucinationRate: Proportion | null;
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
  const unwanted = pairs.filter(({ expected }) => expected === null);
  return {
    accuracy: accuracy(pairs),
    accuracyWhereExpected: accuracy(wanted),
    accuracyWhereBoth: accuracy(wanted.filter(({ predicted }) => predicted !== null)),
    presencePrecision: shareOf(given, ({ expected }) => expected !== null),
    presenceRecall: shareOf(wanted, ({ predicted }) => predicted !== null),
    hallucinationRate: shareOf(unwanted, ({ predicted }) => predicted !== null),
  };
}
