// The recipe in Python and llama.cpp must agree token for token, and in what they expect next. Another training's
// output is checked with PARITY_DIR=OUT npx vitest run packages/starter-model/test (OUT has model.gguf, golden.json
// and, if you like, rows.json from training/dump_rows.py).
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { getLlama, type Llama, type LlamaModel } from "node-llama-cpp";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { starterModel } from "../src/index.ts";
import { compareLogits, encodeRow, type Golden } from "./compare-with-golden.ts";

const directory = process.env.PARITY_DIR;
const modelPath = directory === undefined ? starterModel.path : `${directory}/model.gguf`;
const goldenPath =
  directory === undefined ? fileURLToPath(new URL("golden.json", import.meta.url)) : `${directory}/golden.json`;

// llama.cpp multiplies with activations rounded to 8 bits, torch here with float32
const LOGIT_TOLERANCE = 0.25;

// golden.json is committed together with the model that it belongs to
describe.runIf(existsSync(goldenPath))("the GGUF in llama.cpp against the recipe", () => {
  const read = (path: string) => JSON.parse(readFileSync(path, "utf8")) as Golden;
  const golden = existsSync(goldenPath) ? read(goldenPath) : undefined;
  let llama: Llama;
  let model: LlamaModel;

  beforeAll(async () => {
    llama = await getLlama({ gpu: false, maxThreads: 2, build: "never" });
    model = await llama.loadModel({ modelPath, checkTensors: true });
  });
  afterAll(async () => {
    await llama.dispose();
  });

  it.each(golden?.strings ?? [])("$special $text", ({ text, special, ids }) => {
    expect(model.tokenize(text, special === "all")).toEqual(ids);
  });

  it("rows are tokenised alike, piece by piece", () => {
    const more =
      directory !== undefined && existsSync(`${directory}/rows.json`) ? read(`${directory}/rows.json`).rows : [];
    for (const { messages, ids } of [...(golden?.rows ?? []), ...more]) {
      expect(encodeRow(model, golden?.marks ?? [], messages)).toEqual(ids);
    }
  });

  it("a row in one string gives the same tokens as piece by piece", () => {
    for (const { messages, ids } of golden?.rows ?? []) {
      const text = messages.map(({ role, content }) => `<|im_start|>${role}\n${content}<|im_end|>`).join("\n");
      expect(model.tokenize(text, true)).toEqual(ids);
    }
  });

  it("an answer ends with the end token and no BOS is asked for", () => {
    expect(model.tokens.eot).toBe(golden?.prompts[0]?.answer.at(-1));
    expect(model.tokens.shouldPrependBosToken).toBe(false);
  });

  it("the next-token logits agree", async () => {
    const context = await model.createContext({ contextSize: 4096, threads: 2 });
    const sequence = context.getSequence();
    for (const prompt of golden?.prompts ?? []) {
      for (const step of await compareLogits(sequence, prompt)) {
        expect(step.worst).toBeLessThan(LOGIT_TOLERANCE);
        // a near tie may fall either way on another CPU
        expect(step.sameBest || step.lead < LOGIT_TOLERANCE).toBe(true);
      }
    }
    await context.dispose();
  });
});
