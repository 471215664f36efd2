import type { ServerResponse } from "node:http";

/**
 * A signal that aborts when the client leaves before its answer was sent. It listens to the response: a request's own
 * `close` fires as soon as its body has been read, and so does what frameworks make of it.
 */
export function clientSignal(response: ServerResponse): AbortSignal {
  const controller = new AbortController();
  const { socket } = response.req;
  let isSent = false;
  response.once("finish", () => {
    // a response that is cut in the middle of its last bytes finishes too
    isSent = socket.destroyed !== true;
  });
  response.once("close", () => {
    if (!isSent) controller.abort(new Error("the client closed the connection"));
  });
  return controller.signal;
}
