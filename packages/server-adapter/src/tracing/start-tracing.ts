import type * as OpenTelemetry from "@opentelemetry/api";
import type { ServiceEvents } from "../service/service-events.ts";
import { traceEvents } from "./trace-events.ts";

type Api = typeof OpenTelemetry;

/** Writes spans from now on, if `@opentelemetry/api` is there. @returns settles when that is known. */
export async function startTracing(
  events: ServiceEvents,
  load: () => Promise<Api> = () => import("@opentelemetry/api"),
): Promise<void> {
  const api = await load().catch(() => null);
  if (api) events.subscribe(traceEvents(api));
}
