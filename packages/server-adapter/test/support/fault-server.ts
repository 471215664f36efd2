// A service in a process of its own, for tests that do it harm: `fault-server.ts <FaultServerOptions as JSON>`. It tells
// its parent where it listens, and how it is doing whenever it is sent a message.
import { createServer, type Server } from "node:http";
import type { AddressInfo, ListenOptions } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { DispositionClassifier } from "@disposition/core";
import { fakeEngine } from "@disposition/core/testing";
import { attachSockets, dispositionHandler } from "../../src/node.ts";
import { type DispositionService, dispositionService } from "../../src/service/disposition-service.ts";
import type { FaultServerOptions, ServerFacts, ServerMessage } from "./start-fault-server.ts";

const SAMPLE_MS = 20;
/** As `disposition serve` has them. */
const HTTP = { requestTimeout: 0, keepAliveTimeout: 72_000 };

const options = JSON.parse(process.argv[2] ?? "{}") as FaultServerOptions;
const { engine, queueLimit = 256, cache = false, http = {}, socketPath } = options;

let classifier: DispositionClassifier | null = null;
const loading = load().then((loaded) => {
  classifier = loaded;
  return loaded;
});
const service = dispositionService(loading, options.service);
const calls = countCalls(service);
const sizes = { accepted: 0, connections: 0, mostRssBytes: 0 };
setInterval(() => {
  sizes.mostRssBytes = Math.max(sizes.mostRssBytes, process.memoryUsage.rss());
}, SAMPLE_MS);
process.once("disconnect", () => process.exit());
process.on("message", async (message: ServerMessage) => {
  if (message === "tidy") tidy();
  process.send?.({ facts: await facts() });
});
if (socketPath !== undefined) await listen({ path: socketPath });
const server = await listen({ port: 0, host: "127.0.0.1" });
process.send?.({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` });

async function load(): Promise<DispositionClassifier> {
  const shared = { queue: { limit: queueLimit }, cache };
  if (engine.kind === "fixed") {
    const work = () => sleep(engine.serviceMs);
    return DispositionClassifier.load({ engine: fakeEngine({ work, believe: inEverything }), ...shared });
  }
  const { supervision = {}, model } = engine;
  return DispositionClassifier.load({ ...shared, isolation: "process", supervision, ...(model && { model }) });
}

/** A little, so that answers are as long as real ones. */
function inEverything({ choices }: { readonly choices: readonly string[] }): Readonly<Record<string, number>> {
  return Object.fromEntries(choices.map((choice, index) => [choice, 1 / (index + 1)]));
}

async function listen(place: ListenOptions): Promise<Server> {
  const server = createServer({ ...HTTP, ...http }, dispositionHandler(service));
  attachSockets(server, service);
  server.on("connection", (socket) => {
    sizes.accepted += 1;
    sizes.connections += 1;
    socket.once("close", () => {
      sizes.connections -= 1;
    });
  });
  await new Promise<void>((resolve) => server.listen(place, resolve));
  return server;
}

/** What the service says of its calls and requests. */
function countCalls({ subscribe }: DispositionService) {
  const counts = { mostWaiting: 0, open: 0, answered: 0, finished: {} as Record<string, number> };
  subscribe((event) => {
    if (event.type === "call-queued") counts.mostWaiting = Math.max(counts.mostWaiting, event.position);
    if (event.type === "call-finished") counts.answered += 1;
    if (event.type === "request-started") counts.open += 1;
    if (event.type !== "request-finished") return;
    counts.open -= 1;
    const kind = `${event.operation} ${event.status}`;
    counts.finished[kind] = (counts.finished[kind] ?? 0) + 1;
  });
  return counts;
}

function tidy(): void {
  globalThis.gc?.();
  sizes.mostRssBytes = 0;
}

async function facts(): Promise<ServerFacts> {
  // taken together, before anybody is asked
  const now = { ...calls, ...sizes, finished: { ...calls.finished }, rssBytes: process.memoryUsage.rss() };
  const stats = await classifier?.getStats();
  const { depth: waiting = 0, running = 0 } = stats?.queue ?? {};
  return { ...now, waiting, running, engine: stats?.engine ?? null };
}
