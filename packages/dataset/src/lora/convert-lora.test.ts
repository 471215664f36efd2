import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Llama } from "node-llama-cpp";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ConvertedLora, convertLora } from "./convert-lora.ts";
import { llamaLogits, startLlama } from "./testing/llama-logits.ts";
import { referenceLogits } from "./testing/reference-logits.ts";
import { merge, randomFactors, randomModel, traits } from "./testing/tiny-model.ts";
import { mlxConfig, mlxTensors, peftConfig, peftTensors, safetensors, writeAdapter } from "./testing/write-adapter.ts";
import { writeBase } from "./testing/write-base.ts";

type Logits = readonly (readonly number[])[];

const TOKENS = [1, 70, 101, 200, 33, 270, 9, 150, 42];
const RANK = 4;
/** Factor on B·A, so that an adapter changes the weights about as much as they are large. */
const SCALE = 2;
/**
 * Bounds on the difference of any logit, which reach from about -19 to 19. Seen here: 4e-6 for the models with SiLU and
 * 3e-3 for Gemma, whose GELU llama.cpp takes from a table of float16; 9e-3 with the adapter itself as float16.
 */
const bounds = { silu: 1e-4, gelu: 1e-2, sameMachine: 2e-3, float16: 3e-2 };

let llama: Llama;
let folder: string;
beforeAll(async () => {
  llama = await startLlama();
  folder = await mkdtemp(join(tmpdir(), "convert-lora-"));
});
afterAll(async () => {
  await llama.dispose();
  await rm(folder, { recursive: true });
});

/** The largest difference of any logit behind any token. */
function distance(a: Logits, b: Logits): number {
  const differences = a.map((logits, position) =>
    Math.max(...logits.map((logit, token) => Math.abs(logit - (b[position]?.[token] ?? Number.NaN)))),
  );
  return Math.max(...differences);
}

describe.each(traits.map((one) => [one.architecture, one] as const))("an adapter for %s", (architecture, one) => {
  const bound = one.isGemma ? bounds.gelu : bounds.silu;
  const weights = randomModel(one, 1);
  const factors = randomFactors(one, RANK, 2);
  const merged = merge(weights, factors, SCALE);
  const expected = referenceLogits(one, merged, TOKENS);
  const at = (name: string) => join(folder, `${architecture}-${name}`);
  const evaluate = (model: string, adapter?: string) => llamaLogits(llama, model, TOKENS, adapter);
  const convert = (name: string, type?: "f16"): Promise<ConvertedLora> =>
    convertLora(at(name), { base: at("base.gguf"), output: at(`${name}.gguf`), ...(type && { type }) });

  beforeAll(async () => {
    await writeBase(at("base.gguf"), one, weights);
    await writeBase(at("merged.gguf"), one, merged);
    const file = "adapter_model.safetensors";
    const peft = safetensors(peftTensors(factors));
    await writeAdapter(at("peft"), { config: peftConfig(RANK, RANK * SCALE), file, weights: peft });
    const rsLora = { ...peftConfig(RANK, Math.sqrt(RANK) * SCALE), use_rslora: true };
    await writeAdapter(at("rslora"), { config: rsLora, file, weights: peft });
    const mlx = safetensors(mlxTensors(factors));
    await writeAdapter(at("mlx"), { config: mlxConfig(RANK, SCALE), file: "adapters.safetensors", weights: mlx });
  });

  it("is measured by a forward pass that agrees with llama.cpp on the base, from which it differs much", async () => {
    const without = referenceLogits(one, weights, TOKENS);
    expect(distance(without, await evaluate(at("base.gguf")))).toBeLessThan(bound);
    expect(distance(without, expected)).toBeGreaterThan(1);
  });

  it.each(["peft", "rslora", "mlx"])("of %s gives the logits of the merged weights", async (layout) => {
    const converted = await convert(layout);
    expect(converted).toMatchObject({ architecture, rank: RANK, alpha: RANK * SCALE, matrices: 14, untouched: 0 });
    const logits = await evaluate(at("base.gguf"), at(`${layout}.gguf`));
    expect(distance(expected, logits)).toBeLessThan(bound);
    expect(distance(await evaluate(at("merged.gguf")), logits)).toBeLessThan(bounds.sameMachine);
  });

  it("as float16 takes half the room and gives nearly the same logits", async () => {
    const { bytes: half } = await convert("peft", "f16");
    const logits = await evaluate(at("base.gguf"), at("peft.gguf"));
    expect(distance(expected, logits)).toBeLessThan(bounds.float16);
    expect(half).toBeLessThan(0.65 * (await convert("mlx")).bytes);
  });
});
