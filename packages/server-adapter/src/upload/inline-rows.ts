import type { Job } from "../jobs/job.ts";
import { deadlineOf } from "../operations/deadline.ts";
import { Problem } from "../problem/problem.ts";
import type { OperationRequest } from "../seam/operation.ts";
import type { ServiceParts } from "../service/service-parts.ts";
import { classifyRows, type DoneRow } from "./classify-rows.ts";
import { datasetReader } from "./read/dataset-reader.ts";
import { callRows, sourceRows } from "./read/upload-rows.ts";
import type { StoredUpload } from "./stored-upload.ts";

/** Somebody waits: what may pass is tried again, but not for long. */
const RETRIES = 2;

export interface InlineUpload {
  readonly stored: StoredUpload;
  readonly path: string;
  readonly job: Job;
}

/**
 * The rows of a file that is answered at once, classified as the answer is read.
 *
 * @throws Problem `row_failed` before the first row where one failed row is to fail the file.
 */
export async function inlineRows(
  parts: ServiceParts,
  request: OperationRequest,
  { stored, path, job }: InlineUpload,
): Promise<AsyncIterable<DoneRow>> {
  const { settings } = parts;
  const { requestId, signal } = request;
  const source = sourceRows(path, settings.upload, stored.sheet ?? undefined);
  const { columns, defaults } = stored;
  const { transcriptCharacters } = settings.limits;
  const rows = callRows(source, { reader: await datasetReader(), columns, defaults, transcriptCharacters }, 0);
  const deadlineAt = deadlineOf(request, Number.POSITIVE_INFINITY, settings.deadlines.mostMs);
  const order = { requestId, signal, deadlineAt, retries: RETRIES, waitsForEngine: false };
  const done = counted(classifyRows(parts, rows, order), job);
  return stored.onError === "fail" ? allOrNothing(done) : done;
}

async function* counted(rows: AsyncIterable<DoneRow>, job: Job): AsyncGenerator<DoneRow> {
  for await (const row of rows) {
    const isOk = row.outcome.status === "ok";
    job.count(Number(isOk), Number(!isOk));
    yield row;
  }
}

/** Holds the rows, of which there are no more than are answered at once, until it is clear that none has failed. */
async function allOrNothing(rows: AsyncIterable<DoneRow>): Promise<AsyncIterable<DoneRow>> {
  const held: DoneRow[] = [];
  for await (const row of rows) {
    if (row.outcome.status === "error") throw failed(row.outcome);
    held.push(row);
  }
  return each(held);
}

async function* each(rows: readonly DoneRow[]): AsyncGenerator<DoneRow> {
  yield* rows;
}

function failed({ line, code, detail }: Extract<DoneRow["outcome"], { readonly status: "error" }>): Problem {
  const errors = [{ path: `/line/${line}`, code, message: detail }];
  return new Problem("row_failed", { detail: `line ${line} failed with ${code}, and onError is fail`, errors });
}
