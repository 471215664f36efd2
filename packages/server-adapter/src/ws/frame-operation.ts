import { deadlineOf } from "../operations/deadline.ts";
import { readPredictBody } from "../operations/predict-body.ts";
import { oneReply } from "../operations/predict-reply.ts";
import type { Problem } from "../problem/problem.ts";
import { json } from "../seam/op-response.ts";
import type { Operation } from "../seam/operation.ts";
import type { ServiceParts } from "../service/service-parts.ts";

const frame: Omit<Operation, "run"> = {
  ...{ name: "ws-predict", method: "GET", path: "/ws", scope: "predict", when: "ready" },
  doc: () => ({ summary: "", responses: {} }),
};

/** Told where a call stands in the queue; 0 when it is at work. */
export type OnPlace = (place: { readonly position: number; readonly etaMs: number }) => void;

/** A call that came as a message: admitted, counted and logged as if it were a request of its own. */
export function predictFrame({ desk, settings }: ServiceParts, body: object, onPlace: OnPlace): Operation {
  return {
    ...frame,
    async run(request) {
      const order = readPredictBody(body, settings.limits);
      if (order.shape === "many") throw new Error("a message has one call");
      const { requestId, signal } = request;
      const { call, alternatives, records } = order;
      const deadlineAt = deadlineOf(request, settings.deadlines.predictMs, settings.deadlines.mostMs);
      const answer = await desk.classify(call, {
        ...{ requestId, signal, lane: "interactive", deadlineAt, alternatives, records },
        onPlace({ position, expectedWaitMs }) {
          request.stage = position > 0 ? "queued" : "running";
          onPlace({ position, etaMs: Math.ceil(expectedWaitMs) });
        },
      });
      return json(200, oneReply(answer, requestId));
    },
  };
}

/** A message that is refused for what it is. */
export function refusedFrame(problem: Problem): Operation {
  return {
    ...frame,
    async run() {
      throw problem;
    },
  };
}
