import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DispositionClassifier } from "@disposition/core";
import { fakeEngine } from "@disposition/core/testing";
import { afterEach, describe, expect, it } from "vitest";
import { dispositionService } from "../src/service/disposition-service.ts";
import type { ServiceOptions } from "../src/service/service-options.ts";
import { ask } from "./support/ask.ts";
import { type Host, hosts } from "./support/hosts.ts";
import { allEvents, openRequest, readEvents } from "./support/open-request.ts";
import { type UploadService, uploadService } from "./support/upload-service.ts";

const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

async function start(options: ServiceOptions = {}): Promise<UploadService> {
  const served = await uploadService(options);
  closing.push(() => served.close());
  return served;
}

async function ownFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "jobs-test-"));
  closing.push(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** A service over a folder, whose engine works on a call when it is told to. */
async function stepped(directory: string, options: ServiceOptions = {}) {
  let steps = 0;
  let wake: () => void = () => undefined;
  const work = async (signal: AbortSignal | undefined) => {
    while (steps === 0 && !signal?.aborted) {
      await new Promise<void>((resolve) => {
        wake = resolve;
        signal?.addEventListener("abort", () => resolve(), { once: true });
      });
    }
    if (!signal?.aborted) steps -= 1;
  };
  const classifier = await DispositionClassifier.load({ engine: fakeEngine({ work }) });
  const service = dispositionService(classifier, { ...options, upload: { directory, ...options.upload } });
  await service.ready;
  const host: Host = await hosts.Fastify(service);
  closing.push(() => host.close());
  const step = (count: number) => {
    steps += count;
    wake();
  };
  return { service, host, step };
}

const csv = (rows: number) =>
  `text\n${Array.from({ length: rows }, (_, index) => `line ${index} is busy`).join("\n")}\n`;
const later = (body: string, headers: Record<string, string> = {}) => ({
  ...{ method: "POST", body },
  headers: { "content-type": "text/csv", prefer: "respond-async", ...headers },
});

async function until<V>(look: () => Promise<V>, isThere: (value: V) => boolean): Promise<V> {
  for (;;) {
    const value = await look();
    if (isThere(value)) return value;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

interface View {
  readonly state: string;
  readonly progress: { readonly done: number; readonly ok: number; readonly etaMs: number | null };
  readonly error: { readonly code: string } | null;
}
const view = async (url: string) => JSON.parse((await ask(url)).text) as View;
const codeOf = ({ status, text }: { status: number; text: string }) => [status, JSON.parse(text).code];

describe("a job", () => {
  it("takes a file with more rows than are answered at once, and says where it is", async () => {
    const { upload, host } = await start({ upload: { inlineRows: 3 } });
    const got = await upload({ headers: { "content-type": "text/csv" }, body: csv(4) });
    expect([got.status, JSON.parse(got.text)]).toMatchObject([
      202,
      { progress: { rows: 4 }, format: "csv", error: null },
    ]);
    const at = `${host.url}/${got.headers.location}`;
    const done = await until(
      () => view(at),
      ({ state }) => state === "done",
    );
    expect(done.progress).toMatchObject({ rows: 4, done: 4, ok: 4, failed: 0, etaMs: 0 });
    const result = await ask(`${at}/result?format=jsonl`);
    expect(result.text.trimEnd().split("\n")).toHaveLength(5);
    expect(result.headers["content-disposition"]).toContain("calls-predictions.jsonl");
    expect((await ask(`${at}/result`, { method: "HEAD" })).status).toBe(200);
  });

  it("is known to the one who sent it alone: to everybody else it does not exist", async () => {
    const key = (id: string) => ({ id, key: `${id}-key-0123456789`, scopes: ["upload" as const] });
    const { upload, host } = await start({ auth: { keys: [key("asha"), key("ravi")] } });
    const as = (id: string) => ({ authorization: `Bearer ${id}-key-0123456789` });
    const { headers } = await upload(later(csv(1), as("asha")));
    const at = `${host.url}/${headers.location}`;
    for (const path of ["", "/events", "/result"]) {
      expect(codeOf(await ask(at + path, { headers: as("ravi") }))).toEqual([404, "not_found"]);
    }
    expect(codeOf(await ask(at, { method: "DELETE", headers: as("ravi") }))).toEqual([404, "not_found"]);
    expect((await ask(at)).status).toBe(401);
    expect((await ask(at, { headers: as("asha") })).status).toBe(200);
    expect((await ask(at, { method: "DELETE", headers: as("asha") })).status).toBe(204);
    // even that it is gone is nobody else's business
    expect(codeOf(await ask(at, { headers: as("ravi") }))).toEqual([404, "not_found"]);
    expect(codeOf(await ask(at, { headers: as("asha") }))).toEqual([410, "job_expired"]);
  });

  it.each(["x", "..%2f..%2fetc", "00000000-0000-0000-0000-000000000000", "constructor"])(
    "%s does not exist",
    async (id) => {
      const { host } = await start();
      expect(codeOf(await ask(`${host.url}/jobs/${id}`))).toEqual([404, "not_found"]);
    },
  );

  it("is deleted with its file and its rows when its time is over, and says so for a while", async () => {
    const { upload, host, directory } = await start({ jobs: { keepMs: 300 } });
    const { headers } = await upload(later(csv(1)));
    const at = `${host.url}/${headers.location}`;
    await until(
      () => ask(at),
      ({ status }) => status === 410,
    );
    await until(
      () => readdir(join(directory, String(headers["x-job-id"]))),
      (names) => names.join() === "gone.json",
    );
    await until(
      () => ask(at),
      ({ status }) => status === 404,
    );
    await until(
      () => readdir(directory),
      (names) => names.join() === "lock",
    );
  });

  it("ends at the first row that fails where that is asked for, and tells why instead of a result", async () => {
    const { upload, host } = await start();
    const { headers } = await upload(later("text\nbusy\nplease fail\nbusy\n"), "?onError=fail");
    const at = `${host.url}/${headers.location}`;
    const failed = await until(
      () => view(at),
      ({ state }) => state === "failed",
    );
    expect(failed.error).toEqual({
      code: "row_failed",
      detail: expect.stringContaining("line 3 failed with engine_failed"),
    });
    expect(codeOf(await ask(`${at}/result`))).toEqual([409, "job_failed"]);
  });

  it("tries rows again when what went wrong may pass", async () => {
    const { upload, host } = await start({ jobs: { retries: 1 } });
    const { headers } = await upload(later("text\nplease crash\n"));
    const at = `${host.url}/${headers.location}`;
    await until(
      () => view(at),
      ({ state }) => state !== "queued",
    );
    // engine_crashed is worth a retry, so the row is not given up at once
    expect(await view(at)).toMatchObject({ progress: { done: 0 } });
    await ask(at, { method: "DELETE" });
  });

  it("waits for its turn, and one too many is refused", async () => {
    const { host, step } = await stepped(await ownFolder(), { jobs: { open: 3, openPerKey: 2 } });
    const first = await ask(`${host.url}/upload`, later(csv(1)));
    const second = await ask(`${host.url}/upload`, later(csv(1)));
    const at = (got: typeof first) => `${host.url}/${got.headers.location}`;
    expect([(await view(at(first))).state, (await view(at(second))).state]).toEqual(["running", "queued"]);
    const third = await ask(`${host.url}/upload`, later(csv(1)));
    expect([...codeOf(third), third.headers["retry-after"]]).toEqual([429, "queue_full", "30"]);
    expect((await ask(at(second), { method: "DELETE" })).status).toBe(204);
    expect((await ask(`${host.url}/upload`, later(csv(1)))).status).toBe(202);
    step(2);
    await until(
      () => view(at(first)),
      ({ state }) => state === "done",
    );
  });

  it("gives way to a call that somebody waits for", async () => {
    const { host, step } = await stepped(await ownFolder());
    const { headers } = await ask(`${host.url}/upload`, later(csv(3)));
    await until(
      () => view(`${host.url}/${headers.location}`),
      ({ state }) => state === "running",
    );
    await new Promise((resolve) => setTimeout(resolve, 50));
    const single = ask(`${host.url}/predict`, {
      ...{ method: "POST", headers: { "content-type": "application/json" } },
      body: JSON.stringify({ transcript: "line is busy" }),
    });
    await new Promise((resolve) => setTimeout(resolve, 50));
    // one step: it is the single call's, though the job's came first
    step(1);
    expect((await single).status).toBe(200);
    expect((await view(`${host.url}/${headers.location}`)).progress.done).toBe(0);
    step(3);
    await until(
      () => view(`${host.url}/${headers.location}`),
      ({ state }) => state === "done",
    );
  });
});

describe("the events of a job", () => {
  it("tell its progress and its end; who comes back hears only what is new", async () => {
    const { host, step } = await stepped(await ownFolder(), { jobs: { eventMs: 1 } });
    const { headers } = await ask(`${host.url}/upload`, later(csv(3)));
    const at = `${host.url}/${headers.location}`;
    const first = openRequest(`${at}/events`, { method: "GET", body: "" });
    const events = readEvents(await first.response);
    expect((await events.next()).value).toMatchObject({ event: "progress", id: "0", data: { progress: { done: 0 } } });
    step(1);
    expect((await events.next()).value).toMatchObject({ event: "progress", id: "1", data: { progress: { done: 1 } } });
    first.leave();
    const again = openRequest(`${at}/events`, { method: "GET", headers: { "last-event-id": "1" }, body: "" });
    const rest = allEvents(await again.response);
    step(2);
    expect((await rest).map(({ event, id }) => [event, id]).at(-1)).toEqual(["done", "end"]);
    expect((await rest).every(({ id }) => id !== "1" && id !== "0")).toBe(true);
    const over = await ask(`${at}/events`, { headers: { "last-event-id": "end" } });
    expect(over.status).toBe(204);
  });

  it("end when the job is deleted", async () => {
    const { host } = await stepped(await ownFolder());
    const { headers } = await ask(`${host.url}/upload`, later(csv(3)));
    const at = `${host.url}/${headers.location}`;
    const open = openRequest(`${at}/events`, { method: "GET", body: "" });
    const events = allEvents(await open.response);
    await until(
      () => view(at),
      ({ state }) => state === "running",
    );
    expect((await ask(at, { method: "DELETE" })).status).toBe(204);
    expect((await events).at(-1)).toMatchObject({ event: "gone" });
  });
});

describe("a service that is stopped", () => {
  it("leaves its jobs where they are; the next one goes on there, and a row told as done is not made again", async () => {
    const folder = await ownFolder();
    const one = await stepped(folder);
    const { headers } = await ask(`${one.host.url}/upload`, later(csv(5)));
    const path = String(headers.location);
    const events = allEvents(await openRequest(`${one.host.url}/${path}/events`, { method: "GET", body: "" }).response);
    one.step(2);
    await until(
      () => view(`${one.host.url}/${path}`),
      ({ progress }) => progress.done === 2,
    );
    expect(await one.service.drain({ timeoutMs: 5_000 })).toEqual({ cut: 0 });
    expect((await events).at(-1)?.event).toBe("shutdown");
    const journal = await readFile(join(folder, path.slice("jobs/".length), "rows.jsonl"), "utf8");
    expect(journal.trimEnd().split("\n")).toHaveLength(2);
    const two = await stepped(folder);
    expect((await view(`${two.host.url}/${path}`)).progress).toMatchObject({ done: 2 });
    // three steps are enough for the rest
    two.step(3);
    await until(
      () => view(`${two.host.url}/${path}`),
      ({ state }) => state === "done",
    );
    const { rows } = JSON.parse((await ask(`${two.host.url}/${path}/result?format=json`)).text);
    expect(rows.map(({ text }: { text: string }) => text)).toEqual(
      [0, 1, 2, 3, 4].map((index) => `line ${index} is busy`),
    );
  });

  it("without a folder of its own finishes its jobs first", async () => {
    const classifier = await DispositionClassifier.load({
      engine: fakeEngine({ work: () => new Promise((resolve) => setTimeout(resolve, 20)) }),
    });
    const service = dispositionService(classifier);
    await service.ready;
    const states: string[] = [];
    service.subscribe((event) => event.type === "job" && states.push(String(event.state)));
    const host = await hosts.Fastify(service);
    for (let index = 0; index < 2; index += 1)
      expect((await ask(`${host.url}/upload`, later(csv(5)))).status).toBe(202);
    expect(await service.drain({ timeoutMs: 10_000 })).toEqual({ cut: 0 });
    expect(states.filter((state) => state === "done")).toHaveLength(2);
    await host.close();
  });
});

it("a job whose disk is full waits and goes on when there is room again, with no row lost", async () => {
  const { host, directory, upload } = await start({ upload: { folderBytes: 2_000 }, jobs: { diskRetryMs: 50 } });
  const filler = await upload(later(`text\nbusy\n${" ".repeat(1_000)}`));
  const { headers } = await upload(later(csv(20)));
  const at = `${host.url}/${headers.location}`;
  await until(
    () => view(`${host.url}/${filler.headers.location}`),
    ({ state }) => state === "done",
  );
  await new Promise((resolve) => setTimeout(resolve, 200));
  const stuck = await view(at);
  expect([stuck.state === "failed", stuck.progress.done < 20]).toEqual([false, true]);
  expect((await readdir(directory)).length).toBe(3);
  await ask(`${host.url}/${filler.headers.location}`, { method: "DELETE" });
  expect((await view(at)).state).not.toBe("failed");
});
