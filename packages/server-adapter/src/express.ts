import { type ErrorRequestHandler, type Request, type RequestHandler, type Response, Router } from "express";
import { requestStream } from "./node/request-stream.ts";
import { sendWhole } from "./node/send-whole.ts";
import { serveExchange } from "./node/serve-exchange.ts";
import type { HostRefusal, RequestBody } from "./seam/op-request.ts";
import { type DispositionService, dispositionService } from "./service/disposition-service.ts";
import type { Route } from "./service/route.ts";
import type { ServedClassifier } from "./service/served-classifier.ts";
import type { ServiceOptions } from "./service/service-options.ts";

export { dispositionService };

/**
 * Express 5 handlers for a service, or for a classifier with default options. They work before and behind a host's
 * `express.json()`, whose refusals they answer in the service's words.
 *
 * @example app.use("/disposition", dispositionRouter(dispositionService(classifier, { logger })));
 */
export function dispositionRouter(
  source: DispositionService | ServedClassifier | Promise<ServedClassifier>,
  options?: ServiceOptions,
): [RequestHandler, ErrorRequestHandler] {
  const service = toService(source, options);
  // strict, because Fastify is
  const router = Router({ strict: true, caseSensitive: true });
  const refusals = new WeakMap<Request, HostRefusal>();
  for (const route of service.routes) router.all(route.path, handler(service, route, refusals));
  const refused: ErrorRequestHandler = (error, request, response, next) => {
    const because = refusalOf(error);
    if (because === null || response.headersSent) return next(error);
    refusals.set(request, because);
    router(request, response, next);
  };
  return [router, refused];
}

function handler(
  service: DispositionService,
  route: Route,
  refusals: WeakMap<Request, HostRefusal>,
): (request: Request, response: Response) => Promise<void> {
  return (request, response) => {
    return serveExchange(service, route, {
      request,
      response,
      params: request.params as Readonly<Record<string, string>>,
      body: bodyOf(request, refusals.get(request)),
      sendWhole: (answer) => sendWhole(response, answer),
      takeOver: () => undefined,
    });
  };
}

function bodyOf(request: Request, because: HostRefusal | undefined): RequestBody {
  if (because !== undefined) return { kind: "refused", because };
  const wasRead = request.readableEnded || request.body !== undefined;
  return wasRead ? { kind: "parsed", value: request.body } : { kind: "stream", stream: requestStream(request) };
}

/** The `type` of body-parser's errors; those of others go on to the host. */
const refusalTypes: Readonly<Record<string, HostRefusal>> = {
  "entity.parse.failed": "syntax",
  "entity.too.large": "size",
  "charset.unsupported": "charset",
  "encoding.unsupported": "encoding",
  "request.size.invalid": "other",
  "request.aborted": "other",
};

function refusalOf(error: unknown): HostRefusal | null {
  if (typeof error !== "object" || error === null) return null;
  // zlib's, of a body that is not packed as its header says
  if ("code" in error && String(error.code).startsWith("Z_")) return "encoding";
  return "type" in error ? (refusalTypes[String(error.type)] ?? null) : null;
}

function toService(
  source: DispositionService | ServedClassifier | Promise<ServedClassifier>,
  options: ServiceOptions | undefined,
): DispositionService {
  return "routes" in source ? source : dispositionService(source, options);
}
