import { z } from "zod";
import { SSE_HEADERS, sseBytes } from "../codec/sse.ts";
import { JOB_ID } from "../jobs/job-doc.ts";
import { jobEvents, LAST_EVENT } from "../jobs/job-events.ts";
import type { Jobs } from "../jobs/jobs.ts";
import type { Operation } from "../seam/operation.ts";
import type { ServiceParts } from "../service/service-parts.ts";
import { sseOptions } from "./predict-stream.ts";

/** `GET /jobs/:id/events`: how far a file comes, as a stream of events. */
export function jobEventStream(parts: ServiceParts, jobs: Jobs): Operation {
  return {
    name: "job_events",
    method: "GET",
    path: "/jobs/:id/events",
    scope: "upload",
    when: "always",
    doc: () => ({
      summary: "How far a file comes, as events",
      parameters: [
        JOB_ID,
        {
          name: "last-event-id",
          in: "header",
          description: "What the client has seen already; browsers send it by themselves.",
          schema: z.string(),
        },
      ],
      responses: {
        200: {
          description:
            "Events `progress`, then `done`, `failed` or `gone`; `shutdown` when the service is being stopped.",
          content: { "text/event-stream": "Events; their data is the job." },
        },
        204: { description: "The client has seen the last event: no need to come back.", content: {} },
      },
      problems: ["not_found", "job_expired", "storage_unavailable"],
    }),
    async run({ params, principal, headers, signal }) {
      const job = await jobs.find(params.id ?? "", principal.id);
      const lastEventId = headers["last-event-id"];
      if (lastEventId === LAST_EVENT && job.isOver) return { status: 204, headers: {}, body: null };
      const events = jobEvents(job, { lastEventId, eventMs: parts.settings.jobs.eventMs, signal });
      return { status: 200, headers: SSE_HEADERS, body: sseBytes(events, { ...sseOptions(parts), endsOnDrain: true }) };
    },
  };
}
