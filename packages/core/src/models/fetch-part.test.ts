import { createHash, randomBytes } from "node:crypto";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { downloadSettings } from "./download-settings.ts";
import { fetchPart } from "./fetch-part.ts";
import type { HubFile } from "./hub-file.ts";
import { serveHub } from "./testing/serve-hub.ts";

const OLD = randomBytes(2000);
const NEW = randomBytes(2000);
const FILE: HubFile = { url: "http://hub.example/f", size: 2000, etag: "e", sha256: null, commit: null };

let folder: string;
let partPath: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "part-"));
  partPath = join(folder, "model.part");
});

afterEach(() => rm(folder, { recursive: true, force: true }));

it("a file that changes between the question and the bytes is never glued", async () => {
  await using hub = await serveHub({ repo: "acme/calls", files: { "m.gguf": { bytes: NEW, isLarge: false } } });
  const settings = downloadSettings({ hubUrl: hub.url }, {});
  await writeFile(partPath, OLD.subarray(0, 500));
  await writeFile(`${partPath}.etag`, `"${createHash("sha1").update(OLD).digest("hex")}"`);
  const file = { ...FILE, url: `${hub.url}/acme/calls/resolve/main/m.gguf` };
  await fetchPart({ file, partPath, what: "m", settings, onBytes: () => undefined });
  expect(hub.seen.at(-1)).toMatchObject({ range: "bytes=500-" });
  expect(await readFile(partPath)).toEqual(NEW);
});

it("a part that nobody vouches for is not continued", async () => {
  await writeFile(partPath, OLD.subarray(0, 500));
  const { asked } = await fetchFrom(() => new Response(NEW));
  expect(asked.get("range")).toBeNull();
  expect(await readFile(partPath)).toEqual(NEW);
});

it("a part that is whole is not asked for", async () => {
  await writeFile(partPath, OLD);
  const { asked } = await fetchFrom(() => new Response(NEW), { sha256: "0".repeat(64) });
  expect([...asked]).toEqual([]);
  expect(await readFile(partPath)).toEqual(OLD);
});

it("a weak mark of the server is not relied on", async () => {
  await fetchFrom(() => new Response(OLD, { headers: { etag: 'W/"weak"' } }));
  await expect(readFile(`${partPath}.etag`)).rejects.toMatchObject({ code: "ENOENT" });
});

describe("an answer that fits not, and may next time", () => {
  const ranged = (contentRange: string) => () =>
    new Response(OLD.subarray(500), { status: 206, headers: { "content-range": contentRange } });
  it.each<[string, () => Response, RegExp]>([
    ["another range", ranged("bytes 400-1999/2000"), /another range/u],
    ["a range of another file", ranged("bytes 500-1999/3000"), /another range/u],
    ["a range without its place", ranged(""), /another range/u],
    ["no such range", () => new Response(null, { status: 416 }), /became shorter/u],
    ["another length", () => new Response(NEW, { headers: { "content-length": "7" } }), /7 bytes instead of 2000/u],
    ["too much", () => new Response(Buffer.alloc(2001)), /more than 2000 bytes/u],
    ["too little", () => new Response(NEW.subarray(0, 1999)), /cut after 1999 of 2000 bytes/u],
  ])("%s", async (_, answer, reason) => {
    await writeFile(partPath, OLD.subarray(0, 500));
    const expected = { code: "DOWNLOAD_FAILED", retryable: true, message: expect.stringMatching(reason) };
    await expect(fetchFrom(answer, { sha256: "0".repeat(64) })).rejects.toMatchObject(expected);
  });
});

async function fetchFrom(answer: () => Response, facts: Partial<HubFile> = {}): Promise<{ asked: Headers }> {
  let asked = new Headers();
  const settings = downloadSettings(
    {
      hubUrl: "http://hub.example",
      fetch: async (_, init) => {
        asked = new Headers(init?.headers);
        return answer();
      },
    },
    {},
  );
  await fetchPart({ file: { ...FILE, ...facts }, partPath, what: "m", settings, onBytes: () => undefined });
  return { asked };
}
