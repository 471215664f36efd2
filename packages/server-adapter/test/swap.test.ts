import { setTimeout as sleep } from "node:timers/promises";
import { DispositionClassifier, DispositionError } from "@disposition/core";
import { fakeEngine } from "@disposition/core/testing";
import { defineTaxonomy, label } from "@disposition/taxonomy";
import { afterEach, describe, expect, it, vi } from "vitest";
import { z } from "zod";
import type { ModelLoader } from "../src/models/swap-options.ts";
import { type DispositionService, dispositionService } from "../src/service/disposition-service.ts";
import type { ServedClassifier } from "../src/service/served-classifier.ts";
import type { ServiceOptions } from "../src/service/service-options.ts";
import { ask } from "./support/ask.ts";
import { type Host, hosts } from "./support/hosts.ts";

// a machine with much else to do is slow, and no test is about time
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000, expect: { poll: { timeout: 20_000 } } });

const started: Host[] = [];
afterEach(async () => {
  await Promise.all(started.splice(0).map((host) => host.close()));
});

const call = { transcript: "Agent: the line is busy", callDate: "2026-02-21" };

/** A model that always says `disposition`, and takes `ms` for it. */
function model(
  disposition: string,
  { ms = 0, cache = false, work }: { ms?: number; cache?: boolean; work?: () => Promise<void> } = {},
) {
  return DispositionClassifier.load({
    engine: fakeEngine({
      believe: (slot) => (slot.name === "disposition" ? { [disposition]: 3, RINGING: 1 } : {}),
      work: work ?? ((signal) => sleep(ms, undefined, signal ? { signal } : {})),
    }),
    cache,
  });
}

/** The same with a note of when it was disposed. */
async function watched(disposition: string, options?: Parameters<typeof model>[1]) {
  const classifier = await model(disposition, options);
  const seen = { isDisposed: false, calls: 0 };
  const wrapped: ServedClassifier = {
    taxonomy: classifier.taxonomy,
    fingerprint: classifier.fingerprint,
    getStats: () => classifier.getStats(),
    classify(...given) {
      seen.calls += 1;
      if (seen.isDisposed) throw new Error("used after it was disposed");
      return classifier.classify(...given);
    },
    async dispose() {
      seen.isDisposed = true;
      await classifier.dispose();
    },
  };
  return { classifier: wrapped, seen };
}

async function start(classifier: ServedClassifier, options: ServiceOptions = {}) {
  const service = dispositionService(classifier, options);
  await service.ready;
  const host = await hosts.Fastify(service);
  started.push(host);
  const predict = () =>
    ask(`${host.url}/predict`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(call),
    });
  const label = async () => JSON.parse((await predict()).text).disposition as string;
  return { service, url: host.url, predict, label };
}

const SWAPS = process.env.DISPOSITION_LONG === "1" ? 1000 : 100;

it(`${SWAPS} swaps under load, every fourth to a broken model, fail no request, and each answer is its model's`, async () => {
  const { service, predict } = await start(await model("BUSY", { ms: 1 }), { modelVersion: "BUSY" });
  const names = ["BUSY", "SWITCHED_OFF", "OUT_OF_NETWORK"];
  const broken: ModelLoader = () => model("PAID", { work: () => Promise.reject(new Error("broken weights")) });
  let isOver = false;
  const wrong: unknown[] = [];
  const seen = new Set<string>();
  let answered = 0;
  const client = async () => {
    while (!isOver) {
      const { status, text, headers } = await predict();
      const version = String(headers["x-model-version"]);
      seen.add(version);
      answered += 1;
      if (status !== 200 || JSON.parse(text).disposition !== version)
        wrong.push([status, version, JSON.parse(text).disposition]);
    }
  };
  const clients = Array.from({ length: 5 }, client);
  for (let swap = 1; swap <= SWAPS; swap += 1) {
    const name = names[swap % names.length] ?? "BUSY";
    if (swap % 4 === 0) await expect(service.swapModel(broken)).rejects.toMatchObject({ code: "model_rejected" });
    else await service.swapModel(() => model(name, { ms: 1 }), { version: name });
  }
  isOver = true;
  await Promise.all(clients);
  expect(wrong).toEqual([]);
  expect(answered).toBeGreaterThan(SWAPS / 2);
  expect(seen.size).toBeGreaterThan(1);
}, 600_000);

it("calls at work end with the model that has them; then it is disposed, and not before", async () => {
  let letGo!: () => void;
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  const old = await watched("BUSY", { work: () => held });
  const { service, label } = await start(old.classifier);
  const waiting = [label(), label(), label()];
  while (old.seen.calls < 3) await sleep(5);
  const isSwitched = new Promise<void>((resolve) =>
    service.subscribe(({ type }) => type === "model-loaded" && resolve()),
  );
  const swapped = service.swapModel(() => model("SWITCHED_OFF"));
  await isSwitched;
  expect(await label()).toBe("SWITCHED_OFF");
  expect(old.seen.isDisposed).toBe(false);
  letGo();
  expect(await Promise.all(waiting)).toEqual(["BUSY", "BUSY", "BUSY"]);
  await swapped;
  expect(old.seen.isDisposed).toBe(true);
});

it("what the old model's cache keeps is not the new model's answer", async () => {
  const { service, predict, label } = await start(await model("BUSY", { cache: true }));
  expect([await label(), await label()]).toEqual(["BUSY", "BUSY"]);
  const before = (await predict()).headers["x-model-version"];
  await service.swapModel(() => model("SWITCHED_OFF", { cache: true }));
  const after = await predict();
  expect(JSON.parse(after.text)).toMatchObject({ disposition: "SWITCHED_OFF", cached: false });
  // the fingerprint is the task's, which is the same
  expect(after.headers["x-model-version"]).not.toBe(before);
});

describe("a new model that is no good leaves the old one as it is, and is disposed:", () => {
  const visits = defineTaxonomy({
    ...{ name: "visits", version: 1, task: "Say how the visit went." },
    schema: z.object({ outcome: label({ MET: "met the borrower" }) }),
  });
  const golden = [
    { transcript: "Agent: the line is busy", labels: { disposition: "BUSY" } },
    { transcript: "Agent: the line is busy again", labels: { disposition: "BUSY", payment_disposition: "NONE" } },
  ];
  it.each<[string, () => Promise<{ classifier: ServedClassifier; seen: { isDisposed: boolean } }>, string]>([
    [
      "another task",
      async () => wrap(await DispositionClassifier.load({ taxonomy: visits, engine: fakeEngine() })),
      'label field "disposition"',
    ],
    ["a failing first call", () => watched("BUSY", { work: () => Promise.reject(new Error("bad")) }), "first call"],
    [
      "a first call without end",
      () => watched("BUSY", { work: () => new Promise(() => {}) }),
      "first call (DEADLINE_EXCEEDED)",
    ],
    ["wrong golden labels", () => watched("SWITCHED_OFF"), "0.333 of the golden fields"],
  ])("%s", async (_title, make, says) => {
    const { service, label } = await start(await model("BUSY"), { swap: { golden, minAgreement: 0.9, callMs: 100 } });
    const next = await make();
    const failure = await service.swapModel(() => next.classifier).catch((error: unknown) => error);
    expect(failure).toMatchObject({ code: "model_rejected", message: expect.stringContaining(says) });
    expect(next.seen.isDisposed).toBe(true);
    expect([await label(), service.state]).toEqual(["BUSY", "ready"]);
  });

  function wrap(classifier: ServedClassifier) {
    const seen = { isDisposed: false };
    const { taxonomy, fingerprint } = classifier;
    return {
      seen,
      classifier: {
        ...{ taxonomy, fingerprint },
        classify: (...given: Parameters<ServedClassifier["classify"]>) => classifier.classify(...given),
        getStats: () => classifier.getStats(),
        async dispose() {
          seen.isDisposed = true;
        },
      },
    };
  }

  it.each<[string, ModelLoader, string]>([
    [
      "no file",
      () => Promise.reject(new DispositionError("MODEL_NOT_FOUND", "no file at /models/x.gguf")),
      "MODEL_NOT_FOUND",
    ],
    [
      "no memory",
      () => Promise.reject(new DispositionError("MODEL_LOAD_FAILED", "out of memory")),
      "MODEL_LOAD_FAILED",
    ],
    [
      "a loader that throws",
      () => {
        throw new TypeError("oops");
      },
      "not loaded",
    ],
  ])("%s", async (_title, load, says) => {
    const { service, label } = await start(await model("BUSY"));
    const failure = await service.swapModel(load).catch((error: unknown) => error);
    expect(failure).toMatchObject({ code: "model_rejected", message: expect.stringContaining(says) });
    expect((failure as Error).message).not.toMatch(/gguf|oops/u);
    expect((failure as Error).cause).toBeInstanceOf(Error);
    expect(await label()).toBe("BUSY");
  });

  it("the one that serves already, which goes on", async () => {
    const old = await watched("BUSY");
    const { service, label } = await start(old.classifier);
    await expect(service.swapModel(() => old.classifier)).rejects.toMatchObject({ code: "model_rejected" });
    expect([old.seen.isDisposed, await label()]).toEqual([false, "BUSY"]);
  });
});

it("a golden set that fits lets it pass, and the report says how well", async () => {
  const { service, label } = await start(await model("BUSY"));
  const golden = [
    {
      transcript: "Agent: hello",
      callDate: "2026-02-21",
      labels: { disposition: "SWITCHED_OFF", remarks: "anything" },
    },
    { transcript: "Agent: hello", labels: { disposition: "BUSY" } },
  ];
  const report = await service.swapModel(() => model("SWITCHED_OFF"), { golden, minAgreement: 0.5, version: "v2" });
  expect(report).toMatchObject({ model: { id: "fake", version: "v2" }, golden: { calls: 2, agreement: 0.5 } });
  expect(await label()).toBe("SWITCHED_OFF");
});

it("one swap at a time; none while the first model loads, and none while the service drains", async () => {
  const { service } = await start(await model("BUSY"));
  let finish!: (classifier: ServedClassifier) => void;
  const slow = service.swapModel(
    () =>
      new Promise<ServedClassifier>((resolve) => {
        finish = resolve;
      }),
  );
  await expect(service.swapModel(() => model("BUSY"))).rejects.toMatchObject({ code: "swap_running" });
  await service.drain();
  const late = await watched("SWITCHED_OFF");
  finish(late.classifier);
  await expect(slow).rejects.toMatchObject({
    code: "model_rejected",
    message: expect.stringContaining("shutting down"),
  });
  expect(late.seen.isDisposed).toBe(true);
  await expect(service.swapModel(() => model("BUSY"))).rejects.toMatchObject({ code: "draining" });
  const loading = dispositionService(new Promise<ServedClassifier>(() => {}));
  await expect(loading.swapModel(() => model("BUSY"))).rejects.toMatchObject({ code: "loading" });
});

it("a service whose first model did not load is mended by a swap", async () => {
  const service: DispositionService = dispositionService(Promise.reject(new Error("no such file")));
  await service.ready.catch(() => undefined);
  const host = await hosts.Fastify(service);
  started.push(host);
  expect((await ask(`${host.url}/ready`)).status).toBe(503);
  expect(await service.swapModel(() => model("BUSY"))).toMatchObject({ previous: null });
  expect([(await ask(`${host.url}/ready`)).status, service.state]).toEqual([200, "ready"]);
});

it("options out of range are refused before anything is loaded", async () => {
  const { service } = await start(await model("BUSY"));
  let isLoaded = false;
  const load = () => {
    isLoaded = true;
    return model("BUSY");
  };
  for (const options of [{ minAgreement: 2 }, { version: "v 2" }, { callMs: 0 }, { goldn: [] }]) {
    await expect(service.swapModel(load, options)).rejects.toMatchObject({ code: "INPUT_INVALID" });
  }
  expect(isLoaded).toBe(false);
});

describe("POST /admin/model", () => {
  const asJson = { "content-type": "application/json" };
  it("puts a model of the list in place, and GET tells of it", async () => {
    const models = { next: () => model("SWITCHED_OFF"), missing: () => Promise.reject(new Error("/secret/path")) };
    const { url, label } = await start(await model("BUSY"), { swap: { models }, modelVersion: "v1" });
    const post = (body: object) =>
      ask(`${url}/admin/model`, { method: "POST", headers: asJson, body: JSON.stringify(body) });
    const refused = await post({ model: "missing" });
    expect([refused.status, JSON.parse(refused.text).code]).toEqual([422, "model_rejected"]);
    expect(refused.text).not.toContain("secret");
    const show = async () => JSON.parse((await ask(`${url}/admin/model`)).text);
    expect(await show()).toMatchObject({
      model: { version: "v1" },
      models: ["next", "missing"],
      swap: { running: false, latest: { failedAt: "load" } },
    });
    const { status, text } = await post({ model: "next", version: "v2" });
    expect([status, JSON.parse(text)]).toMatchObject([200, { model: { version: "v2" }, previous: { version: "v1" } }]);
    expect(await label()).toBe("SWITCHED_OFF");
    expect(await show()).toMatchObject({ model: { version: "v2" }, swap: { latest: { model: { version: "v2" } } } });
  });

  it("is not there without a list", async () => {
    const { url } = await start(await model("BUSY"));
    expect((await ask(`${url}/admin/model`)).status).toBe(404);
  });
});
