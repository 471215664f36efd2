import { Problem } from "../problem/problem.ts";
import type { Operation } from "../seam/operation.ts";

/** `GET /ws` for requests that do not ask for an upgrade, or whose server was not told of sockets. */
export function sockets(): Operation {
  return {
    name: "ws",
    method: "GET",
    path: "/ws",
    scope: null,
    when: "always",
    doc: () => ({
      summary: "Calls over a WebSocket",
      description:
        'Send {"id", "op": "predict", "call": {…}}; the events of `POST /predict` come back as {"id", "type", "data"}. ' +
        '{"id", "op": "cancel"} stops a call.',
      responses: { 101: { description: "The connection is a WebSocket now.", content: {} } },
      problems: ["upgrade_required", "origin_not_allowed", "too_many_sockets", "sockets_unavailable"],
    }),
    async run() {
      const headers = { upgrade: "websocket", connection: "upgrade" };
      throw new Problem("upgrade_required", { detail: "connect here with a WebSocket client", headers });
    },
  };
}
