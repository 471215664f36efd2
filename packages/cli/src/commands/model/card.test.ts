import { copyFile, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { synthesise } from "@disposition/dataset";
import { EvaluationFile } from "@disposition/evaluate";
import { starterModel } from "@disposition/starter-model";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { captureStdout } from "../../../test/capture-stdout.ts";
import { cardCommand } from "./card.ts";

const PATIENCE_MS = 120_000;
const captured = captureStdout();
let folder: string;
const at = (name: string) => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "model-card-"));
  await writeCalls("train.jsonl", 1, 60);
  await writeCalls("test.jsonl", 2, 8);
});
afterAll(() => rm(folder, { recursive: true }));

async function writeCalls(name: string, seed: number, count: number): Promise<void> {
  const calls = [...synthesise({ seed, count, languages: ["en", "hi"] })];
  await writeFile(at(name), calls.map((call) => `${JSON.stringify(call)}\n`).join(""));
}

async function card(...args: string[]): Promise<void> {
  await cardCommand()
    .exitOverride()
    .configureOutput({ writeErr: () => undefined })
    .parseAsync(args, { from: "user" });
}

describe("disposition model card", { timeout: PATIENCE_MS }, () => {
  it("writes figures into a README and each evaluation beside it", async () => {
    await writeFile(at("README.md"), "# Model\n\n<!-- figures -->\n<!-- /figures -->\n\n## Limits\n");
    const measured = ["--evaluate", at("test.jsonl"), "--limit", "6", "--train", at("train.jsonl")];
    await card(
      starterModel.path,
      ...measured,
      "--baseline-limit",
      "40",
      "--into",
      at("README.md"),
      "--output",
      at("out"),
    );
    const text = await readFile(at("README.md"), "utf8");
    expect(text).toMatch(/^# Model\n\n<!-- figures -->\n\n\| fact/u);
    expect(text).toMatch(/<!-- \/figures -->\n\n## Limits\n$/u);
    expect(text).toContain("### `test.jsonl`: 6 calls");
    expect(text).toContain("trained on 40 training calls");
    expect(captured.text).toBe("");
    const report = EvaluationFile.parse(JSON.parse(await readFile(at("out/test.json"), "utf8")));
    expect(report).toMatchObject({ rows: 6, provenance: { data: { name: "test.jsonl", rows: 6 } } });
  });

  it("prints them without --into, and without baselines where there is nothing to learn from", async () => {
    await card(starterModel.path, "--evaluate", at("test.jsonl"), "--limit", "3");
    expect(captured.text).toContain("### `test.jsonl`: 3 calls");
    expect(captured.text).not.toContain("n-gram");
  });

  it.each([
    ["a Markdown file without the signs", ["--into", "plain.md"], "FILE_INVALID"],
    ["a Markdown file that is not there", ["--into", "missing.md"], "FILE_INVALID"],
    ["a share beyond 1", ["--review-share", "20"], "INPUT_INVALID"],
    ["no calls to learn from", ["--baseline-limit", "0"], "INPUT_INVALID"],
  ])("refuses %s before it classifies", async (_, [option = "", value = ""], code) => {
    await writeFile(at("plain.md"), "# Model\n");
    const given = option === "--into" ? at(value) : value;
    // the calls do not exist: to read them first would be another mistake
    const run = card(starterModel.path, "--evaluate", at("none.jsonl"), option, given);
    await expect(run).rejects.toMatchObject({ code });
    await expect(run).rejects.not.toThrow("none.jsonl");
  });

  it("refuses a model without a manifest", async () => {
    await copyFile(starterModel.path, at("bare.gguf"));
    await expect(card(at("bare.gguf"), "--evaluate", at("test.jsonl"))).rejects.toThrow("has no manifest");
  });
});
