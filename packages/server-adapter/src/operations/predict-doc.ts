import type { Taxonomy } from "@disposition/taxonomy";
import { z } from "zod";
import type { OperationDoc } from "../seam/operation-doc.ts";
import { PredictBody } from "./predict-body.ts";
import { flatSchema, manySchema, oneSchema, resultSchema } from "./predict-reply.ts";

export function predictDoc(taxonomy: Taxonomy): OperationDoc {
  const result = resultSchema(taxonomy);
  return {
    summary: "Classify one call or many",
    description:
      "A call on the top level of the body is answered with its labels on the top level; a call under `call` with a " +
      "`result`; calls under `calls` or `inputs` with `results` in their order, each with a `result` or an `error`. " +
      "With `Accept: text/event-stream` or `stream: true` the answer is a stream of events: `queued`, `result`, " +
      "`error`, `done`, and `shutdown` when the service is being stopped.",
    parameters: [
      {
        name: "x-deadline-ms",
        in: "header",
        description: "Milliseconds after which nobody waits for the answer; what cannot be met is refused at once.",
        schema: z.int().min(1),
      },
      {
        name: "x-request-id",
        in: "header",
        description:
          "Comes back in the answer and stands in logs; anything else than [A-Za-z0-9_.:-]{1,128} is replaced.",
        schema: z.string(),
      },
    ],
    requestBody: { "application/json": PredictBody },
    responses: {
      200: {
        description: "The record, or the records.",
        content: {
          "application/json": z.union([flatSchema(taxonomy), oneSchema(result), manySchema(result)]),
          "text/event-stream": "Events, each with an id and JSON data.",
        },
      },
    },
    problems: [
      ...(["body_empty", "body_too_large", "content_type_unsupported", "input_invalid", "body_timeout"] as const),
      ...(["queue_full", "loading", "deadline_exceeded"] as const),
    ],
  };
}
