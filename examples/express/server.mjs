// A new Express 5 service that classifies calls. `npm start` here, then open http://localhost:3000/disposition/
// `npm run check` starts it on a free port, makes a call and stops it.
import { once } from "node:events";
import { DispositionClassifier } from "@disposition/core";
import { dispositionRouter, dispositionService } from "@disposition/server-adapter/express";
import { attachSockets } from "@disposition/server-adapter/node";
import express from "express";
import { pino } from "pino";

const isCheck = process.argv.includes("--check");
const logger = pino({ level: isCheck ? "silent" : "info" });

// a child process holds the model, so that a crash of native code does not end this one
const classifier = DispositionClassifier.load({ isolation: "process" });
const service = dispositionService(classifier, { logger });

const app = express();
app.use("/disposition", dispositionRouter(service));

const server = app.listen(isCheck ? 0 : 3000, "127.0.0.1");
attachSockets(server, service, { prefix: "/disposition" }); // leave it out where you need no GET /disposition/ws

process.once("SIGTERM", stop);
process.once("SIGINT", stop);

await Promise.all([service.ready, once(server, "listening")]);
const url = `http://127.0.0.1:${server.address().port}/disposition`;
console.log(`ready: ${url}/`);

if (isCheck) {
  const { checkService } = await import("../check/check-service.mjs");
  await checkService(url).finally(stop);
}

/** Finishes the calls at work, refuses new ones with 503, and lets the process end. */
async function stop() {
  await service.drain();
  server.close();
  server.closeIdleConnections();
  await (await classifier).dispose();
}
