import { describe, expect, it } from "vitest";
import { hashRecipe, learningRateOf, parseRecipe } from "./training-recipe.ts";

describe("an empty recipe", () => {
  it("is a QLoRA of a 4B model on one GPU", () => {
    expect(parseRecipe({})).toMatchObject({
      base: { repo: "Qwen/Qwen3-4B-Instruct-2507", revision: "main" },
      method: "qlora",
      lora: { rank: 16, alpha: 16, dropout: 0, targets: expect.objectContaining({ length: 7 }) },
      loss: "labels",
      packing: false,
      hardware: { gpu: "l4", count: 1 },
    });
  });

  it("survives being read again", () => {
    expect(parseRecipe(parseRecipe({}))).toEqual(parseRecipe({}));
  });
});

describe("learning rate", () => {
  it.each([
    [2e-4, { method: "qlora" }],
    [2e-4, { method: "lora" }],
    [1e-5, { method: "full" }],
    [3e-5, { method: "qlora", learningRate: 3e-5 }],
  ])("is %d for %o", (rate, recipe) => {
    expect(learningRateOf(parseRecipe(recipe))).toBe(rate);
  });
});

describe("refused", () => {
  it.each([
    ["unknown key", { epoch: 3 }, /epoch/u],
    ["unknown nested key", { lora: { r: 8 } }, /"r"/u],
    ["warm-up as steps", { warmupSteps: 10 }, /warmupSteps/u],
    ["warm-up over half", { warmupShare: 0.6 }, /warmupShare/u],
    ["half an epoch", { epochs: 0.5 }, /epochs/u],
    ["no target", { lora: { targets: [] } }, /targets/u],
    ["the same target twice", { lora: { targets: ["q_proj", "q_proj"] } }, /twice/u],
    ["embeddings as target", { lora: { targets: ["embed_tokens"] } }, /targets/u],
    ["packing", { packing: true }, /packed rows/u],
    ["loss on all", { loss: "all" }, /only "labels"/u],
    ["a model without owner", { base: { repo: "qwen" } }, /owner\/name/u],
    ["an unknown GPU", { hardware: { gpu: "rtx" } }, /gpu/u],
    ["an unknown method", { method: "dora" }, /method/u],
    ["a rate that YAML would turn into a string", { learningRate: 5e-7 }, /learningRate/u],
    ["a name that is no folder", { name: "../x" }, /small letters/u],
    ["another version", { version: 2 }, /version/u],
    ["no mapping", "qlora", /recipe/u],
  ])("%s", (_what, recipe, message) => {
    expect(() => parseRecipe(recipe)).toThrow(message);
    expect(() => parseRecipe(recipe)).toThrow(expect.objectContaining({ code: "FILE_INVALID" }));
  });
});

describe("hash", () => {
  it("does not depend on the order of keys, or on whether a default is written out", () => {
    const one = parseRecipe({ seed: 1, epochs: 3, lora: { rank: 8, alpha: 16 } });
    const other = parseRecipe({ lora: { alpha: 16, rank: 8, dropout: 0 }, epochs: 3, seed: 1 });
    expect(hashRecipe(one)).toBe(hashRecipe(other));
  });

  it.each([{ seed: 2 }, { lora: { rank: 8 } }, { lora: { targets: ["v_proj", "q_proj"] } }, { maxLength: 512 }])(
    "changes with %o",
    (change) => {
      expect(hashRecipe(parseRecipe(change))).not.toBe(hashRecipe(parseRecipe({})));
    },
  );
});
