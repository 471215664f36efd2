import type { ClassifierStats } from "@disposition/core";
import { z } from "zod";
import { json, type OpResponse } from "../seam/op-response.ts";
import type { Operation } from "../seam/operation.ts";
import type { ServiceParts } from "../service/service-parts.ts";

const Queue = z.object({ waiting: z.int(), running: z.int(), limit: z.int().nullable(), expectedWaitMs: z.number() });
const Ready = z.object({
  status: z.literal("ready"),
  model: z.object({ id: z.string(), version: z.string(), device: z.string() }),
  queue: Queue,
});
const Reason = z.enum(["loading", "engine_down", "draining", "queue_full"]);
const NotReady = z.object({ status: z.literal("not_ready"), reasons: z.array(Reason) });

const RETRY = { "retry-after": "2" };

/**
 * `GET /ready`: whether to send calls here. A full queue is still ready, because a single node that is busy must not
 * be taken out; `?strict=1` says otherwise.
 */
export function ready(parts: ServiceParts): Operation {
  return {
    name: "ready",
    method: "GET",
    path: "/ready",
    scope: null,
    when: "always",
    doc: () => ({
      summary: "Whether calls are taken",
      parameters: [
        { name: "strict", in: "query", description: "1: a full queue is not ready.", schema: z.enum(["0", "1"]) },
      ],
      responses: {
        200: { description: "They are.", content: { "application/json": Ready } },
        503: { description: "Not now, and why.", content: { "application/json": NotReady } },
      },
    }),
    async run({ query }) {
      const { lifecycle, models, engineWatch } = parts;
      if (lifecycle.isLeaving) return notReady("draining");
      if (models.current === null) return notReady(models.hasFailed ? "engine_down" : "loading");
      if (engineWatch.isDown) return notReady("engine_down");
      const stats = await models.current.classifier.getStats();
      if (stats.engine.refusesForMs !== undefined) return notReady("engine_down");
      if (query.get("strict") === "1" && isFull(stats)) return notReady("queue_full");
      const { id, version } = models.current;
      return json(200, {
        status: "ready",
        model: { id, version, device: stats.engine.device },
        queue: queueFacts(stats),
      });
    },
  };
}

function notReady(reason: z.infer<typeof Reason>): OpResponse {
  return json(503, { status: "not_ready", reasons: [reason] }, RETRY);
}

function isFull({ queue }: ClassifierStats): boolean {
  return queue.running >= queue.concurrency && queue.depth >= queue.limit;
}

function queueFacts({ queue }: ClassifierStats): z.infer<typeof Queue> {
  const { depth, running, limit, expectedWaitMs } = queue;
  return { waiting: depth, running, limit: Number.isFinite(limit) ? limit : null, expectedWaitMs };
}
