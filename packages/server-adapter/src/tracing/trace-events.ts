import type * as OpenTelemetry from "@opentelemetry/api";
import type { Context, Span } from "@opentelemetry/api";
import type { ServiceEvent, ServiceListener } from "../service/service-events.ts";

type Api = typeof OpenTelemetry;
type EventOf<T extends ServiceEvent["type"]> = Extract<ServiceEvent, { type: T }>;

/** The span of one request, and the context of its children. */
interface OpenTrace {
  readonly span: Span;
  readonly context: Context;
  /** Calls that have spans of their own. */
  calls: number;
}

/** Asked every few seconds, and worth no span. */
const UNTRACED = ["health", "ready", "metrics", "openapi"];
/** Calls of one request with spans of their own; a file may have a hundred thousand. */
const MOST_CALLS = 256;

/**
 * A listener that writes spans: one per request (`disposition.predict`), in it `queue` and `infer` for each call. They
 * carry names, numbers and codes, never words of a call.
 */
export function traceEvents(api: Api): ServiceListener {
  const open = new Map<string, OpenTrace[]>();
  const latest = (requestId: string) => open.get(requestId)?.at(-1);
  return (event) => {
    if (event.type === "request-started") begin(api, open, event);
    else if (event.type === "request-finished") finish(api, open, event);
    else if (event.type === "call-finished") addCall(api, latest(event.requestId), event);
    else if (event.type === "call-failed") latest(event.requestId)?.span.addEvent("call failed", codeOf(event.code));
  };
}

function begin(api: Api, open: Map<string, OpenTrace[]>, event: EventOf<"request-started">): void {
  const { requestId, operation, path } = event;
  if (UNTRACED.includes(operation)) return;
  const attributes = { "http.route": path, "disposition.request_id": requestId };
  const parent = parentOf(api, event);
  const span = tracer(api).startSpan(`disposition.${operation}`, { kind: api.SpanKind.SERVER, attributes }, parent);
  const trace = { span, context: api.trace.setSpan(parent, span), calls: 0 };
  // a client may send two requests of one id at the same time
  open.set(requestId, [...(open.get(requestId) ?? []), trace]);
}

/** The host's own span where it has one, else the caller's by its header. */
function parentOf({ context, trace }: Api, { traceparent }: EventOf<"request-started">): Context {
  const active = context.active();
  if (traceparent === null || trace.getSpan(active)) return active;
  return trace.setSpanContext(active, { ...traceparent, isRemote: true });
}

function finish(api: Api, open: Map<string, OpenTrace[]>, event: EventOf<"request-finished">): void {
  const { requestId, method, status, code } = event;
  const traces = open.get(requestId) ?? [];
  const trace = traces.pop();
  if (traces.length === 0) open.delete(requestId);
  if (!trace) return;
  trace.span.setAttributes({
    ...{ "http.request.method": method, "http.response.status_code": status, "disposition.calls": trace.calls },
    ...(code !== null && codeOf(code)),
  });
  if (status >= 500) trace.span.setStatus({ code: api.SpanStatusCode.ERROR });
  trace.span.end();
}

/** Both spans are written when they are over: nobody waits for them, and a batch has many at once. */
function addCall(api: Api, trace: OpenTrace | undefined, event: EventOf<"call-finished">): void {
  if (!trace) return;
  trace.calls += 1;
  if (trace.calls > MOST_CALLS) return;
  const { lane, cached, model, modelVersion, waitMs, serviceMs, promptTokens } = event;
  const now = performance.now();
  const startedAt = now - serviceMs;
  const attributes = {
    ...{ "disposition.model": model, "disposition.model_version": modelVersion },
    ...{ "disposition.lane": lane, "disposition.cached": cached },
  };
  const write = (name: string, from: number, to: number, more: object = {}) => {
    const options = { startTime: from, attributes: { ...attributes, ...more } };
    tracer(api).startSpan(name, options, trace.context).end(to);
  };
  write("queue", startedAt - waitMs, startedAt);
  write("infer", startedAt, now, { "disposition.prompt_tokens": promptTokens });
}

function tracer({ trace }: Api) {
  return trace.getTracer("@disposition/server-adapter");
}

function codeOf(code: string): Record<string, string> {
  return { "disposition.code": code };
}
