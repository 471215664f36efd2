import { JOB_ID, JobSchema } from "../jobs/job-doc.ts";
import type { Jobs } from "../jobs/jobs.ts";
import { json } from "../seam/op-response.ts";
import type { Operation } from "../seam/operation.ts";

/** `GET /jobs/:id`: how far a file has come. */
export function jobStatus(jobs: Jobs): Operation {
  return {
    name: "job_status",
    method: "GET",
    path: "/jobs/:id",
    scope: "upload",
    when: "always",
    doc: () => ({
      summary: "How far a file has come",
      parameters: [JOB_ID],
      responses: { 200: { description: "The job.", content: { "application/json": JobSchema } } },
      problems: ["not_found", "job_expired", "storage_unavailable"],
    }),
    async run({ params, principal }) {
      return json(200, (await jobs.find(params.id ?? "", principal.id)).view());
    },
  };
}
