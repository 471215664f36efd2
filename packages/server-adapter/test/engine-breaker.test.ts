import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, it } from "vitest";
import { ask } from "./support/ask.ts";
import { engineProcesses, nextEngineProcess, theEngineProcess } from "./support/engine-processes.ts";
import { watchHealth } from "./support/health-watch.ts";
import { type FaultServer, type ServerFacts, startFaultServer } from "./support/start-fault-server.ts";

const PATIENCE_MS = 300_000;
const MOST_FAILED_STARTS = 5;
const COOLDOWN_MS = 3_000;

/** So many words that reading them takes longer than a look at the engine, and not so many that they are counted first. */
const POISON = "haan main sun raha hoon boliye ".repeat(100);
const call = (words: string) => ({ transcript: `Customer: ${words}, kal 5000 bhej dunga`, callDate: "2026-02-21" });

let server: FaultServer;
beforeAll(async () => {
  server = await startFaultServer({
    engine: { kind: "model", supervision: { backoffMs: 1, cooldownMs: COOLDOWN_MS } },
    service: { deadlines: { queueMs: PATIENCE_MS, predictMs: PATIENCE_MS } },
  });
  await server.ready();
}, PATIENCE_MS);
afterAll(() => server.stop());

async function predict(words: string) {
  const headers = { "content-type": "application/json" };
  const got = await ask(`${server.url}/predict`, { method: "POST", headers, body: JSON.stringify(call(words)) });
  return { ...got, code: (JSON.parse(got.text) as { readonly code?: string }).code };
}

/** Asks in this order. Settles when all have a place, at work or in the queue. */
async function askInOrder(calls: readonly string[]) {
  const before = openCalls(await server.facts());
  const asked: ReturnType<typeof predict>[] = [];
  for (const words of calls) {
    asked.push(predict(words));
    while (openCalls(await server.facts()) < before + asked.length) await sleep(5);
  }
  return asked;
}

const openCalls = ({ waiting, running }: ServerFacts) => waiting + running;

/** Kills each engine while it starts, until there comes none. @returns how many. */
async function killUntilNoneComes(before: readonly number[]): Promise<number> {
  const killed = [...before];
  while ((await server.facts()).engine?.refusesForMs === undefined) {
    for (const pid of engineProcesses(server.pid).filter((found) => !killed.includes(found))) {
      process.kill(pid, "SIGKILL");
      killed.push(pid);
    }
    await sleep(5);
  }
  return killed.length - before.length;
}

it.each(process.env.DISPOSITION_LONG === "1" ? [0, 3] : [3])(
  `after ${MOST_FAILED_STARTS} failed starts in a row, while %d calls wait, the engine is left alone and then tried again`,
  async (waiting) => {
    const health = watchHealth(server.url);
    const served = theEngineProcess(server.pid);
    process.kill(served, "SIGKILL");
    const asked = await askInOrder(Array.from({ length: waiting }, (_, index) => `number ${index}`));
    expect(await killUntilNoneComes([served])).toBe(MOST_FAILED_STARTS);
    for (const { status, code, headers } of await Promise.all(asked)) {
      expect([status, code]).toEqual([503, "engine_crashed"]);
      expect(Number(headers["retry-after"])).toBeGreaterThanOrEqual(1);
    }
    expect(await predict("another")).toMatchObject({ status: 503, code: "engine_crashed" });
    const ready = await ask(`${server.url}/ready`);
    expect([ready.status, JSON.parse(ready.text).reasons]).toEqual([503, ["engine_down"]]);
    expect(engineProcesses(server.pid)).toEqual([]);

    await sleep(COOLDOWN_MS);
    expect(await predict("another")).toMatchObject({ status: 200 });
    expect((await ask(`${server.url}/ready`)).status).toBe(200);
    expect(new Set((await health()).map(({ status }) => status))).toEqual(new Set([200]));
  },
  PATIENCE_MS,
);

it(
  "a call that ends two engine processes gets 422 from then on and costs no third, while others are answered",
  async () => {
    const first = theEngineProcess(server.pid);
    process.kill(first, "SIGSTOP");
    const [poison] = await askInOrder([POISON]);
    process.kill(first, "SIGKILL");
    const others = await askInOrder(["one", "two", "three"]);
    await killOnceAtWork([first]);
    expect(await poison).toMatchObject({ status: 422, code: "input_quarantined" });
    for (const { status } of await Promise.all(others)) expect(status).toBe(200);

    const { engine } = await server.facts();
    expect(engine).toMatchObject({ quarantined: 1 });
    const again = await predict(POISON);
    expect(again).toMatchObject({ status: 422, code: "input_quarantined" });
    expect(again.text).not.toContain("5000");
    expect(await predict("four")).toMatchObject({ status: 200 });
    expect((await server.facts()).engine).toMatchObject({ pid: engine?.pid, restarts: engine?.restarts });
  },
  PATIENCE_MS,
);

/** Kills the next engine as soon as it is ready: a call that waits for a second try is then with it. */
async function killOnceAtWork(others: readonly number[]): Promise<void> {
  const pid = await nextEngineProcess(server.pid, others);
  while ((await server.facts()).engine?.pid !== pid) await sleep(1);
  process.kill(pid, "SIGKILL");
}
