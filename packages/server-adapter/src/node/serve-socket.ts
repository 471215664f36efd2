import type { RawData, WebSocket } from "ws";
import type { OpResponse } from "../seam/op-response.ts";
import type { SocketPeer } from "../seam/socket.ts";
import type { SocketSettings } from "../ws/socket-options.ts";

type Accept = NonNullable<OpResponse["accept"]>;

export interface SocketTimes extends SocketSettings {
  /** How long a client may leave its answers unread, in ms. */
  readonly unreadMs: number;
}

/** Close codes for what goes wrong with a connection and not with what is said over it. */
const CLOSE = { internal: 1011, overload: 1013 } as const;

/** Joins a WebSocket and a session of the service for as long as both last. */
export function serveSocket(socket: WebSocket, accept: Accept, times: SocketTimes): void {
  const peer = peerOf(socket, times);
  const session = accept(peer);
  const stopPinging = keepAlive(socket, times.pingMs);
  socket.on("message", (data: RawData, isBinary: boolean) => {
    // what comes after a goodbye is read only to find the client's
    if (socket.readyState !== socket.OPEN) return;
    try {
      session.receive(isBinary ? { binary: true } : { text: String(data) });
    } catch {
      peer.close(CLOSE.internal, "the service failed");
    }
  });
  // ws says by the close code what was wrong with a frame
  socket.on("error", () => undefined);
  socket.on("close", () => {
    stopPinging();
    session.closed();
  });
}

/** While more waits than `bufferedBytes`, the client is not listened to. */
function peerOf(socket: WebSocket, { bufferedBytes, unreadMs, closeMs }: SocketTimes): SocketPeer {
  let unread: NodeJS.Timeout | undefined;
  const close = (code: number, reason: string) => {
    socket.close(code, reason);
    const timer = setTimeout(() => socket.terminate(), closeMs);
    socket.once("close", () => clearTimeout(timer));
    // a socket that is not read never sees the client's goodbye
    socket.resume();
  };
  const look = () => {
    if (socket.readyState !== socket.OPEN) return;
    if (socket.bufferedAmount <= bufferedBytes) {
      clearTimeout(unread);
      socket.resume();
    } else if (!socket.isPaused) {
      socket.pause();
      unread = setTimeout(() => close(CLOSE.overload, "answers are not read"), unreadMs);
    }
  };
  socket.once("close", () => clearTimeout(unread));
  return {
    close,
    send: (text) =>
      new Promise((resolve, reject) => {
        socket.send(text, (error) => {
          look();
          if (error) reject(error);
          else resolve();
        });
        look();
      }),
  };
}

/** Cuts a client that did not answer the last ping; one that is not listened to cannot. @returns stops. */
function keepAlive(socket: WebSocket, pingMs: number): () => void {
  let isAlive = true;
  socket.on("pong", () => {
    isAlive = true;
  });
  const timer = setInterval(() => {
    if (socket.isPaused) return;
    if (!isAlive) return socket.terminate();
    isAlive = false;
    socket.ping();
  }, pingMs);
  return () => clearInterval(timer);
}
