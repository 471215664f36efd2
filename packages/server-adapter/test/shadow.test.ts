import { setTimeout as sleep } from "node:timers/promises";
import { DispositionClassifier, type Engine } from "@disposition/core";
import { fakeEngine } from "@disposition/core/testing";
import { afterEach, describe, expect, it, vi } from "vitest";
import { dispositionService } from "../src/service/disposition-service.ts";
import type { ServiceEvent } from "../src/service/service-events.ts";
import type { ServiceOptions } from "../src/service/service-options.ts";
import { ask } from "./support/ask.ts";
import { type Host, hosts } from "./support/hosts.ts";
import { readMetrics, total } from "./support/read-metrics.ts";

// a machine with much else to do is slow, and no test is about time
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000, expect: { poll: { timeout: 20_000 } } });

const started: Host[] = [];
afterEach(async () => {
  await Promise.all(started.splice(0).map((host) => host.close()));
});

type Work = (signal: AbortSignal | undefined) => Promise<void>;

const engine = (weights: (words: string) => Record<string, number>, work?: Work): Engine =>
  fakeEngine({
    believe: (slot, prompt) => (slot.name === "disposition" ? weights(prompt) : {}),
    ...(work && { work }),
  });
const busy = () => engine(() => ({ BUSY: 3, RINGING: 1 }));
const load = (which: Engine, cache = false) => DispositionClassifier.load({ engine: which, cache });

async function start(
  shadow: Engine | Promise<never>,
  options: Partial<NonNullable<ServiceOptions["shadow"]>> = {},
  primary = busy(),
  cache = false,
) {
  const classifier = shadow instanceof Promise ? shadow : await load(shadow);
  const service = dispositionService(await load(primary, cache), { shadow: { classifier, share: 1, ...options } });
  await service.ready;
  const events: ServiceEvent[] = [];
  service.subscribe((event) => events.push(event));
  const host = await hosts.Fastify(service);
  started.push(host);
  const predict = (words: string) =>
    ask(`${host.url}/predict`, {
      ...{ method: "POST", headers: { "content-type": "application/json" } },
      body: JSON.stringify({ transcript: `Agent: ${words}`, callDate: "2026-02-21" }),
    });
  const report = async () => JSON.parse((await ask(`${host.url}/admin/shadow`)).text);
  const metrics = async () => readMetrics((await ask(`${host.url}/metrics`)).text);
  return { service, events, predict, report, metrics };
}

it("the report says per field how often the two agree, which label met which, and how sure they were", async () => {
  const second = engine((words) => (words.includes("zebra") ? { SWITCHED_OFF: 3, BUSY: 1 } : { BUSY: 9, RINGING: 1 }));
  const { predict, report, metrics } = await start(second, { version: "next" });
  for (const words of ["line one", "line two", "line three", "a zebra"]) await predict(words);
  await expect.poll(async () => (await report()).calls).toBe(4);
  expect(await report()).toMatchObject({
    ...{ state: "ready", candidate: { id: "fake", version: "next" }, share: 1, sampled: 4, waiting: 0 },
    records: 0.75,
    fields: { disposition: 0.75, payment_disposition: 1, "ptp_details.amount": 1 },
    matrix: {
      disposition: [
        { primary: "BUSY", shadow: "BUSY", calls: 3 },
        { primary: "BUSY", shadow: "SWITCHED_OFF", calls: 1 },
      ],
    },
    confidence: {
      primary: 0.75,
      shadow: expect.closeTo((0.9 * 3 + 0.75) / 4),
      absoluteDelta: expect.closeTo((0.15 * 3) / 4),
    },
    latencyMs: { primary: { p50: expect.any(Number) }, shadow: { p95: expect.any(Number) } },
  });
  const samples = await metrics();
  expect(total(samples, "disposition_shadow_comparisons_total", { agree: "true" })).toBe(3);
  expect(total(samples, "disposition_shadow_field_comparisons_total", { field: "disposition", agree: "false" })).toBe(
    1,
  );
  expect(total(samples, "disposition_shadow_duration_seconds_count")).toBe(4);
});

it("neither report nor metrics hold an amount, a day or a remark", async () => {
  const { predict, report, metrics } = await start(busy());
  await predict("hello\\nCustomer: kal 4321 rupaye dunga");
  await expect.poll(async () => (await report()).calls).toBe(1);
  expect(JSON.stringify([await report(), (await metrics()).map(({ labels }) => labels)])).not.toMatch(
    /4321|2026-02-2|remarks/u,
  );
});

it.each<[string, () => Engine | Promise<never>, keyof ServiceOptions | string]>([
  [
    "fails",
    () =>
      engine(
        () => ({}),
        () => Promise.reject(new Error("no")),
      ),
    "failed",
  ],
  [
    "throws at once",
    () =>
      engine(() => {
        throw new Error("no");
      }),
    "failed",
  ],
  ["did not load", () => Promise.reject(new Error("no such file")), "failed"],
  ["is still being loaded", () => new Promise<never>(() => {}), "loading"],
  [
    "hangs",
    () =>
      engine(
        () => ({}),
        (signal) => sleep(60_000, undefined, signal ? { signal } : {}),
      ),
    "failed",
  ],
])("a shadow model that %s is not noticed by callers, and is counted", async (_title, make, reason) => {
  const { predict, report } = await start(make(), { callMs: 50 });
  for (const words of ["one", "two", "three"]) expect((await predict(words)).status).toBe(200);
  await expect.poll(async () => (await report()).dropped[reason]).toBe(3);
  expect(await report()).toMatchObject({ calls: 0, records: null, sampled: 3 });
});

it("what comes while its queue is full is dropped, and calls are answered as ever", async () => {
  let letGo!: () => void;
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  const { predict, report } = await start(
    engine(
      () => ({ BUSY: 1 }),
      () => held,
    ),
    { queue: 2, yields: false },
  );
  for (let index = 0; index < 6; index += 1) expect((await predict(`call ${index}`)).status).toBe(200);
  // one at work, two wait
  await expect.poll(async () => (await report()).dropped.busy).toBe(3);
  letGo();
  await expect.poll(async () => (await report()).calls).toBe(3);
});

describe("a call of the primary", () => {
  it("stops the shadow model at once, and the stopped call is tried again when all is quiet", async () => {
    const log: string[] = [];
    let isFirst = true;
    const slow = engine(
      () => ({ BUSY: 1 }),
      async (signal) => {
        const ms = isFirst ? 60_000 : 0;
        isFirst = false;
        log.push("begun");
        await sleep(ms, undefined, signal ? { signal } : {}).catch((error: unknown) => {
          log.push("stopped");
          throw error;
        });
      },
    );
    const { predict, report } = await start(slow);
    await predict("one");
    await expect.poll(() => log).toEqual(["begun"]);
    await predict("two");
    await expect.poll(async () => (await report()).calls).toBe(2);
    expect(log).toEqual(["begun", "stopped", "begun", "begun"]);
  });

  it("never begins while the shadow model is at work and was not told to stop", async () => {
    const atWork = new Set<AbortSignal>();
    let together = 0;
    const shadowWork: Work = async (signal = new AbortController().signal) => {
      atWork.add(signal);
      await sleep(3, undefined, { signal }).finally(() => atWork.delete(signal));
    };
    const primaryWork: Work = async () => {
      together += [...atWork].filter(({ aborted }) => !aborted).length;
      await sleep(3);
    };
    const primary = engine(() => ({ BUSY: 1 }), primaryWork);
    const { predict, report } = await start(
      engine(() => ({ BUSY: 1 }), shadowWork),
      {},
      primary,
    );
    for (let round = 0; round < 15; round += 1) {
      await Promise.all([predict(`a ${round}`), predict(`b ${round}`)]);
      await sleep(round % 5);
    }
    const isQuiet = async () => {
      const { calls, waiting, sampled, dropped } = await report();
      return waiting === 0 && calls + dropped.interrupted === sampled;
    };
    await expect.poll(isQuiet).toBe(true);
    expect(together).toBe(0);
    expect((await report()).calls).toBeGreaterThan(0);
  });
});

it("only a share of the calls is taken, and none that was answered from the cache", async () => {
  const { predict, report } = await start(busy(), { share: 0 });
  await predict("one");
  expect((await report()).sampled).toBe(0);
  const cached = await start(busy(), {}, busy(), true);
  for (const words of ["same", "same", "same"]) await cached.predict(words);
  await expect.poll(async () => (await cached.report()).calls).toBe(1);
  expect((await cached.report()).sampled).toBe(1);
});

it("agreement is counted anew when another primary serves", async () => {
  const { service, predict, report } = await start(busy());
  await predict("one");
  await expect.poll(async () => (await report()).calls).toBe(1);
  await service.swapModel(() => load(engine(() => ({ SWITCHED_OFF: 1 }))), { version: "v2" });
  expect(await report()).toMatchObject({ calls: 0, primary: { version: "v2" } });
  await predict("two");
  await expect.poll(async () => (await report()).fields.disposition).toBe(0);
});

it("draining ends the shadow model's work and does not wait for it", async () => {
  const { service, predict, events } = await start(
    engine(
      () => ({}),
      (signal) => sleep(60_000, undefined, signal ? { signal } : {}),
    ),
  );
  await predict("one");
  await predict("two");
  await sleep(20);
  expect(await service.drain()).toEqual({ cut: 0 });
  await expect
    .poll(() => events.filter(({ type }) => type === "shadow-dropped"))
    .toMatchObject([{ reason: "draining" }, { reason: "draining" }]);
});
