import { once } from "node:events";
import type { ServerResponse } from "node:http";
import type { OpResponse } from "../seam/op-response.ts";

/** Sends an answer that is no stream, beside headers that a host has set. Settles when it is sent or the client has left. */
export async function sendWhole(response: ServerResponse, { status, headers, body }: OpResponse): Promise<void> {
  response.statusCode = status;
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  response.end(body);
  if (!response.writableFinished && !response.destroyed)
    await Promise.race([once(response, "finish"), once(response, "close")]);
}
