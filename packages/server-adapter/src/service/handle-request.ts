import type { Problem } from "../problem/problem.ts";
import { problemBody } from "../problem/problem-body.ts";
import { problemCodes, rejectCodes } from "../problem/problem-codes.ts";
import { toProblem } from "../problem/to-problem.ts";
import type { OpRequest } from "../seam/op-request.ts";
import { isStream, json, type OpResponse } from "../seam/op-response.ts";
import type { Operation, OperationRequest, Stage } from "../seam/operation.ts";
import { readTraceparent } from "../tracing/read-traceparent.ts";
import { checkBrowser } from "./check-browser.ts";
import { draining } from "./drain-service.ts";
import { readRequestId } from "./request-id.ts";
import { retryAfterSeconds } from "./retry-after.ts";
import type { Send } from "./route.ts";
import { errorFacts } from "./service-logger.ts";
import type { ServiceParts } from "./service-parts.ts";

const METHODS = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];

/** What is known of a request while it is handled. */
interface Visit {
  readonly operation: Operation;
  readonly request: OpRequest;
  readonly requestId: string;
  readonly startedAt: number;
  readonly controller: AbortController;
  stage: Stage;
  principal: string | null;
  code: string | null;
}

/** Takes one request through admission, its operation and the sending of its answer. Never rejects. */
export async function handleRequest(
  parts: ServiceParts,
  operation: Operation,
  request: OpRequest,
  send: Send,
): Promise<void> {
  const visit = begin(parts, operation, request);
  const open = { abort: (reason: unknown) => visit.controller.abort(reason) };
  parts.open.add(open);
  const response = await respond(parts, visit);
  const isSent = !request.signal.aborted && (await deliver(visit, response, send));
  await dispose(parts, response);
  parts.open.delete(open);
  finish(parts, visit, isSent ? response.status : problemCodes.client_closed.status);
}

function begin(parts: ServiceParts, operation: Operation, request: OpRequest): Visit {
  const controller = new AbortController();
  const requestId = readRequestId(request.headers["x-request-id"]);
  const startedAt = performance.now();
  const visit: Visit = {
    ...{ operation, request, requestId, startedAt, controller },
    ...{ stage: "reading", principal: null, code: null },
  };
  const { signal } = request;
  if (signal.aborted) controller.abort(signal.reason);
  else signal.addEventListener("abort", () => controller.abort(signal.reason), { once: true });
  const traceparent = readTraceparent(request.headers.traceparent);
  parts.events.emit({
    type: "request-started",
    requestId,
    operation: operation.name,
    path: operation.path,
    traceparent,
  });
  return visit;
}

async function respond(parts: ServiceParts, visit: Visit): Promise<OpResponse> {
  const { requestId } = visit;
  try {
    const response = await run(parts, visit);
    return withHeaders(parts, response, { "x-request-id": requestId });
  } catch (error) {
    const problem = toProblem(error);
    visit.code = problem.code;
    if (problemCodes[problem.code].status >= 500) logFailure(parts, visit, problem);
    return withHeaders(parts, problemResponse(parts, visit, problem), { "x-request-id": requestId });
  }
}

async function run(parts: ServiceParts, visit: Visit): Promise<OpResponse> {
  const { operation, request, controller, requestId, startedAt } = visit;
  checkBrowser(request.headers, parts.settings.browser);
  const principal = await parts.authenticate(request.headers, operation.scope);
  visit.principal = principal.id;
  if (operation.when === "ready") admit(parts);
  const { method, headers, query, params, body } = request;
  const asked: OperationRequest = {
    ...{ method, headers, query, params, body, requestId, principal, startedAt },
    signal: controller.signal,
    get stage() {
      return visit.stage;
    },
    set stage(stage) {
      visit.stage = stage;
    },
  };
  return operation.run(asked);
}

function admit({ lifecycle, models }: ServiceParts): void {
  if (lifecycle.isLeaving) throw draining();
  models.check();
}

function problemResponse({ settings, events }: ServiceParts, visit: Visit, problem: Problem): OpResponse {
  const { operation, requestId } = visit;
  const { overloadStatus } = settings;
  const body = problemBody(problem, { instance: operation.path, requestId, overloadStatus });
  const isRejection = rejectCodes.includes(problem.code);
  if (isRejection) events.emit({ type: "rejected", requestId, operation: operation.name, reason: problem.code });
  const { retryAfterMs, headers } = problem.facts;
  return json(body.status, body, {
    ...headers,
    "content-type": "application/problem+json; charset=utf-8",
    ...(retryAfterMs !== undefined && { "retry-after": String(retryAfterSeconds(retryAfterMs)) }),
    ...(isRejection && { "x-reject-reason": problem.code }),
  });
}

/** What every answer carries. No cache keeps it: it is about a person. */
function withHeaders({ lifecycle }: ServiceParts, response: OpResponse, headers: OpResponse["headers"]): OpResponse {
  return {
    ...response,
    headers: {
      "cache-control": "no-store",
      "x-content-type-options": "nosniff",
      ...response.headers,
      ...headers,
      ...(lifecycle.isLeaving && { connection: "close" }),
    },
  };
}

/** @returns whether the client has the whole answer. */
async function deliver(visit: Visit, response: OpResponse, send: Send): Promise<boolean> {
  if (isStream(response.body) && visit.stage === "reading") visit.stage = "streaming";
  try {
    await send(response);
    return !visit.request.signal.aborted;
  } catch {
    return false;
  }
}

async function dispose({ logger }: ServiceParts, response: OpResponse): Promise<void> {
  try {
    await response.dispose?.();
  } catch (error) {
    logger.warn(errorFacts(error), "the resources of an answer were not freed");
  }
}

function logFailure({ logger }: ServiceParts, { requestId, operation }: Visit, problem: Problem): void {
  const { code } = problem;
  logger.error(
    { requestId, operation: operation.name, code, ...errorFacts(problem.cause ?? problem) },
    "a request failed",
  );
}

function finish({ events, logger }: ServiceParts, visit: Visit, status: number): void {
  const { operation, requestId, principal, stage } = visit;
  const isGone = status === problemCodes.client_closed.status;
  const code = isGone ? "client_closed" : visit.code;
  const durationMs = performance.now() - visit.startedAt;
  if (isGone) events.emit({ type: "cancelled", requestId, operation: operation.name, stage });
  const facts = { requestId, operation: operation.name, path: operation.path, status, code, principal, durationMs };
  events.emit({ type: "request-finished", method: methodName(visit.request.method), ...facts });
  logger.info(facts, "request");
}

/** A client may send any word as its method; an event has one of a few. */
function methodName(method: string): string {
  return METHODS.includes(method) ? method : "OTHER";
}
