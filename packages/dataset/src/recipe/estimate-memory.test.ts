import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Architecture, countWeights, knownArchitectures } from "./architecture.ts";
import { countTrained, estimateMemory } from "./estimate-memory.ts";
import { parseRecipe } from "./training-recipe.ts";

function known(repo: string): Architecture {
  const found = knownArchitectures[repo];
  if (!found) throw new Error(repo);
  return found;
}

describe("weights, in billions, as the model cards state them", () => {
  it.each([
    ["Qwen/Qwen2.5-0.5B-Instruct", 0.49, 0.36],
    ["Qwen/Qwen2.5-1.5B-Instruct", 1.54, 1.31],
    ["Qwen/Qwen2.5-3B-Instruct", 3.09, 2.77],
    ["Qwen/Qwen2.5-7B-Instruct", 7.61, 6.53],
    ["Qwen/Qwen3-0.6B", 0.6, 0.44],
    ["Qwen/Qwen3-1.7B", 1.7, 1.4],
    ["Qwen/Qwen3-4B-Instruct-2507", 4.0, 3.6],
    ["Qwen/Qwen3-8B", 8.2, 6.95],
    ["mistralai/Mistral-7B-Instruct-v0.3", 7.25, 6.98],
  ])("%s has %d, without embeddings %d", (repo, all, linear) => {
    const weights = countWeights(known(repo));
    expect((weights.linear + weights.embedding) / 1e9).toBeCloseTo(all, 1);
    expect(weights.linear / 1e9).toBeCloseTo(linear, 1);
  });

  it("is the whole table", () => expect(Object.keys(knownArchitectures)).toHaveLength(9));
});

describe("trained weights", () => {
  it("of rank 16 on all projections of Qwen2.5-7B are the 40.4 million that PEFT prints", () => {
    expect(countTrained(known("Qwen/Qwen2.5-7B-Instruct"), parseRecipe({}))).toBe(40_370_176);
  });

  it("of a full tuning are all", () => {
    const { linear, embedding } = countWeights(known("Qwen/Qwen3-0.6B"));
    expect(countTrained(known("Qwen/Qwen3-0.6B"), parseRecipe({ method: "full" }))).toBe(linear + embedding);
  });
});

describe("memory", () => {
  const seven = known("Qwen/Qwen2.5-7B-Instruct");

  it("of 4-bit weights of Qwen2.5-7B is 3.1 GiB in linear layers and 2 in embeddings", () => {
    const { terms } = estimateMemory(seven, parseRecipe({}), 1024);
    expect(terms.weights).toBeCloseTo((6.525e9 * 0.5159 + 1.09e9 * 2) / 2 ** 30, 1);
  });

  it("adds up", () => {
    const { lowGiB, highGiB, terms } = estimateMemory(seven, parseRecipe({ method: "lora" }), 777);
    const { weights, trained, activations, logits, process } = terms;
    expect(lowGiB).toBeCloseTo(weights + trained[0] + activations[0] + logits[0] + process[0], 9);
    expect(highGiB).toBeCloseTo(weights + trained[1] + activations[1] + logits[1] + process[1], 9);
  });

  it("of qlora < lora < full", () => {
    const of = (method: string) => estimateMemory(seven, parseRecipe({ method }), 1024);
    expect(of("qlora").highGiB).toBeLessThan(of("lora").lowGiB);
    expect(of("lora").highGiB).toBeLessThan(of("full").lowGiB);
  });

  it("never falls with rank, batch or length, and low is not above high", () => {
    const sizes = fc.record({
      rank: fc.integer({ min: 1, max: 128 }),
      batch: fc.integer({ min: 1, max: 32 }),
      length: fc.integer({ min: 64, max: 8192 }),
    });
    fc.assert(
      fc.property(sizes, sizes, (one, other) => {
        const at = ({ rank, batch, length }: typeof one) =>
          estimateMemory(seven, parseRecipe({ lora: { rank }, batch }), length);
        const larger = {
          rank: one.rank + other.rank,
          batch: one.batch + other.batch,
          length: one.length + other.length,
        };
        expect(at(larger).lowGiB).toBeGreaterThan(at(one).lowGiB);
        expect(at(larger).highGiB).toBeGreaterThan(at(one).highGiB);
        expect(at(one).lowGiB).toBeLessThan(at(one).highGiB);
      }),
    );
  });
});
