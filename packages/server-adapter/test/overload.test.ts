import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ask } from "./support/ask.ts";
import { type Arrived, openLoop, quantile } from "./support/open-loop.ts";
import { type FaultServer, startFaultServer } from "./support/start-fault-server.ts";

const LONG = process.env.DISPOSITION_LONG === "1";
const SECONDS = LONG ? 60 : 3;
/** Of one call. By default long enough that a busy machine still keeps a schedule of ten calls in that time. */
const SERVICE_MS = LONG ? 20 : 200;
const MEASURED_CALLS = LONG ? 500 : 12;
const WAITING = LONG ? 16 : 4;
const PATIENCE_MS = 300_000;

const body = (index: number) => JSON.stringify({ transcript: `Agent: call ${index}, the line is busy` });
const isServed = ({ status }: Arrived) => status === 200;

let server: FaultServer;
let capacity: number;
beforeAll(async () => {
  server = await startFaultServer({ engine: { kind: "fixed", serviceMs: SERVICE_MS }, queueLimit: WAITING });
  await server.ready();
  // the first calls are slower, and would make the rest look good
  await measureCapacity(MEASURED_CALLS / 2);
  capacity = await measureCapacity(MEASURED_CALLS);
}, PATIENCE_MS);
afterAll(() => server.stop());

/** Calls per second while there is always one more to take up, as this machine has them at the moment. */
async function measureCapacity(calls: number): Promise<number> {
  const headers = { "content-type": "application/json" };
  const statuses: number[] = [];
  const caller = async () => {
    while (statuses.length < calls) {
      statuses.push((await ask(`${server.url}/predict`, { method: "POST", headers, body: body(0) })).status);
    }
  };
  const startedAt = performance.now();
  await Promise.all([1, 2, 3, 4].map(caller));
  expect(new Set(statuses)).toEqual(new Set([200]));
  return (statuses.length * 1000) / (performance.now() - startedAt);
}

const medianMs = (arrived: readonly Arrived[]) => quantile(arrived, 0.5);

describe.each([2, 10])("calls that come at %d times the capacity, answered or not", (times) => {
  it(
    "leave the goodput as it is; what is too much is told so quickly, with a time to come back",
    async () => {
      const before = await server.facts("tidy");
      const arrived = await openLoop(`${server.url}/predict`, {
        perSecond: (times * 1000) / SERVICE_MS,
        seconds: SECONDS,
        body,
      });
      const after = await server.facts("tidy");

      const served = arrived.filter(isServed);
      const refused = arrived.filter((one) => !isServed(one));
      expect(refused.length).toBeGreaterThan(arrived.length / 5);
      expect(new Set(refused.map(({ status }) => status))).toEqual(new Set([429]));
      expect(refused.filter(({ retryAfter }) => !(Number(retryAfter) >= 1))).toEqual([]);
      expect(medianMs(refused)).toBeLessThan(medianMs(served) / 2);

      const goodput = (served.length * 1000) / Math.max(...served.map(({ endedAtMs }) => endedAtMs));
      expect(goodput / capacity).toBeGreaterThan(0.8);

      expect(after).toMatchObject({ mostWaiting: WAITING, waiting: 0, running: 0, open: 0 });
      expect(after.rssBytes / before.rssBytes).toBeLessThan(1.3);
    },
    PATIENCE_MS,
  );
});
