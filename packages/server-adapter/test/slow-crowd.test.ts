import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { ask } from "./support/ask.ts";
import { drippingClient, pausedClient, requestText, type SlowClient } from "./support/slow-client.ts";
import { type FaultServer, startFaultServer } from "./support/start-fault-server.ts";

const SENDERS = 100;
/** Each of them has many calls answered in vain. */
const READERS = process.env.DISPOSITION_LONG === "1" ? 100 : 10;
const CUT_MS = 2_000;
const PATIENCE_MS = 300_000;
const MEGABYTE = 1024 * 1024;
/** What the process takes anyway meanwhile; the target is 20 for a hundred of them. */
const GROWTH_MEGABYTES = 40;

const json = { "content-type": "application/json" };
const csv = { "content-type": "text/csv" };
const call = { transcript: "Agent: the line is busy" };
/** Their answers are more than a kernel holds for a reader. */
const manyCalls = JSON.stringify({ calls: Array(130).fill(call) });
const manyRows = Array.from({ length: 40 }, (_, index) => `${index},line is busy,${"x".repeat(12 * 1024)}\n`);

let folder: string;
let server: FaultServer;
let job: string;
const here: SlowClient[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "slow-crowd-"));
  server = await startFaultServer({
    engine: { kind: "fixed", serviceMs: 1 },
    cache: true,
    http: { headersTimeout: CUT_MS, connectionsCheckingInterval: CUT_MS / 8 },
    socketPath: join(folder, "socket"),
    service: {
      deadlines: { bodyMs: CUT_MS, unreadMs: CUT_MS },
      limits: { openBatches: READERS, discardMs: CUT_MS / 4 },
      upload: { directory: join(folder, "uploads"), receiveMs: CUT_MS, open: SENDERS },
    },
  });
  await server.ready();
  job = await finishedJob();
}, PATIENCE_MS);
afterEach(() => {
  for (const client of here.splice(0)) client.leave();
});
afterAll(async () => {
  await server.stop();
  await rm(folder, { recursive: true, force: true });
});

async function finishedJob(): Promise<string> {
  const headers = { ...csv, prefer: "respond-async" };
  const body = `n,text,more\n${manyRows.join("")}`;
  const sent = await ask(`${server.url}/upload`, { method: "POST", headers, body });
  const path = `/jobs/${sent.headers["x-job-id"]}`;
  while (!(await ask(server.url + path)).text.includes('"state":"done"')) await sleep(50);
  return path;
}

/** Where a kernel holds two hundred kilobytes for a reader, and not the four megabytes of TCP. */
const local = () => ({ path: join(folder, "socket") });
const drip = (start: string, byte: string) => drippingClient(local(), start, byte);
const predict = (accept: string) => requestText("POST /predict", { ...json, accept }, manyCalls);

interface Crowd {
  readonly count: number;
  readonly what: string;
  readonly open: () => SlowClient;
  /** What the service says became of each, where it came as far as the service. */
  readonly end?: string;
  /** What each may take beyond what the process takes anyway. */
  readonly megabytes?: number;
}

const senders: readonly Omit<Crowd, "count">[] = [
  { what: "never say a word", open: () => drip("", "") },
  { what: "send headers byte by byte", open: () => drip("GET /health HTTP/1.1\r\nx-a: ", "a") },
  {
    what: "send a call byte by byte",
    open: () => drip(requestText("POST /predict", json, 9999), "{"),
    end: "predict 408",
  },
  {
    what: "send a file byte by byte",
    open: () => drip(requestText("POST /upload", csv, 9999), "a"),
    end: "upload 408",
  },
];

const readers: readonly Omit<Crowd, "count">[] = [
  {
    what: "do not read their events",
    open: () => pausedClient(local(), predict("text/event-stream")),
    end: "predict 499",
    // the records of its calls, which are garbage until somebody collects it
    megabytes: 1,
  },
  {
    what: "do not read their answer",
    open: () => pausedClient(local(), predict("application/json")),
    end: "predict 499",
    // the whole of it is in memory, as records, text and bytes
    megabytes: 2,
  },
  {
    what: "do not read their file",
    open: () => pausedClient(local(), requestText(`GET ${job}/result`)),
    end: "job_result 499",
  },
];

const crowds: readonly Crowd[] = [
  ...senders.map((clients) => ({ ...clients, count: SENDERS })),
  ...readers.map((clients) => ({ ...clients, count: READERS })),
];

/** Opens a crowd, asks politely until nothing is left of it, and says how either fared. */
async function outlive(count: number, open: () => SlowClient) {
  const before = await server.facts("tidy");
  const startedAt = performance.now();
  for (let index = 1; index <= count; index += 1) {
    here.push(open());
    // one after the other: behind the work of all the others the last ones would be cut before their headers are read
    while ((await server.facts()).accepted - before.accepted < index) await sleep(1);
  }
  const polite: number[] = [];
  const asked = { method: "POST", headers: json, body: JSON.stringify(call) };
  for (;;) {
    polite.push((await ask(`${server.url}/predict`, asked)).status, (await ask(`${server.url}/health`)).status);
    const { connections, accepted, open: left } = await server.facts();
    // a connection is gone a moment before the service has told what became of its request
    if (connections === 0 && left === 0 && accepted - before.accepted === count + polite.length) break;
    expect(performance.now() - startedAt).toBeLessThan(20 * CUT_MS);
  }
  const after = await server.facts();
  const finished = difference(after.finished, before.finished);
  return { polite, finished, growthBytes: after.mostRssBytes - before.rssBytes, left: after.open };
}

function difference(after: Readonly<Record<string, number>>, before: Readonly<Record<string, number>>) {
  const changed = Object.entries(after).map(([kind, count]) => [kind, count - (before[kind] ?? 0)] as const);
  return Object.fromEntries(changed.filter(([, count]) => count > 0));
}

it.each(crowds.map((crowd) => [crowd.count, crowd.what, crowd] as const))(
  "%d clients that %s are cut, while others are served",
  async (_count, _what, { count, open, end, megabytes = 0 }) => {
    const { polite, finished, growthBytes, left } = await outlive(count, open);
    const served = polite.length / 2;
    expect(finished).toEqual({ "predict 200": served, "health 200": served, ...(end && { [end]: count }) });
    expect(left).toBe(0);
    expect(served).toBeGreaterThan(2);
    expect(new Set(polite)).toEqual(new Set([200]));
    expect(growthBytes).toBeLessThan((GROWTH_MEGABYTES + count * megabytes) * MEGABYTE);
  },
  PATIENCE_MS,
);
