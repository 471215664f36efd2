import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { type AttachedSockets, attachSockets } from "./node/attach-sockets.ts";
import { pathMatcher } from "./node/match-path.ts";
import { requestStream } from "./node/request-stream.ts";
import { sendWhole } from "./node/send-whole.ts";
import { serveExchange } from "./node/serve-exchange.ts";
import { type DispositionService, dispositionService } from "./service/disposition-service.ts";
import type { Route } from "./service/route.ts";

export type { AttachedSockets };
export { attachSockets, dispositionService };

/** Where a service is mounted. */
export interface Mount {
  /** Before every path, e.g. `/disposition`; default none. */
  readonly prefix?: string;
}

/**
 * A listener of `node:http` for a service, without any framework. Paths that the service does not have get 404.
 *
 * @example const server = createServer(dispositionHandler(service)).listen(3210);
 */
export function dispositionHandler(service: DispositionService, { prefix = "" }: Mount = {}): RequestListener {
  const routes = service.routes.map((route) => ({ route, match: pathMatcher(prefix + route.path) }));
  return async (request, response) => {
    const path = pathOf(request);
    for (const { route, match } of routes) {
      const params = match(path);
      if (params !== null) return serve(service, route, params, request, response);
    }
    return serve(service, service.unknown, {}, request, response);
  };
}

function serve(
  service: DispositionService,
  route: Route,
  params: Readonly<Record<string, string>>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  return serveExchange(service, route, {
    ...{ request, response, params },
    body: { kind: "stream", stream: requestStream(request) },
    sendWhole: (answer) => sendWhole(response, answer),
    takeOver: () => undefined,
  });
}

function pathOf({ url = "" }: IncomingMessage): string {
  const mark = url.indexOf("?");
  return mark < 0 ? url : url.slice(0, mark);
}
