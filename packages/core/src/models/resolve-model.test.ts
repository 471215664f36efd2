import { createHash, randomBytes } from "node:crypto";
import { appendFile, chmod, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { starterModel } from "@disposition/starter-model";
import type { ModelManifest } from "@disposition/taxonomy";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { checkGguf } from "./check-gguf.ts";
import type { DownloadProgress, ResolveOptions } from "./download-settings.ts";
import { resolveModel } from "./resolve-model.ts";
import { type HubContent, type HubFault, type ServedHub, serveHub } from "./testing/serve-hub.ts";

const REPO = "acme/calls";
const FILE = "q8/model.gguf";
const SOURCE = `hf:${REPO}/${FILE}`;
const MODEL = randomBytes(300_000);
const SHA = hashOf(MODEL);
const starterManifest: ModelManifest = JSON.parse(await readFile(starterModel.manifestPath, "utf8"));

let hub: ServedHub;
let cacheFolder: string;
let options: ResolveOptions;

beforeEach(async () => {
  cacheFolder = await mkdtemp(join(tmpdir(), "models-"));
  hub = await serveHub({ repo: REPO, files: { [FILE]: { bytes: MODEL } } });
  options = { cacheFolder, hubUrl: hub.url, retryDelayMs: 1, token: "hf_example" };
});

afterEach(async () => {
  await hub[Symbol.asyncDispose]();
  await rm(cacheFolder, { recursive: true, force: true });
});

describe("a model on the hub", () => {
  it("comes whole, with its commit and hash, under its own name", async () => {
    const model = await resolveModel(SOURCE, options);
    expect(await hashAt(model.path)).toBe(SHA);
    expect(model.path).toMatch(/model\.gguf$/u);
    expect(model).toMatchObject({ manifest: null, sha256: SHA });
    expect(model.origin).toEqual({
      kind: "hub",
      repo: REPO,
      file: FILE,
      revision: "main",
      commit: hub.commit,
      from: "download",
      isUnconfirmed: false,
    });
  });

  it("leaves nothing but the model and what is known about it", async () => {
    const { path } = await resolveModel(SOURCE, options);
    expect(await readdir(join(path, ".."))).toEqual(["model.gguf"]);
  });

  it("brings its manifest along", async () => {
    hub.files.set("q8/model.manifest.json", manifestFor(SHA));
    const { manifest, path } = await resolveModel(SOURCE, options);
    expect(manifest).toMatchObject({ sha256: SHA, fingerprint: starterManifest.fingerprint });
    expect((await resolveModel(path)).manifest).toEqual(manifest);
  });

  it("is downloaded once: the second time costs one question", async () => {
    await resolveModel(SOURCE, options);
    hub.seen.length = 0;
    const again = await resolveModel(SOURCE, options);
    expect(again.origin).toMatchObject({ from: "cache", isUnconfirmed: false });
    expect(hub.seen.map(({ at }) => at)).toEqual(["file"]);
  });

  it.each([
    ["a commit", { revision: "c".repeat(40) }],
    ["a sha256", { sha256: SHA }],
  ])("pinned by %s is never asked for twice", async (_, pin) => {
    const source = { repo: REPO, file: FILE, ...pin };
    await resolveModel(source, options);
    hub.seen.length = 0;
    expect((await resolveModel(source, options)).origin).toMatchObject({ from: "cache" });
    expect(hub.seen).toEqual([]);
  });

  it("is replaced when the revision has moved on", async () => {
    await resolveModel(SOURCE, options);
    const newer = randomBytes(1000);
    hub.files.set(FILE, { bytes: newer });
    hub.commit = "d".repeat(40);
    const model = await resolveModel(SOURCE, options);
    expect(await hashAt(model.path)).toBe(hashOf(newer));
    const older = { ...options, offline: true };
    const { path } = await resolveModel({ repo: REPO, file: FILE, revision: "c".repeat(40) }, older);
    expect(await hashAt(path)).toBe(SHA);
  });

  it("is not downloaded again when only its manifest is new", async () => {
    await resolveModel(SOURCE, options);
    hub.files.set("q8/model.manifest.json", manifestFor(SHA));
    hub.commit = "d".repeat(40);
    hub.seen.length = 0;
    expect((await resolveModel(SOURCE, options)).manifest).not.toBeNull();
    expect(hub.seen.filter(({ at, path }) => at === "content" && path.includes(".gguf"))).toEqual([]);
  });

  it("in plain git, without a hash from the hub, comes all the same", async () => {
    hub.files.set(FILE, { bytes: MODEL, isLarge: false });
    expect(await resolveModel(SOURCE, options)).toMatchObject({ sha256: SHA });
  });

  it("may have a name that an address must quote", async () => {
    hub.files.set("50% of #1?.gguf", { bytes: MODEL });
    const { path } = await resolveModel(`hf:${REPO}/50% of #1?.gguf`, options);
    expect(await hashAt(path)).toBe(SHA);
  });

  it("that is the starter model passes the GGUF check and brings the fingerprint", async () => {
    hub.files.set("starter.gguf", { bytes: await readFile(starterModel.path) });
    hub.files.set("starter.manifest.json", { bytes: await readFile(starterModel.manifestPath), isLarge: false });
    const { path, manifest } = await resolveModel(`hf:${REPO}/starter.gguf`, options);
    expect(await checkGguf(path)).toMatchObject({ architecture: "llama" });
    expect(manifest?.fingerprint).toBe(starterManifest.fingerprint);
  });

  it("the token goes to the hub and not to the download host", async () => {
    await resolveModel(SOURCE, options);
    const tokens = (at: string) => new Set(hub.seen.filter((one) => one.at === at).map((one) => one.authorization));
    expect(tokens("file")).toEqual(new Set(["Bearer hf_example"]));
    expect(tokens("content")).toEqual(new Set([null]));
  });

  it("progress names the phases in order and ends with all bytes", async () => {
    const seen: DownloadProgress[] = [];
    await resolveModel(SOURCE, { ...options, onProgress: (progress) => seen.push(progress) });
    expect([...new Set(seen.map(({ phase }) => phase))]).toEqual(["resolve", "download", "verify", "ready"]);
    expect(seen.at(-1)).toEqual({ phase: "ready", file: FILE, downloadedSize: 300_000, totalSize: 300_000 });
    const sizes = seen.filter(({ phase }) => phase === "download").map(({ downloadedSize }) => downloadedSize);
    expect(sizes).toEqual([...sizes].sort((a, b) => a - b));
    expect(sizes.at(-1)).toBe(300_000);
  });

  it("the caller's own fetch is used", async () => {
    let requests = 0;
    const counting: typeof fetch = (input, init) => {
      requests++;
      return fetch(input, init);
    };
    await resolveModel(SOURCE, { ...options, fetch: counting });
    expect(requests).toBeGreaterThan(2);
  });
});

describe("a download that was cut", () => {
  it("goes on where it stopped, and only for the same content", async () => {
    hub.faults.push({ at: "content", holdAfter: 100_000 });
    const { path } = await resolveModel(SOURCE, { ...options, onProgress: cutWhenUnderWay() });
    expect(await hashAt(path)).toBe(SHA);
    const [first, second] = hub.seen.filter(({ at }) => at === "content");
    expect(first).toMatchObject({ range: null, ifRange: null });
    expect(second).toMatchObject({ range: expect.stringMatching(/^bytes=[1-9]\d*-$/u), ifRange: expect.any(String) });
  });

  it("goes on in the next call, too", async () => {
    hub.faults.push({ at: "content", holdAfter: 100_000 });
    const once = resolveModel(SOURCE, { ...options, retries: 0, onProgress: cutWhenUnderWay() });
    await expect(once).rejects.toMatchObject({ code: "DOWNLOAD_FAILED", retryable: true });
    hub.seen.length = 0;
    const { path } = await resolveModel(SOURCE, options);
    expect(await hashAt(path)).toBe(SHA);
    expect(hub.seen.filter(({ at }) => at === "content")).toMatchObject([{ range: expect.stringMatching(/^bytes=/u) }]);
  });

  it("starts over when the server sends everything again", async () => {
    hub.faults.push({ at: "content", holdAfter: 100_000 }, { at: "content", ignoreRange: true });
    const { path } = await resolveModel(SOURCE, { ...options, onProgress: cutWhenUnderWay() });
    expect(await hashAt(path)).toBe(SHA);
  });

  it.each([true, false])(
    "takes a file that changed meanwhile as a new one (large file storage: %s)",
    async (isLarge) => {
      const newer = randomBytes(300_000);
      hub.files.set(FILE, { bytes: MODEL, isLarge: true });
      hub.faults.push({ at: "content", holdAfter: 100_000 });
      const onProgress = cutWhenUnderWay(() => hub.files.set(FILE, { bytes: newer, isLarge }));
      const { path, sha256 } = await resolveModel(SOURCE, { ...options, onProgress });
      expect(await hashAt(path)).toBe(hashOf(newer));
      expect(sha256).toBe(hashOf(newer));
    },
  );

  it("is downloaded afresh when the part file was damaged", async () => {
    hub.faults.push({ at: "content", holdAfter: 100_000 });
    await resolveModel(SOURCE, { ...options, retries: 0, onProgress: cutWhenUnderWay() }).catch(() => undefined);
    const part = await findFile(cacheFolder, ".part");
    const { length } = await readFile(part);
    await writeFile(part, Buffer.alloc(length, 1));
    const { path } = await resolveModel(SOURCE, options);
    expect(await hashAt(path)).toBe(SHA);
  });

  it("is downloaded afresh when the part file is too long", async () => {
    hub.faults.push({ at: "content", holdAfter: 100_000 });
    await resolveModel(SOURCE, { ...options, retries: 0, onProgress: cutWhenUnderWay() }).catch(() => undefined);
    await appendFile(await findFile(cacheFolder, ".part"), Buffer.alloc(400_000));
    expect(await hashAt((await resolveModel(SOURCE, options)).path)).toBe(SHA);
  });

  it("by a server that falls silent is tried again", async () => {
    hub.faults.push({ at: "content", holdAfter: 100_000 });
    const { path } = await resolveModel(SOURCE, { ...options, stallTimeoutMs: 300 });
    expect(await hashAt(path)).toBe(SHA);
  });

  it("too often is given up", async () => {
    hub.faults.push(...Array.from({ length: 3 }, (): HubFault => ({ at: "content", reset: true })));
    const impatient = { ...options, retries: 2 };
    await expect(resolveModel(SOURCE, impatient)).rejects.toMatchObject({ code: "DOWNLOAD_FAILED", retryable: true });
    expect(hub.seen.filter(({ at }) => at === "content")).toHaveLength(3);
  });
});

describe("refusals", () => {
  it.each<[string, HubFault[]]>([
    ["503 from the hub", [{ at: "file", status: 503 }]],
    ["429 with Retry-After", [{ at: "file", status: 429, headers: { "retry-after": "0" } }]],
    [
      "500 and 502 from the download host",
      [
        { at: "content", status: 500 },
        { at: "content", status: 502 },
      ],
    ],
    ["a signature that ran out", [{ at: "content", status: 403 }]],
  ])("%s, then well: the model comes", async (_, faults) => {
    hub.faults.push(...faults);
    expect(await hashAt((await resolveModel(SOURCE, options)).path)).toBe(SHA);
  });

  it.each<[string, string, HubFault[], object]>([
    [
      "401 without a token",
      SOURCE,
      [{ at: "file", status: 401 }],
      { code: "DOWNLOAD_FAILED", message: /401.*HF_TOKEN/u },
    ],
    ["403", SOURCE, [{ at: "file", status: 403 }], { code: "DOWNLOAD_FAILED", message: /403.*read access/u }],
    ["no repository", `hf:acme/nothing/${FILE}`, [], { code: "MODEL_NOT_FOUND", message: /RepoNotFound/u }],
    ["no revision", `${SOURCE}@v9`, [], { code: "MODEL_NOT_FOUND", message: /404 \(RevisionNotFound\)/u }],
    ["no file", `hf:${REPO}/other.gguf`, [], { code: "MODEL_NOT_FOUND", message: /no such file/u }],
    ["404 without a code", SOURCE, [{ at: "file", status: 404 }], { code: "MODEL_NOT_FOUND", message: /404/u }],
    ["no hub", SOURCE, [{ at: "file", status: 204 }], { code: "DOWNLOAD_FAILED", message: /not answer like/u }],
  ])("%s is final and says what to do", async (_, source, faults, expected) => {
    hub.faults.push(...faults);
    const { token: _token, ...anonymous } = options;
    const error: unknown = await resolveModel(source, anonymous).catch((thrown: unknown) => thrown);
    const { message, ...rest } = expected as { message: RegExp };
    expect(error).toMatchObject({ retryable: false, ...rest, message: expect.stringMatching(message) });
    expect(hub.seen).toHaveLength(1);
  });

  it("a private repository opens with its token and not with another", async () => {
    await using closed = await serveHub({ repo: REPO, files: { [FILE]: { bytes: MODEL } }, token: "hf_right" });
    const there = { ...options, hubUrl: closed.url };
    await expect(resolveModel(SOURCE, { ...there, token: "hf_wrong" })).rejects.toThrow(/GatedRepo.*accept the/u);
    await expect(resolveModel(SOURCE, { ...there, token: "hf_right" })).resolves.toMatchObject({ sha256: SHA });
  });

  it("5xx to the end is retryable, and neither token nor signature is in the error", async () => {
    hub.faults.push(...Array.from({ length: 3 }, (): HubFault => ({ at: "content", status: 503 })));
    const error: unknown = await resolveModel(SOURCE, { ...options, retries: 2 }).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: "DOWNLOAD_FAILED", retryable: true });
    expect(JSON.stringify(error, Object.getOwnPropertyNames(error))).not.toMatch(/secret|hf_example/u);
  });

  it("a long Retry-After is handed on instead of waited for", async () => {
    hub.faults.push({ at: "file", status: 429, headers: { "retry-after": "120" } });
    await expect(resolveModel(SOURCE, options)).rejects.toMatchObject({ retryable: true, retryAfterMs: 120_000 });
  });

  it("no server is retryable", async () => {
    await using gone = await serveHub({ repo: REPO, files: {} });
    await gone[Symbol.asyncDispose]();
    const nowhere = { ...options, hubUrl: gone.url, retries: 1 };
    await expect(resolveModel(SOURCE, nowhere)).rejects.toMatchObject({ code: "DOWNLOAD_FAILED", retryable: true });
  });
});

describe("hashes", () => {
  it("a model that arrives changed is downloaded once more", async () => {
    hub.faults.push({ at: "content", garble: true });
    expect(await hashAt((await resolveModel(SOURCE, options)).path)).toBe(SHA);
  });

  it("a model that keeps arriving changed is given up, and nothing of it is kept", async () => {
    hub.faults.push({ at: "content", garble: true }, { at: "content", garble: true });
    const expected = { code: "DOWNLOAD_FAILED", message: expect.stringContaining(SHA) };
    await expect(resolveModel(SOURCE, options)).rejects.toMatchObject(expected);
    expect(await filesIn(cacheFolder)).toEqual([]);
  });

  it("a pin that the hub contradicts is refused before the download", async () => {
    const source = { repo: REPO, file: FILE, sha256: "0".repeat(64) };
    const expected = {
      code: "MODEL_INVALID",
      retryable: false,
      message: expect.stringMatching(/by the hub.*by the pin/u),
    };
    await expect(resolveModel(source, options)).rejects.toMatchObject(expected);
    expect(hub.seen.filter(({ at }) => at === "content")).toEqual([]);
  });

  it("a pin is checked on the bytes where the hub names no hash", async () => {
    hub.files.set(FILE, { bytes: MODEL, isLarge: false });
    const source = { repo: REPO, file: FILE, sha256: "0".repeat(64) };
    const expected = { code: "MODEL_INVALID", message: expect.stringMatching(/the pin says 0000/u) };
    await expect(resolveModel(source, options)).rejects.toMatchObject(expected);
  });

  it("a manifest of another file is refused before the download", async () => {
    hub.files.set("q8/model.manifest.json", manifestFor("1".repeat(64)));
    const expected = { code: "MODEL_INVALID", message: expect.stringMatching(/by the manifest/u) };
    await expect(resolveModel(SOURCE, options)).rejects.toMatchObject(expected);
  });

  it("a broken manifest is refused", async () => {
    hub.files.set("q8/model.manifest.json", { bytes: Buffer.from("{}"), isLarge: false });
    const expected = { code: "MODEL_INVALID", message: expect.stringMatching(/model\.manifest\.json" is broken/u) };
    await expect(resolveModel(SOURCE, options)).rejects.toMatchObject(expected);
  });
});

describe("the cache", () => {
  it("serves offline what it has, by branch and by commit", async () => {
    const { path } = await resolveModel(SOURCE, options);
    hub.seen.length = 0;
    const offline = { ...options, offline: true };
    expect(await resolveModel(SOURCE, offline)).toMatchObject({ path, origin: { from: "cache", isUnconfirmed: true } });
    expect(await resolveModel(`${SOURCE}@${hub.commit}`, offline)).toMatchObject({ path });
    expect(hub.seen).toEqual([]);
  });

  it("says offline what it has not", async () => {
    const expected = { code: "MODEL_NOT_FOUND", message: expect.stringMatching(/HF_HUB_OFFLINE.*DISPOSITION_CACHE/u) };
    await expect(resolveModel(SOURCE, { ...options, offline: true })).rejects.toMatchObject(expected);
    expect(hub.seen).toEqual([]);
  });

  it.each<HubFault>([
    { at: "file", status: 503 },
    { at: "file", status: 429 },
  ])("stands in when the hub answers $status, and says that it is unconfirmed", async (fault) => {
    await resolveModel(SOURCE, options);
    hub.faults.push(fault);
    expect((await resolveModel(SOURCE, options)).origin).toMatchObject({ from: "cache", isUnconfirmed: true });
  });

  it("does not hide that a repository is gone or closed", async () => {
    await resolveModel(SOURCE, options);
    hub.faults.push({ at: "file", status: 403 });
    await expect(resolveModel(SOURCE, options)).rejects.toMatchObject({ code: "DOWNLOAD_FAILED" });
  });

  it("replaces a model that was damaged on disk, and offline does not use it", async () => {
    const { path } = await resolveModel(SOURCE, options);
    await writeFile(path, Buffer.alloc(MODEL.length));
    const offline = { ...options, offline: true };
    await expect(resolveModel(SOURCE, offline)).rejects.toMatchObject({ code: "MODEL_NOT_FOUND" });
    await expect(resolveModel(SOURCE, options)).resolves.toMatchObject({ origin: { from: "download" } });
    expect(await hashAt(path)).toBe(SHA);
  });

  it("that holds nonsense about a model is as good as empty", async () => {
    await resolveModel(SOURCE, options);
    await writeFile(await findFile(cacheFolder, ".json"), "{");
    expect(await hashAt((await resolveModel(SOURCE, options)).path)).toBe(SHA);
  });

  it("whose place is taken by a file is an error with a remedy", async () => {
    const taken = join(cacheFolder, "taken");
    await writeFile(taken, "");
    const expected = {
      code: "DOWNLOAD_FAILED",
      retryable: false,
      message: expect.stringMatching(/DISPOSITION_CACHE/u),
    };
    await expect(resolveModel(SOURCE, { ...options, cacheFolder: taken })).rejects.toMatchObject(expected);
  });

  it.skipIf(process.platform === "win32")(
    "that may not be written to is an error, but what it holds serves",
    async () => {
      const { path } = await resolveModel(SOURCE, options);
      await asReader(cacheFolder, async () => {
        expect(await resolveModel(SOURCE, options)).toMatchObject({ path });
        hub.files.set("other.gguf", { bytes: randomBytes(10) });
        const expected = { code: "DOWNLOAD_FAILED", message: expect.stringMatching(/may not be written to/u) };
        await expect(resolveModel(`hf:${REPO}/other.gguf`, options)).rejects.toMatchObject(expected);
      });
    },
  );

  it.skipIf(process.platform !== "linux")("on a full disk is an error with a remedy", async () => {
    const folder = join(cacheFolder, "models--acme--calls", "files", SHA);
    await mkdir(folder, { recursive: true });
    await symlink("/dev/full", join(folder, "model.gguf.part"));
    const expected = { code: "DOWNLOAD_FAILED", retryable: false, message: expect.stringMatching(/disk is full/u) };
    await expect(resolveModel(SOURCE, options)).rejects.toMatchObject(expected);
  });
});

describe("an abort", () => {
  it("before the start asks nobody", async () => {
    const signal = AbortSignal.abort(new Error("no longer needed"));
    await expect(resolveModel(SOURCE, { ...options, signal })).rejects.toThrow("no longer needed");
    expect(hub.seen).toEqual([]);
  });

  it("while bytes come rejects with the signal's reason and keeps them", async () => {
    const controller = new AbortController();
    hub.faults.push({ at: "content", holdAfter: 100_000 });
    const onProgress = ({ phase, downloadedSize }: DownloadProgress) => {
      if (phase === "download" && downloadedSize > 0) controller.abort(new Error("stop"));
    };
    await expect(resolveModel(SOURCE, { ...options, onProgress, signal: controller.signal })).rejects.toThrow("stop");
    expect((await readFile(await findFile(cacheFolder, ".part"))).length).toBeGreaterThan(0);
    expect(await filesIn(cacheFolder)).not.toContainEqual(expect.stringMatching(/\.lock$/u));
    expect(await hashAt((await resolveModel(SOURCE, options)).path)).toBe(SHA);
  });

  it("while waiting for the next attempt rejects at once", async () => {
    hub.faults.push({ at: "file", status: 503 });
    const controller = new AbortController();
    const patient = { ...options, retryDelayMs: 60_000, signal: controller.signal };
    const failing: typeof fetch = async (input, init) => {
      const response = await fetch(input, init);
      setTimeout(() => controller.abort(new Error("stop")), 20);
      return response;
    };
    await expect(resolveModel(SOURCE, { ...patient, fetch: failing })).rejects.toThrow("stop");
  });

  it("an error of the progress callback comes through as it is", async () => {
    const onProgress = () => {
      throw new TypeError("my own");
    };
    await expect(resolveModel(SOURCE, { ...options, onProgress })).rejects.toThrow(new TypeError("my own"));
  });
});

describe("a local file", () => {
  it("without a manifest is taken as it is", async () => {
    const path = join(cacheFolder, "m.gguf");
    await writeFile(path, MODEL);
    expect(await resolveModel(path)).toEqual({ path, manifest: null, sha256: null, origin: { kind: "file" } });
  });

  it("is the starter model when nothing is asked for", async () => {
    const { path, sha256, manifest } = await resolveModel();
    expect(path).toBe(starterModel.path);
    expect(sha256).toBe(manifest?.sha256);
  });

  it("that its manifest does not describe is refused", async () => {
    const path = join(cacheFolder, "m.gguf");
    await writeFile(path, MODEL);
    await writeFile(join(cacheFolder, "m.manifest.json"), manifestFor("1".repeat(64)).bytes);
    await expect(resolveModel(path)).rejects.toMatchObject({
      code: "MODEL_INVALID",
      message: expect.stringContaining(SHA),
    });
  });

  it("that is not there, or is a folder, is an error with a remedy", async () => {
    await expect(resolveModel(join(cacheFolder, "m.gguf"))).rejects.toMatchObject({ code: "MODEL_NOT_FOUND" });
    await expect(resolveModel(cacheFolder)).rejects.toMatchObject({ code: "MODEL_INVALID" });
  });
});

function cutWhenUnderWay(before: () => void = () => undefined): (progress: DownloadProgress) => void {
  return ({ phase, downloadedSize }) => {
    if (phase !== "download" || downloadedSize === 0 || downloadedSize === MODEL.length) return;
    before();
    hub.cut();
  };
}

function manifestFor(sha256: string): HubContent {
  return { bytes: Buffer.from(JSON.stringify({ ...starterManifest, sha256 })), isLarge: false };
}

function hashOf(bytes: Buffer): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** Comparing hashes is a hundred times faster than comparing buffers item by item. */
async function hashAt(path: string): Promise<string> {
  return hashOf(await readFile(path));
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => !entry.isDirectory()).map((entry) => join(entry.parentPath, entry.name));
}

async function findFile(folder: string, ending: string): Promise<string> {
  const found = (await filesIn(folder)).find((path) => path.endsWith(ending));
  expect(found).toBeDefined();
  return found ?? "";
}

/** Runs something with the rights of somebody who may only read; root may write anywhere, so it steps down for it. */
async function asReader(folder: string, run: () => Promise<void>): Promise<void> {
  const folders = [
    folder,
    ...(await readdir(folder, { recursive: true, withFileTypes: true }))
      .filter((entry) => entry.isDirectory())
      .map((entry) => join(entry.parentPath, entry.name)),
  ];
  for (const one of folders) await chmod(one, 0o555);
  const isRoot = process.getuid?.() === 0;
  if (isRoot) process.seteuid?.(65_534);
  try {
    await run();
  } finally {
    if (isRoot) process.seteuid?.(0);
    for (const one of folders) await chmod(one, 0o755);
  }
}
