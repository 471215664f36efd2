import { connect } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { heldService } from "./support/held-service.ts";
import { type Host, hostNames, hosts } from "./support/hosts.ts";
import { openRequest, readEvents } from "./support/open-request.ts";

const call = { transcript: "Agent: the line is busy", callDate: "2026-02-21" };
const body = JSON.stringify(call);
const started: Host[] = [];

async function start(name: (typeof hostNames)[number], ...options: Parameters<typeof heldService>) {
  const held = await heldService(...options);
  const host = await hosts[name](held.service);
  started.push(host);
  const cancelled = () => held.events.find((event) => event.type === "cancelled");
  return { ...held, cancelled, url: `${host.url}/predict` };
}

afterEach(async () => {
  await Promise.all(started.splice(0).map((host) => host.close()));
});

describe.each(hostNames)("on %s a client that leaves", (name) => {
  it.runIf(name !== "Express behind express.json()")("in the middle of its body costs no inference", async () => {
    const { url, until, cancelled, engine } = await start(name);
    const { request, leave } = openRequest(url, { headers: { "content-length": "1000" } });
    request.write(body.slice(0, 20));
    await until("request-started");
    leave();
    await until("request-finished");
    expect([cancelled(), engine.begun]).toMatchObject([{ stage: "reading" }, 0]);
  });

  it("while its call waits frees the place at once and never reaches the engine", async () => {
    const { url, until, cancelled, engine, service, letGo } = await start(name, {}, { queue: { limit: 1 } });
    const ahead = [1, 2].map(() => openRequest(url, { body }));
    await until("call-started", 2);
    const { leave } = openRequest(url, { body });
    await until("call-queued");
    leave();
    await until("cancelled");
    expect(cancelled()).toMatchObject({ stage: "queued" });
    const next = openRequest(url, { body });
    await until("call-queued", 2);
    letGo();
    expect((await next.response).statusCode).toBe(200);
    await Promise.all(ahead.map(async ({ response }) => (await response).resume()));
    expect([engine.begun, service.state]).toEqual([3, "ready"]);
  });

  it("while its call is at work stops the engine", async () => {
    const { url, until, cancelled, engine } = await start(name);
    const { leave } = openRequest(url, { body });
    await until("call-started");
    while (engine.begun === 0) await new Promise(setImmediate);
    leave();
    await until("request-finished");
    expect([cancelled(), engine]).toMatchObject([{ stage: "running" }, { begun: 1, aborted: 1 }]);
  });

  it("during a stream of events stops its call", async () => {
    const { url, until, cancelled, engine } = await start(name);
    const { response, leave } = openRequest(url, { headers: { accept: "text/event-stream" }, body });
    await readEvents(await response).next();
    while (engine.begun === 0) await new Promise(setImmediate);
    leave();
    await until("request-finished");
    expect([cancelled(), engine.aborted]).toMatchObject([{ stage: "running" }, 1]);
  });

  it("during a batch stops the calls at work and begins no more", async () => {
    const { url, until, engine } = await start(name);
    const { leave } = openRequest(url, { body: JSON.stringify({ calls: Array(50).fill(call) }) });
    await until("call-started", 2);
    leave();
    await until("request-finished");
    expect(engine.begun).toBeLessThanOrEqual(2);
  });

  it("a hundred times leaves a service that answers", async () => {
    const { url, until, letGo, service } = await start(name, {}, { queue: { limit: 200 } });
    const left = Array.from({ length: 100 }, () => openRequest(url, { body }));
    await until("request-started", 100);
    for (const { leave } of left) leave();
    await until("request-finished", 100);
    letGo();
    expect((await openRequest(url, { body }).response).statusCode).toBe(200);
    expect(await service.drain()).toEqual({ cut: 0 });
  });
});

describe.each(hostNames)("on %s", (name) => {
  it("a second request on the same connection is answered after one that was refused unread", async () => {
    const { url, letGo } = await start(name);
    letGo();
    const { hostname, port, pathname } = new URL(url);
    const socket = connect(Number(port), hostname);
    const head = `POST ${pathname} HTTP/1.1\r\nhost: x\r\n`;
    const refused = "x".repeat(50_000);
    socket.write(`${head}content-type: text/plain\r\ncontent-length: ${refused.length}\r\n\r\n${refused}`);
    socket.write(
      `${head}content-type: application/json\r\ncontent-length: ${body.length}\r\nconnection: close\r\n\r\n${body}`,
    );
    let text = "";
    for await (const chunk of socket) text += String(chunk);
    expect([...text.matchAll(/HTTP\/1\.1 (?<status>\d{3})/gu)].map((match) => match[1])).toEqual(["415", "200"]);
  });
});
