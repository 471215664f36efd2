import { readJson } from "../codec/read-json.ts";
import { json, type OpResponse } from "../seam/op-response.ts";
import type { Operation, OperationRequest } from "../seam/operation.ts";
import type { Answer } from "../service/call-order.ts";
import type { ServiceParts } from "../service/service-parts.ts";
import { wantsEvents } from "./accept.ts";
import { deadlineOf } from "./deadline.ts";
import { type PredictOrder, readPredictBody } from "./predict-body.ts";
import { predictDoc } from "./predict-doc.ts";
import { predictMany, streamMany } from "./predict-many.ts";
import { flatReply, oneReply } from "./predict-reply.ts";
import { streamOne } from "./predict-stream.ts";

/** `POST /predict`: one call or many, as one answer or as a stream of events. */
export function predict(parts: ServiceParts): Operation {
  return {
    name: "predict",
    method: "POST",
    path: "/predict",
    scope: "predict",
    when: "ready",
    doc: predictDoc,
    async run(request) {
      const { settings } = parts;
      const order = readPredictBody(await readJson(request, settings), settings.limits);
      const asEvents = order.stream ?? wantsEvents(request.headers);
      const { predictMs, batchMs } = settings.deadlines;
      const deadlineAt = deadlineOf(request, order.shape === "many" ? batchMs : predictMs, settings.deadlines.mostMs);
      if (order.shape === "many") return (asEvents ? streamMany : predictMany)(parts, request, order, deadlineAt);
      return (asEvents ? streamOne : predictOne)(parts, request, order, deadlineAt);
    },
  };
}

type OneOrder = Extract<PredictOrder, { readonly call: unknown }>;

async function predictOne(
  { desk }: ServiceParts,
  request: OperationRequest,
  { call, shape, alternatives, records }: OneOrder,
  deadlineAt: number,
): Promise<OpResponse> {
  const answer = await desk.classify(call, {
    ...{ requestId: request.requestId, signal: request.signal, lane: "interactive", deadlineAt, alternatives, records },
    onPlace: ({ position }) => {
      request.stage = position > 0 ? "queued" : "running";
    },
  });
  const reply = shape === "flat" ? flatReply : oneReply;
  return json(200, reply(answer, request.requestId), answerHeaders(answer));
}

function answerHeaders({ model, waitMs, serviceMs }: Answer): OpResponse["headers"] {
  return {
    "x-model-version": model.version,
    "server-timing": `queue;dur=${waitMs.toFixed(1)}, infer;dur=${serviceMs.toFixed(1)}`,
  };
}
