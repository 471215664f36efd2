import { Problem } from "../problem/problem.ts";
import type { OpRequest } from "../seam/op-request.ts";
import type { OpResponse } from "../seam/op-response.ts";
import type { Operation } from "../seam/operation.ts";
import { checkOrigin } from "../service/check-browser.ts";
import { handleRequest } from "../service/handle-request.ts";
import type { Route } from "../service/route.ts";
import type { ServiceParts } from "../service/service-parts.ts";
import { loadWs } from "./load-ws.ts";
import { Session } from "./session.ts";
import type { SocketSettings } from "./socket-options.ts";
import { keyOfProtocols } from "./subprotocols.ts";

/** When to come back where all connections are taken, in ms; how long those stay is not known. */
const CONNECTION_RETRY_MS = 5_000;

/** Takes upgrades at `/ws`: the answer is a problem, or 101 with what to do with the connection. Null for no such route. */
export function socketRoute(parts: ServiceParts): Route | null {
  const { ws } = parts.settings;
  if (ws === false) return null;
  const operation = upgrade(parts, ws);
  return {
    path: operation.path,
    handle: (request, send) => handleRequest(parts, operation, withKey(request), send),
  };
}

function upgrade(parts: ServiceParts, settings: SocketSettings): Operation {
  let open = 0;
  return {
    ...{ name: "ws", method: "GET", path: "/ws", scope: "predict", when: "ready" },
    doc: () => ({ summary: "", responses: {} }),
    async run({ method, headers }): Promise<OpResponse> {
      checkHandshake(method, headers);
      checkOrigin(headers, parts.settings.browser.origins ?? []);
      await loadWs();
      if (open >= settings.connections) throw crowded();
      return {
        ...{ status: 101, headers: {}, body: null },
        accept(peer) {
          open += 1;
          const onEnd = () => {
            open -= 1;
          };
          return new Session({ parts, settings, headers, onEnd }, peer);
        },
      };
    },
  };
}

function withKey(request: OpRequest): OpRequest {
  const { headers } = request;
  const key = keyOfProtocols(headers["sec-websocket-protocol"]);
  if (key === null || headers.authorization !== undefined || headers["x-api-key"] !== undefined) return request;
  return { ...request, headers: { ...headers, authorization: `Bearer ${key}` } };
}

function checkHandshake(method: string, headers: OpRequest["headers"]): void {
  const { upgrade, "sec-websocket-key": key = "", "sec-websocket-version": version } = headers;
  const isOurs = method === "GET" && upgrade?.toLowerCase() === "websocket" && version === "13";
  if (!isOurs) {
    const facts = { upgrade: "websocket", "sec-websocket-version": "13" };
    throw new Problem("upgrade_required", { detail: "connect here with WebSocket, version 13", headers: facts });
  }
  if (/^[+/0-9a-z]{22}==$/iu.test(key)) return;
  throw new Problem("header_invalid", "sec-websocket-key is 16 bytes in base64");
}

function crowded(): Problem {
  const detail = "as many connections as are taken at once are open; close one, or try again later";
  return new Problem("too_many_sockets", { detail, retryAfterMs: CONNECTION_RETRY_MS });
}
