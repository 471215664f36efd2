import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { DispositionClassifier } from "@disposition/core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { convertLoraCommand } from "./convert-lora.ts";

const STARTER = fileURLToPath(new URL("../../../../starter-model/model/starter.gguf", import.meta.url));
const RANK = 4;
/** Of the starter model. */
const WIDTH = 256;
const CALL = { transcript: "Agent: payment kab karenge?\nCustomer: kal tak 5,000 bhej dunga", callDate: "2026-02-21" };

let folder: string;
let stdout: string;
let stderr: string;
let without: number;
const at = (name: string) => join(folder, name);
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "convert-lora-command-"));
  writePeft(at("trained"), (index) => Math.sin(index * 12.9898) / 4);
  writePeft(at("untrained"), () => 0);
  without = await belief();
});
afterAll(() => rmSync(folder, { recursive: true }));
beforeEach(() => {
  stdout = "";
  stderr = "";
  vi.spyOn(process.stdout, "write").mockImplementation((chunk) => {
    stdout += String(chunk);
    return true;
  });
  vi.spyOn(process.stderr, "write").mockImplementation((chunk) => {
    stderr += String(chunk);
    return true;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
});

/** An adapter of the queries of two layers, as PEFT saves it. */
function writePeft(path: string, b: (index: number) => number): void {
  const names = [0, 1].flatMap((layer) =>
    ["A", "B"].map((half) => `base_model.model.model.layers.${layer}.self_attn.q_proj.lora_${half}.weight`),
  );
  const bytes = 4 * RANK * WIDTH;
  const entries = names.map((name, index) => {
    const shape = name.includes("lora_A") ? [RANK, WIDTH] : [WIDTH, RANK];
    return [name, { dtype: "F32", shape, data_offsets: [index * bytes, (index + 1) * bytes] }];
  });
  const numbers = names.map((name) =>
    Float32Array.from({ length: RANK * WIDTH }, (_, index) => (name.includes("lora_A") ? Math.cos(index) : b(index))),
  );
  const header = Buffer.from(JSON.stringify(Object.fromEntries(entries)));
  const length = Buffer.alloc(8);
  length.writeUInt32LE(header.length);
  mkdirSync(path);
  const config = { peft_type: "LORA", r: RANK, lora_alpha: 8, base_model_name_or_path: "someone/\u001bstarter" };
  writeFileSync(join(path, "adapter_config.json"), JSON.stringify(config));
  const bodies = numbers.map(({ buffer }) => Buffer.from(buffer));
  writeFileSync(join(path, "adapter_model.safetensors"), Buffer.concat([length, header, ...bodies]));
}

const run = (...args: string[]) =>
  convertLoraCommand()
    .exitOverride()
    .configureOutput({ writeErr: () => undefined })
    .parseAsync(args, { from: "user" });

async function belief(lora?: string): Promise<number> {
  await using classifier = await DispositionClassifier.load(lora === undefined ? { calibration: false } : { lora });
  return (await classifier.classify(CALL)).fields.payment_disposition?.probability ?? Number.NaN;
}

describe("disposition model convert-lora", () => {
  it("writes an adapter that the classifier loads and that changes what it believes", async () => {
    await run(at("trained"), "--base", STARTER, "--output", at("trained.gguf"));
    expect(stdout).toMatch(/trained\.gguf: llama, 2 matrices of rank 4, strength 2, \d+ bytes\nsha256 [0-9a-f]{64}\n/u);
    expect(stdout).toContain('trained on "someone/\\u001bstarter", for the base "disposition starter"');
    expect(stderr).toBe("");
    expect(Math.abs((await belief(at("trained.gguf"))) - without)).toBeGreaterThan(1e-3);
  });

  it("warns of an adapter that training has not changed, which changes nothing", async () => {
    await run(at("untrained"), "--base", STARTER, "--output", at("same.gguf"), "--type", "f16", "--json");
    expect(stderr).toMatch(/^warning: 2 of 2 matrices are not changed/u);
    expect(JSON.parse(stdout)).toMatchObject({ layout: "peft", rank: RANK, alpha: 8, matrices: 2, untouched: 2 });
    expect(await belief(at("same.gguf"))).toBeCloseTo(without, 5);
  });
});

describe("disposition model convert-lora refuses", () => {
  it.each([
    ["no base", ["--output", "x.gguf"]],
    ["no output", ["--base", STARTER]],
    ["a type that it does not write", ["--base", STARTER, "--output", "x.gguf", "--type", "q4_0"]],
  ])("%s", async (_, args) => {
    await expect(run(at("trained"), ...args)).rejects.toMatchObject({ exitCode: 1 });
  });

  it("a base that is not there, and a folder without an adapter", async () => {
    const missing = run(at("trained"), "--base", at("missing.gguf"), "--output", at("x.gguf"));
    await expect(missing).rejects.toMatchObject({ code: "MODEL_NOT_FOUND" });
    const empty = run(folder, "--base", STARTER, "--output", at("x.gguf"));
    await expect(empty).rejects.toMatchObject({ code: "FILE_INVALID" });
  });
});
