import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  alpaca,
  chatmlBrief,
  chatmlMarked,
  collections,
  type DataSetManifest,
  type PromptFormat,
} from "@disposition/taxonomy";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { buildDataSet } from "../build/build-data-set.ts";
import { synthesise } from "../synthesis/synthesise.ts";
import type { InspectedSet } from "./tokens-of-inspection.ts";
import { writeRecipe } from "./write-recipe.ts";

let root: string;
let folder: string;
let manifest: DataSetManifest;

const inspection: InspectedSet = {
  kind: "disposition-inspection",
  version: 1,
  setVerdicts: [],
  rowVerdicts: {},
  rows: 120,
  rowsOk: 120,
  sample: 1,
  files: [{ file: "train.jsonl", rows: 96, tokens: 12_345 }],
  lengths: {
    ...{ min: 60, p50: 90, p95: 180, p99: 199, p100: 201, mean: 99 },
    ...{ longest: "x", overMaxLength: 0, advisedMaxLength: 256, histogram: [] },
  },
  servedPrompt: null,
};

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "write-recipe-"));
  folder = join(root, "set");
  const calls = synthesise({ seed: 7, count: 120 });
  manifest = await buildDataSet({
    taxonomy: collections,
    format: chatmlBrief,
    calls,
    folder,
    seed: 7,
    source: "synthesis",
  });
});
afterAll(() => rm(root, { recursive: true }));

async function file(name: string, content: unknown): Promise<string> {
  const path = join(root, name);
  await writeFile(path, typeof content === "string" ? content : JSON.stringify(content));
  return path;
}

async function withManifest(change: object): Promise<string> {
  const other = await mkdtemp(join(root, "other-"));
  await writeFile(join(other, "manifest.json"), JSON.stringify({ ...manifest, ...change }));
  return other;
}

describe("writeRecipe", () => {
  it("takes rows, hash, fingerprint and prompt from the manifest and lengths from the inspection", async () => {
    const output = join(root, "run");
    const { plan, files } = await writeRecipe({
      folder,
      trainer: "trl",
      output,
      inspection: await file("report.json", inspection),
    });
    expect(plan.data).toMatchObject({
      rows: { train: manifest.splits.train?.rows, validation: manifest.splits.validation?.rows },
      sha256: manifest.splits.train?.sha256,
      fingerprint: manifest.fingerprint,
      tokens: { longest: 201, trainTotal: 12_345 },
    });
    expect((await readdir(output)).sort()).toEqual(files.map(({ path }) => path));
    const config = parse(await readFile(join(output, "trl-sft.yaml"), "utf8"));
    expect(config).toMatchObject({ max_length: 256, warmup_steps: plan.steps.warmup, eos_token: "<|im_end|>" });
  });

  it("reads a recipe file, and needs no inspection when that states maxLength", async () => {
    const recipe = await file("recipe.yaml", "maxLength: 320\nlora: {rank: 8, alpha: 8} # small\n");
    const { plan } = await writeRecipe({ folder, trainer: "mlx", output: join(root, "mlx"), recipe });
    expect(plan).toMatchObject({ maxLength: 320, recipe: { lora: { rank: 8 } }, tokensPerEpoch: { counted: false } });
  });

  it("leaves other files of the folder alone", async () => {
    const output = await mkdtemp(join(root, "kept-"));
    await writeFile(join(output, "notes.txt"), "mine");
    await writeRecipe({ folder, trainer: "axolotl", output, recipe: await file("a.yaml", "maxLength: 320") });
    expect(await readFile(join(output, "notes.txt"), "utf8")).toBe("mine");
  });

  it("warns of what the inspection found", async () => {
    const report = {
      ...inspection,
      rowsOk: 118,
      rowVerdicts: { "label-cut": { rows: 2, first: ["a"] } },
      setVerdicts: ["served-prompt-differs"],
      servedPrompt: { where: "prompt", template: "a", format: "b" },
    };
    const options = {
      folder,
      trainer: "trl",
      output: join(root, "warned"),
      inspection: await file("bad.json", report),
    } as const;
    const { plan } = await writeRecipe(options);
    expect(plan.warnings.join("\n")).toMatch(
      /faults in 2 rows[\s\S]*served-prompt-differs[\s\S]*chat-template\.jinja/u,
    );
  });

  it("takes a format of one's own", async () => {
    const own: PromptFormat = { ...chatmlMarked, id: "own/1" };
    const set = await withManifest({ format: "own/1" });
    const recipe = await file("own.yaml", "maxLength: 320");
    const { plan } = await writeRecipe({
      folder: set,
      trainer: "trl",
      output: join(root, "own"),
      recipe,
      formats: [own],
    });
    expect(plan.data.format.id).toBe("own/1");
  });
});

it("says which folder it cannot write into", async () => {
  const output = await file("a-file", "not a folder");
  const written = writeRecipe({ folder, trainer: "trl", output, recipe: await file("b.yaml", "maxLength: 320") });
  await expect(written).rejects.toMatchObject({ code: "FILE_INVALID", message: expect.stringContaining("a-file") });
});

describe("refused, with nothing written", () => {
  const task = { taxonomy: { name: "t", version: 1 }, fingerprint: "f", weight: 1, rows: {}, skipped: 0, unfound: {} };
  it.each<[string, () => Promise<{ folder?: string; recipe?: string; inspection?: string }>, string, RegExp]>([
    ["a folder that is no set", async () => ({ folder: root }), "FILE_INVALID", /manifest\.json/u],
    ["a recipe that is not there", async () => ({ recipe: join(root, "none.yaml") }), "FILE_INVALID", /none\.yaml/u],
    ["a recipe that is no YAML", async () => ({ recipe: await file("x.yaml", "a: [") }), "FILE_INVALID", /x\.yaml/u],
    [
      "a recipe with an unknown key",
      async () => ({ recipe: await file("y.yaml", "epoch: 1") }),
      "FILE_INVALID",
      /"epoch"/u,
    ],
    ["an inspection that is none", async () => ({ inspection: await file("z.json", {}) }), "FILE_INVALID", /z\.json/u],
    [
      "an inspection that is no JSON",
      async () => ({ inspection: await file("w.json", "{") }),
      "FILE_INVALID",
      /w\.json/u,
    ],
    ["neither length nor inspection", async () => ({}), "INPUT_INVALID", /longest row is not known/u],
    [
      "an inspection of a sample",
      async () => ({ inspection: await file("s.json", { ...inspection, sample: 0.25 }) }),
      "INPUT_INVALID",
      /25 % of the rows/u,
    ],
    [
      "a prompt that nobody knows",
      async () => ({ folder: await withManifest({ format: "own/1" }), recipe: await file("m.yaml", "maxLength: 320") }),
      "INPUT_INVALID",
      /"own\/1".*pass it as formats/u,
    ],
    [
      "tasks in different frames",
      async () => ({
        folder: await withManifest({ tasks: [{ ...task, name: "a", format: alpaca.id }] }),
        recipe: await file("m.yaml", "maxLength: 320"),
      }),
      "INPUT_INVALID",
      /share no chat template/u,
    ],
    [
      "a set without training split",
      async () => ({ folder: await withManifest({ splits: {} }), recipe: await file("m.yaml", "maxLength: 320") }),
      "FILE_INVALID",
      /no train split/u,
    ],
  ])("%s", async (_what, options, code, message) => {
    const output = join(root, "never");
    const given = await options();
    const written = writeRecipe({ folder, trainer: "trl", output, ...given });
    await expect(written).rejects.toThrow(message);
    await expect(writeRecipe({ folder, trainer: "trl", output, ...given })).rejects.toMatchObject({ code });
    await expect(readdir(output)).rejects.toThrow(/ENOENT/u);
  });
});
