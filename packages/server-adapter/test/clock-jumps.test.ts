import { setTimeout as sleep } from "node:timers/promises";
import { DispositionClassifier } from "@disposition/core";
import { fakeEngine } from "@disposition/core/testing";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { dispositionService } from "../src/service/disposition-service.ts";
import { ask } from "./support/ask.ts";
import { heldService } from "./support/held-service.ts";
import { type Host, hosts } from "./support/hosts.ts";
import { readMetrics } from "./support/read-metrics.ts";
import { uploadService } from "./support/upload-service.ts";

const NOW = Date.parse("2026-02-21T10:00:00Z");
const DAY = 24 * 3_600_000;
const started: Host[] = [];
// the clock on the wall alone: timers and `performance.now` go on as they do when somebody sets it
beforeEach(() => void vi.useFakeTimers({ toFake: ["Date"], now: NOW }));
afterEach(async () => {
  await Promise.all(started.splice(0).map((host) => host.close()));
  vi.useRealTimers();
});

const call = (headers: Record<string, string> = {}) => ({
  ...{ method: "POST", body: JSON.stringify({ transcript: "line is busy" }) },
  headers: { "content-type": "application/json", ...headers },
});
async function held() {
  const service = await heldService();
  const host = await hosts["node:http"](service.service);
  started.push(host);
  return { ...service, url: host.url };
}

/** A service whose calls take some ms, and of whose callers one may wait. */
async function brisk() {
  const classifier = await DispositionClassifier.load({
    engine: fakeEngine({ work: () => sleep(20) }),
    queue: { limit: 1 },
  });
  const service = dispositionService(classifier);
  await service.ready;
  const host = await hosts["node:http"](service);
  started.push(host);
  return { service, url: host.url };
}

describe.each([
  ["a year forwards", 365 * DAY],
  ["a year back", -365 * DAY],
  ["an hour back, as at the end of summer time", -3_600_000],
])("a clock that jumps %s", (_title, jump) => {
  it("ends no call before its deadline", async () => {
    const { url, until, letGo } = await held();
    const answer = ask(`${url}/predict`, call({ "x-deadline-ms": "60000" }));
    await until("call-started");
    vi.setSystemTime(NOW + jump);
    await sleep(50);
    letGo();
    expect((await answer).status).toBe(200);
  });

  it("keeps none beyond it, at work or waiting", async () => {
    const { url, until } = await held();
    const calls = Array.from({ length: 4 }, () => ask(`${url}/predict`, call({ "x-deadline-ms": "300" })));
    await until("call-started");
    vi.setSystemTime(NOW + jump);
    // at work, and waiting
    const statuses = (await Promise.all(calls)).map(({ status }) => status);
    expect([...new Set(statuses)].sort()).toEqual([429, 504]);
  });

  it("does not get into the time after which to come back, nor into metrics", async () => {
    const { url, service } = await brisk();
    const first = ask(`${url}/predict`, call());
    await new Promise<void>((resolve) => service.subscribe(({ type }) => type === "call-started" && resolve()));
    vi.setSystemTime(NOW + jump);
    expect((await first).status).toBe(200);
    const crowd = await Promise.all(Array.from({ length: 10 }, () => ask(`${url}/predict`, call())));
    const refused = crowd.filter(({ status }) => status === 429);
    expect(refused.length).toBeGreaterThan(0);
    // a minute is the most that is ever told
    for (const { headers } of refused) expect(Number(headers["retry-after"])).toBeLessThan(30);
    const samples = readMetrics((await ask(`${url}/metrics`)).text);
    const sums = samples.filter(({ name }) => name.endsWith("_seconds_sum"));
    expect(sums.length).toBeGreaterThan(2);
    for (const { name, value } of sums) expect([name, value >= 0, value < 60]).toEqual([name, true, true]);
  });

  it("cuts no upload off, and a job that was taken is done and can be fetched", async () => {
    const served = await uploadService({ upload: { idleMs: 5_000 } });
    const body = `text\n${"line is busy\n".repeat(50)}`;
    const sent = served.upload({ headers: { "content-type": "text/csv", prefer: "respond-async" }, body });
    vi.setSystemTime(NOW + jump);
    const job = `${served.host.url}/jobs/${(await sent).headers["x-job-id"]}`;
    for (;;) {
      const { state, progress } = JSON.parse((await ask(job)).text);
      expect(progress.etaMs ?? 0).toBeGreaterThanOrEqual(0);
      if (state === "done") break;
      await sleep(10);
    }
    expect((await ask(`${job}/result`)).status).toBe(200);
    await served.close();
  });
});
