import type { Job } from "../jobs/job.ts";
import { FORMAT, JOB_ID, RESULT_CONTENT } from "../jobs/job-doc.ts";
import type { Jobs } from "../jobs/jobs.ts";
import { journalOutcomes } from "../jobs/read-journal.ts";
import { resultRows } from "../jobs/result-rows.ts";
import { Problem } from "../problem/problem.ts";
import type { OpResponse } from "../seam/op-response.ts";
import type { Operation } from "../seam/operation.ts";
import type { ServiceParts } from "../service/service-parts.ts";
import { sourceRows } from "../upload/read/upload-rows.ts";
import { uploadReply } from "../upload/upload-reply.ts";
import { readWishes } from "../upload/upload-wishes.ts";

/** When to come back for a result of which nothing is known, in ms. */
const RETRY_MS = 5_000;

/** `GET /jobs/:id/result`: the rows of a file with their labels, once all are done. */
export function jobResult(parts: ServiceParts, jobs: Jobs): Operation {
  return {
    name: "job_result",
    method: "GET",
    path: "/jobs/:id/result",
    scope: "upload",
    when: "always",
    doc: () => ({
      summary: "The rows of a file with their labels",
      parameters: [JOB_ID, FORMAT],
      responses: { 200: { description: "The whole file.", content: RESULT_CONTENT } },
      problems: ["query_invalid", "not_found", "job_not_done", "job_failed", "job_expired", "storage_unavailable"],
    }),
    async run({ params, principal, query, headers }) {
      const job = await jobs.find(params.id ?? "", principal.id);
      const { format } = readWishes({ query, headers }, new Map());
      checkDone(job);
      return reply(parts, jobs, job, format ?? job.upload.format);
    },
  };
}

function checkDone(job: Job): void {
  if (job.state === "failed") {
    throw new Problem("job_failed", `the job failed with ${job.error?.code}: ${job.error?.detail}`);
  }
  if (job.isInline) {
    throw new Problem("job_expired", "the result was the answer to the upload, and was not kept; send the file again");
  }
  if (job.state === "done") return;
  const retryAfterMs = job.view().progress.etaMs ?? RETRY_MS;
  throw new Problem("job_not_done", {
    detail: "not all rows are done; GET /jobs/{id} says how far it is",
    retryAfterMs,
  });
}

async function reply(
  { settings, models }: ServiceParts,
  { store }: Jobs,
  { upload }: Job,
  format: Job["upload"]["format"],
): Promise<OpResponse> {
  const taxonomy = models.current?.classifier.taxonomy;
  if (taxonomy === undefined) {
    throw new Problem("loading", { detail: "the model is being loaded; try again soon", retryAfterMs: 2_000 });
  }
  const source = sourceRows(await store.inputPath(upload), settings.upload, upload.sheet ?? undefined);
  const rows = resultRows(source, journalOutcomes(await store.journalPath(upload.id)));
  return uploadReply({ upload, format, rows, taxonomy, escapeFormulas: settings.upload.escapeFormulas });
}
