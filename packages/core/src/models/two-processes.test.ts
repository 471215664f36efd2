import { type ChildProcess, fork } from "node:child_process";
import { createHash, randomBytes } from "node:crypto";
import { once } from "node:events";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, it } from "vitest";
import { resolveModel } from "./resolve-model.ts";
import { type ServedHub, serveHub } from "./testing/serve-hub.ts";

const PROGRAM = fileURLToPath(new URL("./testing/resolve-in-child.ts", import.meta.url));
const SOURCE = "hf:acme/calls/model.gguf";
const MODEL = randomBytes(300_000);
const SHA = createHash("sha256").update(MODEL).digest("hex");

/** Two processes that translate their sources first take their time on a busy machine. */
const PATIENCE_MS = 120_000;

const children: ChildProcess[] = [];
let hub: ServedHub;
let cacheFolder: string;

beforeEach(async () => {
  cacheFolder = await mkdtemp(join(tmpdir(), "processes-"));
  hub = await serveHub({ repo: "acme/calls", files: { "model.gguf": { bytes: MODEL } } });
});

afterEach(async () => {
  for (const child of children.splice(0)) child.kill("SIGKILL");
  await hub[Symbol.asyncDispose]();
  await rm(cacheFolder, { recursive: true, force: true });
});

it("two processes that want the same model download it once between them", { timeout: PATIENCE_MS }, async () => {
  const results = await Promise.all([result(start()), result(start())]);
  expect(results).toEqual([
    { path: expect.any(String), sha256: SHA },
    { path: expect.any(String), sha256: SHA },
  ]);
  expect(hub.seen.filter(({ at, path }) => at === "content" && path.includes("model.gguf"))).toHaveLength(1);
});

it("a download that was killed is taken up by the next process", { timeout: PATIENCE_MS }, async () => {
  hub.faults.push({ at: "content", holdAfter: 100_000 });
  const child = start();
  await message(child, ({ phase, downloadedSize }) => phase === "download" && Number(downloadedSize) > 0);
  child.kill("SIGKILL");
  await once(child, "exit");
  const { path } = await resolveModel(SOURCE, { cacheFolder, hubUrl: hub.url });
  expect(
    createHash("sha256")
      .update(await readFile(path))
      .digest("hex"),
  ).toBe(SHA);
  const ranges = hub.seen.filter(({ at }) => at === "content").map(({ range }) => range);
  expect(ranges).toEqual([null, expect.stringMatching(/^bytes=[1-9]\d*-$/u)]);
  expect(await readdir(dirname(path))).toEqual(["model.gguf"]);
});

function start(): ChildProcess {
  const execArgv = ["--import", "tsx", "--conditions=@disposition/source"];
  const child = fork(PROGRAM, { execArgv });
  children.push(child);
  child.send({ source: SOURCE, cacheFolder, hubUrl: hub.url });
  return child;
}

async function result(child: ChildProcess): Promise<Record<string, unknown>> {
  return message(child, (said) => "path" in said);
}

function message(
  child: ChildProcess,
  isWanted: (said: Record<string, unknown>) => boolean,
): Promise<Record<string, unknown>> {
  return new Promise((done, fail) => {
    child.on("message", (said: Record<string, unknown>) => {
      if (isWanted(said)) done(said);
    });
    child.once("exit", (code) => fail(new Error(`the process ended early with ${code}`)));
  });
}
