import type { CallOutcome } from "@disposition/core";
import { SSE_HEADERS, type SseEvent, sseBytes } from "../codec/sse.ts";
import { Problem } from "../problem/problem.ts";
import { toProblem } from "../problem/to-problem.ts";
import { json, type OpResponse } from "../seam/op-response.ts";
import type { OperationRequest } from "../seam/operation.ts";
import type { Answer } from "../service/call-order.ts";
import type { ServiceParts } from "../service/service-parts.ts";
import type { PredictOrder } from "./predict-body.ts";
import { type Item, itemProblem } from "./predict-reply.ts";
import { sseOptions } from "./predict-stream.ts";

type ManyOrder = Extract<PredictOrder, { readonly shape: "many" }>;
type Outcomes = AsyncIterable<CallOutcome<Answer>>;

/** Many calls as one answer, in their order. */
export async function predictMany(
  parts: ServiceParts,
  request: OperationRequest,
  order: ManyOrder,
  deadlineAt: number,
): Promise<OpResponse> {
  const leave = parts.desk.enterBulk();
  try {
    const results: Item[] = [];
    for await (const outcome of classify(parts, request, order, deadlineAt, true)) results.push(toItem(outcome));
    const { requestId, startedAt } = request;
    const timings = { totalMs: performance.now() - startedAt };
    const model = modelFacts(parts);
    const reply = { requestId, model, results, summary: summarise(results), timings };
    return json(200, reply, { "x-model-version": model.version });
  } finally {
    leave();
  }
}

/** Many calls as events, each as soon as it is done: `queued`, then `result` or `error` per call, then `done`. */
export async function streamMany(
  parts: ServiceParts,
  request: OperationRequest,
  order: ManyOrder,
  deadlineAt: number,
): Promise<OpResponse> {
  const dispose = parts.desk.enterBulk();
  const events = manyAsEvents(request, order.calls.length, classify(parts, request, order, deadlineAt, false));
  return { status: 200, headers: SSE_HEADERS, body: sseBytes(events, sseOptions(parts)), dispose };
}

function classify(
  { desk }: ServiceParts,
  request: OperationRequest,
  { calls, alternatives, records }: ManyOrder,
  deadlineAt: number,
  ordered: boolean,
): Outcomes {
  const { requestId, signal } = request;
  request.stage = "queued";
  const onPlace = ({ position }: { readonly position: number }) => {
    if (position === 0) request.stage = "running";
  };
  return desk.classifyMany(calls, { requestId, signal, deadlineAt, alternatives, records, onPlace }, { ordered });
}

async function* manyAsEvents(request: OperationRequest, calls: number, outcomes: Outcomes): AsyncGenerator<SseEvent> {
  let failed = 0;
  yield { event: "queued", data: { calls } };
  for await (const outcome of outcomes) {
    const item = toItem(outcome);
    const event = "error" in item ? "error" : "result";
    failed += Number(event === "error");
    yield { event, data: item };
  }
  request.stage = "streaming";
  yield { event: "done", data: { requestId: request.requestId, calls, ok: calls - failed, failed } };
}

function toItem(outcome: CallOutcome<Answer>): Item {
  const { index } = outcome;
  if (outcome.status === "error") return { index, id: outcome.id, error: itemProblem(toProblem(outcome.error)) };
  const { classification } = outcome.value;
  return { index, id: classification.id, result: classification };
}

function summarise(items: readonly Item[]) {
  const failed = items.filter((item) => "error" in item).length;
  return { calls: items.length, ok: items.length - failed, failed };
}

function modelFacts({ models }: ServiceParts) {
  const { current } = models;
  if (current === null) throw new Problem("loading", "the model is being loaded; try again soon");
  return { id: current.id, version: current.version };
}
