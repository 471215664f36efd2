import { once } from "node:events";
import type { ServerResponse } from "node:http";
import { cutIfUnread } from "./cut-if-unread.ts";

export interface WriteOptions {
  /** Aborts when the client leaves. */
  readonly signal: AbortSignal;
  /** How long a client may leave what was written unread, in ms; then the connection is closed. */
  readonly unreadMs: number;
}

/**
 * Writes chunks as fast as the client takes them, and ends the response. If the chunks fail, the connection is closed
 * without its proper end, so that the client sees an error and not half an answer.
 */
export async function writeStream(
  response: ServerResponse & { flush?: () => void },
  chunks: AsyncIterable<Uint8Array>,
  { signal, unreadMs }: WriteOptions,
): Promise<void> {
  response.flushHeaders();
  try {
    for await (const chunk of chunks) {
      signal.throwIfAborted();
      const hasRoom = response.write(chunk);
      // of a compressing middleware, which would hold small chunks back
      response.flush?.();
      if (!hasRoom) await drained(response, signal, unreadMs);
    }
    cutIfUnread(response, unreadMs);
    response.end();
    if (!response.writableFinished) await once(response, "finish", { signal });
  } catch (error) {
    response.destroy();
    throw error;
  }
}

async function drained(response: ServerResponse, signal: AbortSignal, unreadMs: number): Promise<void> {
  const timer = setTimeout(() => response.destroy(), unreadMs);
  try {
    await once(response, "drain", { signal });
  } finally {
    clearTimeout(timer);
  }
}
