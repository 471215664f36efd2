import type { DispositionClassifier } from "@disposition/core";
import type { Taxonomy } from "@disposition/taxonomy";
import { type Request, type Response, Router } from "express";
import { clientSignal } from "./client-signal.ts";
import type { Operation } from "./operations/operation.ts";
import { operations } from "./operations/operations.ts";

/**
 * An Express 5 router with the operations of a classifier. Works with and without a host's `express.json()`.
 *
 * @example app.use("/disposition", dispositionRouter(await DispositionClassifier.load()));
 */
export function dispositionRouter<T extends Taxonomy>(classifier: DispositionClassifier<T>): Router {
  const router = Router();
  for (const operation of operations(classifier)) {
    const route = router.route(operation.path);
    route[operation.method === "GET" ? "get" : "post"](handler(operation));
  }
  return router;
}

function handler(operation: Operation) {
  return async (request: Request, response: Response): Promise<void> => {
    const wasRead = request.readableEnded || request.body !== undefined;
    const input = wasRead ? { parsed: request.body as unknown } : { body: request };
    const { status, headers, body } = await operation.run({ ...input, signal: clientSignal(response) });
    response.writeHead(status, headers).end(body);
  };
}
