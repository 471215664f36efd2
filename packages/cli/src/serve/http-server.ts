import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { DispositionService } from "@disposition/server-adapter";
import { type AttachedSockets, attachSockets, dispositionHandler } from "@disposition/server-adapter/node";
import { DispositionError } from "@disposition/taxonomy";

/** Longer than load balancers keep a connection that nobody uses (60 s), or they would send a request into a closed one. */
const KEEP_ALIVE_MS = 72_000;
/** Time for the headers of a request. Bodies have the service's own deadlines, because an upload may take long. */
const HEADERS_MS = 20_000;
/** Between two looks for connections that nobody uses any more, while the server stops. */
const SWEEP_MS = 100;
/** How long connections may stay open after the last answer, for it to arrive. */
const LAST_BYTES_MS = 2_000;

export interface Listening {
  /** With the port that was given. */
  readonly url: string;
  /** Ends what is at work within `drainMs`, refuses what is new, and closes the port. @returns requests that were cut. */
  stop(drainMs: number): Promise<number>;
}

export interface Address {
  readonly host: string;
  readonly port: number;
  readonly prefix: string;
}

/** A port on which nobody is answered yet. @throws DispositionError `INPUT_INVALID` where it cannot be had. */
export async function bindServer(address: Address): Promise<Server> {
  const timeouts = { keepAliveTimeout: KEEP_ALIVE_MS, headersTimeout: HEADERS_MS, requestTimeout: 0 };
  const server = createServer({ ...timeouts, connectionsCheckingInterval: 5_000 });
  await bind(server, address);
  return server;
}

/** Answers on a server whose port is bound. */
export function serveOn(server: Server, service: DispositionService, address: Address): Listening {
  const { prefix } = address;
  server.on("request", dispositionHandler(service, { prefix }));
  const sockets = attachSockets(server, service, { prefix });
  return {
    url: urlOf(server, address),
    async stop(drainMs) {
      const { cut } = await service.drain({ timeoutMs: drainMs });
      await close(server, sockets);
      return cut;
    },
  };
}

function bind(server: Server, { host, port }: Address): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", (cause: NodeJS.ErrnoException) => reject(unbound(host, port, cause)));
    server.listen(port, host, () => resolve());
  });
}

function unbound(host: string, port: number, cause: NodeJS.ErrnoException): DispositionError {
  const remedies: Readonly<Record<string, string>> = {
    EADDRINUSE: "another program has it; choose another --port, or 0 for a free one",
    EACCES: "this user may not have it; choose a --port above 1023",
  };
  const remedy = remedies[cause.code ?? ""] ?? "check --host and --port";
  return new DispositionError("INPUT_INVALID", `cannot listen on ${host}, port ${port}: ${remedy}`, { cause });
}

/** Node's `close` waits for connections that are kept alive and on which nothing happens. */
function close(server: Server, sockets: AttachedSockets): Promise<void> {
  return new Promise((resolve) => {
    const sweep = setInterval(() => server.closeIdleConnections(), SWEEP_MS);
    const cut = setTimeout(() => {
      sockets.close();
      server.closeAllConnections();
    }, LAST_BYTES_MS);
    server.close(() => {
      clearInterval(sweep);
      clearTimeout(cut);
      resolve();
    });
  });
}

function urlOf(server: Server, { host, prefix }: Address): string {
  const { port } = server.address() as AddressInfo;
  return `http://${host.includes(":") ? `[${host}]` : host}:${port}${prefix}`;
}
