import { chmod, chown, mkdtemp, rm } from "node:fs/promises";
import { connect, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type Asked, ask, type Got } from "./support/ask.ts";
import { type ChildServer, canLimit, childServer } from "./support/child-server.ts";
import { form } from "./support/form.ts";
import { left } from "./support/upload-service.ts";

const LONG = process.env.DISPOSITION_LONG === "1";
const BOOT_MS = 90_000;
/** Root may write everywhere: then the server is somebody else. */
const OTHER_USER = process.getuid?.() === 0 ? 65_534 : undefined;
const folders: string[] = [];
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))));

async function ownFolder(uid?: number): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "exhaustion-test-"));
  folders.push(folder);
  if (uid !== undefined) await chown(folder, uid, uid);
  return folder;
}

const csv = (rows: number) =>
  `n,text\n${Array.from({ length: rows }, (_, index) => `${index},line is busy`).join("\n")}\n`;
const table = (body: string, headers: Record<string, string> = {}): Asked => ({
  ...{ method: "POST", body },
  headers: { "content-type": "text/csv", ...headers },
});
const later = (rows: number) => table(csv(rows), { prefer: "respond-async" });
const call = { method: "POST", headers: { "content-type": "application/json" }, body: '{"transcript":"line is busy"}' };
const codeOf = ({ status, text, headers }: Got) => [status, JSON.parse(text).code, Number(headers["retry-after"]) > 0];
const FULL = [507, "storage_full", true];
const UNAVAILABLE = [503, "storage_unavailable", true];
const BUSY = [429, "queue_full", true];

interface View {
  readonly state: string;
  readonly progress: { readonly done: number };
}
const view = async (url: string) => JSON.parse((await ask(url)).text) as View;
async function until(url: string, isThere: (view: View) => boolean): Promise<View> {
  for (;;) {
    const seen = await view(url);
    if (isThere(seen)) return seen;
    await sleep(20);
  }
}

/** Half an upload on each of many connections; the server cuts those for which it has no handle. @returns ends it. */
async function flood(url: string, count: number): Promise<() => void> {
  const { hostname, port, pathname } = new URL(`${url}/upload`);
  const begun = `POST ${pathname} HTTP/1.1\r\nhost: x\r\ncontent-type: text/csv\r\ncontent-length: 99\r\n\r\ntext\n`;
  const open = () =>
    new Promise<Socket>((resolve) => {
      const socket = connect(Number(port), hostname, () => socket.write(begun, () => resolve(socket)));
      socket.on("error", () => resolve(socket)).resume();
    });
  const sockets = await Promise.all(Array.from({ length: count }, open));
  return () => {
    for (const socket of sockets) socket.destroy();
  };
}

describe.runIf(canLimit)("a service", () => {
  let server: ChildServer;
  let directory = "";
  const upload = (asked: Asked = table(csv(2))) => ask(`${server.url}/upload`, asked);
  beforeAll(async () => {
    directory = await ownFolder();
    // so few places that one which is not given back is missed soon
    server = await childServer({ options: { upload: { directory, open: 8 }, jobs: { diskRetryMs: 100 } } });
    // from here on everything is loaded
    await upload();
  }, BOOT_MS);
  afterAll(() => server?.end());
  afterEach(() => expect([server.lives, server.said]).toEqual([true, ""]));

  describe("that can open no more files", () => {
    const tryUpload = () => upload().catch(() => null);
    const rooms = Array.from({ length: LONG ? 40 : 4 }, (_, index) => (LONG ? index : 4 * index));

    it.each(rooms)(
      "but %d refuses with 503 or hangs up, and serves again when the crowd has left",
      async (room) => {
        await server.limit(`--nofile=${(await server.handles()) + room}:`);
        const few = await Promise.all(Array.from({ length: 5 }, tryUpload));
        const leave = await flood(server.url, LONG ? 500 : 50);
        const many = await Promise.all(Array.from({ length: 20 }, tryUpload));
        leave();
        await server.limit("--nofile=4096:");
        const refused = [...few, ...many].filter((got) => got !== null && got.status !== 200);
        for (const got of refused) expect([UNAVAILABLE, BUSY]).toContainEqual(codeOf(got as Got));
        // by then the crowd has given its places back
        expect(await left(directory)).toEqual([]);
        expect((await upload()).status).toBe(200);
        expect((await ask(`${server.url}/predict`, call)).status).toBe(200);
      },
      60_000,
    );
  });

  describe("whose disk takes no more", () => {
    it("refuses with 507 what does not fit, leaves nothing of it, and takes what does", async () => {
      expect((await upload(table(csv(1)))).status).toBe(200);
      await server.limit("--fsize=5000:");
      for (const sent of [table(csv(1_000)), { method: "POST", ...form({ content: csv(1_000) }) }]) {
        expect(codeOf(await upload(sent))).toEqual(FULL);
        expect(await left(directory)).toEqual([]);
      }
      expect((await upload(table(csv(100)))).status).toBe(200);
      expect((await ask(`${server.url}/predict`, call)).status).toBe(200);
      await server.limit("--fsize=unlimited:");
      expect((await upload(table(csv(1_000)))).status).toBe(200);
    });

    it("stops a job in the middle, which goes on when there is room, with every row once", async () => {
      const rows = 1_000;
      // the file fits, but not the journal, which has more to say of each row
      await server.limit("--fsize=40000:");
      const job = `${server.url}/jobs/${(await upload(later(rows))).headers["x-job-id"]}`;
      const stopped = await until(job, ({ progress }) => progress.done > 0);
      await sleep(500);
      const waiting = await view(job);
      expect(["queued", "running"]).toContain(waiting.state);
      expect(waiting.progress.done).toBeGreaterThanOrEqual(stopped.progress.done);
      expect(waiting.progress.done).toBeLessThan(rows);
      await server.limit("--fsize=unlimited:");
      await until(job, ({ state }) => state === "done");
      const result = JSON.parse((await ask(`${job}/result?format=json`)).text) as { rows: { n: string }[] };
      expect(result.rows.map(({ n }) => Number(n))).toEqual(Array.from({ length: rows }, (_, index) => index));
    });
  });
});

describe.each([
  ["that was given", (folder: string) => ({ options: { upload: { directory: folder } } })],
  ["for temporary files", (folder: string) => ({ env: { TMPDIR: folder } })],
])("a folder %s that nobody may write into", (title, optionsOf) => {
  let server: ChildServer;
  let folder = "";
  beforeAll(async () => {
    folder = await ownFolder(OTHER_USER);
    server = await childServer({ ...optionsOf(folder), uid: OTHER_USER });
  }, BOOT_MS);
  afterAll(() => server?.end());

  it("is 503 until somebody may, and what needs no folder goes on", async () => {
    await chmod(folder, 0o500);
    const upload = () => ask(`${server.url}/upload`, table(csv(2)));
    expect(codeOf(await upload())).toEqual(UNAVAILABLE);
    expect((await ask(`${server.url}/health`)).status).toBe(200);
    expect((await ask(`${server.url}/predict`, call)).status).toBe(200);
    await chmod(folder, 0o700);
    expect((await upload()).status).toBe(200);
  });

  it.runIf(title === "that was given")(
    "keeps what is in it: results can be fetched, and deleted when that is possible again",
    async () => {
      const { headers } = await ask(`${server.url}/upload`, later(3));
      const id = String(headers["x-job-id"]);
      const job = `${server.url}/jobs/${id}`;
      await until(job, ({ state }) => state === "done");
      for (const path of [join(folder, id), folder]) await chmod(path, 0o500);
      expect((await ask(`${job}/result`)).status).toBe(200);
      expect(codeOf(await ask(`${server.url}/upload`, later(3)))).toEqual(UNAVAILABLE);
      expect(codeOf(await ask(job, { method: "DELETE" }))).toEqual(UNAVAILABLE);
      expect((await view(job)).state).toBe("done");
      for (const path of [folder, join(folder, id)]) await chmod(path, 0o700);
      expect((await ask(job, { method: "DELETE" })).status).toBe(204);
      expect((await ask(job)).status).toBe(410);
    },
  );
});
