import type { Operation } from "./operation.ts";
import { jsonReply } from "./reply.ts";

/** `GET /health`: the process is alive. It says nothing about load. */
export function health(): Operation {
  return { method: "GET", path: "/health", run: async () => jsonReply(200, { status: "ok" }) };
}
