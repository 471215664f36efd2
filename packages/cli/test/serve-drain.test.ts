import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, expect, it } from "vitest";
import { askEvents, askOne, comeAgain, keepConnection, type Outcome, talk, uploadSlowly } from "./drain-visitors.ts";
import { killServed, type ServeProcess, serve } from "./serve-process.ts";

const ROUNDS = process.env.DISPOSITION_LONG === "1" ? 100 : 2;
const PATIENCE_MS = 300_000;
const DRAIN_MS = 60_000;
const SINGLES = 30;
const CALLS = 8;

afterEach(killServed);

/** Everybody who is there when the signal comes. */
async function visit(url: string) {
  const idle = [1, 2, 3].map(() => keepConnection(url));
  await Promise.all(idle.map(({ isIdle }) => isIdle));
  const socket = await talk(url, CALLS);
  const events = askEvents(url, "events", CALLS);
  const upload = uploadSlowly(url, "upload", CALLS);
  const singles = Array.from({ length: SINGLES }, (_, index) => askOne(url, `single-${index}`));
  await singles[0];
  return { idle, socket, events, upload, singles, others: comeAgain(url, "other", 20) };
}

/** The signal, and a file that comes to its end only afterwards. @returns how the server ended, and how soon. */
async function stop(server: ServeProcess, upload: ReturnType<typeof uploadSlowly>) {
  const stoppedAt = performance.now();
  server.kill("SIGTERM");
  await expect.poll(server.log, { timeout: PATIENCE_MS }).toContain('"stopping"');
  await sleep(200);
  upload.end();
  const end = await server.ended;
  return { ...end, tookMs: performance.now() - stoppedAt };
}

/** What the server says of itself: the requests that it took, by id, with the status that it answered. */
function readLog(log: string) {
  const lines = log.trimEnd().split("\n");
  const entries = lines.map((line) => JSON.parse(line) as { msg: string; requestId: string; status: number });
  const stoppingAt = entries.findIndex(({ msg }) => msg === "stopping");
  return {
    accepted: new Map(
      entries.flatMap(({ msg, requestId, status }) => (msg === "request" ? [[requestId, status]] : [])),
    ),
    servedAfterSignal: entries.slice(stoppingAt).filter(({ status }) => status === 200).length,
    last: entries.at(-1),
  };
}

const eventNames = ({ text }: Outcome) =>
  [...text.matchAll(/^event: (?<name>.+)$/gmu)].map(({ groups }) => groups?.name);

function expectRefused({ status, text, headers }: Outcome): void {
  expect([status, JSON.parse(text).code, headers.connection]).toEqual([503, "draining", "close"]);
  expect(Number(headers["retry-after"])).toBeGreaterThanOrEqual(1);
}

async function endUnderLoad(): Promise<void> {
  const server = serve(["--drain", `${DRAIN_MS}ms`, "--timeout", "5m"]);
  const { idle, socket, events, upload, singles, others } = await visit(await server.url);
  const { code, signal, tookMs, stderr } = await stop(server, upload);
  const { accepted, servedAfterSignal, last } = readLog(stderr);

  expect({ code, signal }).toEqual({ code: 0, signal: null });
  expect(tookMs).toBeLessThan(DRAIN_MS);
  expect(last).toMatchObject({ msg: "stopped", cut: 0 });
  // it was far from idle
  expect(servedAfterSignal).toBeGreaterThan(SINGLES / 2);

  expect(await Promise.all(idle.map(({ ended }) => ended))).toEqual(idle.map(() => "closed"));
  expect(await socket.closed).toEqual([...Array(CALLS).fill("result"), 1001]);
  const names = eventNames(await events).filter((name) => name !== "queued");
  expect(names.sort()).toEqual(["done", ...Array(CALLS).fill("result"), "shutdown"]);
  expect(JSON.parse((await upload.outcome).text).summary).toMatchObject({ rows: CALLS, ok: CALLS });

  const all = await Promise.all([events, upload.outcome, ...singles, ...(await others)]);
  // what was taken was answered, and what was not answered was not taken
  for (const { id, status } of all) expect([id, status]).toEqual([id, accepted.get(id) ?? 0]);
  const refused = all.filter(({ status }) => status !== 200 && status !== 0);
  expect(refused.length).toBeGreaterThan(0);
  for (const outcome of refused) expectRefused(outcome);
}

it(
  `a server that gets SIGTERM under load, ${ROUNDS} times over, drops nothing that it took, refuses the rest, ends with 0`,
  async () => {
    for (let round = 0; round < ROUNDS; round += 1) await endUnderLoad();
  },
  PATIENCE_MS + ROUNDS * 30_000,
);
