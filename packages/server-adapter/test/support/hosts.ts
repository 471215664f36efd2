import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import express from "express";
import fastify from "fastify";
import { dispositionRouter } from "../../src/express.ts";
import { dispositionPlugin } from "../../src/fastify.ts";
import { attachSockets, dispositionHandler } from "../../src/node.ts";
import type { DispositionService } from "../../src/service/disposition-service.ts";

/** A service that listens. */
export interface Host {
  readonly url: string;
  close(): Promise<void>;
}

type Start = (service: DispositionService) => Promise<Host>;

async function onExpress(service: DispositionService, parseFirst: boolean): Promise<Host> {
  const app = express();
  if (parseFirst) app.use(express.json());
  app.use("/d", dispositionRouter(service));
  return listen(createServer(app), service, "/d");
}

async function onNode(service: DispositionService, prefix: string): Promise<Host> {
  return listen(createServer(dispositionHandler(service, { prefix })), service, prefix);
}

async function listen(server: Server, service: DispositionService, prefix: string): Promise<Host> {
  const sockets = attachSockets(server, service, { prefix });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${prefix}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        sockets.close();
        server.closeAllConnections();
      }),
  };
}

async function onFastify(service: DispositionService, prefix: string): Promise<Host> {
  const app = fastify({ forceCloseConnections: true });
  await app.register(dispositionPlugin(service), { prefix });
  const address = await app.listen({ port: 0, host: "127.0.0.1" });
  return { url: `${address}${prefix}`, close: () => app.close() };
}

/** Everywhere a service can be mounted. */
export const hosts = {
  Express: (service) => onExpress(service, false),
  "Express behind express.json()": (service) => onExpress(service, true),
  Fastify: (service) => onFastify(service, ""),
  "Fastify under a prefix": (service) => onFastify(service, "/some/where"),
  "node:http": (service) => onNode(service, "/some/where"),
} satisfies Readonly<Record<string, Start>>;

export const hostNames = Object.keys(hosts) as (keyof typeof hosts)[];
