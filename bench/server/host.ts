// A child process that serves one classifier in one of several ways, and times the classifier itself on request, so that
// what HTTP and the adapter add is measured against the same model in the same process.
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { DispositionClassifier } from "@disposition/core";
import { fakeEngine } from "@disposition/core/testing";
import { dispositionService } from "@disposition/server-adapter";
import { dispositionRouter } from "@disposition/server-adapter/express";
import { dispositionPlugin } from "@disposition/server-adapter/fastify";
import { dispositionHandler } from "@disposition/server-adapter/node";
import type { Call } from "@disposition/taxonomy";
import express from "express";
import fastify from "fastify";
import { timed } from "../statistics.ts";
import type { EngineName, HostName, HostReply } from "./host-messages.ts";

const [engineName, hostName] = process.argv.slice(2) as [EngineName, HostName];
const options = engineName === "fake" ? { engine: fakeEngine() } : { queue: { limit: 1000 } };
const classifier = await DispositionClassifier.load(options);
const server = await start(hostName);
const { port } = server.address() as AddressInfo;
send({ url: `http://127.0.0.1:${port}/predict` });
process.on("message", async (call: Call) => send({ ms: await timed(() => classifier.classify(call)) }));

function send(reply: HostReply): void {
  process.send?.(reply);
}

async function start(name: HostName): Promise<Server> {
  if (name === "fastify") {
    const app = fastify();
    await app.register(dispositionPlugin(service()));
    await app.listen({ port: 0, host: "127.0.0.1" });
    return app.server;
  }
  if (name === "bare fastify") {
    const app = fastify();
    app.post<{ Body: Call }>("/predict", ({ body }) => classifier.classify(body));
    await app.listen({ port: 0, host: "127.0.0.1" });
    return app.server;
  }
  const handlers = {
    "node:http": () => dispositionHandler(service()),
    express: () => express().use(dispositionRouter(service())),
    "bare express": () =>
      express()
        .use(express.json())
        .post("/predict", async (request, response) => {
          response.json(await classifier.classify(request.body));
        }),
  };
  const listening = createServer(handlers[name]());
  await new Promise<void>((resolve) => listening.listen(0, "127.0.0.1", resolve));
  return listening;
}

function service() {
  return dispositionService(classifier);
}
