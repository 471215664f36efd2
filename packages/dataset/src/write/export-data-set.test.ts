import { createHash } from "node:crypto";
import { appendFile, cp, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { alpaca, chatmlBrief, collections, DataSetManifest } from "@disposition/taxonomy";
import { asyncBufferFromFile, parquetReadObjects } from "hyparquet";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildDataSet } from "../build/build-data-set.ts";
import { synthesise } from "../synthesis/synthesise.ts";
import { exportDataSet } from "./export-data-set.ts";
import { ROW_FORMAT_NAMES, rowFormatNamed } from "./row-formats.ts";
import type { TrainingRow } from "./training-row.ts";

let root: string;
let folder: string;
const CHATML_FORMATS = ROW_FORMAT_NAMES.filter((name) => name !== "alpaca-sections");

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "export-data-set-"));
  folder = await build("set", chatmlBrief);
});
afterAll(() => rm(root, { recursive: true }));

async function build(name: string, format: typeof chatmlBrief, count = 120): Promise<string> {
  const path = join(root, name);
  const calls = synthesise({ seed: 3, count });
  await buildDataSet({ taxonomy: collections, format, calls, folder: path, seed: 3, source: "synthesis" });
  return path;
}

async function copy(name: string): Promise<string> {
  const path = join(root, name);
  await cp(folder, path, { recursive: true });
  return path;
}

async function jsonLines<R>(...path: string[]): Promise<R[]> {
  const text = await readFile(join(...path), "utf8");
  return text
    .split("\n")
    .slice(0, -1)
    .map((line) => JSON.parse(line));
}

const manifestOf = async (path: string) =>
  DataSetManifest.parse(JSON.parse(await readFile(join(path, "manifest.json"), "utf8")));

describe("exportDataSet", () => {
  it("writes every format so that the same messages are read back from its files", async () => {
    const { exports, faults } = await exportDataSet(folder, { formats: CHATML_FORMATS });
    expect(exports.map(({ format }) => format).sort()).toEqual([...CHATML_FORMATS].sort());
    expect(faults).toEqual([]);
    for (const { format, folder: sub, splits } of exports) {
      for (const [split, { file }] of Object.entries(splits)) {
        const wanted = (await jsonLines<TrainingRow>(folder, `${split}.jsonl`)).map(({ messages }) => messages);
        const read = (await jsonLines<object>(folder, sub, file)).map(rowFormatNamed(format).toMessages);
        expect(read).toEqual(wanted);
      }
    }
  });

  it("names each file, its hash and the split that it was made of in the manifest", async () => {
    const { splits, exports = [] } = await manifestOf(folder);
    expect(exports.map((one) => one.folder)).toEqual([...CHATML_FORMATS].sort());
    const mlx = exports.find(({ format }) => format === "mlx");
    const bytes = await readFile(join(folder, "mlx", "valid.jsonl"));
    expect(mlx?.splits.validation).toEqual({
      file: "valid.jsonl",
      rows: splits.validation?.rows,
      sha256: createHash("sha256").update(bytes).digest("hex"),
      from: splits.validation?.sha256,
    });
  });

  it("writes Parquet that holds the rows of the JSON lines", async () => {
    const { exports } = await exportDataSet(folder, { formats: ["prompt-completion", "openai"], parquet: true });
    expect(exports.map((one) => one.folder)).toEqual(["prompt-completion", "prompt-completion-parquet", "openai"]);
    const file = await asyncBufferFromFile(join(folder, "prompt-completion-parquet", "train.parquet"));
    expect(await parquetReadObjects({ file })).toEqual(await jsonLines(folder, "prompt-completion", "train.jsonl"));
  });

  it("gives the same bytes again, and keeps exports that were not asked for", async () => {
    const before = await readFile(join(folder, "manifest.json"), "utf8");
    await exportDataSet(folder, { formats: ["sharegpt", "prompt-completion"], parquet: false });
    expect(await readFile(join(folder, "manifest.json"), "utf8")).toBe(before);
  });

  it("tells how many rows of the set are done", async () => {
    const seen: number[] = [];
    await exportDataSet(folder, { formats: ["messages", "mlx"], onProgress: (written) => seen.push(written) });
    expect(seen).toEqual(Array.from({ length: 120 }, (_, index) => index + 1));
  });

  it("tells what a host would object to", async () => {
    const small = await build("small", chatmlBrief, 9);
    const { faults } = await exportDataSet(small, { formats: ["openai"] });
    expect(faults).toContainEqual({
      file: "openai/train.jsonl",
      line: null,
      message: expect.stringContaining("10 or more"),
    });
  });

  it("writes the three sections of a set in the Alpaca format", async () => {
    const sections = await build("sections", alpaca);
    await exportDataSet(sections, { formats: ["alpaca-sections"], parquet: true });
    const [row] = await jsonLines<Record<string, string>>(sections, "alpaca-sections", "train.jsonl");
    expect(row?.input).toMatch(/^Current Date: /u);
    expect(await readdir(join(sections, "alpaca-sections-parquet"))).toContain("train.parquet");
  });
});

describe("exportDataSet refuses", () => {
  it.each([
    ["no format", { formats: [] }],
    ["sections of a set with other prompts", { formats: ["alpaca-sections"] }],
    ["an unknown format", { formats: ["csv" as "mlx"] }],
  ] as const)("%s", async (_, options) => {
    await expect(exportDataSet(folder, options)).rejects.toMatchObject({ code: "INPUT_INVALID" });
  });

  it("a folder without a manifest", async () => {
    await expect(exportDataSet(root, { formats: ["mlx"] })).rejects.toMatchObject({ code: "FILE_INVALID" });
  });

  it("rows that are not those of the manifest, and lists no export of them", async () => {
    const changed = await copy("changed");
    const [first = ""] = (await readFile(join(changed, "test.jsonl"), "utf8")).split("\n");
    await appendFile(join(changed, "test.jsonl"), `${first}\n`);
    await expect(exportDataSet(changed, { formats: ["mlx"] })).rejects.toThrow(
      "is not the file that manifest.json names",
    );
    expect((await manifestOf(changed)).exports?.map(({ format }) => format)).not.toContain("mlx");
  });

  it.each([
    ["no JSON", "{secret"],
    ["a row without an answer", JSON.stringify({ id: "c", messages: [{ role: "user", content: "secret" }] })],
  ])("%s, by its line and without quoting it", async (_, line) => {
    const broken = await copy("broken");
    await writeFile(join(broken, "train.jsonl"), `${line}\n`);
    const failure = await exportDataSet(broken, { formats: ["mlx"] }).catch((error: Error) => error.message);
    expect(failure).toContain('train.jsonl" line 1');
    expect(failure).not.toContain("secret");
  });

  it.each(["../train.jsonl", "/etc/passwd", "..", "a\\b", ""])("a manifest that names the file %j", async (file) => {
    const hostile = await copy("hostile");
    const manifest = await manifestOf(hostile);
    const splits = { ...manifest.splits, train: { ...manifest.splits.train, file } };
    await writeFile(join(hostile, "manifest.json"), JSON.stringify({ ...manifest, splits }));
    await expect(exportDataSet(hostile, { formats: ["mlx"] })).rejects.toThrow("no plain file name");
  });
});
