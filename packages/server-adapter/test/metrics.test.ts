import { DispositionClassifier } from "@disposition/core";
import { Registry } from "prom-client";
import { afterEach, describe, expect, it, vi } from "vitest";
import { loadPromClient } from "../src/metrics/load-prom-client.ts";
import { MetricsOptions } from "../src/metrics/metrics-options.ts";
import { ServiceMetrics } from "../src/metrics/service-metrics.ts";
import { Problem } from "../src/problem/problem.ts";
import { dispositionService } from "../src/service/disposition-service.ts";
import { EngineWatch } from "../src/service/engine-watch.ts";
import { Lifecycle } from "../src/service/lifecycle.ts";
import { ModelSlot } from "../src/service/model-slot.ts";
import type { ServiceOptions } from "../src/service/service-options.ts";
import { type Asked, ask } from "./support/ask.ts";
import { heldService } from "./support/held-service.ts";
import { type Host, hosts } from "./support/hosts.ts";
import { moodyEngine } from "./support/moody-engine.ts";
import { openRequest } from "./support/open-request.ts";
import { readMetrics, type Sample, total } from "./support/read-metrics.ts";

// a machine with much else to do is slow, and no test is about time
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000, expect: { poll: { timeout: 20_000 } } });

const started: Host[] = [];
afterEach(async () => {
  await Promise.all(started.splice(0).map((host) => host.close()));
});

const json = { "content-type": "application/json" };
const call = { transcript: "Agent: the line is busy", callDate: "2026-02-21" };
const post = (body: object | string, headers: Record<string, string> = {}): Asked => ({
  ...{ method: "POST", headers: { ...json, ...headers } },
  body: typeof body === "string" ? body : JSON.stringify(body),
});

async function start(options: ServiceOptions = {}, cache = false) {
  const service = dispositionService(await DispositionClassifier.load({ engine: moodyEngine(), cache }), options);
  await service.ready;
  const host = await hosts.Fastify(service);
  started.push(host);
  return { service, url: host.url, scrape: () => scrapeOf(host.url) };
}

async function scrapeOf(url: string): Promise<readonly Sample[]> {
  return readMetrics((await ask(`${url}/metrics`)).text);
}

const N = process.env.DISPOSITION_LONG === "1" ? 10_000 : 180;

it(`after ${N} requests of all kinds the counters are what the client counted`, async () => {
  const { url, scrape } = await start({ limits: { transcriptCharacters: 200 } });
  const kinds: readonly (readonly [string, Asked])[] = [
    ["/predict", post(call)],
    ["/predict", post({ ...call, transcript: "please fail" })],
    ["/predict", post({ transcript: " " })],
    ["/predict", post({ transcript: "a".repeat(201) })],
    ["/predict", post("{")],
    ["/predict", post(call, { "content-type": "text/plain" })],
    ["/predict", post({ calls: [call, { transcript: "please fail" }, call] })],
    ["/predict", { method: "DELETE" }],
    ["/health", {}],
  ];
  const tally = new Map<string, number>();
  for (let index = 0; index < N; index += 20) {
    const some = Array.from(
      { length: Math.min(20, N - index) },
      (_, offset) => kinds[(index + offset) % kinds.length]!,
    );
    const answers = await Promise.all(
      some.map(
        async ([path, asked]) => `${asked.method ?? "GET"} ${path} ${(await ask(`${url}${path}`, asked)).status}`,
      ),
    );
    for (const answer of answers) tally.set(answer, (tally.get(answer) ?? 0) + 1);
  }
  await expect
    .poll(async () => {
      const samples = (await scrape()).filter(({ name, labels }) => {
        return name === "disposition_http_requests_total" && labels.route !== "/metrics";
      });
      return Object.fromEntries(
        samples.map(({ labels, value }) => [`${labels.method} ${labels.route} ${labels.status}`, value]),
      );
    })
    .toEqual(Object.fromEntries(tally));
  const samples = await scrape();
  const of = (status: number) => tally.get(`POST /predict ${status}`) ?? 0;
  const batches = Math.ceil((N - 6) / kinds.length);
  expect(total(samples, "disposition_calls_total", { lane: "interactive", outcome: "ok" })).toBe(of(200) - batches);
  expect(total(samples, "disposition_calls_total", { lane: "bulk", outcome: "ok" })).toBe(2 * batches);
  expect(total(samples, "disposition_calls_total", { outcome: "engine_failed" })).toBe(of(500) + batches);
  expect(total(samples, "disposition_predictions_total", { field: "disposition", label: "BUSY" })).toBe(
    of(200) + batches,
  );
  expect(total(samples, "disposition_prediction_confidence_count")).toBe(of(200) + batches);
  expect(total(samples, "disposition_rejected_total", { reason: "invalid" })).toBe(of(400) + of(415) + of(422));
  expect(total(samples, "disposition_rejected_total", { reason: "too_large" })).toBe(of(413));
  expect(total(samples, "disposition_http_request_duration_seconds_count", { route: "/predict" })).toBe(
    [...tally].filter(([key]) => key.includes("/predict")).reduce((sum, [, count]) => sum + count, 0),
  );
  expect(total(samples, "disposition_http_requests_in_flight", { route: "/predict" })).toBe(0);
}, 600_000);

it("thousands of different requests make no further series", async () => {
  const { url, scrape } = await start();
  const many = async (round: number) => {
    for (let index = 0; index < 20; index += 1) {
      const word = `${round}-${index}`;
      await ask(
        `${url}/predict?q=${word}`,
        post({ ...call, id: word, campaign: word, transcript: word }, { "x-request-id": word, "user-agent": word }),
      );
      await ask(`${url}/predict`, { method: ["PROPFIND", "MKCOL", "COPY", "LOCK"][index % 4]! });
      await ask(`${url}/metrics`);
    }
    return (await scrape()).length;
  };
  const first = await many(1);
  expect([await many(2), await many(3)]).toEqual([first, first]);
  expect(first).toBeLessThan(600);
}, 120_000);

describe("/metrics", () => {
  it("is Prometheus's text, with a help and a type for each metric", async () => {
    const { url } = await start();
    await ask(`${url}/predict`, post(call));
    const { status, headers, text } = await ask(`${url}/metrics`);
    expect([status, headers["content-type"]]).toEqual([200, "text/plain; version=0.0.4; charset=utf-8"]);
    const named = (kind: string) =>
      [...text.matchAll(new RegExp(`^# ${kind} (\\S+) `, "gmu"))].map(([, name]) => name!);
    expect(named("TYPE")).toEqual(named("HELP"));
    const known = new Set(named("TYPE"));
    const stray = readMetrics(text).filter(
      ({ name }) => !known.has(name) && !known.has(name.replace(/_(?:bucket|sum|count)$/u, "")),
    );
    expect(stray).toEqual([]);
    // what promtool's linter asks for: counters end in _total, nothing else does, no colon, base units
    for (const [, name, type] of text.matchAll(/^# TYPE (\S+) (\S+)$/gmu)) {
      expect([name, name?.endsWith("_total")]).toEqual([name, type === "counter"]);
      expect(name).not.toMatch(/:|_ms|_milliseconds|_percent|_mb/u);
    }
  });

  it("tells the state of the service, its queue and its model", async () => {
    const { service, scrape } = await start({ modelVersion: "v7" }, true);
    const samples = await scrape();
    const [info] = samples.filter(({ name }) => name === "disposition_model_info");
    expect(info?.labels).toMatchObject({ model: "fake", version: "v7", device: "cpu" });
    expect(total(samples, "disposition_engine_up")).toBe(1);
    expect(total(samples, "disposition_queue_capacity")).toBe(256);
    expect(total(samples, "disposition_service_state", { state: "ready" })).toBe(1);
    expect(total(samples, "disposition_engine_load_seconds_count", { result: "ok" })).toBe(1);
    await service.drain();
    const after = await scrape();
    expect(total(after, "disposition_service_state", { state: "ready" })).toBe(0);
    expect(total(after, "disposition_service_state", { state: "stopped" })).toBe(1);
  });

  it("counts what the cache did", async () => {
    const { url, scrape } = await start({}, true);
    for (const _ of [1, 2, 3]) await ask(`${url}/predict`, post(call));
    const count = async (result: string) => total(await scrape(), "disposition_cache_requests_total", { result });
    expect([await count("hit"), await count("miss"), await count("hit")]).toEqual([2, 1, 2]);
    expect(total(await scrape(), "disposition_inference_duration_seconds_count")).toBe(1);
  });

  it("tells the queue as it is, who left, and who was refused", async () => {
    const held = await heldService({}, { queue: { limit: 1 } });
    const host = await hosts.Fastify(held.service);
    started.push(host);
    const all = Array.from({ length: 3 }, () => ask(`${host.url}/predict`, post(call)));
    await held.until("call-queued");
    expect((await ask(`${host.url}/predict`, post(call))).status).toBe(429);
    const during = await scrapeOf(host.url);
    expect(total(during, "disposition_requests_waiting")).toBe(1);
    expect(total(during, "disposition_requests_running")).toBe(2);
    expect(total(during, "disposition_http_requests_in_flight", { route: "/predict" })).toBe(3);
    expect(total(during, "disposition_rejected_total", { reason: "queue_full" })).toBe(1);
    held.letGo();
    await Promise.all(all);
    const after = await scrapeOf(host.url);
    expect(total(after, "disposition_queue_wait_seconds_count", { lane: "interactive" })).toBe(3);
    expect(total(after, "disposition_requests_waiting")).toBe(0);
  });

  it("counts clients that leave, by how far their request was", async () => {
    const held = await heldService();
    const host = await hosts.Fastify(held.service);
    started.push(host);
    const gone = openRequest(`${host.url}/predict`, { ...post(call) });
    await held.until("call-started");
    gone.leave();
    await held.until("cancelled");
    const samples = await scrapeOf(host.url);
    expect(total(samples, "disposition_requests_aborted_total", { stage: "running" })).toBe(1);
    expect(total(samples, "disposition_http_requests_total", { route: "/predict", status: "499" })).toBe(1);
    held.letGo();
  });

  it("an engine that fails is down, and up again with the next answer", async () => {
    const { url, scrape } = await start();
    const up = async () => total(await scrape(), "disposition_engine_up");
    for (const _ of [1, 2, 3]) await ask(`${url}/predict`, post({ transcript: "please crash" }));
    expect(await up()).toBe(0);
    await ask(`${url}/predict`, post(call));
    expect(await up()).toBe(1);
  });

  it("counts before the model is there, and with a model that did not load", async () => {
    const service = dispositionService(Promise.reject(new Error("no such file")));
    const host = await hosts.Fastify(service);
    started.push(host);
    await ask(`${host.url}/predict`, post(call));
    const samples = await scrapeOf(host.url);
    expect(total(samples, "disposition_rejected_total", { reason: "engine_down" })).toBe(1);
    expect(total(samples, "disposition_engine_up")).toBe(0);
    expect(samples.filter(({ name }) => name === "disposition_model_info")).toEqual([]);
  });
});

describe("the option metrics", () => {
  it("false: there is no such operation", async () => {
    const { url } = await start({ metrics: false });
    expect((await ask(`${url}/metrics`)).status).toBe(404);
  });

  it("another prefix", async () => {
    const { scrape } = await start({ metrics: { prefix: "acme_calls_" } });
    expect((await scrape()).every(({ name }) => name.startsWith("acme_calls_"))).toBe(true);
  });

  it("a registry of the host is shown as a whole, and is the only one that is written to", async () => {
    const registry = new Registry();
    const { url } = await start({ metrics: { registry } });
    await ask(`${url}/predict`, post(call));
    expect(total(readMetrics(await registry.metrics()), "disposition_calls_total")).toBe(1);
    expect((await import("prom-client")).register.getMetricsAsArray()).toEqual([]);
  });

  it("two services of one registry need two prefixes, and are told so", async () => {
    const registry = new Registry();
    await start({ metrics: { registry } });
    const second = await start({ metrics: { registry } });
    const { status, text } = await ask(`${second.url}/metrics`);
    expect([status, JSON.parse(text)]).toMatchObject([
      501,
      { code: "metrics_unavailable", detail: expect.stringContaining("prefix") },
    ]);
    const third = await start({ metrics: { registry, prefix: "second_" } });
    expect(total(await third.scrape(), "second_engine_up")).toBe(1);
  });

  it("legacyNames: the older service's names count requests for predictions", async () => {
    const { url, scrape } = await start({ metrics: { legacyNames: true } });
    for (const body of [call, call, { transcript: "" }]) await ask(`${url}/predict`, post(body));
    await ask(`${url}/health`);
    await expect.poll(async () => total(await scrape(), "disposition_requests_total")).toBe(3);
    const samples = await scrape();
    expect(total(samples, "disposition_request_errors_total")).toBe(1);
    expect(total(samples, "disposition_inference_seconds_count")).toBe(2);
    expect(total(samples, "disposition_model_loaded")).toBe(1);
    expect(total(samples, "disposition_gpu_available")).toBe(0);
  });

  it("process: event loop and memory of the process", async () => {
    const { scrape } = await start({ metrics: { process: true } });
    expect((await scrape()).some(({ name }) => name === "nodejs_eventloop_lag_p99_seconds")).toBe(true);
  });

  it("without prom-client a scrape says what to install, and everything else goes on", async () => {
    const watched = { models: new ModelSlot(), engineWatch: new EngineWatch(), lifecycle: new Lifecycle(() => {}) };
    const missing = () => loadPromClient(() => Promise.reject(new Error("Cannot find package")));
    const metrics = new ServiceMetrics(watched, MetricsOptions.parse({}), missing);
    metrics.hear({ type: "call-preempted", requestId: "1" });
    await expect(metrics.scrape()).rejects.toSatisfy(
      (error) => error instanceof Problem && error.facts.detail.includes("npm install prom-client"),
    );
  });
});
