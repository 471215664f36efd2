import type { ServerResponse } from "node:http";

/**
 * Closes the connection of an answer of which the client takes nothing for `unreadMs`, until it is sent. A client that
 * takes it slowly has it to the end: the timeout of a socket sees bytes go that a stream with one large chunk does not.
 */
export function cutIfUnread(response: ServerResponse, unreadMs: number): void {
  const { socket } = response.req;
  const before = socket.timeout ?? 0;
  response.setTimeout(unreadMs, () => response.destroy());
  // ahead of Node's own listener, which sets how long the connection may then be idle
  response.prependOnceListener("finish", () => socket.setTimeout(before));
}
