import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildDataSet, Inspection, synthesise } from "@disposition/dataset";
import { chatmlBrief, collections } from "@disposition/taxonomy";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { inspectCommand } from "./inspect.ts";

const STARTER = fileURLToPath(new URL("../../../../starter-model/model/starter.gguf", import.meta.url));
const ROWS = 30;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "inspect-command-"));
  const calls = synthesise({ seed: 2, count: ROWS });
  const options = { taxonomy: collections, format: chatmlBrief, calls, seed: 2, source: "synthesis" };
  await buildDataSet({ ...options, folder: join(folder, "set") });
  const empty = { instruction: "hi", output: "" };
  await writeFile(join(folder, "empty.jsonl"), `${JSON.stringify(empty)}\n`);
});
afterAll(() => rm(folder, { recursive: true }));
afterEach(() => {
  process.exitCode = undefined;
  vi.restoreAllMocks();
});

async function run(...args: string[]): Promise<{ printed: string; exitCode: typeof process.exitCode }> {
  let printed = "";
  vi.spyOn(process.stdout, "write").mockImplementation((text) => {
    printed += String(text);
    return true;
  });
  await inspectCommand().parseAsync(args, { from: "user" });
  return { printed, exitCode: process.exitCode };
}

describe("disposition dataset inspect", () => {
  it("finds a synthesised set ok for the starter model, by its own template and tokenizer", async () => {
    const { printed, exitCode } = await run(join(folder, "set"), "--template", STARTER, "--json");
    expect(exitCode).toBeUndefined();
    const report = Inspection.parse(JSON.parse(printed));
    expect(report).toMatchObject({ ok: true, rows: ROWS, labelCollisions: [], servedPrompt: null, warnings: [] });
    // one token per label and literal: the starter model's tokenizer is made for this answer
    expect(report.supervised).toMatchObject({ min: 14, p100: 14 });
    expect(report.loss.endToken).toBe("<|im_end|>");
  });

  it("ends with exit code 1 when something is wrong", async () => {
    const { printed, exitCode } = await run(join(folder, "empty.jsonl"), "--template", STARTER);
    expect(exitCode).toBe(1);
    expect(printed).toContain("answer-empty: 1 rows (empty.jsonl:1)");
  });

  it("passes its options on", async () => {
    const options = ["--max-length", "20", "--masked", "<|im_end|>", "--variable", "style=brief", "--rows", "0"];
    const { printed } = await run(join(folder, "set"), "--template", STARTER, "--loss", "all", ...options, "--json");
    const report = Inspection.parse(JSON.parse(printed));
    expect(report.loss).toMatchObject({ kind: "all", maxLength: 20 });
    expect(report.rowVerdicts["label-cut"]?.rows).toBe(ROWS);
    expect(report.shown).toHaveLength(1);
  });

  it("prints Markdown", async () => {
    const { printed } = await run(
      join(folder, "set"),
      "--template",
      chatmlBrief.id,
      "--tokenizer",
      STARTER,
      "--markdown",
    );
    expect(printed).toMatch(/^# Inspection: ok\n/u);
  });

  it.each([
    ["a template without tokenizer", ["--template", chatmlBrief.id], "--tokenizer"],
    ["no share", ["--template", STARTER, "--sample", "2"], '--sample is "2"'],
    ["a variable without value", ["--template", STARTER, "--variable", "thinking"], '--variable is "thinking"'],
    ["no number", ["--template", STARTER, "--max-length", "many"], '--max-length is "many"'],
    ["a missing template", ["--template", "missing.gguf"], "missing.gguf"],
  ])("refuses %s", async (_what, options, message) => {
    await expect(run(join(folder, "set"), ...options)).rejects.toThrow(message);
  });
});
