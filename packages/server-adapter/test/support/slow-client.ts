import { connect, type NetConnectOpts } from "node:net";

/** A client that keeps its connection as long as it is let. */
export interface SlowClient {
  leave(): void;
}

const DRIP_MS = 100;

/** Sends `start` at once and then one byte after the other; none where that is nothing. */
export function drippingClient(place: NetConnectOpts, start: string, byte: string): SlowClient {
  const socket = connect(place);
  // it may be closed in the middle of a byte
  socket.on("error", () => undefined);
  socket.resume();
  socket.write(start);
  const drip = setInterval(() => socket.write(byte), DRIP_MS);
  socket.once("close", () => clearInterval(drip));
  return { leave: () => socket.destroy() };
}

/** Asks, and never reads a byte of the answer. */
export function pausedClient(place: NetConnectOpts, request: string): SlowClient {
  const socket = connect(place);
  socket.on("error", () => undefined);
  socket.pause();
  socket.write(request);
  return { leave: () => socket.destroy() };
}

/** Start line, headers, and body of a request; a body that is to come is told by its length alone. */
export function requestText(
  line: string,
  headers: Readonly<Record<string, string>> = {},
  body: string | number = "",
): string {
  const length = typeof body === "number" ? body : Buffer.byteLength(body);
  const all = { host: "x", ...headers, ...(length > 0 && { "content-length": String(length) }) };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  return `${line} HTTP/1.1\r\n${lines.join("")}\r\n${typeof body === "number" ? "" : body}`;
}
