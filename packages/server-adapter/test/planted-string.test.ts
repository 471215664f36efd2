import { connect } from "node:net";
import { DispositionClassifier } from "@disposition/core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { dispositionService } from "../src/service/disposition-service.ts";
import { ask } from "./support/ask.ts";
import { type Host, hostNames, hosts } from "./support/hosts.ts";
import { moodyEngine } from "./support/moody-engine.ts";

/** Stands in every transcript; it must stand nowhere else. */
const PLANTED = "QX7PLANTED";

const heard: string[] = [];
const note = (...told: unknown[]) => heard.push(JSON.stringify(told));
const logger = { info: note, warn: note, error: note };
const started: Partial<Record<string, Host>> = {};

beforeAll(async () => {
  for (const name of hostNames) {
    const service = dispositionService(await DispositionClassifier.load({ engine: moodyEngine(), cache: true }), {
      logger,
    });
    await service.ready;
    service.subscribe((event) => note(event));
    service.subscribe(() => {
      throw new Error("a listener that fails");
    });
    started[name] = await hosts[name](service);
  }
});

afterAll(() => Promise.all(Object.values(started).map((host) => host?.close())));

const call = (words: string) => ({ transcript: `Customer: ${PLANTED} ${words}`, callDate: "2026-02-21" });
const bodies: readonly (readonly [string, string, Record<string, string>?])[] = [
  ["a call", JSON.stringify(call("line is busy"))],
  ["the same call again", JSON.stringify(call("line is busy"))],
  ["a call with its own key", JSON.stringify({ call: call("kal 5000 dunga"), alternatives: 5, records: 3 })],
  [
    "a batch",
    JSON.stringify({ calls: [call("busy"), call("please fail"), call("please throw"), { [PLANTED]: PLANTED }] }),
  ],
  ["a stream", JSON.stringify({ ...call("busy"), stream: true })],
  ["a stream that fails", JSON.stringify({ ...call("please throw"), stream: true })],
  ["an engine that fails", JSON.stringify(call("please fail"))],
  ["an engine that throws", JSON.stringify(call("please throw"))],
  ["an engine that crashes", JSON.stringify(call("please crash"))],
  ["an input that poisons", JSON.stringify(call("please poison"))],
  ["broken JSON", `{"transcript": "${PLANTED}`],
  ["another type", `transcript=${PLANTED}`, { "content-type": "text/plain" }],
  ["a transcript that is a list", JSON.stringify({ transcript: [PLANTED] })],
  ["a transcript in the wrong places", JSON.stringify({ ...call("x"), callDate: PLANTED, timeZone: PLANTED })],
  ["a transcript as alternatives and stream", JSON.stringify({ ...call("x"), alternatives: PLANTED, stream: PLANTED })],
  ["a transcript as a key", JSON.stringify({ [PLANTED]: 1, calls: { [PLANTED]: 1 } })],
  ["a forbidden key", `{"transcript":"${PLANTED}","__proto__":{"${PLANTED}":1}}`],
  ["a transcript as deadline", JSON.stringify(call("x")), { "x-deadline-ms": PLANTED }],
  ["a transcript as key", JSON.stringify(call("x")), { authorization: `Bearer ${PLANTED}` }],
  ["a transcript as request id with a space", JSON.stringify(call("x")), { "x-request-id": `${PLANTED} and more` }],
];

const rows = `text,${PLANTED}\n${PLANTED} busy,${PLANTED}\nplease fail ${PLANTED},\nplease throw ${PLANTED},\n"${PLANTED}\n`;
const files: readonly (readonly [string, string, string, boolean])[] = [
  // an answer to a file has the file's own columns in it
  ["a table", "text/csv", rows, true],
  ["a table without a transcript", "text/csv", `${PLANTED},b\n${PLANTED},1\n`, false],
  ["a table with two columns of one name", "text/csv", `${PLANTED},${PLANTED}\n1,2\n`, false],
  ["JSON lines that are none", "application/x-ndjson", `{"${PLANTED}\n`, false],
  ["a broken workbook", "application/octet-stream", `PK\x03\x04${PLANTED}`, false],
  ["an unknown type", `text/${PLANTED}`, rows, false],
];

describe.each(hostNames)("on %s", (name) => {
  it.each(files)(
    "%s as a file leaves no word of it in headers, logs, events and refusals",
    async (_title, type, body, isAnswered) => {
      heard.length = 0;
      const headers = { "content-type": type };
      const got = await ask(`${started[name]?.url}/upload?sheet=${PLANTED}`, { method: "POST", headers, body });
      expect(got.status === 200).toBe(isAnswered);
      const answer = isAnswered ? "" : got.text;
      expect(answer + JSON.stringify(got.headers) + heard.join("\n")).not.toContain(PLANTED);
    },
  );

  it.each(bodies.map(([title, body, headers = {}]) => [title, body, headers] as const))(
    "%s leaves no word of the call in answers, headers, logs and events",
    async (_title, body, headers) => {
      heard.length = 0;
      const got = await ask(`${started[name]?.url}/predict?why=${PLANTED}`, {
        ...{ method: "POST", body },
        headers: { "content-type": "application/json", ...headers },
      });
      expect(heard.length).toBeGreaterThan(0);
      expect(got.text + JSON.stringify(got.headers) + heard.join("\n")).not.toContain(PLANTED);
    },
  );

  it("the playground leaves alone what stands in its address", async () => {
    heard.length = 0;
    const got = await ask(`${started[name]?.url}/?transcript=${PLANTED}`, {
      headers: { referer: `http://x/${PLANTED}` },
    });
    expect([got.status, heard.length > 0]).toEqual([200, true]);
    expect(got.text + JSON.stringify(got.headers) + heard.join("\n")).not.toContain(PLANTED);
  });

  it.each([
    ["a line break", "evil\\nINFO paid"],
    ["a terminal escape", "evil\u001b[2J"],
    ["no end", "7".repeat(129)],
    ["words", "evil and more"],
    ["markup", "<script>"],
  ])("replaces a request id with %s", async (_title, id) => {
    heard.length = 0;
    const { hostname, port, pathname } = new URL(`${started[name]?.url}/health`);
    const socket = connect(Number(port), hostname);
    socket.end(`GET ${pathname} HTTP/1.1\r\nhost: x\r\nconnection: close\r\nx-request-id: ${id}\r\n\r\n`);
    let text = "";
    for await (const chunk of socket) text += String(chunk);
    // node itself refuses control characters
    if (text.startsWith("HTTP/1.1 400")) return;
    expect(text).toMatch(/x-request-id: [0-9a-f]{8}-[0-9a-f-]{27}\r\n/iu);
    expect(heard.join("\n")).not.toContain(id);
  });

  it("writes one line per request, with the facts that an operator needs", async () => {
    heard.length = 0;
    const headers = { "content-type": "application/json", "x-request-id": "line-1" };
    await ask(`${started[name]?.url}/predict`, { method: "POST", headers, body: "{}" });
    const lines = heard.map((line) => JSON.parse(line)).filter((told) => told[1] === "request");
    expect(lines).toMatchObject([
      [{ requestId: "line-1", operation: "predict", path: "/predict", status: 400, code: "body_empty" }, "request"],
    ]);
  });
});
