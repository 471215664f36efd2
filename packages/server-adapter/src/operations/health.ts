import { z } from "zod";
import { json } from "../seam/op-response.ts";
import type { Operation } from "../seam/operation.ts";

const Health = z.object({ status: z.literal("ok"), uptimeS: z.number().min(0) });

/** `GET /health`: the process is alive. It says nothing about load and asks nobody. */
export function health(): Operation {
  const startedAt = performance.now();
  return {
    name: "health",
    method: "GET",
    path: "/health",
    scope: null,
    when: "always",
    doc: () => ({
      summary: "Whether the process is alive",
      responses: { 200: { description: "It is.", content: { "application/json": Health } } },
    }),
    run: async () => json(200, { status: "ok", uptimeS: Math.round(performance.now() - startedAt) / 1000 }),
  };
}
