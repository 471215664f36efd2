import { DispositionClassifier } from "@disposition/core";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { type DispositionService, dispositionService } from "../src/service/disposition-service.ts";
import { ask } from "./support/ask.ts";
import { type Host, hosts } from "./support/hosts.ts";
import { moodyEngine } from "./support/moody-engine.ts";

// a machine with much else to do is slow, and no test is about time
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000, expect: { poll: { timeout: 20_000 } } });

/** Stands in every transcript; it must stand nowhere else. */
const PLANTED = "QX7PLANTED";

const heard: string[] = [];
const note = (...told: unknown[]) => heard.push(JSON.stringify(told));
const load = () => DispositionClassifier.load({ engine: moodyEngine() });
let service: DispositionService;
let host: Host;

beforeAll(async () => {
  service = dispositionService(load(), {
    logger: { info: note, warn: note, error: note },
    metrics: { legacyNames: true },
    shadow: { classifier: load(), share: 1 },
    swap: { models: { x: load } },
  });
  await service.ready;
  service.subscribe((event) => note(event));
  host = await hosts.Fastify(service);
});
afterAll(() => host.close());

const asJson = { "content-type": "application/json" };
const post = (path: string, body: object, headers: Record<string, string> = {}) =>
  ask(`${host.url}${path}`, { method: "POST", headers: { ...asJson, ...headers }, body: JSON.stringify(body) });

it("no word of a call stands in metrics, the shadow's report, or what is told of a shadow model", async () => {
  for (const words of ["line is busy", "please fail", "please throw", "please poison", "kal 4321 dunga"]) {
    const headers = { traceparent: PLANTED, "x-request-id": `${PLANTED} more` };
    await post(`/predict?q=${PLANTED}`, { transcript: `Customer: ${PLANTED} ${words}`, [PLANTED]: 1 }, headers);
  }
  const report = async () => (await ask(`${host.url}/admin/shadow`)).text;
  await expect.poll(async () => JSON.parse(await report()).calls).toBe(2);
  const metrics = (await ask(`${host.url}/metrics`)).text;
  expect(metrics).toContain('disposition_shadow_comparisons_total{candidate="fake",agree="true"} 2');
  expect([await report(), metrics, ...heard].join("\n")).not.toMatch(/QX7PLANTED|4321/u);
});

it("a swap that fails repeats neither what was asked for nor what was thrown or said in a golden call", async () => {
  for (const body of [{ model: PLANTED }, { model: "x", version: `${PLANTED} !` }, { [PLANTED]: PLANTED }]) {
    const { status, text } = await post("/admin/model", body);
    expect([status, text.includes(PLANTED)]).toEqual([422, false]);
  }
  const golden = [{ transcript: `Customer: ${PLANTED} please throw`, labels: { remarks: PLANTED } }];
  const thrown = () => Promise.reject(new Error(`cannot load ${PLANTED}`));
  for (const attempt of [() => service.swapModel(load, { golden }), () => service.swapModel(thrown)]) {
    const failure = await attempt().catch((error: unknown) => error);
    expect(failure).toMatchObject({ code: "model_rejected" });
    expect((failure as Error).message).not.toContain(PLANTED);
  }
  expect([(await ask(`${host.url}/admin/model`)).text, ...heard].join("\n")).not.toContain(PLANTED);
});
