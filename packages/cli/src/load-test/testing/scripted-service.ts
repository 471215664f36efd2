import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";

/** One request as it came in. */
export interface Received {
  readonly request: IncomingMessage;
  readonly body: string;
  /** From 0. */
  readonly index: number;
}

/** How a service answers a request; it may hang, break off or lie. */
export type Script = (response: ServerResponse, received: Received) => unknown;

/** A real HTTP service on a free port of this machine, until it is disposed of. */
export interface ScriptedService extends AsyncDisposable {
  readonly url: string;
  readonly received: readonly Received[];
}

/** A record as this SDK's services answer it. */
export const RECORD = JSON.stringify({
  requestId: "r-1",
  id: null,
  fields: { disposition: { value: "BUSY" } },
  disposition: "BUSY",
  confidence_score: 0.75,
  cached: false,
});

/** Answers with a record. */
export const answerRecord: Script = (response) => {
  response.setHeader("content-type", "application/json");
  response.end(RECORD);
};

/** Starts a service that follows a script. */
export async function scriptedService(script: Script): Promise<ScriptedService> {
  const received: Received[] = [];
  const listener: RequestListener = async (request, response) => {
    const body = await text(request).catch(() => "");
    const next = { request, body, index: received.length };
    received.push(next);
    script(response, next);
  };
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
