import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readdir, rm, utimes, writeFile } from "node:fs/promises";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { lockFile } from "./file-lock.ts";

let folder: string;
let path: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "lock-"));
  path = join(folder, "model.lock");
});

afterEach(() => rm(folder, { recursive: true, force: true }));

it("one holds it at a time, and it is gone afterwards", async () => {
  let holders = 0;
  let most = 0;
  const work = async () => {
    await using _lock = await lockFile(path, { pollMs: 1 });
    holders++;
    most = Math.max(most, holders);
    await new Promise((done) => setImmediate(done));
    holders--;
  };
  await Promise.all(Array.from({ length: 8 }, work));
  expect(most).toBe(1);
  expect(await readdir(folder)).toEqual([]);
});

it("whoever has to wait is told once", async () => {
  let waits = 0;
  const first = await lockFile(path);
  const onWait = () => {
    waits++;
    setTimeout(() => first[Symbol.asyncDispose](), 20);
  };
  await using _second = await lockFile(path, { pollMs: 1, onWait });
  expect(waits).toBe(1);
});

it("the lock of a process that was killed is void at once", async () => {
  const child = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"]);
  await writeFile(path, ownedBy(child));
  child.kill("SIGKILL");
  await once(child, "exit");
  await using lock = await lockFile(path, { pollMs: 1, staleMs: 60_000 });
  expect(lock).toBeDefined();
});

it("a lock that this process left behind in an earlier life is void at once", async () => {
  await writeFile(path, JSON.stringify({ token: "before", pid: process.pid, host: hostname() }));
  await using lock = await lockFile(path, { pollMs: 1, staleMs: 60_000 });
  expect(lock).toBeDefined();
});

it.each([
  ["of another machine", JSON.stringify({ token: "there", pid: 1, host: "elsewhere.example" })],
  ["that was never finished", ""],
])("a lock %s is void when nobody touches it for long", async (_, text) => {
  await writeFile(path, text);
  await using lock = await lockFile(path, { pollMs: 1, staleMs: 30 });
  expect(lock).toBeDefined();
});

it("a lock of another machine that is touched again and again holds", async () => {
  await writeFile(path, JSON.stringify({ token: "there", pid: 1, host: "elsewhere.example" }));
  let seconds = 0;
  const touching = setInterval(() => void utimes(path, ++seconds, seconds), 5);
  const lock = lockFile(path, { pollMs: 1, staleMs: 1_000, signal: AbortSignal.timeout(300) });
  await expect(lock).rejects.toMatchObject({ name: "TimeoutError" });
  clearInterval(touching);
});

it("an abort ends the waiting with its reason", async () => {
  await using _first = await lockFile(path);
  const controller = new AbortController();
  const onWait = () => controller.abort(new Error("enough"));
  await expect(lockFile(path, { signal: controller.signal, onWait })).rejects.toThrow("enough");
});

it("a folder that is not there is an error, not a wait", async () => {
  await expect(lockFile(join(folder, "none", "model.lock"))).rejects.toMatchObject({ code: "ENOENT" });
});

function ownedBy({ pid }: ChildProcess): string {
  return JSON.stringify({ token: "theirs", pid, host: hostname() });
}
