import type { Classification, DispositionClassifier } from "@disposition/core";
import { readRows } from "@disposition/dataset";
import {
  type EvaluationReport,
  evaluateRecords,
  type GoldCall,
  type MeasuredCall,
  type RankedValue,
} from "@disposition/evaluate";
import { collections, DispositionError, type LabelledCall, labelledCallSchema } from "@disposition/taxonomy";
import { z } from "zod";
import { progressBar } from "./progress-bar.ts";

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
  limit?: number,
): Promise<CollectionsReport> {
  return evaluateRecords(collections, await measureCalls(classifier, await readLabelledCalls(path, limit)));
}

/** @throws DispositionError `INPUT_INVALID` that names the first bad line, or an id that occurs twice. */
export async function readLabelledCalls(
  path: string,
  limit: number = Number.POSITIVE_INFINITY,
): Promise<LabelledCall<typeof collections>[]> {
  const calls: LabelledCall<typeof collections>[] = [];
  const ids = new Set<string>();
  for await (const row of readRows(path)) {
    if (calls.length >= limit) break;
    if ("error" in row) throw row.error;
    const parsed = LabelledRow.safeParse(row.value);
    if (!parsed.success) {
      throw new DispositionError("INPUT_INVALID", `"${path}" line ${row.line}: ${z.prettifyError(parsed.error)}`);
    }
    const { id } = parsed.data;
    if (ids.has(id)) throw new DispositionError("INPUT_INVALID", `"${path}" line ${row.line}: a second call "${id}"`);
    ids.add(id);
    calls.push(parsed.data);
  }
  return calls;
}

/** Classifies labelled calls one after the other, so that each one's latency is its own. */
export async function measureCalls(
  classifier: DispositionClassifier,
  calls: readonly LabelledCall<typeof collections>[],
): Promise<MeasuredCall<typeof collections>[]> {
  const bar = progressBar("calls", calls.length);
  const measured: MeasuredCall<typeof collections>[] = [];
  for (const { labels: expected, language, group, ...call } of calls) {
    const result = await classifier.classify(call);
    measured.push({
      id: call.id,
      expected,
      predicted: result.labels,
      language,
      group,
      callDate: call.callDate,
      transcript: call.transcript,
      confidence: result.confidence,
      latencyMs: result.timings.totalMs,
      sentToReview: result.review !== null,
      ranked: rankedValues(result),
    });
    bar.step();
  }
  bar.stop();
  return measured;
}

/** Labelled calls as a baseline learns from them. */
export async function readGoldCalls(path: string): Promise<GoldCall[]> {
  const calls = await readLabelledCalls(path);
  return calls.map(({ id, transcript, labels }) => ({ id, transcript, labels }));
}

function rankedValues({ fields }: Classification<typeof collections>): Record<string, RankedValue[]> {
  const ranked = Object.entries(fields).map(([path, field]): [string, RankedValue[]] => {
    const { value, probability, alternatives } = field;
    return [path, [{ value, probability }, ...alternatives.map((each) => ({ ...each }))]];
  });
  return Object.fromEntries(ranked);
}
