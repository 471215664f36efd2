import type { DispositionClassifier } from "@disposition/core";
import { type EvaluationReport, evaluateRecords, type RecordPair } from "@disposition/evaluate";
import { collections, DispositionError, type LabelledCall, labelledCallSchema } from "@disposition/taxonomy";
import { z } from "zod";
import { progressBar } from "./progress-bar.ts";
import { readRows } from "./read-rows.ts";

export type CollectionsReport = EvaluationReport<typeof collections>;

const LabelledRow = labelledCallSchema(collections);

/**
 * Classifies the labelled calls of a `.jsonl` file and measures the records against their labels.
 *
 * @param limit - Read at most so many rows.
 * @throws DispositionError `INPUT_INVALID` that names the first bad line.
 */
export async function evaluateCalls(
  classifier: DispositionClassifier,
  path: string,
  limit = Number.POSITIVE_INFINITY,
): Promise<CollectionsReport> {
  const calls: LabelledCall<typeof collections>[] = [];
  for await (const row of readRows(path)) {
    if (calls.length >= limit) break;
    if ("error" in row) throw row.error;
    const parsed = LabelledRow.safeParse(row.value);
    if (!parsed.success) {
      throw new DispositionError("INPUT_INVALID", `"${path}" line ${row.line}: ${z.prettifyError(parsed.error)}`);
    }
    calls.push(parsed.data);
  }
  const bar = progressBar("calls", calls.length);
  const pairs: RecordPair<typeof collections>[] = [];
  for (const { labels: expected, language, group: _group, ...call } of calls) {
    const { labels: predicted, confidence } = await classifier.classify(call);
    pairs.push({ expected, predicted, language, confidence });
    bar.step();
  }
  bar.stop();
  return evaluateRecords(collections, pairs);
}
