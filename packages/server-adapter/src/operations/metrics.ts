import type { ServiceMetrics } from "../metrics/service-metrics.ts";
import type { Operation } from "../seam/operation.ts";

/** `GET /metrics`: everything that is counted, for Prometheus. */
export function metrics(service: ServiceMetrics): Operation {
  return {
    name: "metrics",
    method: "GET",
    path: "/metrics",
    scope: "metrics",
    when: "always",
    doc: () => ({
      summary: "Metrics",
      responses: { 200: { description: "Prometheus's text format.", content: { "text/plain": "Metrics." } } },
      problems: ["metrics_unavailable"],
    }),
    async run() {
      const { contentType, text } = await service.scrape();
      return { status: 200, headers: { "content-type": contentType }, body: text };
    },
  };
}
