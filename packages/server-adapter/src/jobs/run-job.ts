import { Problem } from "../problem/problem.ts";
import type { ServiceParts } from "../service/service-parts.ts";
import { classifyRows } from "../upload/classify-rows.ts";
import { datasetReader } from "../upload/read/dataset-reader.ts";
import { callRows, sourceRows } from "../upload/read/upload-rows.ts";
import type { RowOutcome } from "../upload/row-outcome.ts";
import type { Job } from "./job.ts";
import type { JobStore } from "./job-store.ts";
import { JournalWriter } from "./journal-writer.ts";
import { type JobEnd, readJournal } from "./read-journal.ts";

export interface JobRun {
  readonly parts: ServiceParts;
  readonly store: JobStore;
  readonly quota: { take(bytes: number): void };
  readonly signal: AbortSignal;
}

/** What is written to the journal: a row's outcome, or the end. */
type Entry = RowOutcome | null;

/**
 * Works on a job from the first row that is not on disk to the last.
 *
 * @returns how it ended, once that is on disk.
 * @throws the signal's reason; a Problem of the disk, after which it can be called again; else what makes the job fail.
 */
export async function runJob(job: Job, { parts, store, quota, signal }: JobRun): Promise<JobEnd> {
  const path = await store.journalPath(job.upload.id);
  const { rows, failed, bytes, end } = await readJournal(path);
  if (end !== null) return end;
  const writer = await JournalWriter.open<Entry>(path, bytes, quota, (entries, waiting) => {
    report(parts, job, entries, waiting);
  });
  try {
    job.restore(rows, failed);
    const failure = await appendRows(job, { parts, store, quota, signal }, writer, rows);
    const ended = failure ?? ({ end: "done", at: new Date().toISOString() } satisfies JobEnd);
    await writer.append(ended, null);
    await writer.sync();
    return ended;
  } finally {
    await writer.close();
  }
}

/** @returns the end of a job that one failed row is to fail. */
async function appendRows(
  job: Job,
  { parts, store, signal }: JobRun,
  writer: JournalWriter<Entry>,
  from: number,
): Promise<JobEnd | null> {
  const { upload } = job;
  const { settings } = parts;
  const source = sourceRows(await store.inputPath(upload), settings.upload, upload.sheet ?? undefined);
  const { columns, defaults } = upload;
  const reading = {
    ...{ reader: await datasetReader(), columns, defaults },
    transcriptCharacters: settings.limits.transcriptCharacters,
  };
  const order = {
    ...{ requestId: upload.requestId, signal, deadlineAt: Number.POSITIVE_INFINITY },
    ...{ retries: settings.jobs.retries, waitsForEngine: true },
  };
  for await (const { outcome } of classifyRows(parts, callRows(source, reading, from), order)) {
    await writer.append(outcome, outcome);
    if (upload.onError === "fail" && outcome.status === "error") return failedBy(outcome);
  }
  await writer.sync();
  if (job.done === upload.rows) return null;
  throw new Problem("file_invalid", "the file has other rows than when it was sent; send it again");
}

function failedBy({ line, code }: Extract<RowOutcome, { readonly status: "error" }>): JobEnd {
  const detail = `line ${line} failed with ${code}, and one failed row was to fail the file`;
  return { end: "failed", at: new Date().toISOString(), code: "row_failed", detail };
}

function report({ events }: ServiceParts, job: Job, entries: readonly Entry[], waiting: number): void {
  const rows = entries.filter((entry) => entry !== null);
  const failed = rows.filter(({ status }) => status === "error").length;
  if (rows.length === 0) return;
  job.count(rows.length - failed, failed);
  events.emit({ type: "job-checkpoint", jobId: job.upload.id, rows: rows.length, lagRows: waiting });
}
