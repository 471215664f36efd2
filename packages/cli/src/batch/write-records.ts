import { classifyMany } from "@disposition/core";
import type { Row } from "@disposition/dataset";
import { progressBar } from "../progress-bar.ts";
import type { BatchStart } from "./begin-or-resume.ts";
import { type CallToRecord, rowClassifier } from "./row-classifier.ts";
import { RowFile } from "./row-file.ts";
import type { StopRequest } from "./stop-request.ts";

/** What `writeRecords` writes where. */
export interface RecordsToWrite {
  readonly output: string;
  /** The rows that are not done yet. */
  readonly rows: AsyncIterable<Row>;
  readonly start: BatchStart;
  /** Rows of the whole input. */
  readonly total: number;
  readonly concurrency: number;
}

/**
 * Classifies the rows that are left and writes their records, in order, until they or the run's patience end.
 *
 * @returns how many rows the output has then, and how many of these failed.
 * @throws DispositionError `FILE_INVALID`, or what stops a whole run.
 */
export async function writeRecords(
  classifier: CallToRecord,
  { output, rows, start, total, concurrency }: RecordsToWrite,
  stop: StopRequest,
): Promise<{ rows: number; failed: number }> {
  const done = { rows: start.rows, failed: start.failed };
  await using file = await RowFile.open(output, start.bytes);
  const bar = progressBar("calls", total);
  for (let row = 0; row < start.rows; row += 1) bar.step();
  try {
    const outcomes = classifyMany(rowClassifier(classifier, start.startedAt), untilStop(rows, stop), {
      concurrency,
      signal: stop.dropped,
    });
    for await (const outcome of outcomes) {
      if (outcome.status === "error") throw outcome.error;
      await file.append(outcome.value);
      done.rows += 1;
      if ("error" in outcome.value) done.failed += 1;
      bar.step();
    }
  } catch (error) {
    if (!stop.dropped.aborted) throw error;
  } finally {
    bar.stop();
    await file.sync();
  }
  return done;
}

async function* untilStop(rows: AsyncIterable<Row>, stop: StopRequest): AsyncGenerator<Row> {
  for await (const row of rows) {
    if (stop.requested !== null) return;
    yield row;
  }
}
