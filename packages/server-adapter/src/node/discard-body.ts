import type { IncomingMessage } from "node:http";

export interface DiscardLimits {
  readonly discardBytes: number;
  readonly discardMs: number;
}

/**
 * Reads what is left of a body and drops it. A client that still sends does not hear an answer, and a connection that
 * is closed on it makes it hear an error instead.
 *
 * @returns whether the body came to its end within the limits; if not, the connection must not be used again.
 */
export function discardBody(request: IncomingMessage, { discardBytes, discardMs }: DiscardLimits): Promise<boolean> {
  if (request.readableEnded || request.destroyed) return Promise.resolve(request.complete);
  // an empty body has no end to wait for, since nobody reads it
  if (request.complete && request.readableLength === 0) return Promise.resolve(true);
  return new Promise((resolve) => {
    let left = discardBytes;
    const stop = (isWhole: boolean) => {
      clearTimeout(timer);
      request.off("data", count).off("end", end).off("close", close).off("error", close);
      request.on("error", ignore);
      resolve(isWhole);
    };
    const count = (chunk: Uint8Array) => {
      left -= chunk.byteLength;
      if (left < 0) stop(false);
    };
    const end = () => stop(true);
    const close = () => stop(request.complete);
    const timer = setTimeout(() => stop(false), discardMs);
    request.on("data", count).once("end", end).once("close", close).once("error", close);
    request.resume();
  });
}

const ignore = () => undefined;
