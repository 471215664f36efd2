import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildDataSet, synthesise, TRAINER_NAMES } from "@disposition/dataset";
import { chatmlBrief, collections } from "@disposition/taxonomy";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { recipeCommand } from "./recipe.ts";

let root: string;
let printed: { stdout: string; stderr: string };

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "dataset-recipe-"));
  const calls = synthesise({ seed: 4, count: 60 });
  const options = { taxonomy: collections, format: chatmlBrief, calls, seed: 4, source: "synthesis" };
  await buildDataSet({ ...options, folder: join(root, "set") });
  const hub = "hub: {dataset: someone/calls, model: someone/adapter}";
  await writeFile(join(root, "recipe.yaml"), `maxLength: 512\nhardware: {gpu: l4}\n${hub}\n`);
});
afterAll(() => rm(root, { recursive: true }));
beforeEach(() => {
  printed = { stdout: "", stderr: "" };
  for (const name of ["stdout", "stderr"] as const) {
    vi.spyOn(process[name], "write").mockImplementation((chunk) => {
      printed[name] += String(chunk);
      return true;
    });
  }
});
afterEach(() => {
  vi.restoreAllMocks();
  process.exitCode = undefined;
});

async function run(...args: string[]): Promise<void> {
  const command = recipeCommand()
    .exitOverride()
    .configureOutput({ writeErr: () => undefined });
  await command.parseAsync(args, { from: "user" });
}

describe("dataset recipe", () => {
  it.each(TRAINER_NAMES)("--for %s writes a folder and says what it will cost in steps and memory", async (trainer) => {
    const output = join(root, trainer);
    await run(join(root, "set"), "--for", trainer, "--recipe", join(root, "recipe.yaml"), "--output", output);
    expect(await readdir(output)).toEqual(
      expect.arrayContaining(["COMMANDS.md", "recipe.yaml", "chat-template.jinja"]),
    );
    expect(printed.stdout).toMatch(/^steps +\d+ of 16 rows \(2 × \d+\), \d+ warm-up, evaluation every \d+$/mu);
    expect(printed.stdout).toMatch(/^tokens +at most \d+ per epoch, rows up to 512$/mu);
    const memory =
      trainer === "mlx"
        ? /^memory +not estimated$/mu
        : /^memory +[\d.]+ to [\d.]+ GiB per l4, computed, not measured$/mu;
    expect(printed.stdout).toMatch(memory);
    expect(printed.stderr).toMatch(/warning: base\.revision "main" can move/u);
  });

  it.each([
    ["no folder", ["--for", "trl"], /name the data set's folder and --output/u],
    ["no output", ["set", "--for", "trl"], /--output/u],
    ["an unknown trainer", ["set", "--for", "torchtune"], /torchtune/u],
    ["no trainer", ["set"], /--for/u],
  ])("refuses %s", async (_what, args, message) => {
    await expect(run(...args)).rejects.toThrow(message);
  });
});

describe("--check", () => {
  it("says what is wrong with a file, and exits with 1", async () => {
    const path = join(root, "axolotl.yaml");
    await writeFile(path, "sequence_length: 512\n");
    await run("--for", "axolotl", "--check", path);
    expect(printed.stdout).toContain('knows no "sequence_length"; the nearest key is "sequence_len"');
    expect(process.exitCode).toBe(1);
  });

  it("finds nothing wrong with what it wrote", async () => {
    const output = join(root, "checked");
    await run(join(root, "set"), "--for", "trl", "--recipe", join(root, "recipe.yaml"), "--output", output);
    await run("--for", "trl", "--check", join(output, "trl-sft.yaml"));
    expect(printed.stdout).toMatch(/trl-sft\.yaml: nothing wrong\n$/u);
    expect(process.exitCode).toBeUndefined();
  });

  it("names a file that it cannot read", async () => {
    await expect(run("--for", "trl", "--check", join(root, "none.yaml"))).rejects.toThrow(/cannot read .*none\.yaml/u);
  });
});
