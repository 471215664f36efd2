import type { SocketPeer, SocketSession } from "./socket.ts";

/** What an adapter sends: whole bodies as text or bytes, streams chunk by chunk as fast as the client takes them. */
export interface OpResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** A stream that throws ends the connection without its proper end, so that no client takes the half for the whole. */
  readonly body: string | Uint8Array | AsyncIterable<Uint8Array> | null;
  /** Frees what the body needs; called once when the answer is sent or never will be, even if nobody read the body. */
  readonly dispose?: () => void | Promise<void>;
  /** With status 101 only: what is said over the connection from then on. */
  readonly accept?: (peer: SocketPeer) => SocketSession;
}

/** A JSON answer. */
export function json(status: number, value: unknown, headers: OpResponse["headers"] = {}): OpResponse {
  return {
    status,
    headers: { "content-type": "application/json; charset=utf-8", ...headers },
    body: JSON.stringify(value),
  };
}

/** Whether a body is sent chunk by chunk. */
export function isStream(body: OpResponse["body"]): body is AsyncIterable<Uint8Array> {
  return typeof body === "object" && body !== null && Symbol.asyncIterator in body;
}
