import type { LossMask } from "./loss-mask.ts";
import type { TaughtRow } from "./taught-row.ts";

/**
 * What can be wrong with a row:
 * - `template-refuses`: the template raises an error; the trainer would crash.
 * - `answer-empty`: there is nothing to learn in the row.
 * - `answer-altered`: the template does not show the answer as it stands in the row.
 * - `label-cut`: the trainer's limit cuts into the answer, and the row teaches half a record.
 * - `nothing-supervised`: no token carries loss. Trainers drop such rows silently, or divide by zero.
 * - `end-token-untrained`: the token that ends an answer carries no loss or is missing; the model never stops.
 * - `prefix-not-preserved`: the prompt's tokens are not the first tokens of the whole, so training sees another prompt
 *   than serving sends, and a mask by length is off.
 * - `empty-think-block-trained`: the model learns to write an empty thought before each answer.
 * - `too-long`: longer than the trainer's limit, with the answer still whole.
 */
export const ROW_VERDICTS = [
  "template-refuses",
  "answer-empty",
  "answer-altered",
  "label-cut",
  "nothing-supervised",
  "end-token-untrained",
  "prefix-not-preserved",
  "empty-think-block-trained",
  "too-long",
] as const;
export type RowVerdict = (typeof ROW_VERDICTS)[number];

/** An opened and closed thought with nothing in it, in the spellings of the reasoning families. */
const EMPTY_THOUGHTS = [
  /<think>\s*<\/think>/gu,
  /<thinking>\s*<\/thinking>/gu,
  /<reasoning>\s*<\/reasoning>/gu,
  /\[THINK\]\s*\[\/THINK\]/gu,
];

/** What is wrong with a row that the template renders; empty when nothing is. */
export function rowVerdicts(row: TaughtRow, mask: LossMask): RowVerdict[] {
  if (row.answer.trim() === "") return ["answer-empty"];
  const isCut = mask.answer !== null && mask.answer.last >= mask.kept;
  const learnsNothing = !mask.supervised.includes(true);
  const verdicts: readonly (readonly [RowVerdict, boolean])[] = [
    ["answer-altered", mask.answer === null],
    ["label-cut", isCut],
    ["nothing-supervised", learnsNothing],
    // where the answer is gone, so is what stands behind it: that says nothing new
    ["end-token-untrained", mask.answer !== null && !isCut && !learnsNothing && !learnsToStop(mask)],
    ["prefix-not-preserved", !mask.prefixPreserved],
    ["empty-think-block-trained", learnsEmptyThought(mask)],
    ["too-long", !isCut && mask.kept < mask.ids.length],
  ];
  return verdicts.filter(([, applies]) => applies).map(([verdict]) => verdict);
}

function learnsToStop({ endToken, supervised }: LossMask): boolean {
  return endToken !== null && supervised[endToken] === true;
}

function learnsEmptyThought({ text, offsets, supervised }: LossMask): boolean {
  const thoughts = EMPTY_THOUGHTS.flatMap((pattern) => [...text.matchAll(pattern)]);
  return thoughts.some(({ index, 0: thought }) =>
    supervised.some(
      (isLearnt, token) =>
        isLearnt && Number(offsets.starts[token]) < index + thought.length && Number(offsets.ends[token]) > index,
    ),
  );
}
