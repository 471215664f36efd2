import type { IncomingMessage, ServerResponse } from "node:http";
import type { OpRequest, RequestBody } from "../seam/op-request.ts";
import { isStream, type OpResponse } from "../seam/op-response.ts";
import type { DispositionService } from "../service/disposition-service.ts";
import type { Route } from "../service/route.ts";
import { clientSignal } from "./client-signal.ts";
import { cutIfUnread } from "./cut-if-unread.ts";
import { discardBody } from "./discard-body.ts";
import { writeStream } from "./write-stream.ts";

/** One request of a Node server and its answer. */
export interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly params: Readonly<Record<string, string>>;
  readonly body: RequestBody;
  /** Sends an answer that is no stream, as the framework likes it. Settles when it is sent. */
  sendWhole(response: OpResponse): Promise<void>;
  /** Called before a stream is written to `response`. */
  takeOver(): void;
}

/** Answers one request by one route; what both adapters do. */
export async function serveExchange(service: DispositionService, route: Route, exchange: Exchange): Promise<void> {
  const { request, response } = exchange;
  const { limits, deadlines } = service.settings;
  const signal = clientSignal(response);
  await route.handle(toOpRequest(exchange, signal), async (answer) => {
    const isWhole = await discardBody(request, limits);
    const headers = isWhole ? answer.headers : { ...answer.headers, connection: "close" };
    if (!isStream(answer.body)) {
      cutIfUnread(response, deadlines.unreadMs);
      return exchange.sendWhole({ ...answer, headers });
    }
    exchange.takeOver();
    response.writeHead(answer.status, headers);
    if (request.method === "HEAD") response.end();
    else await writeStream(response, answer.body, { signal, unreadMs: deadlines.unreadMs });
  });
}

export function toOpRequest(
  { request, params, body }: Pick<Exchange, "request" | "params" | "body">,
  signal: AbortSignal,
): OpRequest {
  const { method = "GET", url = "" } = request;
  const mark = url.indexOf("?");
  const query = new URLSearchParams(mark < 0 ? "" : url.slice(mark + 1));
  return { method, headers: oneOfEach(request.headers), query, params, body, signal };
}

/** Node gives a list only for `set-cookie`. */
function oneOfEach(headers: IncomingMessage["headers"]): OpRequest["headers"] {
  const single = Object.entries(headers).filter(([, value]) => typeof value === "string");
  return Object.fromEntries(single) as OpRequest["headers"];
}
