import type { ClientRequestArgs } from "node:http";
import { type ClientOptions, WebSocket } from "ws";

export interface ReadFrame {
  readonly id: string | number | null;
  readonly type: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** A WebSocket whose messages are kept until they are asked for. */
export interface OpenedSocket {
  readonly socket: WebSocket;
  /** Settles when the service has said yes. */
  readonly opened: Promise<void>;
  /** With the code and the reason of the close. */
  readonly closed: Promise<readonly [code: number, reason: string]>;
  say(frame: object | string): void;
  /** The next message that is not `queued`, unless that is asked for. */
  next(type?: string): Promise<ReadFrame>;
}

export function openSocket(
  url: string,
  { protocols = [], ...options }: ClientOptions & ClientRequestArgs & { readonly protocols?: readonly string[] } = {},
): OpenedSocket {
  const socket = new WebSocket(`${url.replace("http", "ws")}/ws`, [...protocols], options);
  const frames: ReadFrame[] = [];
  let wake = () => {};
  socket.on("message", (text) => {
    frames.push(JSON.parse(String(text)));
    wake();
  });
  const opened = new Promise<void>((resolve, reject) => {
    socket.once("open", () => resolve());
    socket.once("error", reject);
  });
  opened.catch(() => undefined);
  socket.on("error", () => undefined);
  const closed = new Promise<readonly [number, string]>((resolve) => {
    socket.once("close", (code, reason) => {
      resolve([code, String(reason)]);
      wake();
    });
  });
  return {
    ...{ socket, opened, closed },
    say: (frame) => socket.send(typeof frame === "string" ? frame : JSON.stringify(frame)),
    async next(type) {
      for (;;) {
        const index = frames.findIndex((frame) => (type === undefined ? frame.type !== "queued" : frame.type === type));
        const [found] = index < 0 ? [] : frames.splice(index, 1);
        if (found !== undefined) return found;
        if (socket.readyState === WebSocket.CLOSED) throw new Error("the socket was closed before that");
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    },
  };
}
