import { JOB_ID } from "../jobs/job-doc.ts";
import type { Jobs } from "../jobs/jobs.ts";
import { Problem } from "../problem/problem.ts";
import type { Operation } from "../seam/operation.ts";

/** `DELETE /jobs/:id`: stops a job, and deletes its file and its result. */
export function jobDelete(jobs: Jobs): Operation {
  return {
    name: "job_delete",
    method: "DELETE",
    path: "/jobs/:id",
    scope: "upload",
    when: "always",
    doc: () => ({
      summary: "Stop a job, and delete its file and its result",
      parameters: [JOB_ID],
      responses: { 204: { description: "It is gone.", content: {} } },
      problems: ["not_found", "job_not_done", "job_expired", "storage_unavailable"],
    }),
    async run({ params, principal }) {
      const job = await jobs.find(params.id ?? "", principal.id);
      if (job.isInline && !job.isOver) {
        throw new Problem(
          "job_not_done",
          "this file is being answered; to stop it, close the connection of the upload",
        );
      }
      await jobs.delete(job);
      return { status: 204, headers: {}, body: null };
    },
  };
}
