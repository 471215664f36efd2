import { SPLITS } from "../split-of.ts";
import { type DataSetFailure, pairName } from "./failure.ts";
import { SPLIT_PAIRS } from "./split-pair.ts";
import type { DataSetSurvey } from "./survey-data-set.ts";

/** What an identity that stands in two splits is called. */
const NAMES: Readonly<Record<string, string>> = {
  id: "calls, or calls that rows were made from,",
  group: "groups",
  text: "transcripts with the same words",
  question: "equal questions to the model",
};

/** The leaks that a survey found. */
export function leakFailures(survey: DataSetSurvey): DataSetFailure[] {
  return [...overlaps(survey), ...nearDuplicates(survey), ...madeRows(survey), ...goldInInputs(survey)];
}

function overlaps({ overlap, overlapExamples }: DataSetSurvey): DataSetFailure[] {
  return Object.entries(overlap).flatMap(([kind, counts]) =>
    SPLIT_PAIRS.filter((pair) => counts[pair] > 0).map((pair) => ({
      kind: "overlap" as const,
      where: pairName(pair),
      detail: `${counts[pair]} ${NAMES[kind] ?? `values of "${kind}"`} stand in both`,
      count: counts[pair],
      examples: overlapExamples.get(`${kind} ${pair}`) ?? [],
    })),
  );
}

function nearDuplicates({ similarity, threshold }: DataSetSurvey): DataSetFailure[] {
  return SPLIT_PAIRS.filter((pair) => similarity[pair].over > 0).map((pair) => {
    const { over, highest, examples } = similarity[pair];
    const detail = `${over} calls are at least ${threshold} like a call of the other; the highest similarity is ${highest?.toFixed(2)}`;
    return { kind: "near-duplicate", where: pairName(pair), detail, count: over, examples };
  });
}

function madeRows({ made }: DataSetSurvey): DataSetFailure[] {
  return (["validation", "test"] as const)
    .filter((split) => made[split].count > 0)
    .map((split) => ({
      kind: "made-row",
      where: split,
      detail: `${made[split].count} calls are synthesised, edited or repeated; they belong into training alone`,
      ...made[split],
    }));
}

function goldInInputs({ gold }: DataSetSurvey): DataSetFailure[] {
  return SPLITS.filter((split) => gold[split].count > 0).map((split) => ({
    kind: "gold-in-input",
    where: split,
    detail: `${gold[split].count} questions name their own gold label or hold the answer`,
    ...gold[split],
  }));
}
