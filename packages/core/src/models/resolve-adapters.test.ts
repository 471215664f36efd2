import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type AdapterSources, resolveAdapters } from "./resolve-adapters.ts";
import { serveHub } from "./testing/serve-hub.ts";

let folder: string;
let local: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "adapters-"));
  local = join(folder, "bank-a.gguf");
  await writeFile(local, "adapter");
});

afterAll(() => rm(folder, { recursive: true, force: true }));

it("no adapters are no adapters", async () => {
  expect(await resolveAdapters(undefined)).toEqual([]);
  expect(await resolveAdapters([])).toEqual([]);
});

it("come from disk and hub, in order, each with its scale", async () => {
  await using hub = await serveHub({ repo: "acme/adapters", files: { "b.gguf": { bytes: Buffer.from("b") } } });
  const onHub = { repo: "acme/adapters", file: "b.gguf" };
  const lora: AdapterSources = [local, { source: onHub, scale: 0.5 }, { source: local, scale: -1 }, onHub];
  const adapters = await resolveAdapters(lora, { cacheFolder: folder, hubUrl: hub.url });
  expect(adapters.map(({ scale, origin }) => [origin.kind, scale])).toEqual([
    ["file", 1],
    ["hub", 0.5],
    ["file", -1],
    ["hub", 1],
  ]);
  expect(hub.seen.filter(({ at, path }) => at === "content" && path.includes("b.gguf"))).toHaveLength(1);
});

it("may be one alone", async () => {
  expect(await resolveAdapters(local)).toMatchObject([{ path: local, scale: 1 }]);
});

it.each([Number.NaN, Number.POSITIVE_INFINITY])("a scale of %s is refused", async (scale) => {
  await expect(resolveAdapters([{ source: local, scale }])).rejects.toMatchObject({ code: "INPUT_INVALID" });
});

it("that are missing are an error", async () => {
  await expect(resolveAdapters(join(folder, "none.gguf"))).rejects.toMatchObject({ code: "MODEL_NOT_FOUND" });
});
