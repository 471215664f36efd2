import { setTimeout as sleep } from "node:timers/promises";
import { DispositionClassifier } from "@disposition/core";
import { fakeEngine } from "@disposition/core/testing";
import { afterEach, describe, expect, it } from "vitest";
import { dispositionService } from "../src/service/disposition-service.ts";
import type { ServiceEvent } from "../src/service/service-events.ts";
import { ask } from "./support/ask.ts";
import { heldService } from "./support/held-service.ts";
import { type Host, hosts } from "./support/hosts.ts";
import { openRequest } from "./support/open-request.ts";

const call = { transcript: "Agent: the line is busy", callDate: "2026-02-21" };
const json = { "content-type": "application/json" };
const started: Host[] = [];

afterEach(async () => {
  await Promise.all(started.splice(0).map((host) => host.close()));
});

async function start(...options: Parameters<typeof heldService>) {
  const held = await heldService(...options);
  const host = await hosts.Fastify(held.service);
  started.push(host);
  return { ...held, url: `${host.url}/predict` };
}

const post = (url: string, body: object, headers: Record<string, string> = {}) =>
  ask(url, { method: "POST", headers: { ...json, ...headers }, body: JSON.stringify(body) });

describe("a full queue", () => {
  it.each([429, 503] as const)("is told as %d where that is chosen", async (overloadStatus) => {
    const { url, until, letGo } = await start({ overloadStatus }, { queue: { limit: 0 } });
    const ahead = [1, 2].map(() => post(url, call));
    await until("call-started", 2);
    const { status, text, headers } = await post(url, call);
    expect([status, JSON.parse(text)]).toMatchObject([overloadStatus, { code: "queue_full", status: overloadStatus }]);
    expect([JSON.parse(text).retryable, headers["x-reject-reason"]]).toEqual([true, "queue_full"]);
    expect(Number(headers["retry-after"])).toBeGreaterThanOrEqual(1);
    letGo();
    expect((await Promise.all(ahead)).map((got) => got.status)).toEqual([200, 200]);
  });

  it("of 26 calls for 18 places serves 18 and refuses 8, and resets no connection", async () => {
    const { url, until, letGo } = await start({}, { queue: { limit: 16 } });
    const all = Array.from({ length: 26 }, () => post(url, call));
    await until("rejected", 8);
    letGo();
    const statuses = (await Promise.all(all)).map(({ status }) => status);
    expect([
      statuses.filter((status) => status === 200).length,
      statuses.filter((status) => status === 429).length,
    ]).toEqual([18, 8]);
  });

  it("lets the calls of a batch knock again instead of failing them", async () => {
    const { url, until, letGo } = await start({}, { queue: { limit: 0 } });
    const ahead = [1, 2].map(() => post(url, call));
    await until("call-started", 2);
    const batch = post(url, { calls: [call, call, call] });
    await sleep(50);
    letGo();
    await Promise.all(ahead);
    expect(JSON.parse((await batch).text).summary).toEqual({ calls: 3, ok: 3, failed: 0 });
  });

  it("of batches is told before any work is done", async () => {
    const { url, until, letGo } = await start({ limits: { openBatches: 1 } });
    const first = post(url, { calls: [call, call] });
    await until("call-started");
    expect(await post(url, { calls: [call, call] })).toMatchObject({ status: 429 });
    letGo();
    expect((await first).status).toBe(200);
  });
});

describe("a deadline", () => {
  it("that passes while the call is at work is 504", async () => {
    const { url } = await start();
    const got = await post(url, call, { "x-deadline-ms": "60" });
    expect([got.status, JSON.parse(got.text).code]).toEqual([504, "deadline_exceeded"]);
  });

  it("that passes while the call waits is 429 with a time to come back", async () => {
    const { url, until } = await start({ deadlines: { queueMs: 60 } });
    const ahead = [1, 2].map(() => openRequest(url, { body: JSON.stringify(call) }));
    await until("call-started", 2);
    const got = await post(url, call);
    expect([got.status, JSON.parse(got.text).code, got.headers["x-reject-reason"]]).toEqual([
      429,
      "queue_timeout",
      "queue_timeout",
    ]);
    expect(Number(got.headers["retry-after"])).toBeGreaterThanOrEqual(1);
    for (const { leave } of ahead) leave();
  });

  it("that cannot be met is refused at once", async () => {
    const { url, until } = await start();
    const ahead = [1, 2].map(() => openRequest(url, { body: JSON.stringify(call) }));
    await until("call-started", 2);
    // before the first answer the queue expects a second per call
    const got = await post(url, call, { "x-deadline-ms": "400" });
    expect([got.status, JSON.parse(got.text).code]).toEqual([429, "deadline_unreachable"]);
    for (const { leave } of ahead) leave();
  });

  it("of a batch is an error of the calls that it cuts, and of no other", async () => {
    const { url } = await start({ deadlines: { batchMs: 80 } });
    const { status, text } = await post(url, { calls: [call, call, {}] });
    const codes = JSON.parse(text).results.map(({ error }: { error: { code: string } }) => error.code);
    expect([status, codes]).toEqual([200, ["deadline_exceeded", "deadline_exceeded", "input_invalid"]]);
  });
});

describe("draining", () => {
  it("finishes what is running and waiting, and refuses what is new", async () => {
    const { url, until, letGo, service } = await start();
    const ahead = [1, 2, 3, 4].map(() => post(url, call));
    await until("call-queued", 2);
    const drained = service.drain();
    const refused = await post(url, call);
    expect([refused.status, JSON.parse(refused.text).code, refused.headers.connection]).toEqual([
      503,
      "draining",
      "close",
    ]);
    letGo();
    expect((await Promise.all(ahead)).map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    expect(await drained).toEqual({ cut: 0 });
  });

  it("cuts off with 503 what is left when the time is over", async () => {
    const { url, until, service } = await start();
    const hanging = post(url, call);
    await until("call-started");
    expect(await service.drain({ timeoutMs: 50 })).toEqual({ cut: 1 });
    expect(JSON.parse((await hanging).text).code).toBe("draining");
    expect(service.state).toBe("stopped");
  });
});

describe("lanes", () => {
  it("stop a call of a batch for one that somebody waits for, and begin it anew", async () => {
    const engine = fakeEngine({ work: (signal) => sleep(80, undefined, signal ? { signal } : {}) });
    const service = dispositionService(await DispositionClassifier.load({ engine }));
    await service.ready;
    const events: ServiceEvent[] = [];
    service.subscribe((event) => events.push(event));
    const host = await hosts.Fastify(service);
    started.push(host);
    const url = `${host.url}/predict`;
    const batch = post(url, {
      calls: Array.from({ length: 6 }, (_, index) => ({ transcript: `Agent: call ${index}` })),
    });
    await sleep(120);
    const mark = events.length;
    expect((await post(url, { transcript: "Agent: somebody waits" })).status).toBe(200);
    const meanwhile = events.slice(mark).flatMap((event) => (event.type === "call-finished" ? [event.lane] : []));
    expect(JSON.parse((await batch).text).summary).toEqual({ calls: 6, ok: 6, failed: 0 });
    expect(events.filter(({ type }) => type === "call-preempted").length).toBeGreaterThanOrEqual(1);
    expect(meanwhile).toEqual(["interactive"]);
  });
});
