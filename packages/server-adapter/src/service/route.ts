import type { OpRequest } from "../seam/op-request.ts";
import type { OpResponse } from "../seam/op-response.ts";

/** Sends an answer. Settles when it is sent, or when it is clear that it never will be; then it may reject. */
export type Send = (response: OpResponse) => Promise<void>;

/** One path below the mount. An adapter sends every request for it here, whatever its method. */
export interface Route {
  /** With `:name` for a part that varies, as Express and Fastify write it. */
  readonly path: string;
  /** Answers by calling `send` once, or not at all when the client has left. Never rejects. */
  handle(request: OpRequest, send: Send): Promise<void>;
}
