/** One end of a connection that carries texts both ways, as an adapter holds it. */
export interface SocketPeer {
  /** Settles when the text has left this process; rejects when it never will. */
  send(text: string): Promise<void>;
  /** Says goodbye with a close code of RFC 6455, and cuts the connection where no answer comes. */
  close(code: number, reason: string): void;
}

/** The service's part of one such connection. */
export interface SocketSession {
  receive(message: { readonly text: string } | { readonly binary: true }): void;
  /** The connection is gone. */
  closed(): void;
}
