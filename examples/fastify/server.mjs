// A new Fastify 5 service that classifies calls. `npm start` here, then open http://localhost:3000/disposition/
// `npm run check` starts it on a free port, makes a call and stops it.
import { DispositionClassifier } from "@disposition/core";
import { dispositionPlugin, dispositionService } from "@disposition/server-adapter/fastify";
import fastify from "fastify";

const isCheck = process.argv.includes("--check");
const app = fastify({ logger: { level: isCheck ? "silent" : "info" }, forceCloseConnections: "idle" });

// a child process holds the model, so that a crash of native code does not end this one
const classifier = DispositionClassifier.load({ isolation: "process" });
const service = dispositionService(classifier, { logger: app.log });

await app.register(dispositionPlugin(service), { prefix: "/disposition" }); // with GET /disposition/ws
const address = await app.listen({ port: isCheck ? 0 : 3000, host: "127.0.0.1" });

process.once("SIGTERM", stop);
process.once("SIGINT", stop);

await service.ready;
console.log(`ready: ${address}/disposition/`);

if (isCheck) {
  const { checkService } = await import("../check/check-service.mjs");
  await checkService(`${address}/disposition`).finally(stop);
}

/** `close` drains the service: it finishes the calls at work and refuses new ones with 503. */
async function stop() {
  await app.close();
  await (await classifier).dispose();
}
