import { copyFileSync, mkdtempSync, rmSync, statSync, truncateSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DispositionError, plain } from "@disposition/taxonomy";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { FillRequest } from "../src/engine/engine.ts";
import { createLlamaEngine } from "../src/llama/llama-engine.ts";
import { syntheticBpe } from "./support/synthetic-bpe.ts";
import { tiny, writeRandomGguf } from "./support/write-random-gguf.ts";
import { writeRandomLora } from "./support/write-random-lora.ts";

const folder = mkdtempSync(join(tmpdir(), "adapters-"));
const at = (name: string) => join(folder, name);
const modelPath = at("model.gguf");
const request: FillRequest = {
  prompt: [plain("how did the call go? the phone rang and nobody picked up")],
  slots: [{ name: "outcome", before: '{"outcome":"', choices: ["RINGING", "RINGING_OUT", "ANSWERED", "BUSY"], top: 4 }],
  after: '"}',
  constraints: [],
};

beforeAll(async () => {
  await writeRandomGguf(modelPath, { ...tiny, tokenizer: syntheticBpe({ size: 512 }) });
  await writeRandomLora(at("sound.gguf"), tiny);
  await writeRandomLora(at("llama.gguf"), { ...tiny, architecture: "llama" });
  await writeRandomLora(at("wide.gguf"), { ...tiny, width: 128 });
  copyFileSync(at("sound.gguf"), at("cut.gguf"));
  truncateSync(at("cut.gguf"), statSync(at("sound.gguf")).size - 100);
});
afterAll(() => rmSync(folder, { recursive: true }));

function load(adapter?: { readonly path: string; readonly scale?: number }) {
  return createLlamaEngine({ modelPath, contextSize: 256, threads: 1, adapters: adapter ? [adapter] : [] });
}

async function beliefs(adapter?: { readonly path: string; readonly scale?: number }): Promise<number[]> {
  const engine = await load(adapter);
  try {
    const [slot] = (await engine.fill(request)).slots;
    return [...(slot?.ranked ?? [])].sort((a, b) => a.choice - b.choice).map(({ probability }) => probability);
  } finally {
    await engine.dispose();
  }
}

/** The largest change of any label's probability. */
function distance(a: readonly number[], b: readonly number[]): number {
  return Math.max(...a.map((value, index) => Math.abs(value - (b[index] ?? Number.NaN))));
}

describe("a LoRA adapter", () => {
  it("changes the beliefs of the model it is made for, by its scale", async () => {
    const without = await beliefs();
    expect(distance(await beliefs({ path: at("sound.gguf") }), without)).toBeGreaterThan(0.01);
    expect(distance(await beliefs({ path: at("sound.gguf"), scale: 0 }), without)).toBeLessThan(1e-3);
  });

  it("is named in what the engine tells of itself, with its scale", async () => {
    const engine = await load({ path: at("sound.gguf"), scale: 0.5 });
    expect(engine.info.settings).toEqual({ adapters: "sound.gguf × 0.5" });
    await engine.dispose();
  });

  it.each([
    ["is cut short", "cut.gguf", "MODEL_INVALID", /cut\.gguf" is no usable adapter: its tensors end at byte/u],
    ["is made for another architecture", "llama.gguf", "MODEL_INVALID", /made for llama, the model is qwen2/u],
    ["is a whole model", "model.gguf", "MODEL_INVALID", /it is no adapter; give it as model/u],
    ["is not there", "none.gguf", "MODEL_NOT_FOUND", /no readable adapter file/u],
    // its header is sound: llama.cpp itself finds that it does not fit
    ["is made for a wider model", "wide.gguf", "MODEL_LOAD_FAILED", /wide\.gguf/u],
  ])("that %s is refused, by name", async (_title, name, code, words) => {
    const error = await load({ path: at(name) }).catch((caught: unknown) => caught);
    expect(DispositionError.isInstance(error) && error.code).toBe(code);
    expect(String(error)).toMatch(words);
  });
});
