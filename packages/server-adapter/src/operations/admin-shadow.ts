import { z } from "zod";
import { json } from "../seam/op-response.ts";
import type { Operation } from "../seam/operation.ts";
import type { ShadowRunner } from "../shadow/shadow-runner.ts";

const Share = z.number().min(0).max(1).nullable();
const Model = z.object({ id: z.string(), version: z.string() }).nullable();
const Latency = z.object({ p50: z.number().nullable(), p95: z.number().nullable() });
const Drops = z.object({
  ...{ loading: z.int(), busy: z.int(), interrupted: z.int(), failed: z.int(), draining: z.int() },
});

const Report = z.object({
  state: z.enum(["loading", "ready", "failed"]),
  candidate: Model,
  primary: Model,
  share: z.number(),
  sampled: z.int(),
  dropped: Drops,
  waiting: z.int(),
  calls: z.int().describe("Calls that both models have answered, since the primary came."),
  records: Share.describe("Share of those in which every field agrees but free texts."),
  fields: z.record(z.string(), Share),
  matrix: z.record(z.string(), z.array(z.object({ primary: z.string(), shadow: z.string(), calls: z.int() }))),
  confidence: z.object({
    ...{ primary: Share, shadow: Share, delta: z.number().nullable(), absoluteDelta: Share },
  }),
  latencyMs: z.object({ primary: Latency, shadow: Latency }).describe("Of the latest 512 of them."),
});

/** `GET /admin/shadow`: how the shadow model agrees with the one that serves. */
export function adminShadow(shadow: ShadowRunner): Operation {
  return {
    name: "admin-shadow",
    method: "GET",
    path: "/admin/shadow",
    scope: "admin",
    when: "always",
    doc: () => ({
      summary: "How the shadow model agrees with the one that serves",
      responses: { 200: { description: "Counts and shares; no call.", content: { "application/json": Report } } },
    }),
    run: async () => json(200, shadow.report()),
  };
}
