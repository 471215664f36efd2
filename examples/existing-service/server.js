// Stands for a service that has been running for years: CommonJS, routes and tokens of its own, a body parser for all
// routes, metrics, a way to stop. The five lines that end in `// +` put the disposition routes into it, behind its own
// tokens, with their metrics on its /metrics page. `npm start` here; `npm run check` makes calls and stops.
const { timingSafeEqual } = require("node:crypto");
const express = require("express");
const { pino } = require("pino");
const { Counter, Registry } = require("prom-client");
const { DispositionClassifier } = require("@disposition/core"); // +
const { dispositionRouter, dispositionService } = require("@disposition/server-adapter/express"); // +

const isCheck = process.argv.includes("--check");
const logger = pino({ level: isCheck ? "silent" : "info" });
const registry = new Registry();
const served = new Counter({
  name: "crm_requests_total",
  help: "Requests.",
  labelNames: ["status"],
  registers: [registry],
});
const token = Buffer.from(process.env.CRM_TOKEN ?? "invented-token-for-this-example");
const customers = new Map([["17", { id: "17", name: "Asha Kulkarni", due: 8640 }]]);

const app = express();
app.use((_request, response, next) => {
  response.on("finish", () => served.inc({ status: response.statusCode }));
  next();
});
app.get("/healthz", (_request, response) => response.json({ ok: true }));
app.get("/metrics", async (_request, response) => response.type(registry.contentType).send(await registry.metrics()));
app.use((request, response, next) => {
  const given = Buffer.from(request.get("x-crm-token") ?? "");
  const isKnown = given.length === token.length && timingSafeEqual(given, token);
  if (isKnown) next();
  else response.status(401).json({ error: "unknown token" });
});
app.use(express.json({ limit: "1mb" }));

const disposition = dispositionService(DispositionClassifier.load(), { logger, metrics: { registry } }); // +
app.use("/disposition", dispositionRouter(disposition)); // +

app.get("/customers/:id", (request, response) => {
  const customer = customers.get(request.params.id);
  if (customer) response.json(customer);
  else response.status(404).json({ error: "no such customer" });
});
app.post("/customers", (request, response) => {
  customers.set(request.body.id, request.body);
  response.status(201).json(request.body);
});
app.use((error, _request, response, _next) => {
  response.status(error.status ?? 500).json({ error: error.type ?? "failed" });
});

const server = app.listen(isCheck ? 0 : 3000, "127.0.0.1", async () => {
  const url = `http://127.0.0.1:${server.address().port}`;
  if (isCheck)
    await require("./check.js")
      .check(url, { ready: disposition.ready, token: String(token) })
      .finally(stop);
  else console.log(`ready: ${url}`);
});

async function stop() {
  await disposition.drain(); // +
  server.close(() => process.exit());
  server.closeIdleConnections();
}
process.once("SIGTERM", stop);
process.once("SIGINT", stop);
