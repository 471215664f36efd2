import { DispositionClassifier } from "@disposition/core";
import { context, ROOT_CONTEXT, SpanStatusCode, trace } from "@opentelemetry/api";
import {
  BasicTracerProvider,
  InMemorySpanExporter,
  type ReadableSpan,
  SimpleSpanProcessor,
} from "@opentelemetry/sdk-trace-base";
import { afterAll, beforeEach, describe, expect, it, vi } from "vitest";
import { dispositionService } from "../src/service/disposition-service.ts";
import { ServiceEvents } from "../src/service/service-events.ts";
import type { ServiceOptions } from "../src/service/service-options.ts";
import { startTracing } from "../src/tracing/start-tracing.ts";
import { ask } from "./support/ask.ts";
import { type Host, hosts } from "./support/hosts.ts";
import { moodyEngine } from "./support/moody-engine.ts";

// a machine with much else to do is slow, and no test is about time
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000, expect: { poll: { timeout: 20_000 } } });

const exporter = new InMemorySpanExporter();
trace.setGlobalTracerProvider(new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] }));
const started: Host[] = [];

beforeEach(() => exporter.reset());
afterAll(() => Promise.all(started.map((host) => host.close())));

async function start(options: ServiceOptions = {}) {
  const service = dispositionService(await DispositionClassifier.load({ engine: moodyEngine(), cache: true }), options);
  await service.ready;
  const host = await hosts.Fastify(service);
  started.push(host);
  // the API is loaded lazily
  await import("@opentelemetry/api");
  return (body: object, headers: Record<string, string> = {}) =>
    ask(`${host.url}/predict`, {
      method: "POST",
      headers: { "content-type": "application/json", ...headers },
      body: JSON.stringify(body),
    });
}

async function spans(count: number): Promise<readonly ReadableSpan[]> {
  await expect.poll(() => exporter.getFinishedSpans().length).toBe(count);
  return exporter.getFinishedSpans();
}

const named = (all: readonly ReadableSpan[], name: string) => all.filter((span) => span.name === name);
const nanoseconds = ([seconds, rest]: readonly [number, number]) => seconds * 1e9 + rest;
const call = { transcript: "Agent: the line is busy", callDate: "2026-02-21" };

it("one call is disposition.predict with queue and infer in it, one after the other", async () => {
  const predict = await start({ modelVersion: "v7" });
  await predict({ ...call, transcript: "Agent: QX7PLANTED" }, { "x-request-id": "row-7" });
  const all = await spans(3);
  const [root, queue, infer] = ["disposition.predict", "queue", "infer"].map((name) => named(all, name)[0]!);
  expect(root?.attributes).toEqual({
    ...{ "http.route": "/predict", "http.request.method": "POST", "http.response.status_code": 200 },
    ...{ "disposition.request_id": "row-7", "disposition.calls": 1 },
  });
  expect(infer?.attributes).toEqual({
    ...{ "disposition.model": "fake", "disposition.model_version": "v7", "disposition.lane": "interactive" },
    ...{ "disposition.cached": false, "disposition.prompt_tokens": expect.any(Number) },
  });
  for (const child of [queue, infer]) expect(child?.parentSpanId).toBe(root?.spanContext().spanId);
  const times = [
    root?.startTime,
    queue?.startTime,
    queue?.endTime,
    infer?.startTime,
    infer?.endTime,
    root?.endTime,
  ].map((time) => nanoseconds(time!));
  const inOrder = [...times].sort((a, b) => a - b);
  // clocks of the SDK are good to a microsecond
  for (const [index, time] of times.entries()) expect(Math.abs(time - inOrder[index]!)).toBeLessThan(1e6);
  expect(
    JSON.stringify(all.map(({ name, attributes, events, status }) => [name, attributes, events, status])),
  ).not.toContain("PLANTED");
});

describe("traceparent", () => {
  const traceId = "0af7651916cd43dd8448eb211c80319c";
  it.each([
    ["is the parent of the request", `00-${traceId}-b7ad6b7169203331-01`, traceId],
    ["of a later version as well", `01-${traceId}-b7ad6b7169203331-01`, traceId],
  ])("%s", async (_title, traceparent, expected) => {
    const predict = await start();
    await predict(call, { traceparent });
    const [root] = named(await spans(3), "disposition.predict");
    expect(root?.spanContext().traceId).toBe(expected);
    expect(root?.parentSpanId).toBe("b7ad6b7169203331");
  });

  it.each([
    ["words", "QX7PLANTED"],
    ["zeros", `00-${"0".repeat(32)}-b7ad6b7169203331-01`],
    ["capitals", `00-${traceId.toUpperCase()}-b7ad6b7169203331-01`],
    ["the version that is none", `ff-${traceId}-b7ad6b7169203331-01`],
    ["something behind it", `00-${traceId}-b7ad6b7169203331-01-more`],
  ])("that is %s begins a trace of its own", async (_title, traceparent) => {
    const predict = await start();
    await predict(call, { traceparent });
    const [root] = named(await spans(3), "disposition.predict");
    expect(root?.parentSpanId).toBeUndefined();
  });

  it("gives way to a span that the host has open", async () => {
    const host = trace.getTracer("host").startSpan("GET /");
    const active = vi.spyOn(context, "active").mockReturnValue(trace.setSpan(ROOT_CONTEXT, host));
    try {
      const predict = await start();
      await predict(call, { traceparent: `00-${traceId}-b7ad6b7169203331-01` });
      const [root] = named(await spans(3), "disposition.predict");
      expect(root?.spanContext().traceId).toBe(host.spanContext().traceId);
    } finally {
      active.mockRestore();
    }
  });
});

it("an answer that was kept says so", async () => {
  const predict = await start();
  await predict(call);
  await predict(call);
  const inferred = named(await spans(6), "infer").map(({ attributes }) => attributes["disposition.cached"]);
  expect(inferred).toEqual([false, true]);
});

it("a batch has spans for each of its calls, and one that failed leaves its code", async () => {
  const predict = await start();
  await predict({ calls: [call, { transcript: "please fail" }, { transcript: "Agent: another" }] });
  const all = await spans(5);
  const [root] = named(all, "disposition.predict");
  expect(root?.attributes["disposition.calls"]).toBe(2);
  expect(root?.events).toMatchObject([{ name: "call failed", attributes: { "disposition.code": "engine_failed" } }]);
  expect(named(all, "infer").map(({ attributes }) => attributes["disposition.lane"])).toEqual(["bulk", "bulk"]);
});

it.each([
  [422, { transcript: " " }, "transcript_empty", SpanStatusCode.UNSET],
  [503, { transcript: "please crash" }, "engine_crashed", SpanStatusCode.ERROR],
])(
  "a request that ends with %d has its code, and is an error only by the service's fault",
  async (status, body, code, spanStatus) => {
    const predict = await start();
    await predict(body);
    const [root] = await spans(1);
    expect(root?.attributes).toMatchObject({ "http.response.status_code": status, "disposition.code": code });
    expect(root?.status.code).toBe(spanStatus);
  },
);

it("two requests of one id at the same time have a span each", async () => {
  const predict = await start();
  await Promise.all([1, 2].map((index) => predict({ transcript: `Agent: ${index}` }, { "x-request-id": "same" })));
  expect(named(await spans(6), "disposition.predict").length).toBe(2);
});

it("tracing: false writes none, and without the API nothing happens", async () => {
  const predict = await start({ tracing: false });
  await predict(call);
  const events = new ServiceEvents(() => {});
  await startTracing(events, () => Promise.reject(new Error("Cannot find package")));
  events.emit({ type: "request-started", requestId: "1", operation: "predict", path: "/predict", traceparent: null });
  expect(exporter.getFinishedSpans()).toEqual([]);
});
