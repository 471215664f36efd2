import { createHash } from "node:crypto";
import { appendFile, cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chatmlBrief, collections } from "@disposition/taxonomy";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { buildDataSet } from "../build/build-data-set.ts";
import { findResidual, hasResidual } from "../clean/find-residual.ts";
import { RedactionCounter } from "../clean/redaction-report.ts";
import { synthesise } from "../synthesis/synthesise.ts";
import { exportDataSet } from "../write/export-data-set.ts";
import { serveUploadHub, type UploadFault, type UploadHub, type UploadStep } from "./testing/serve-upload-hub.ts";
import { uploadDataSet } from "./upload-data-set.ts";
import type { UploadOptions, UploadProgress } from "./upload-settings.ts";

const REPO = "our-team/calls";
const TOKEN = "hf_neverInErrors";
const LARGE = 20_000;
let root: string;
let folder: string;
let hub: UploadHub;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "upload-data-set-"));
  folder = join(root, "set");
  await mkdir(folder);
  const calls = callsFor(60);
  await buildDataSet({ taxonomy: collections, format: chatmlBrief, calls, folder, seed: 5, source: "synthesis" });
  await exportDataSet(folder, { formats: ["openai", "messages"], parquet: true });
  await writeFile(join(folder, "README.md"), "# Calls\n");
  await writeFile(join(folder, "redaction.json"), JSON.stringify(new RedactionCounter().report()));
});
afterAll(() => rm(root, { recursive: true }));
beforeEach(async () => {
  hub = await serveUploadHub({ repo: REPO, token: TOKEN, largeBytes: LARGE });
});
afterEach(() => hub[Symbol.asyncDispose]());

/** Invented calls in which no invented number is dictated. */
function callsFor(count: number) {
  return [...synthesise({ seed: 5, count })].filter(({ transcript }) => !hasResidual(findResidual(transcript)));
}

function upload(options: Partial<UploadOptions> = {}) {
  const confirmed = { folder, repo: REPO, token: TOKEN, confirmed: true };
  return uploadDataSet({ ...confirmed, hubUrl: hub.url, retries: 2, retryDelayMs: 1, ...options });
}

/** The error of an upload, as its message and all messages of its causes. */
async function failureOf(options: Partial<UploadOptions> = {}) {
  const error = await upload(options).then(
    () => null,
    (failure: Error) => failure,
  );
  const texts: string[] = [];
  for (let cause: unknown = error; cause instanceof Error; cause = cause.cause)
    texts.push(cause.message, cause.stack ?? "");
  return { error, text: texts.join("\n") };
}

async function changed(name: string, change: (copy: string) => Promise<void>): Promise<string> {
  const copy = join(root, name);
  await cp(folder, copy, { recursive: true });
  await change(copy);
  return copy;
}

const stepsSeen = () => hub.seen.map(({ at }) => at);

describe("uploadDataSet", () => {
  it("brings rows, exports, card and manifest to the hub as they are, and no calls", async () => {
    const { files, commit, url, bytes } = await upload();
    expect([...hub.files.keys()].sort()).toEqual([...files].sort());
    for (const [path, content] of hub.files) expect(content.equals(await readFile(join(folder, path)))).toBe(true);
    expect(files).toEqual(expect.arrayContaining(["manifest.json", "README.md", "train.jsonl", "openai/train.jsonl"]));
    expect(files).toContain("messages-parquet/validation.parquet");
    expect(files.filter((path) => path.includes("calls"))).toEqual([]);
    expect([commit, url]).toEqual(["c".repeat(40), `${hub.url}/datasets/${REPO}`]);
    expect(bytes).toBe([...hub.files.values()].reduce((sum, content) => sum + content.length, 0));
  });

  it("sends large files to the upload host and small ones with the commit", async () => {
    await upload();
    const sizes = [...hub.stored.values()].map((content) => content.length);
    expect(sizes.length).toBeGreaterThan(0);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(LARGE);
  });

  it("sends the token to the hub and to nobody else", async () => {
    await upload();
    const tokens = (isContent: boolean) =>
      new Set(hub.seen.filter(({ at }) => (at === "content") === isContent).map(({ authorization }) => authorization));
    expect(tokens(false)).toEqual(new Set([`Bearer ${TOKEN}`]));
    expect(tokens(true)).toEqual(new Set([null]));
  });

  it("takes tokens that do not start with hf_", async () => {
    await using other = await serveUploadHub({ repo: REPO, token: "of-our-own-hub", largeBytes: LARGE });
    await upload({ hubUrl: other.url, token: "of-our-own-hub" });
    expect(other.files.size).toBeGreaterThan(5);
  });

  it("sends large files in chunks where the hub wants that, with the token that the hub gave for it", async () => {
    await using chunked = await serveUploadHub({ repo: REPO, token: TOKEN, largeBytes: LARGE, transfer: "xet" });
    const { files } = await upload({ hubUrl: chunked.url });
    expect([...chunked.files.keys()].sort()).toEqual([...files].sort());
    const tokens = chunked.seen.filter(({ at }) => at === "content").map(({ authorization }) => authorization);
    expect(new Set(tokens)).toEqual(new Set(["Bearer for-chunks-only"]));
  });

  it("tells how far it is: checking, preparing, sending each large file, committing", async () => {
    const seen: UploadProgress[] = [];
    await upload({ onProgress: (progress) => seen.push(progress) });
    const phases = seen.map(({ phase }) => phase).filter((phase, index, all) => phase !== all[index - 1]);
    expect(phases[0]).toBe("check");
    expect(phases.slice(-2)).toEqual(["commit", "done"]);
    expect(phases).toContain("upload");
    expect(seen).toContainEqual({ phase: "check", file: "test.jsonl", share: 1 });
    expect(seen).toContainEqual({ phase: "upload", file: "openai/train.jsonl", share: 1 });
    expect(seen.every(({ share }) => share >= 0 && share <= 1)).toBe(true);
  });

  it("uploads again what is there already, without sending large files twice", async () => {
    await upload();
    hub.seen.length = 0;
    await upload();
    expect(stepsSeen()).not.toContain("content");
  });
});

describe("visibility", () => {
  const created = () => JSON.parse(hub.seen.find(({ at }) => at === "create")?.body ?? "{}");

  it("is private unless asked otherwise, in the request that creates the repository", async () => {
    const { isPrivate } = await upload();
    expect(created()).toMatchObject({
      name: "calls",
      organization: "our-team",
      type: "dataset",
      visibility: "private",
    });
    expect([isPrivate, hub.visibility]).toEqual([true, "private"]);
  });

  it("is public where that was asked for", async () => {
    const { isPrivate } = await upload({ private: false });
    expect([isPrivate, hub.visibility, created().visibility]).toEqual([false, "public", "public"]);
  });

  it("of a repository that is there already stays as it is", async () => {
    hub.visibility = "private";
    expect((await upload({ private: false })).isPrivate).toBe(true);
  });

  it("refuses to bring a private set into a public repository", async () => {
    hub.visibility = "public";
    const { error } = await failureOf();
    expect(error).toMatchObject({
      code: "INPUT_INVALID",
      message: expect.stringContaining("there already and public"),
    });
    expect(stepsSeen()).toEqual(["create", "info"]);
  });
});

describe("personal data", () => {
  const PHONE = "9876543210";
  const planted = async (name: string, calls: readonly ReturnType<typeof callsFor>[number][]) => {
    const copy = await changed(name, (path) => rm(path, { recursive: true }));
    const options = { taxonomy: collections, format: chatmlBrief, calls, seed: 5, source: "crm" };
    await buildDataSet({ ...options, folder: copy });
    await cp(join(folder, "redaction.json"), join(copy, "redaction.json"));
    return failureOf({ folder: copy });
  };

  it("in one row keeps everything from being sent, and is not repeated", async () => {
    const calls = callsFor(40).map((call, index) => {
      return index === 0 ? { ...call, transcript: `${call.transcript}\nmera number ${PHONE} hai` } : call;
    });
    const { error, text } = await planted("said", calls);
    expect(error).toMatchObject({ code: "INPUT_INVALID" });
    expect(error?.message).toMatch(/holds personal data \(\w+\.jsonl: 1 of \d+ rows, first line \d+\);/u);
    expect(text).not.toContain(PHONE);
    expect(hub.seen).toEqual([]);
  });

  it("in an id counts too", async () => {
    const calls = callsFor(5).map((call, index) => (index === 0 ? { ...call, id: PHONE } : call));
    const { error, text } = await planted("id", calls);
    expect(error?.message).toContain("1 of");
    expect(text).not.toContain(PHONE);
  });

  it.each([
    ["README.md", `Ask ${PHONE} about it.\n`],
    ["certificate.json", JSON.stringify({ aside: { ids: [`call-${PHONE}`] } })],
    ["recipe.yaml", `# ask ${PHONE}\n`],
  ])("in %s counts", async (file, text) => {
    const copy = await changed(`beside-${file}`, (path) => writeFile(join(path, file), text));
    const failure = await failureOf({ folder: copy });
    expect(failure.error?.message).toContain(`holds personal data (${file})`);
    expect(failure.text).not.toContain(PHONE);
  });

  it.each([
    ["a hash", `\`${"0123456789".repeat(6)}abcd\``],
    ["a fingerprint", "fingerprint `1234567890123456`"],
  ])("%s is none", async (_, text) => {
    const copy = await changed("hash", (path) => writeFile(join(path, "README.md"), text));
    expect((await upload({ folder: copy })).files).toContain("README.md");
  });

  it("a large sum in an answer is none", async () => {
    const copy = await changed("sum", async (path) => {
      const row = JSON.stringify({
        id: "call-one",
        messages: [
          { role: "user", content: "settle for one crore and some" },
          { role: "assistant", content: '{"amount":12345678}' },
        ],
      });
      const manifest = JSON.parse(await readFile(join(path, "manifest.json"), "utf8"));
      const sha256 = createHash("sha256").update(`${row}\n`).digest("hex");
      const splits = { train: { file: "train.jsonl", rows: 1, sha256 } };
      await writeFile(join(path, "train.jsonl"), `${row}\n`);
      await writeFile(join(path, "manifest.json"), JSON.stringify({ ...manifest, splits, exports: [] }));
    });
    expect((await upload({ folder: copy })).files).toContain("train.jsonl");
  });
});

describe("without a redaction that left nothing", () => {
  afterEach(() => expect(hub.seen).toEqual([]));

  it("refuses calls that nobody redacted", async () => {
    const copy = await changed("no-report", (path) => rm(join(path, "redaction.json")));
    const { error } = await failureOf({ folder: copy });
    expect(error).toMatchObject({ code: "INPUT_INVALID", message: expect.stringContaining("has no redaction.json") });
  });

  it.each([
    ["calls with leftovers", { callsWithResidual: 2 }],
    ["leftovers", { residual: { digits: 1, mail: 0, pan: 0, spoken: 0 } }],
  ])("refuses a report that counts %s", async (_, change) => {
    const report = { ...new RedactionCounter().report(), ...change };
    const copy = await changed("leftovers", (path) => writeFile(join(path, "redaction.json"), JSON.stringify(report)));
    const { error } = await failureOf({ folder: copy });
    expect(error).toMatchObject({ code: "INPUT_INVALID", message: expect.stringContaining("personal data is left") });
  });

  it.each(["{", "{}", '{"kind":"disposition-redaction-report"}'])("refuses a report that is none: %s", async (text) => {
    const copy = await changed("broken-report", (path) => writeFile(join(path, "redaction.json"), text));
    expect((await failureOf({ folder: copy })).error).toMatchObject({ code: "FILE_INVALID" });
  });
});

describe("what passes is tried again", () => {
  const passing: readonly UploadFault[] = [
    { at: "create", status: 503 },
    { at: "preupload", status: 429, headers: { "retry-after": "0" } },
    { at: "batch", status: 500 },
    { at: "content", status: 502 },
    { at: "content", cutAfter: 1 },
    { at: "commit", status: 504 },
    { at: "commit", cutAfter: 0 },
    { at: "create", cutAfter: 0 },
  ];
  it.each(passing)("%j", async (fault) => {
    hub.faults.push(fault);
    const { files } = await upload();
    expect([...hub.files.keys()].sort()).toEqual([...files].sort());
    expect(hub.faults).toEqual([]);
  });

  it("waits as long as the hub asks for", async () => {
    hub.faults.push({ at: "commit", status: 429, headers: { "retry-after": "0.3" } });
    const start = performance.now();
    await upload();
    expect(performance.now() - start).toBeGreaterThanOrEqual(290);
  });
});

describe("what does not pass", () => {
  const STEPS: readonly UploadStep[] = ["create", "preupload", "batch", "content", "commit"];
  const everyTime = (fault: UploadFault) => Array.from({ length: 30 }, () => fault);

  it.each(STEPS)("%s: a busy hub ends the upload after the retries, as retryable", async (at) => {
    hub.faults.push(...everyTime({ at, status: 503 }));
    const { error } = await failureOf();
    expect(error).toMatchObject({ retryable: true, message: expect.stringMatching(/answered 503 3 times/u) });
    const tried = hub.seen.filter((request) => request.at === at).length;
    if (at === "content") expect(tried).toBeGreaterThanOrEqual(3);
    else expect(tried).toBe(3);
    expect(hub.files.size).toBe(0);
  });

  it.each(STEPS)("%s: a connection cut every time ends the upload, as retryable", async (at) => {
    hub.faults.push(...everyTime({ at, cutAfter: 0 }));
    const { error } = await failureOf();
    expect(error).toMatchObject({ retryable: true, message: expect.stringContaining("connection to") });
  });

  it.each([
    ["create", 401, "make a new one"],
    ["create", 403, "write access"],
    ["preupload", 404, "check owner and name"],
    ["batch", 403, "write access"],
    ["content", 403, "write access"],
    ["commit", 400, "page"],
  ] as const)("%s: %i is told at once, with a remedy", async (at, status, remedy) => {
    hub.faults.push({ at, status });
    const { error } = await failureOf();
    expect(error).toMatchObject({ retryable: false, message: expect.stringContaining(remedy) });
    expect(error?.message).toContain(`answered ${status}`);
  });

  it.each(STEPS)("%s: neither token nor signed address stand in an error, whatever the hub says", async (at) => {
    for (const fault of [
      { at, status: 401 },
      { at, status: 409 },
      { at, status: 500 },
      { at, garble: true },
      { at, cutAfter: 0 },
    ]) {
      hub.faults.length = 0;
      hub.faults.push(...everyTime(fault));
      const { text } = await failureOf({ retries: 0 });
      expect(text).not.toContain(TOKEN);
      expect(text).not.toMatch(/signature|secret/u);
    }
  });

  it("many files that are refused at once end the upload too", async () => {
    await using strict = await serveUploadHub({ repo: REPO, token: TOKEN, largeBytes: 1 });
    strict.faults.push(...everyTime({ at: "content", status: 403 }));
    expect((await failureOf({ hubUrl: strict.url })).error).toMatchObject({ retryable: false });
  });

  it("a token that the hub does not know", async () => {
    const { error } = await failureOf({ token: "hf_other" });
    expect(error?.message).toContain("answered 401; the token is not valid there");
  });

  it.each([...STEPS.filter((at) => at !== "content"), "info"] as const)(
    "%s: a page that is no hub is said to be none",
    async (at) => {
      if (at === "info") hub.visibility = "private";
      hub.faults.push({ at, garble: true });
      expect((await failureOf()).error?.message).toContain("check hubUrl");
    },
  );
});

describe("an aborted upload", () => {
  it.each(["check", "prepare", "upload", "commit"] as const)(
    "during %s rejects with the signal's reason",
    async (phase) => {
      const stop = new AbortController();
      const reason = new Error("enough");
      const onProgress = (progress: UploadProgress) => progress.phase === phase && stop.abort(reason);
      expect((await failureOf({ signal: stop.signal, onProgress })).error).toBe(reason);
      expect(hub.files.size).toBe(0);
    },
  );
});

describe("nothing is sent", () => {
  afterEach(() => expect(hub.seen).toEqual([]));

  it.each([
    ["without confirmation", { confirmed: false }],
    ["to a name without an owner", { repo: "calls" }],
    ["to a name with a path", { repo: "our-team/calls/../x" }],
    ["with an empty token", { token: "" }],
    ["with a token that breaks the line", { token: "hf_x\r\nx: y" }],
    ["to an address that is none", { hubUrl: "huggingface" }],
  ])("%s", async (_, options) => {
    const { error, text } = await failureOf(options);
    expect(error).toMatchObject({ code: "INPUT_INVALID" });
    expect(text).not.toContain("hf_x");
  });

  it("of rows that changed since the set was built", async () => {
    const copy = await changed("rows", (path) => appendFile(join(path, "test.jsonl"), "{}\n"));
    expect((await failureOf({ folder: copy })).error).toMatchObject({ code: "FILE_INVALID" });
  });

  it("of an export that changed since it was written", async () => {
    const copy = await changed("export", (path) => appendFile(join(path, "openai", "train.jsonl"), "{}\n"));
    expect((await failureOf({ folder: copy })).error?.message).toContain("is not the file that manifest.json names");
  });

  it("of an export that was made of an older set", async () => {
    const copy = await changed("older", async (path) => {
      const manifest = JSON.parse(await readFile(join(path, "manifest.json"), "utf8"));
      manifest.exports[0].splits.train.from = "0".repeat(64);
      await writeFile(join(path, "manifest.json"), JSON.stringify(manifest));
    });
    expect((await failureOf({ folder: copy })).error?.message).toContain("was made of an older");
  });
});
