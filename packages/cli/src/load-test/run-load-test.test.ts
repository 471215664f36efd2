import { describe, expect, it } from "vitest";
import type { LoadReport } from "./load-report.ts";
import type { Load, LoadSettings } from "./load-settings.ts";
import { runLoadTest } from "./run-load-test.ts";
import { answerRecord, RECORD, type Script, scriptedService } from "./testing/scripted-service.ts";
import { settingsFor } from "./testing/settings-for.ts";

const closed = (requests: number, workers = 2): Load => ({ loop: "closed", workers, requests, durationMs: null });
const open = (requests: number, ratePerSecond = 100): Load => ({
  ...{ loop: "open", ratePerSecond, arrivals: "constant", connections: 1000, requests, durationMs: null },
});

async function run(script: Script, changes: Partial<LoadSettings> = {}): Promise<LoadReport> {
  await using service = await scriptedService(script);
  // awaited here: the service is gone when this function returns
  return await runLoadTest(settingsFor(service.url, changes), { signal: new AbortController().signal });
}

const json = (status: number, body: string, headers: Record<string, string> = {}): Script => {
  return (response) => response.writeHead(status, { "content-type": "application/json", ...headers }).end(body);
};

/** Each way to fail and what the report calls it. */
const FAILURES: readonly [title: string, script: Script, kind: string, status: number | null, code: unknown][] = [
  ["429 with a problem code", json(429, '{"code":"queue_full"}', { "retry-after": "1" }), "status", 429, "queue_full"],
  ["500 without a body", json(500, ""), "status", 500, null],
  ["500 whose code has words", json(500, '{"code":"Customer said kal"}'), "status", 500, null],
  ["a redirect", json(307, "", { location: "/elsewhere" }), "status", 307, null],
  ["a 200 that is no JSON", json(200, "{oops"), "bad-body", null, "no-json"],
  ["a 200 that is another object", json(200, '{"ok":true}'), "bad-body", null, "no-record"],
  ["a reset before the answer", (_, { request }) => request.socket.resetAndDestroy(), "reset", null, /^ECONNRESET/u],
  ["an answer that is no HTTP", (_, { request }) => request.socket.end("hello\r\n\r\n"), "bad-body", null, /^HPE_/u],
  [
    "a body that breaks off",
    (response) => {
      response.writeHead(200, { "content-length": "500" }).write(RECORD.slice(0, 20));
      setTimeout(() => response.destroy(), 10);
    },
    "reset",
    null,
    "body-cut-short",
  ],
];

describe.each([
  ["closed", closed(6)],
  ["open", open(6)],
])("a load test with a %s loop", (_loop, load) => {
  it("counts every answered request as a success with a latency", async () => {
    const report = await run(answerRecord, { load });
    expect(report).toMatchObject({ requests: 6, successes: 6, failures: { count: 0, kinds: [] }, cut: 0 });
    expect(report.latency?.rows).toBe(6);
    expect(report.throughput).toBeGreaterThan(0);
    expect(report.histogram.reduce((sum, { count }) => sum + count, 0)).toBe(6);
  });

  it.each(FAILURES)("counts %s apart", async (_title, script, kind, status, code) => {
    const report = await run(script, { load });
    const expected = code instanceof RegExp ? expect.stringMatching(code) : code;
    const kinds = report.failures.kinds.map((failure) => ({ ...failure, count: undefined }));
    expect(report).toMatchObject({ requests: 6, successes: 0, failures: { count: 6, share: 1 }, latency: null });
    for (const found of kinds) expect(found).toMatchObject({ kind, status, code: expected });
  });

  it("gives up on a service that hangs", async () => {
    const report = await run(() => undefined, { load, timeoutMs: 150 });
    expect(report.failures.kinds).toMatchObject([{ kind: "timeout", count: 6 }]);
    expect(report.failureLatency?.p50Ms).toBeGreaterThan(140);
  });

  it("ends early with a report of what has ended", async () => {
    const end = new AbortController();
    await using service = await scriptedService((response, received) => {
      if (received.index < 3) answerRecord(response, received);
      // the answers before it have arrived by then
      else setTimeout(() => end.abort(), 150);
    });
    const report = await runLoadTest(settingsFor(service.url, { load: { ...load, requests: 10_000 } }), {
      signal: end.signal,
    });
    expect(report).toMatchObject({ endedEarly: true, successes: 3, failures: { count: 0 } });
    expect(report.cut).toBeGreaterThan(0);
  });

  it("sends again after Retry-After when told to, and counts the wait", async () => {
    const refuseFirst: Script = (response, received) => {
      if (received.index > 0) return answerRecord(response, received);
      return json(503, "{}", { "retry-after": "1" })(response, received);
    };
    const report = await run(refuseFirst, { load, retryAfter: "honour" });
    expect(report).toMatchObject({ requests: 6, successes: 6, resent: 1, failures: { count: 0 } });
    expect(report.latency?.maxMs).toBeGreaterThan(990);
  });

  it("does not wait for a Retry-After that lies behind the time of the call", async () => {
    const report = await run(json(429, "{}", { "retry-after": "60" }), { load, retryAfter: "honour", timeoutMs: 5000 });
    expect(report).toMatchObject({ requests: 6, resent: 0, failures: { count: 6 } });
    expect(report.elapsedMs).toBeLessThan(5000);
  });

  it("waits for many at once without a warning of Node's", async () => {
    const warnings: string[] = [];
    const onWarning = ({ message }: Error) => warnings.push(message);
    process.on("warning", onWarning);
    const many = load.loop === "open" ? open(20, 1000) : closed(20, 20);
    const refuseTwenty: Script = (response, received) => {
      if (received.index >= 20) return answerRecord(response, received);
      return json(429, "{}", { "retry-after": "0" })(response, received);
    };
    const report = await run(refuseTwenty, { load: many, retryAfter: "honour" });
    process.off("warning", onWarning);
    expect(report).toMatchObject({ successes: 20, resent: 20 });
    expect(warnings).toEqual([]);
  });

  it("leaves warm-up requests out of every figure", async () => {
    await using service = await scriptedService((response, received) => {
      if (received.index < 4) json(500, "")(response, received);
      else answerRecord(response, received);
    });
    const report = await runLoadTest(settingsFor(service.url, { load, warmUp: 4 }), {
      signal: new AbortController().signal,
    });
    expect(report).toMatchObject({ warmUp: { requests: 4, failures: 4 }, requests: 6, failures: { count: 0 } });
    expect(service.received).toHaveLength(10);
  });
});

describe("a closed loop", () => {
  it("never has more requests under way than workers, and keeps their connections", async () => {
    const ports = new Set<number | undefined>();
    await using service = await scriptedService((response, received) => {
      ports.add(received.request.socket.remotePort);
      setTimeout(() => answerRecord(response, received), 5);
    });
    const report = await runLoadTest(settingsFor(service.url, { load: closed(30, 3) }), {
      signal: new AbortController().signal,
    });
    expect(report.mostInFlight).toBe(3);
    expect(ports.size).toBe(3);
  });

  it("ends with its duration", async () => {
    const load: Load = { loop: "closed", workers: 2, requests: null, durationMs: 200 };
    const report = await run(answerRecord, { load });
    expect(report.successes).toBeGreaterThan(1);
    expect(report.elapsedMs).toBeLessThan(5000);
  });
});

describe("an open loop", () => {
  it("counts from the schedule: requests that wait for a slow service are late by their wait", async () => {
    // one at a time in 40 ms, asked every 10 ms: the last of 20 requests waits for about 20 · 30 ms
    const slow: Script = (response, received) => setTimeout(() => answerRecord(response, received), 40);
    const load = { ...open(20, 100), connections: 1 } as Load;
    const report = await run(slow, { load });
    expect(report).toMatchObject({ successes: 20, latencyFrom: "scheduled arrival" });
    expect(report.latency?.maxMs).toBeGreaterThan(400);
    expect(report.latency?.p50Ms).toBeGreaterThan(150);
  });

  it("goes on sending while nothing is answered", async () => {
    const waiting: (() => void)[] = [];
    const report = await run(
      (response, received) => {
        waiting.push(() => answerRecord(response, received));
        if (waiting.length === 15) for (const answer of waiting) answer();
      },
      { load: open(15, 200) },
    );
    expect(report).toMatchObject({ successes: 15, mostInFlight: 15 });
  });

  it("sends everything on a schedule that no machine can keep", async () => {
    const report = await run(answerRecord, { load: open(300, 1_000_000) });
    expect(report.successes).toBe(300);
    expect(report.delay?.maxMs).toBeGreaterThan(0);
  });
});

describe("a load test", () => {
  it("says when nothing answers, before it measures", async () => {
    const service = await scriptedService(answerRecord);
    await service[Symbol.asyncDispose]();
    const settings = settingsFor(service.url, { warmUp: 2 });
    const running = runLoadTest(settings, { signal: new AbortController().signal });
    await expect(running).rejects.toThrow(/nothing answers at .*ECONNREFUSED/u);
  });

  it("counts what the service had ready", async () => {
    const cachedOnce = (index: number) => RECORD.replace('"cached":false', `"cached":${index > 0}`);
    const report = await run((response, { index }) => response.end(cachedOnce(index)), { load: closed(5, 1) });
    expect(report.cached).toBe(4);
  });

  it("sends its headers and the day as older services name it", async () => {
    await using service = await scriptedService(answerRecord);
    const headers = { "x-api-key": "k-1", "x-deadline-ms": "900" };
    await runLoadTest(settingsFor(service.url, { load: closed(1), headers, dateKey: "current_date" }), {
      signal: new AbortController().signal,
    });
    const [only] = service.received;
    expect(only?.request.method).toBe("POST");
    expect(only?.request.url).toBe("/predict");
    expect(only?.request.headers).toMatchObject({ ...headers, "content-type": "application/json" });
    expect(JSON.parse(only?.body ?? "")).toEqual({
      transcript: "Customer: kal call karo",
      current_date: "2026-02-21",
    });
  });
});

describe("a load test of streams", () => {
  const events = (...parts: readonly string[]): Script => {
    return (response) => {
      response.writeHead(200, { "content-type": "text/event-stream; charset=utf-8" });
      response.write('event: queued\ndata: {"position":1,"etaMs":5}\n\n');
      setTimeout(() => response.end(parts.join("")), 60);
    };
  };
  const done = 'event: done\ndata: {"requestId":"r-1"}\n\n';
  const load = closed(4);

  it("measures the first byte apart from the whole", async () => {
    const report = await run(events(`event: result\ndata: ${RECORD}\n\n`, done), { load, stream: true });
    expect(report.successes).toBe(4);
    expect(report.firstByte?.rows).toBe(4);
    expect(report.firstByte?.p50Ms).toBeLessThan(report.latency?.p50Ms ?? 0);
    expect(report.latency?.p50Ms).toBeGreaterThan(50);
  });

  it.each([
    [
      "an error event",
      'event: error\ndata: {"status":503,"code":"engine_crashed"}\n\n',
      { kind: "stream-error", status: 503, code: "engine_crashed" },
    ],
    ["no result", done, { kind: "bad-body", code: "no-result-event" }],
    ["a result that is no record", "event: result\ndata: {}\n\n", { kind: "bad-body", code: "no-record" }],
  ])("counts %s as a failure", async (_title, event, failure) => {
    const report = await run(events(event), { load, stream: true });
    expect(report.failures.kinds).toMatchObject([{ ...failure, count: 4 }]);
  });
});
