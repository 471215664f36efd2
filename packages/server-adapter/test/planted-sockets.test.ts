import { DispositionClassifier } from "@disposition/core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { dispositionService } from "../src/service/disposition-service.ts";
import { type Host, hosts } from "./support/hosts.ts";
import { moodyEngine } from "./support/moody-engine.ts";
import { openSocket } from "./support/open-socket.ts";

/** Stands in every message; it must stand nowhere else. */
const PLANTED = "QX7PLANTED";

const heard: string[] = [];
const note = (...told: unknown[]) => heard.push(JSON.stringify(told));
let host: Host;

beforeAll(async () => {
  const logger = { info: note, warn: note, error: note };
  const classifier = await DispositionClassifier.load({ engine: moodyEngine(), cache: true });
  const service = dispositionService(classifier, { logger, ws: { brokenInRow: 1_000, messageBytes: 2_000 } });
  await service.ready;
  service.subscribe((event) => note(event));
  host = await hosts["node:http"](service);
});
afterAll(() => host.close());

const call = (words: string) => ({ transcript: `Customer: ${PLANTED} ${words}`, callDate: "2026-02-21" });
const messages: readonly (readonly [string, object | string])[] = [
  ["a call", { id: 1, op: "predict", call: call("line is busy") }],
  ["an engine that fails", { id: 1, op: "predict", call: call("please fail") }],
  ["an engine that throws", { id: 1, op: "predict", call: call("please throw") }],
  ["an engine that crashes", { id: 1, op: "predict", call: call("please crash") }],
  ["broken JSON", `{"id":1,"op":"predict","call":{"transcript":"${PLANTED}`],
  ["plain words", PLANTED],
  ["an id that is a call", { id: call("x"), op: "predict" }],
  ["an op that is a call", { id: 1, op: PLANTED }],
  ["a day that is a call", { id: 1, op: "predict", call: { ...call("x"), callDate: PLANTED } }],
  ["a deadline that is a call", { id: 1, op: "predict", call: call("x"), deadlineMs: PLANTED }],
  ["a key that is a call", { id: 1, op: "predict", call: { [PLANTED]: PLANTED }, [PLANTED]: 1 }],
  ["a forbidden key", `{"id":1,"op":"predict","__proto__":{"${PLANTED}":1}}`],
];

it.each(messages)("%s leaves no word of the call in answers, logs and events", async (_title, message) => {
  heard.length = 0;
  const { opened, say, next, socket } = openSocket(host.url);
  await opened;
  say(message);
  const frame = await next();
  expect(heard.length).toBeGreaterThan(2);
  expect(JSON.stringify(frame) + heard.join("\n")).not.toContain(PLANTED);
  socket.close();
});

it("a message that is too long closes the socket without a word of it", async () => {
  heard.length = 0;
  const { opened, say, closed } = openSocket(host.url);
  await opened;
  say(PLANTED.repeat(500));
  expect(JSON.stringify(await closed) + heard.join("\n")).not.toContain(PLANTED);
});
