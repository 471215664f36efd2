import { once } from "node:events";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { attachSockets } from "./node/attach-sockets.ts";
import { requestStream } from "./node/request-stream.ts";
import { serveExchange } from "./node/serve-exchange.ts";
import type { OpResponse } from "./seam/op-response.ts";
import { type DispositionService, dispositionService } from "./service/disposition-service.ts";
import type { Route } from "./service/route.ts";
import type { ServedClassifier } from "./service/served-classifier.ts";
import type { ServiceOptions } from "./service/service-options.ts";

export { dispositionService };

/**
 * A Fastify 5 plugin for a service, or for a classifier with default options. It stays in its own scope: register it
 * under a `prefix` beside other routes, whose body parsers it does not touch. When the app closes, the service drains.
 *
 * @example await app.register(dispositionPlugin(dispositionService(classifier, { logger: app.log })), { prefix: "/disposition" });
 */
export function dispositionPlugin(
  source: DispositionService | ServedClassifier | Promise<ServedClassifier>,
  options?: ServiceOptions,
): (app: FastifyInstance) => Promise<void> {
  const service = "routes" in source ? source : dispositionService(source, options);
  return async (app) => {
    app.removeAllContentTypeParsers();
    app.addContentTypeParser("*", (_request, _payload, done) => done(null));
    for (const route of service.routes) mount(app, service, route);
    const sockets = attachSockets(app.server, service, { prefix: app.prefix });
    app.addHook("preClose", async () => {
      await service.drain();
    });
    app.addHook("onClose", async () => {
      sockets.close();
    });
  };
}

function mount(app: FastifyInstance, service: DispositionService, route: Route): void {
  const handler = async (request: FastifyRequest, reply: FastifyReply) => {
    await serveExchange(service, route, {
      request: request.raw,
      response: reply.raw,
      params: request.params as Readonly<Record<string, string>>,
      body: { kind: "stream", stream: requestStream(request.raw) },
      sendWhole: (answer) => sendWhole(reply, answer),
      takeOver: () => takeOver(reply),
    });
    return reply;
  };
  app.all(route.path, {
    handler,
    // a media type that Fastify cannot read reaches no handler
    errorHandler: (_error, request, reply) => handler(request, reply),
  });
}

async function sendWhole(reply: FastifyReply, { status, headers, body }: OpResponse): Promise<void> {
  const { raw } = reply;
  reply
    .code(status)
    .headers(headers)
    .send(body ?? undefined);
  if (!raw.writableFinished && !raw.destroyed) await Promise.race([once(raw, "finish"), once(raw, "close")]);
}

/** Headers that hooks of the host have set are kept. */
function takeOver(reply: FastifyReply): void {
  reply.hijack();
  for (const [name, value] of Object.entries(reply.getHeaders()))
    if (value !== undefined) reply.raw.setHeader(name, value);
}
