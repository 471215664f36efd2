import type { EventEmitter } from "node:events";
import { type IncomingMessage, ServerResponse } from "node:http";
import type { Duplex } from "node:stream";
import type { WebSocket, WebSocketServer } from "ws";
import type { OpResponse } from "../seam/op-response.ts";
import type { DispositionService } from "../service/disposition-service.ts";
import type { Route } from "../service/route.ts";
import { loadWs } from "../ws/load-ws.ts";
import { SUBPROTOCOL } from "../ws/subprotocols.ts";
import { sendWhole } from "./send-whole.ts";
import { toOpRequest } from "./serve-exchange.ts";
import { serveSocket } from "./serve-socket.ts";

/** The sockets of one server. */
export interface AttachedSockets {
  /** Takes no more upgrades and cuts the connections that are left; `service.drain` first says goodbye to them. */
  close(): void;
}

type Upgrade = readonly [request: IncomingMessage, socket: Duplex, head: Buffer];

/**
 * Takes upgrades to `<prefix>/ws` on a server of `node:http`; all other upgrades go to whoever listened for them.
 * The Fastify plugin does this by itself.
 *
 * @example
 * const server = app.listen(3210);
 * attachSockets(server, service, { prefix: "/disposition" });
 */
export function attachSockets(
  server: EventEmitter,
  service: DispositionService,
  { prefix = "" }: { readonly prefix?: string } = {},
): AttachedSockets {
  const { sockets } = service;
  if (sockets === null) return { close: () => undefined };
  // not with the first upgrade: what node could not load for want of file handles it never loads again
  loadWs().catch(() => undefined);
  const gate = new Gate(service);
  const path = prefix + sockets.path;
  const release = takeUpgrades(server, (upgrade) => {
    if (pathOf(upgrade[0]) !== path) return false;
    gate.take(upgrade, sockets);
    return true;
  });
  // node offers upgrades only while somebody listens; alone, the listener also answers those for other paths
  const listener = (...upgrade: Upgrade) => {
    if (server.listenerCount("upgrade") === 1) gate.take(upgrade, service.unknown);
  };
  server.on("upgrade", listener);
  return {
    close() {
      server.off("upgrade", listener);
      release();
      gate.close();
    },
  };
}

/**
 * Hands upgrades to `take` first. A listener cannot do that: all listeners hear an event, and another WebSocket server
 * on the same port (ws with a path, @fastify/websocket) answers what is not its own with an error.
 */
function takeUpgrades(server: EventEmitter, take: (upgrade: Upgrade) => boolean): () => void {
  const before = server.emit;
  let isOver = false;
  const emit: typeof before = function (this: EventEmitter, event, ...values) {
    if (!isOver && event === "upgrade" && take(values as unknown as Upgrade)) return true;
    return before.call(this, event, ...values);
  };
  server.emit = emit;
  return () => {
    isOver = true;
    if (server.emit === emit) server.emit = before;
  };
}

/** Turns upgrades into connections or refusals. */
class Gate {
  readonly #service: DispositionService;
  readonly #open = new Set<WebSocket>();
  #server: WebSocketServer | undefined;
  /** Of upgrades that were admitted, for the 101. */
  readonly #headers = new WeakMap<IncomingMessage, OpResponse["headers"]>();

  constructor(service: DispositionService) {
    this.#service = service;
  }

  take([request, socket, head]: Upgrade, route: Route): void {
    const controller = new AbortController();
    socket.on("error", () => undefined);
    socket.once("close", () => controller.abort(new Error("the client closed the connection")));
    const body = { kind: "parsed", value: undefined } as const;
    const asked = toOpRequest({ request, params: {}, body }, controller.signal);
    void route.handle(asked, (answer) => this.#send(answer, [request, socket, head]));
  }

  close(): void {
    for (const socket of this.#open) socket.terminate();
  }

  async #send(answer: OpResponse, [request, socket, head]: Upgrade): Promise<void> {
    const { accept } = answer;
    if (accept === undefined) return refuse(answer, request, socket);
    const server = await this.#wsServer();
    const { ws, deadlines } = this.#service.settings;
    if (ws === false) return;
    this.#headers.set(request, answer.headers);
    server.handleUpgrade(request, socket, head, (opened) => {
      this.#open.add(opened);
      opened.once("close", () => this.#open.delete(opened));
      serveSocket(opened, accept, { ...ws, unreadMs: deadlines.unreadMs });
    });
  }

  async #wsServer(): Promise<WebSocketServer> {
    const { WebSocketServer } = await loadWs();
    this.#server ??= this.#create(WebSocketServer);
    return this.#server;
  }

  #create(Server: typeof WebSocketServer): WebSocketServer {
    const { ws } = this.#service.settings;
    const server = new Server({
      noServer: true,
      clientTracking: false,
      // small requests that unpack to large ones are refused everywhere else too
      perMessageDeflate: false,
      ...(ws !== false && { maxPayload: ws.messageBytes }),
      handleProtocols: (offered) => (offered.has(SUBPROTOCOL) ? SUBPROTOCOL : false),
    });
    server.on("headers", (lines, request) => {
      for (const [name, value] of Object.entries(this.#headers.get(request) ?? {})) lines.push(`${name}: ${value}`);
    });
    return server;
  }
}

async function refuse(answer: OpResponse, request: IncomingMessage, socket: Duplex): Promise<void> {
  const response = new ServerResponse(request);
  response.shouldKeepAlive = false;
  response.assignSocket(socket as Parameters<typeof response.assignSocket>[0]);
  await sendWhole(response, answer);
  socket.end();
}

function pathOf({ url = "" }: IncomingMessage): string {
  return url.split("?")[0] ?? "";
}
