import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** A request as the servers of these tests see it. */
export interface Exchange {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingMessage["headers"];
  /** Parsed body, an empty object where there is none. */
  readonly body: Readonly<Record<string, unknown>>;
  readonly response: ServerResponse;
}

/** A local server on a free port. */
export interface LocalServer {
  /** `http://127.0.0.1:port/v1` */
  readonly baseURL: string;
  close(): Promise<void>;
}

export async function listen(handle: (exchange: Exchange) => Promise<void> | void): Promise<LocalServer> {
  const server = createServer((request, response) => {
    void readBody(request)
      .then((body) => {
        const { method = "GET", url = "/", headers } = request;
        return handle({ method, path: url, headers, body, response });
      })
      .catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    baseURL: `http://127.0.0.1:${port}/v1`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

export function sendJson(
  response: ServerResponse,
  status: number,
  value: unknown,
  headers: Record<string, string> = {},
) {
  response.writeHead(status, { "content-type": "application/json", ...headers });
  response.end(JSON.stringify(value));
}

async function readBody(request: IncomingMessage): Promise<Readonly<Record<string, unknown>>> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString("utf8");
  return text === "" ? {} : (JSON.parse(text) as Record<string, unknown>);
}
