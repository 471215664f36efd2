import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { DispositionClassifier } from "@disposition/core";
import { fakeEngine } from "@disposition/core/testing";
import fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import { WebSocketServer } from "ws";
import { attachSockets, dispositionHandler } from "../src/node.ts";
import { dispositionService } from "../src/service/disposition-service.ts";
import type { ServiceOptions } from "../src/service/service-options.ts";
import { SUBPROTOCOL } from "../src/ws/subprotocols.ts";
import { ask } from "./support/ask.ts";
import type { ServiceName } from "./support/conformance-row.ts";
import { makeService } from "./support/conformance-services.ts";
import { heldService } from "./support/held-service.ts";
import { type Host, hostNames, hosts } from "./support/hosts.ts";
import { openSocket } from "./support/open-socket.ts";

const call = { transcript: "Agent: the line is busy", callDate: "2026-02-21" };
const started: Host[] = [];

async function start(name: (typeof hostNames)[number], service: Parameters<(typeof hosts)["Express"]>[0]) {
  const host = await hosts[name](service);
  started.push(host);
  return host.url;
}

/** A service that answers at once. */
async function quick(options: ServiceOptions = {}) {
  const engine = fakeEngine({ believe: (slot) => (slot.name === "disposition" ? { BUSY: 3, RINGING: 1 } : {}) });
  const service = dispositionService(await DispositionClassifier.load({ engine }), options);
  await service.ready;
  return service;
}

/** A service that answers when it is told to. */
async function held(...options: Parameters<typeof heldService>) {
  const service = await heldService(...options);
  return { ...service, url: await start("node:http", service.service) };
}

/** Lets what was sent arrive. */
const soon = () => new Promise((resolve) => setTimeout(resolve, 50));

afterEach(async () => {
  await Promise.all(started.splice(0).map((host) => host.close()));
});

const HANDSHAKE = {
  connection: "Upgrade",
  upgrade: "websocket",
  "sec-websocket-version": "13",
  "sec-websocket-key": "dGhlIHNhbXBsZSBub25jZQ==",
};

const refusals: readonly (readonly [string, ServiceName, number, string, Record<string, string>, string?])[] = [
  ["no key", "keyed", 401, "key_missing", {}],
  ["a wrong key", "keyed", 401, "key_invalid", { "x-api-key": "predict-key-0123456780" }],
  ["a key for metrics only", "keyed", 403, "scope_missing", { "x-api-key": "metrics-key-0123456789" }],
  ["a key in the query", "keyed", 401, "key_missing", {}, "?api_key=predict-key-0123456789"],
  ["a wrong key as subprotocol", "keyed", 401, "key_invalid", { "sec-websocket-protocol": "disposition.key.bm9uZQ" }],
  ["a subprotocol that holds no key", "keyed", 401, "key_missing", { "sec-websocket-protocol": "disposition.key.AA" }],
  ["a page of another origin", "usual", 403, "origin_not_allowed", { origin: "https://evil.example" }],
  ["a sandboxed page", "usual", 403, "origin_not_allowed", { origin: "null" }],
  ["a loading model", "loading", 503, "loading", {}],
  ["a model that did not load", "broken", 503, "engine_down", {}],
  ["a draining service", "drained", 503, "draining", {}],
  ["an older version", "usual", 426, "upgrade_required", { "sec-websocket-version": "8" }],
  ["another protocol", "usual", 426, "upgrade_required", { upgrade: "h2c" }],
  ["a broken handshake", "usual", 400, "header_invalid", { "sec-websocket-key": "short" }],
];

describe("an upgrade is refused on every host alike", () => {
  it.each(
    refusals.map(
      ([title, name, status, code, headers, query = ""]) => [title, name, status, code, headers, query] as const,
    ),
  )("with %s", async (_title, name, status, code, headers, query) => {
    for (const host of hostNames) {
      const url = await start(host, await makeService(name));
      const got = await ask(`${url}/ws${query}`, { headers: { ...HANDSHAKE, ...headers } });
      expect([host, got.status, JSON.parse(got.text)]).toMatchObject([host, status, { code, status, instance: "/ws" }]);
      expect(got.headers).toMatchObject({ "content-type": "application/problem+json; charset=utf-8" });
      expect(got.text).not.toContain("predict-key");
    }
  });
});

describe.each(hostNames)("on %s", (name) => {
  it("a call over a socket gets what POST /predict answers", async () => {
    const url = await start(name, await quick());
    const { say, next, socket } = openSocket(url);
    await new Promise((resolve) => socket.once("open", resolve));
    say({ id: 7, op: "predict", call, alternatives: 2 });
    const frame = await next();
    const headers = { "content-type": "application/json" };
    const body = JSON.stringify({ call, alternatives: 2 });
    const posted = JSON.parse((await ask(`${url}/predict`, { method: "POST", headers, body })).text);
    expect(frame).toMatchObject({ id: 7, type: "result", data: { model: posted.model, cached: false } });
    expect(Object.keys(frame.data)).toEqual(Object.keys(posted));
    expect(frame.data.result).toMatchObject({ labels: posted.result.labels, confidence: posted.result.confidence });
  });

  it("a drain says goodbye with 1001: to idle sockets at once, to others after their answers", async () => {
    const { service, letGo, until } = await heldService();
    const url = await start(name, service);
    const [idle, busy] = [openSocket(url), openSocket(url)];
    await Promise.all([idle.opened, busy.opened]);
    busy.say({ id: "a", op: "predict", call });
    await until("call-started");
    const drained = service.drain();
    expect((await idle.closed)[0]).toBe(1001);
    busy.say({ id: "b", op: "predict", call });
    expect(await busy.next()).toMatchObject({ id: "b", type: "error", data: { code: "draining", retryable: true } });
    letGo();
    expect(await busy.next()).toMatchObject({ id: "a", type: "result" });
    expect(await busy.closed).toEqual([1001, "the service is shutting down"]);
    expect(await drained).toEqual({ cut: 0 });
  });
});

describe("upgrades to other paths", () => {
  it.each([
    ["before", true],
    ["after", false],
  ])("belong to another WebSocket server that listened %s this one", async (_when, isFirst) => {
    const service = await quick();
    const server = createServer(dispositionHandler(service));
    const other = () =>
      new WebSocketServer({ server, path: "/host" }).on("connection", (socket) => socket.send('{"id":"host"}'));
    if (isFirst) other();
    const sockets = attachSockets(server, service);
    if (!isFirst) other();
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const close = async () => {
      sockets.close();
      server.close();
      server.closeAllConnections();
    };
    started.push({ url, close });
    const [ours, theirs] = [openSocket(url), openSocket(`${url}/host?x=`)];
    await ours.opened;
    ours.say({ id: 1, op: "predict", call });
    expect([(await ours.next()).type, (await theirs.next()).id]).toEqual(["result", "host"]);
    theirs.socket.terminate();
  });

  it("are answered with 404 where nobody else listens", async () => {
    const url = await start("node:http", await quick());
    const got = await ask(`${url}/elsewhere`, { headers: HANDSHAKE });
    expect([got.status, JSON.parse(got.text).code]).toEqual([404, "not_found"]);
  });

  it("and a closed attachment takes none at all", async () => {
    const server = createServer();
    const before = server.emit;
    attachSockets(server, await quick()).close();
    expect([server.emit === before, server.listenerCount("upgrade")]).toEqual([true, 0]);
  });

  it("a service without sockets does not listen", async () => {
    const server = createServer();
    const service = await quick({ ws: false });
    attachSockets(server, service).close();
    expect([server.listenerCount("upgrade"), service.routes.map(({ path }) => path).includes("/ws")]).toEqual([
      0,
      false,
    ]);
  });
});

describe("a key and an origin", () => {
  const key = "predict-key-0123456789";

  it.each([
    ["as x-api-key", { headers: { "x-api-key": key } }, ""],
    ["as bearer", { headers: { authorization: `Bearer ${key}` } }, ""],
    [
      "as a subprotocol",
      { protocols: [SUBPROTOCOL, `disposition.key.${Buffer.from(key).toString("base64url")}`] },
      SUBPROTOCOL,
    ],
  ])("open a socket %s", async (_how, options, protocol) => {
    const url = await start("node:http", await makeService("keyed"));
    const { opened, socket, say, next } = openSocket(url, options);
    await opened;
    expect(socket.protocol).toBe(protocol);
    say({ id: 1, op: "predict", call });
    expect((await next()).type).toBe("result");
  });

  it("an origin of the same host, and one that is listed, open a socket", async () => {
    const url = await start("node:http", await quick({ browser: { origins: ["https://crm.example"] } }));
    for (const origin of [new URL(url).origin, "https://crm.example"]) await openSocket(url, { origin }).opened;
    await expect(openSocket(url, { origin: "https://crm.example.evil.example" }).opened).rejects.toThrow("403");
  });

  it("a key that is withdrawn ends its socket with 1008 at the next call", async () => {
    let isKnown = true;
    const authenticate = () => (isKnown ? { id: "crm", scopes: ["predict" as const] } : null);
    const url = await start("node:http", await quick({ auth: { authenticate } }));
    const { opened, say, next, closed } = openSocket(url);
    await opened;
    isKnown = false;
    say({ id: 1, op: "predict", call });
    expect(await next()).toMatchObject({ type: "error", data: { status: 401 } });
    expect((await closed)[0]).toBe(1008);
  });
});

const nested = (depth: number) => `${"[".repeat(depth)}${"]".repeat(depth)}`;
const frames: readonly (readonly [string, string | object, string, string | number | null, string?])[] = [
  ["no JSON", "busy", "json_invalid", null],
  ["nothing", "", "json_invalid", null],
  ["half an object", '{"id":1,"op":"pre', "json_invalid", null],
  ["a list", [], "json_invalid", null],
  ["null", "null", "json_invalid", null],
  ["no id", { op: "predict", call }, "input_invalid", null, "/id"],
  ["an id that is an object", { id: {}, op: "predict", call }, "input_invalid", null, "/id"],
  ["an id whose length is odd", { id: { length: { toString: 1 } }, op: "predict", call }, "input_invalid", null, "/id"],
  ["an id without end", { id: "7".repeat(129), op: "predict", call }, "input_invalid", null, "/id"],
  ["half an id", { id: 1.5, op: "predict", call }, "input_invalid", null, "/id"],
  ["no op", { id: 1, call }, "input_invalid", 1, "/op"],
  ["an op that nobody knows", { id: "x", op: "subscribe" }, "input_invalid", "x", "/op"],
  ["no call", { id: 1, op: "predict" }, "input_invalid", 1, "/call"],
  ["a call that is a string", { id: 1, op: "predict", call: "busy" }, "input_invalid", 1, "/call"],
  ["a call without a transcript", { id: 1, op: "predict", call: {} }, "input_invalid", 1, "/call/transcript"],
  [
    "a blank transcript",
    { id: 1, op: "predict", call: { transcript: " " } },
    "transcript_empty",
    1,
    "/call/transcript",
  ],
  ["no alternatives", { id: 1, op: "predict", call, alternatives: 0 }, "input_invalid", 1, "/alternatives"],
  ["a deadline that is a word", { id: 1, op: "predict", call, deadlineMs: "1" }, "input_invalid", 1, "/deadlineMs"],
  ["a forbidden key", '{"id":1,"op":"predict","__proto__":{}}', "json_key_forbidden", null],
  ["65 levels", `{"id":1,"op":"predict","a":${nested(64)}}`, "json_too_deep", null],
  ["20,000 levels", `{"id":1,"op":"predict","a":${nested(20_000)}}`, "json_too_deep", null],
];

describe("a message", () => {
  it("that is broken is answered in the words of HTTP, and the socket goes on", async () => {
    const { opened, say, next } = openSocket(await start("node:http", await quick({ ws: { brokenInRow: 1_000 } })));
    await opened;
    for (const [title, frame, code, id, path] of frames) {
      say(frame);
      const errors = path === undefined ? {} : { errors: [{ path }] };
      const data = { code, instance: "/ws", ...errors };
      expect([title, await next()]).toMatchObject([title, { id, type: "error", data }]);
    }
    say({ id: "fine", op: "predict", call });
    expect(await next()).toMatchObject({ id: "fine", type: "result" });
  });

  it("of any kind ends neither the process nor the socket", async () => {
    const service = await quick({ ws: { brokenInRow: 1_000_000, inFlight: 1_000_000 } });
    const { opened, say, next } = openSocket(await start("node:http", service));
    await opened;
    const frame = fc.oneof(
      fc.string(),
      fc.json(),
      fc.record(
        {
          id: fc.oneof(fc.string(), fc.integer(), fc.jsonValue()),
          op: fc.oneof(fc.constantFrom("predict", "cancel"), fc.jsonValue()),
          call: fc.oneof(fc.record({ transcript: fc.string() }), fc.jsonValue()),
          deadlineMs: fc.oneof(fc.integer(), fc.jsonValue()),
        },
        { requiredKeys: [] },
      ),
      fc.tuple(fc.nat(80), fc.nat(255)).map(([at, byte]) => {
        const text = JSON.stringify({ id: 1, op: "predict", call });
        return text.slice(0, at) + String.fromCharCode(byte) + text.slice(at + 1);
      }),
    );
    const numRuns = process.env.DISPOSITION_LONG === "1" ? 10_000 : 300;
    let sent = 0;
    await fc.assert(
      fc.asyncProperty(frame, async (value) => {
        say(typeof value === "string" ? value : (JSON.stringify(value) ?? ""));
        sent += 1;
        const id = `fine-${sent}`;
        say({ id, op: "predict", call: { transcript: "" } });
        for (;;) {
          const answer = await next();
          expect(["result", "error", "cancelled"]).toContain(answer.type);
          expect(answer.data.status ?? 200).not.toBe(500);
          if (answer.id === id) return;
        }
      }),
      { numRuns },
    );
  });

  it.each([
    ["longer than messageBytes", (socket: WebSocketLike) => socket.send("x".repeat(2_000)), 1009],
    ["of bytes", (socket: WebSocketLike) => socket.send(Buffer.from("{}"), { binary: true }), 1003],
    ["that is no UTF-8", (socket: WebSocketLike) => socket.send(Buffer.from([0xff, 0xfe]), { binary: false }), 1007],
    [
      "that is broken, too often",
      (socket: WebSocketLike) => {
        for (let count = 0; count < 3; count += 1) socket.send("broken");
      },
      1008,
    ],
  ])("%s closes the socket", async (_title, send, code) => {
    const url = await start("node:http", await quick({ ws: { messageBytes: 1_000, brokenInRow: 3 } }));
    const { opened, socket, closed } = openSocket(url);
    await opened;
    send(socket);
    expect((await closed)[0]).toBe(code);
    // the next client finds everything as it was
    const next = openSocket(url);
    await next.opened;
    next.say({ id: 1, op: "predict", call });
    expect((await next.next()).type).toBe("result");
  });
});

type WebSocketLike = ReturnType<typeof openSocket>["socket"];

describe("limits", () => {
  it("of calls at once are those of one socket", async () => {
    const { url, letGo } = await held({ ws: { inFlight: 2 } });
    const [first, second] = [openSocket(url), openSocket(url)];
    await Promise.all([first.opened, second.opened]);
    for (const id of [1, 2, 3]) first.say({ id, op: "predict", call });
    expect(await first.next()).toMatchObject({
      id: 3,
      type: "error",
      data: { code: "too_many_in_flight", status: 429 },
    });
    second.say({ id: 1, op: "predict", call });
    letGo();
    expect(await second.next()).toMatchObject({ id: 1, type: "result" });
    expect(new Set([(await first.next()).id, (await first.next()).id])).toEqual(new Set([1, 2]));
  });

  it("an id that is still at work is not taken twice", async () => {
    const { url, letGo } = await held();
    const { opened, say, next } = openSocket(url);
    await opened;
    say({ id: "a", op: "predict", call });
    say({ id: "a", op: "predict", call });
    expect(await next()).toMatchObject({ id: "a", type: "error", data: { errors: [{ path: "/id" }] } });
    letGo();
    expect(await next()).toMatchObject({ id: "a", type: "result" });
  });

  it("a full queue refuses the call and keeps the socket", async () => {
    const { url, until, letGo } = await held({}, { queue: { limit: 1 } });
    const { opened, say, next } = openSocket(url);
    await opened;
    for (const id of [1, 2, 3]) say({ id, op: "predict", call });
    await until("call-queued");
    say({ id: 4, op: "predict", call });
    const refused = await next();
    expect(refused).toMatchObject({ type: "error", data: { code: "queue_full", retryable: true } });
    expect(refused.data.retryAfterMs).toBeGreaterThan(0);
    letGo();
  });

  it("a deadline that passes at work is 504, and one that cannot be met is told at once", async () => {
    const { url } = await held();
    const { opened, say, next } = openSocket(url);
    await opened;
    say({ id: 1, op: "predict", call, deadlineMs: 100 });
    expect(await next()).toMatchObject({ id: 1, type: "error", data: { code: "deadline_exceeded", status: 504 } });
  });

  it("of connections refuse the next one until one is gone", async () => {
    const url = await start("node:http", await quick({ ws: { connections: 1 } }));
    const first = openSocket(url);
    await first.opened;
    await expect(openSocket(url).opened).rejects.toThrow("429");
    first.socket.close();
    await first.closed;
    await soon();
    await openSocket(url).opened;
  });

  it("a client that answers no ping is cut", async () => {
    const url = await start("node:http", await quick({ ws: { pingMs: 50 } }));
    const [silent, answering] = [openSocket(url, { autoPong: false }), openSocket(url)];
    expect((await silent.closed)[0]).toBe(1006);
    expect(answering.socket.readyState).toBe(answering.socket.OPEN);
  });

  it("a client that reads no answers is cut, and what waits for it stays small", async () => {
    const service = await quick({
      ws: { connections: 1, bufferedBytes: 1_000, closeMs: 50, brokenInRow: 1e9 },
      deadlines: { unreadMs: 200 },
    });
    const url = await start("node:http", service);
    const { opened, socket } = openSocket(url);
    await opened;
    socket.pause();
    let finished = 0;
    service.subscribe(({ type }) => {
      finished += type === "request-finished" ? 1 : 0;
    });
    for (let count = 0; count < 40_000; count += 1) socket.send('{"id":1,"op":"none"}');
    // the server stops reading long before it has answered all of them
    await expect.poll(() => openSocket(url).opened.then(() => "open", String), { timeout: 15_000 }).toBe("open");
    expect(finished).toBeLessThan(40_000);
    socket.terminate();
  });
});

describe("a call that is cancelled", () => {
  it("while it waits never reaches the engine", async () => {
    const { url, until, engine, letGo, events } = await held();
    const { opened, say, next } = openSocket(url);
    await opened;
    for (const id of [1, 2, 3]) say({ id, op: "predict", call });
    await until("call-queued");
    say({ id: 3, op: "cancel" });
    expect(await next()).toEqual({ id: 3, type: "cancelled", data: {} });
    expect(events.find(({ type }) => type === "cancelled")).toMatchObject({ operation: "ws-predict", stage: "queued" });
    letGo();
    expect(new Set([(await next()).type, (await next()).type])).toEqual(new Set(["result"]));
    expect(engine.begun).toBe(2);
  });

  it("while it is at work stops the engine", async () => {
    const { url, engine } = await held();
    const { opened, say, next } = openSocket(url);
    await opened;
    say({ id: 1, op: "predict", call });
    await expect.poll(() => engine.begun).toBe(1);
    say({ id: 1, op: "cancel" });
    expect(await next()).toMatchObject({ id: 1, type: "cancelled" });
    expect(engine.aborted).toBe(1);
  });

  it("that nobody knows, or after its answer, is passed over in silence", async () => {
    const { opened, say, next } = openSocket(await start("node:http", await quick()));
    await opened;
    say({ id: 9, op: "cancel" });
    say({ id: 1, op: "predict", call });
    expect(await next()).toMatchObject({ id: 1, type: "result" });
    say({ id: 1, op: "cancel" });
    say({ id: 2, op: "predict", call });
    expect(await next()).toMatchObject({ id: 2, type: "result" });
  });
});

describe("a client that leaves", () => {
  it("stops its calls, waiting and at work", async () => {
    const { url, engine, until, events } = await held();
    const { opened, say, socket } = openSocket(url);
    await opened;
    for (const id of [1, 2, 3]) say({ id, op: "predict", call });
    await until("call-queued");
    await expect.poll(() => engine.begun).toBe(1);
    socket.terminate();
    await until("cancelled", 3);
    expect(engine).toEqual({ begun: 1, aborted: 1 });
    expect(events.filter(({ type }) => type === "cancelled")).toHaveLength(3);
  });

  it("in the middle of the handshake, or of a message, leaves nothing behind", async () => {
    const { url, service } = await held();
    const { connect } = await import("node:net");
    const { hostname, port, pathname } = new URL(`${url}/ws`);
    const head = Object.entries({ host: "x", ...HANDSHAKE }).map(([name, value]) => `${name}: ${value}\r\n`);
    const lines = `GET ${pathname} HTTP/1.1\r\n${head.join("")}\r\n`;
    for (const bytes of [lines.slice(0, 60), lines, Buffer.from(`${lines}\x81\xfe\x01`, "latin1")]) {
      const socket = connect(Number(port), hostname);
      socket.write(bytes);
      await soon();
      socket.destroy();
    }
    await soon();
    expect(await service.drain({ timeoutMs: 1_000 })).toEqual({ cut: 0 });
  });

  it("a hundred times leaves a service that answers", async () => {
    const patient = { predictMs: 600_000, queueMs: 600_000 };
    const { url, until, letGo, service } = await held({ deadlines: patient }, { queue: { limit: 200 } });
    const left = Array.from({ length: 100 }, () => openSocket(url));
    await Promise.all(left.map(({ opened }) => opened));
    for (const { say } of left) say({ id: 1, op: "predict", call });
    await until("request-started", 200);
    for (const { socket } of left) socket.terminate();
    await until("cancelled", 100);
    letGo();
    const next = openSocket(url);
    await next.opened;
    next.say({ id: 1, op: "predict", call });
    expect((await next.next()).type).toBe("result");
    expect(await service.drain()).toEqual({ cut: 0 });
  });
});
