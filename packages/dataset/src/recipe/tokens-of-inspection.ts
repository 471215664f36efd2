import { DispositionError } from "@disposition/taxonomy";
import type { z } from "zod";
import { Inspection } from "../inspect/inspection.ts";
import type { TrainingData } from "./plan-training.ts";

/** What a recipe reads of an inspection's report. */
export const InspectedSet = Inspection.pick({
  kind: true,
  version: true,
  setVerdicts: true,
  rowVerdicts: true,
  rows: true,
  rowsOk: true,
  sample: true,
  files: true,
  lengths: true,
  servedPrompt: true,
});
export type InspectedSet = z.infer<typeof InspectedSet>;

/**
 * The longest row of an inspected set, and the tokens of its training split where the report counts them by file.
 *
 * @param trainFile - Name of the training split's file, as the manifest has it.
 * @throws DispositionError `INPUT_INVALID` when the report saw a part of the rows only: its longest may not be the longest.
 */
export function tokensOfInspection(
  report: Pick<InspectedSet, "sample" | "lengths" | "files">,
  trainFile: string,
): NonNullable<TrainingData["tokens"]> {
  if (report.sample < 1 || report.lengths === null) {
    const share = `${Math.round(report.sample * 100)} %`;
    throw new DispositionError(
      "INPUT_INVALID",
      `the inspection saw ${share} of the rows; inspect all of them, or write maxLength into the recipe`,
    );
  }
  const train = report.files.find(({ file }) => file === trainFile || file.endsWith(`/${trainFile}`));
  return { longest: report.lengths.p100, ...(train && { trainTotal: train.tokens }) };
}
