import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chatmlBrief, collections } from "@disposition/taxonomy";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { setFacts } from "./set-facts.ts";

let root: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "set-facts-"));
});
afterAll(() => rm(root, { recursive: true }));

async function setWith(name: string, manifest: unknown): Promise<string> {
  const folder = join(root, name);
  await mkdir(folder);
  await writeFile(join(folder, "manifest.json"), typeof manifest === "string" ? manifest : JSON.stringify(manifest));
  return folder;
}

const manifest = {
  taxonomy: { name: collections.name, version: collections.version },
  format: chatmlBrief.id,
  splits: { train: { rows: 8 }, test: { rows: 2 } },
};

describe("setFacts", () => {
  it("knows taxonomy, format, rows and the template's hash of a folder", async () => {
    const folder = await setWith("set", { ...manifest, templateHash: "abc" });
    expect(await setFacts(folder)).toEqual({
      taxonomy: collections,
      format: chatmlBrief,
      rows: 10,
      templateHash: "abc",
    });
  });

  it("knows them of one file of a set, but not its rows", async () => {
    const folder = await setWith("file", manifest);
    expect(await setFacts(join(folder, "train.jsonl"))).toEqual({ taxonomy: collections, format: chatmlBrief });
  });

  it.each([
    [
      "a taxonomy of another version",
      { ...manifest, taxonomy: { name: collections.name, version: 999 } },
      ["format", "rows"],
    ],
    ["a format that nobody knows", { ...manifest, format: "mine/1" }, ["rows", "taxonomy"]],
    ["a manifest of something else", { kind: "other" }, []],
    ["a broken manifest", "{", []],
  ])("leaves out what it cannot know: %s", async (what, content, known) => {
    expect(Object.keys(await setFacts(await setWith(what, content))).sort()).toEqual(known);
  });

  it("is empty where there is no manifest", async () => {
    expect(await setFacts(join(root, "nothing", "rows.jsonl"))).toEqual({});
  });
});
