import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildDataSet, synthesise } from "@disposition/dataset";
import { chatmlBrief, collections } from "@disposition/taxonomy";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { exportCommand } from "./export.ts";

let root: string;
let stderr: string;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "dataset-export-"));
  await build("set", 60);
  await build("small", 4);
});
afterAll(() => rm(root, { recursive: true }));
beforeEach(() => {
  stderr = "";
  vi.spyOn(process.stderr, "write").mockImplementation((chunk) => {
    stderr += String(chunk);
    return true;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  process.exitCode = undefined;
});

async function build(name: string, count: number): Promise<void> {
  const calls = synthesise({ seed: 4, count });
  const options = { taxonomy: collections, format: chatmlBrief, calls, seed: 4, source: "synthesis" };
  await buildDataSet({ ...options, folder: join(root, name) });
}

async function run(name: string, ...args: string[]): Promise<void> {
  await exportCommand()
    .exitOverride()
    .configureOutput({ writeErr: () => undefined })
    .parseAsync([join(root, name), ...args], { from: "user" });
}

describe("disposition dataset export", () => {
  it("writes each format into its folder and tells how many rows each split has", async () => {
    await run("set", "--format", "mlx", "prompt-completion", "--parquet");
    const folders = await readdir(join(root, "set"));
    expect(folders).toEqual(expect.arrayContaining(["mlx", "prompt-completion", "prompt-completion-parquet"]));
    expect(stderr).toMatch(/^mlx: train \d+, validation \d+, test \d+$/mu);
    expect(process.exitCode).toBeUndefined();
  });

  it("writes the card with the words of a file", async () => {
    await writeFile(join(root, "about.md"), "Calls of one desk.");
    await run("set", "--format", "mlx", "--card", "Our calls", "--license", "mit", "--about", join(root, "about.md"));
    const card = await readFile(join(root, "set", "README.md"), "utf8");
    expect(card).toContain("# Our calls\n");
    expect(card).toContain("license: mit\n");
    expect(card).toContain("Calls of one desk.");
  });

  it("ends with status 1 and names the file when a host would refuse it", async () => {
    await run("small", "--format", "openai");
    expect(stderr).toMatch(/^openai\/train\.jsonl has \d rows; the host wants 10 or more$/mu);
    expect(process.exitCode).toBe(1);
  });
});

describe("disposition dataset export refuses", () => {
  it.each([
    ["no format", []],
    ["an unknown format", ["--format", "csv"]],
  ])("%s", async (_, args) => {
    await expect(run("set", ...args)).rejects.toMatchObject({ exitCode: 1 });
  });

  it("a folder that holds no set", async () => {
    await expect(run(".", "--format", "mlx")).rejects.toMatchObject({ code: "FILE_INVALID" });
  });

  it("words for the card that are not there", async () => {
    const missing = run("set", "--format", "mlx", "--card", "x", "--about", join(root, "missing.md"));
    await expect(missing).rejects.toMatchObject({ code: "FILE_INVALID" });
  });
});
