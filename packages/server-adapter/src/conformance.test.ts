import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { DispositionClassifier } from "@disposition/core";
import { fakeEngine } from "@disposition/core/testing";
import express from "express";
import fastify from "fastify";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { dispositionRouter } from "./express.ts";
import { dispositionPlugin } from "./fastify.ts";

interface Host {
  readonly url: string;
  readonly close: () => Promise<unknown>;
}

const engine = fakeEngine({ believe: (slot) => (slot.name === "disposition" ? { BUSY: 3, RINGING: 1 } : {}) });

async function listen(server: Server, prefix: string): Promise<Host> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}${prefix}`, close: async () => server.close() };
}

async function onExpress(parseFirst: boolean): Promise<Host> {
  const app = express();
  if (parseFirst) app.use(express.json());
  app.use("/d", dispositionRouter(await DispositionClassifier.load({ engine })));
  return listen(createServer(app), "/d");
}

async function onFastify(prefix: string): Promise<Host> {
  const app = fastify();
  await app.register(dispositionPlugin(await DispositionClassifier.load({ engine })), { prefix });
  const address = await app.listen({ port: 0, host: "127.0.0.1" });
  return { url: `${address}${prefix}`, close: () => app.close() };
}

const hosts: readonly [string, () => Promise<Host>][] = [
  ["Express", () => onExpress(false)],
  ["Express behind express.json()", () => onExpress(true)],
  ["Fastify", () => onFastify("")],
  ["Fastify under a prefix", () => onFastify("/some/where")],
];

describe.each(hosts)("%s", (_name, start) => {
  let host: Host;
  beforeAll(async () => {
    host = await start();
  });
  afterAll(() => host.close());

  const post = (body: string | Uint8Array) =>
    fetch(`${host.url}/predict`, { method: "POST", headers: { "content-type": "application/json" }, body });

  it("says that it is alive", async () => {
    const response = await fetch(`${host.url}/health`);
    expect([response.status, await response.json()]).toEqual([200, { status: "ok" }]);
  });

  it.each([
    ["this SDK's names", { transcript: "line is busy", callDate: "2026-02-21", timeZone: "Asia/Kolkata", id: "7" }],
    ["older clients' names", { transcript: "line is busy", current_date: "2026-02-21" }],
  ])("answers a call in %s with the labels on the top level", async (_title, call) => {
    const response = await post(JSON.stringify(call));
    expect(response.status).toBe(200);
    expect(response.headers.get("cache-control")).toBe("no-store");
    expect(await response.json()).toMatchObject({
      disposition: "BUSY",
      payment_disposition: "NONE",
      ptp_details: { amount: null, date: null },
      confidence_score: 0.75,
    });
  });

  it.each([
    ["a call without a transcript", { callDate: "2026-02-21" }],
    ["an empty transcript", { transcript: "  " }],
    ["a transcript that is no text", { transcript: 7 }],
    ["a day that does not exist", { transcript: "hello", current_date: "2026-02-30" }],
    ["a list", []],
  ])("refuses %s as a problem that says what to mend", async (_title, body) => {
    const response = await post(JSON.stringify(body));
    expect(response.status).toBe(400);
    expect(response.headers.get("content-type")).toContain("application/problem+json");
    expect(await response.json()).toMatchObject({ status: 400, code: "INPUT_INVALID", retryable: false });
  });
});

/** A host's own parser answers these itself, in its own words. */
describe.each(hosts.filter(([name]) => name !== "Express behind express.json()"))("%s, raw bodies", (_name, start) => {
  let host: Host;
  beforeAll(async () => {
    host = await start();
  });
  afterAll(() => host.close());

  it.each([
    ["broken JSON", '{"transcript": "my card number is'],
    ["nothing", ""],
    ["broken UTF-8", Buffer.from([0x22, 0xff, 0xfe, 0x22])],
    ["three megabytes", JSON.stringify({ transcript: "a".repeat(3_000_000) })],
  ])("refuses %s and does not repeat it", async (_title, body) => {
    const response = await fetch(`${host.url}/predict`, { method: "POST", body });
    const text = await response.text();
    expect(response.status).toBe(400);
    expect(JSON.parse(text)).toMatchObject({ code: "INPUT_INVALID" });
    expect(text).not.toContain("card number");
  });
});
