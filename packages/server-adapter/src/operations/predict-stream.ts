import { Mailbox } from "../codec/mailbox.ts";
import { SSE_HEADERS, type SseEvent, sseBytes } from "../codec/sse.ts";
import { problemBody } from "../problem/problem-body.ts";
import { toProblem } from "../problem/to-problem.ts";
import type { OpResponse } from "../seam/op-response.ts";
import type { OperationRequest } from "../seam/operation.ts";
import type { Answer } from "../service/call-order.ts";
import type { ServiceParts } from "../service/service-parts.ts";
import type { PredictOrder } from "./predict-body.ts";
import { flatReply, oneReply } from "./predict-reply.ts";

type OneOrder = Extract<PredictOrder, { readonly call: unknown }>;

/** One call as events: `queued` while it waits, `result`, `done`; what is refused at once is an ordinary problem. */
export async function streamOne(
  parts: ServiceParts,
  request: OperationRequest,
  { call, shape, alternatives, records }: OneOrder,
  deadlineAt: number,
): Promise<OpResponse> {
  const { requestId, signal } = request;
  const places = new Mailbox<SseEvent>();
  let answer: Promise<Answer> | undefined;
  const placed = new Promise<void>((resolve) => {
    answer = parts.desk.classify(call, {
      ...{ requestId, signal, lane: "interactive", deadlineAt, alternatives, records },
      onPlace({ position, expectedWaitMs }) {
        request.stage = position > 0 ? "queued" : "running";
        places.put({ event: "queued", data: { position, etaMs: Math.ceil(expectedWaitMs) } });
        resolve();
      },
    });
  });
  await Promise.race([placed, answer]);
  answer?.catch(() => undefined).finally(() => places.close());
  const reply = shape === "flat" ? flatReply : oneReply;
  const events = oneAsEvents(parts, request, places, async () => reply((await answer) as Answer, requestId));
  return { status: 200, headers: SSE_HEADERS, body: sseBytes(events, sseOptions(parts)) };
}

async function* oneAsEvents(
  { settings }: ServiceParts,
  request: OperationRequest,
  places: Mailbox<SseEvent>,
  result: () => Promise<object>,
): AsyncGenerator<SseEvent> {
  const { requestId } = request;
  yield* places;
  try {
    const data = await result();
    request.stage = "streaming";
    yield { event: "result", data };
    yield { event: "done", data: { requestId } };
  } catch (error) {
    const { overloadStatus } = settings;
    yield { event: "error", data: problemBody(toProblem(error), { instance: "/predict", requestId, overloadStatus }) };
  }
}

export function sseOptions({ lifecycle, settings }: ServiceParts) {
  return { lifecycle, heartbeatMs: settings.heartbeatMs };
}
