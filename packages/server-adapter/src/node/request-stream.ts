import type { IncomingMessage } from "node:http";

/** The body of a request. Who stops reading early must still be able to answer, so that does not close the connection. */
export function requestStream(request: IncomingMessage): AsyncIterable<Uint8Array> {
  return { [Symbol.asyncIterator]: () => request.iterator({ destroyOnReturn: false }) };
}
