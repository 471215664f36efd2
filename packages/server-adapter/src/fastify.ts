import type { DispositionClassifier } from "@disposition/core";
import type { Taxonomy } from "@disposition/taxonomy";
import type { FastifyInstance } from "fastify";
import { clientSignal } from "./client-signal.ts";
import { operations } from "./operations/operations.ts";

/**
 * A Fastify 5 plugin with the operations of a classifier. It stays in its own scope: register it under a `prefix` beside
 * other routes, whose body parsers it does not touch.
 *
 * @example await app.register(dispositionPlugin(await DispositionClassifier.load()), { prefix: "/disposition" });
 */
export function dispositionPlugin<T extends Taxonomy>(classifier: DispositionClassifier<T>) {
  return async (app: FastifyInstance): Promise<void> => {
    app.removeAllContentTypeParsers();
    app.addContentTypeParser("*", (_request, payload, done) => done(null, payload));
    for (const operation of operations(classifier)) {
      app.route({
        method: operation.method,
        url: operation.path,
        async handler(request, reply) {
          const payload = (request.body ?? request.raw) as AsyncIterable<Uint8Array>;
          const { status, headers, body } = await operation.run({ body: payload, signal: clientSignal(reply.raw) });
          return reply.code(status).headers(headers).send(body);
        },
      });
    }
  };
}
