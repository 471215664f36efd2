import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ask } from "./support/ask.ts";
import { engineProcesses, theEngineProcess } from "./support/engine-processes.ts";
import { type Beat, watchHealth } from "./support/health-watch.ts";
import { allEvents, openRequest } from "./support/open-request.ts";
import { openSocket } from "./support/open-socket.ts";
import { type FaultServer, startFaultServer } from "./support/start-fault-server.ts";

const PATIENCE_MS = 300_000;
const SINGLES = 12;
const ROWS = 5;

const json = { "content-type": "application/json" };
const callOf = (index: number) => ({ transcript: `Customer: kal ${index + 1}000 bhej dunga`, callDate: "2026-02-21" });

let server: FaultServer;
beforeAll(async () => {
  server = await startFaultServer({
    engine: { kind: "model", supervision: { heartbeatMs: 1_000, backoffMs: 50 } },
    // a machine may be so busy that a restart takes longer than anybody would wait
    service: { deadlines: { queueMs: PATIENCE_MS, predictMs: PATIENCE_MS } },
  });
  await server.ready();
}, PATIENCE_MS);
afterAll(() => server.stop());

const predict = (body: object, headers: Readonly<Record<string, string>> = {}) =>
  ask(`${server.url}/predict`, { method: "POST", headers: { ...json, ...headers }, body: JSON.stringify(body) });

/** One request of every kind, and many of the usual one. Each tells how many calls it was answered. */
function askEverything(): Promise<number>[] {
  const singles = Array.from({ length: SINGLES }, (_, index) =>
    predict(callOf(index)).then(({ status }) => +(status === 200)),
  );
  return [...singles, askBatch(), askEvents(), askSocket(), askUpload()];
}

async function askBatch(): Promise<number> {
  const { text } = await predict({ calls: Array.from({ length: ROWS }, (_, index) => callOf(100 + index)) });
  return JSON.parse(text).summary.ok;
}

async function askEvents(): Promise<number> {
  const headers = { accept: "text/event-stream" };
  const { response } = openRequest(`${server.url}/predict`, { headers, body: JSON.stringify(callOf(200)) });
  return (await allEvents(await response)).filter(({ event }) => event === "result").length;
}

async function askSocket(): Promise<number> {
  const { opened, say, next, socket } = openSocket(server.url);
  await opened;
  say({ id: 1, op: "predict", call: callOf(300) });
  const { type } = await next();
  socket.close();
  return Number(type === "result");
}

async function askUpload(): Promise<number> {
  const rows = Array.from({ length: ROWS }, (_, index) => `${index},${callOf(400 + index).transcript}\n`);
  const headers = { "content-type": "text/csv" };
  const body = `n,text\n${rows.join("")}`;
  const { text } = await ask(`${server.url}/upload?format=json`, { method: "POST", headers, body });
  return JSON.parse(text).summary.ok;
}

describe.each(["SIGKILL", "SIGSEGV", "SIGSTOP"] as const)("an engine process that gets %s", (signal) => {
  it(
    "while calls run and wait is replaced, and every request is answered once",
    async () => {
      const before = await server.facts();
      const health = watchHealth(server.url);
      const asked = askEverything();
      await Promise.race(asked);
      process.kill(theEngineProcess(server.pid), signal);
      expect(await countOver(asked)).toBeLessThan(asked.length / 2);
      const answers = await Promise.all(asked);
      expectAlive(await health());

      expect(answers).toEqual([...Array(SINGLES).fill(1), ROWS, 1, 1, ROWS]);
      const after = await whenIdle();
      const { answered, finished } = difference(after, before);
      expect(answered).toBe(SINGLES + 2 * ROWS + 2);
      expect(finished).toMatchObject({ "predict 200": SINGLES + 2, "ws-predict 200": 1, "upload 200": 1 });
      expect(after).toMatchObject({ waiting: 0, running: 0, engine: { state: "ready", quarantined: 0 } });
      expect(after.engine?.restarts).toBe((before.engine?.restarts ?? 0) + 1);
      expect(engineProcesses(server.pid)).toEqual([after.engine?.pid]);
    },
    PATIENCE_MS,
  );
});

it(
  "a call whose engine stands still is told so at its deadline, and the others wait for the next engine",
  async () => {
    const pid = theEngineProcess(server.pid);
    const health = watchHealth(server.url);
    process.kill(pid, "SIGSTOP");
    const late = predict(callOf(500), { "x-deadline-ms": "800" });
    const patient = predict(callOf(501));
    const { status, text } = await late;
    expect([status, JSON.parse(text).code]).toEqual([504, "deadline_exceeded"]);
    // it is still the one that hangs, and nobody waited for it to be replaced
    expect(engineProcesses(server.pid)).toEqual([pid]);
    expect((await patient).status).toBe(200);
    expect(engineProcesses(server.pid)).not.toContain(pid);
    expectAlive(await health());
  },
  PATIENCE_MS,
);

/** A client has its answer a moment before its request is over. */
async function whenIdle() {
  for (;;) {
    const facts = await server.facts();
    if (facts.open === 0) return facts;
    await sleep(10);
  }
}

async function countOver(work: readonly Promise<unknown>[]): Promise<number> {
  let over = 0;
  for (const one of work) {
    one.then(() => {
      over += 1;
    });
  }
  await sleep(0);
  return over;
}

/** Ten times the target, because a busy machine keeps everybody waiting; half of them, because it does so in jerks. */
function expectAlive(beats: readonly Beat[]): void {
  expect(new Set(beats.map(({ status }) => status))).toEqual(new Set([200]));
  const slow = beats.filter(({ tookMs }) => tookMs > 500);
  expect(slow.length).toBeLessThan(beats.length / 2);
}

function difference(
  after: { readonly answered: number; readonly finished: Readonly<Record<string, number>> },
  before: typeof after,
): typeof after {
  const kinds = Object.entries(after.finished).map(([kind, count]) => [kind, count - (before.finished[kind] ?? 0)]);
  return { answered: after.answered - before.answered, finished: Object.fromEntries(kinds) };
}
