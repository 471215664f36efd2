import { afterEach, describe, expect, it } from "vitest";
import { ask } from "./support/ask.ts";
import { heldService } from "./support/held-service.ts";
import { type Host, hostNames, hosts } from "./support/hosts.ts";
import { allEvents, openRequest, readEvents } from "./support/open-request.ts";

const call = { transcript: "Agent: the line is busy", callDate: "2026-02-21" };
const asEvents = { accept: "text/event-stream", "x-request-id": "stream-1" };
const started: Host[] = [];

async function start(name: (typeof hostNames)[number], ...options: Parameters<typeof heldService>) {
  const held = await heldService(...options);
  const host = await hosts[name](held.service);
  started.push(host);
  return { ...held, url: `${host.url}/predict`, close: host.close };
}

afterEach(async () => {
  await Promise.all(started.splice(0).map((host) => host.close()));
});

describe.each(hostNames)("%s", (name) => {
  it("tells a call's place while it waits, then its result", async () => {
    const { url, letGo, until } = await start(name);
    const ahead = [1, 2, 3].map(() => openRequest(url, { body: JSON.stringify(call) }));
    await until("call-queued");
    const { response } = openRequest(url, { headers: asEvents, body: JSON.stringify({ call }) });
    const { statusCode, headers } = await response;
    letGo();
    const events = await allEvents(await response);
    expect([statusCode, headers["content-type"]]).toEqual([200, "text/event-stream; charset=utf-8"]);
    expect([headers["cache-control"], headers["x-accel-buffering"]]).toEqual(["no-cache, no-transform", "no"]);
    expect(events.map(({ event }) => event)).toEqual(["queued", "queued", "queued", "result", "done"]);
    expect(events.map(({ id }) => id)).toEqual(["1", "2", "3", "4", "5"]);
    expect(events.slice(0, 3).map(({ data }) => data)).toMatchObject([
      { position: 2 },
      { position: 1 },
      { position: 0 },
    ]);
    expect(events[3]?.data).toMatchObject({
      requestId: "stream-1",
      result: { labels: { disposition: "SILENCE_ISSUE" } },
    });
    await Promise.all(ahead.map(async ({ response: other }) => (await other).resume()));
  });

  it("answers with an ordinary problem what is refused at once", async () => {
    const { url, letGo, until } = await start(name, {}, { queue: { limit: 0 } });
    const ahead = [1, 2].map(() => openRequest(url, { body: JSON.stringify(call) }));
    await until("call-started", 2);
    const got = await ask(url, {
      method: "POST",
      headers: { ...asEvents, "content-type": "application/json" },
      body: JSON.stringify(call),
    });
    expect([got.status, JSON.parse(got.text).code]).toEqual([429, "queue_full"]);
    expect(Number(got.headers["retry-after"])).toBeGreaterThanOrEqual(1);
    expect(got.headers["x-reject-reason"]).toBe("queue_full");
    letGo();
    await Promise.all(ahead.map(async ({ response }) => (await response).resume()));
  });

  it("sends each call of a batch as soon as it is done, bad ones as errors", async () => {
    const { url, letGo } = await start(name);
    letGo();
    const body = JSON.stringify({ calls: [call, {}, call], stream: true });
    const events = await allEvents(await openRequest(url, { body }).response);
    expect(events[0]).toMatchObject({ event: "queued", data: { calls: 3 } });
    expect(
      events
        .slice(1, -1)
        .map(({ event }) => event)
        .sort(),
    ).toEqual(["error", "result", "result"]);
    expect(events.at(-1)).toMatchObject({ event: "done", data: { calls: 3, ok: 2, failed: 1 } });
  });

  it("ends with an error when the deadline passes, and comments meanwhile", async () => {
    const { url } = await start(name, { heartbeatMs: 30 });
    const headers = { ...asEvents, "x-deadline-ms": "120" };
    const events = await allEvents(await openRequest(url, { headers, body: JSON.stringify(call) }).response);
    const kinds = events.map(({ event }) => event);
    expect(kinds.filter((kind) => kind === "comment").length).toBeGreaterThanOrEqual(2);
    expect(events.at(-1)).toMatchObject({ event: "error", data: { code: "deadline_exceeded", status: 504 } });
  });

  it("says shutdown when the service drains, and still brings the result", async () => {
    const { url, letGo, service, until } = await start(name);
    const { response } = openRequest(url, { headers: asEvents, body: JSON.stringify(call) });
    const events = readEvents(await response);
    expect((await events.next()).value).toMatchObject({ event: "queued" });
    const drained = service.drain();
    expect((await events.next()).value).toMatchObject({ event: "shutdown" });
    letGo();
    const rest: string[] = [];
    for await (const { event } of events) rest.push(event);
    expect(rest).toEqual(["result", "done"]);
    expect(await drained).toEqual({ cut: 0 });
    await until("request-finished");
    expect(service.state).toBe("stopped");
  });
});
