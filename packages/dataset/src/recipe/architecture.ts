import { z } from "zod";

/** Sizes of a decoder-only model with gated MLPs, as its `config.json` names them in other words. */
export const Architecture = z.strictObject({
  layers: z.int().positive(),
  hidden: z.int().positive(),
  intermediate: z.int().positive(),
  heads: z.int().positive(),
  keyValueHeads: z.int().positive(),
  headSize: z.int().positive(),
  vocabulary: z.int().positive(),
  /** Input and output embeddings are one matrix. */
  tied: z.boolean(),
});
export type Architecture = z.infer<typeof Architecture>;

function architecture(
  layers: number,
  hidden: number,
  intermediate: number,
  [heads, keyValueHeads, headSize]: readonly [number, number, number],
  vocabulary: number,
  tied: boolean,
): Architecture {
  return { layers, hidden, intermediate, heads, keyValueHeads, headSize, vocabulary, tied };
}

/** From the `config.json` of each repository. */
export const knownArchitectures: Readonly<Record<string, Architecture>> = {
  "Qwen/Qwen2.5-0.5B-Instruct": architecture(24, 896, 4864, [14, 2, 64], 151_936, true),
  "Qwen/Qwen2.5-1.5B-Instruct": architecture(28, 1536, 8960, [12, 2, 128], 151_936, true),
  "Qwen/Qwen2.5-3B-Instruct": architecture(36, 2048, 11_008, [16, 2, 128], 151_936, true),
  "Qwen/Qwen2.5-7B-Instruct": architecture(28, 3584, 18_944, [28, 4, 128], 152_064, false),
  "Qwen/Qwen3-0.6B": architecture(28, 1024, 3072, [16, 8, 128], 151_936, true),
  "Qwen/Qwen3-1.7B": architecture(28, 2048, 6144, [16, 8, 128], 151_936, true),
  "Qwen/Qwen3-4B-Instruct-2507": architecture(36, 2560, 9728, [32, 8, 128], 151_936, true),
  "Qwen/Qwen3-8B": architecture(36, 4096, 12_288, [32, 8, 128], 151_936, false),
  "mistralai/Mistral-7B-Instruct-v0.3": architecture(32, 4096, 14_336, [32, 8, 128], 32_768, false),
};

/** Rows and columns of the linear layers of one decoder layer, by the name that PEFT targets. */
export function projectionsOf(model: Architecture): Readonly<Record<string, readonly [number, number]>> {
  const queries = model.heads * model.headSize;
  const keys = model.keyValueHeads * model.headSize;
  return {
    q_proj: [model.hidden, queries],
    k_proj: [model.hidden, keys],
    v_proj: [model.hidden, keys],
    o_proj: [queries, model.hidden],
    gate_proj: [model.hidden, model.intermediate],
    up_proj: [model.hidden, model.intermediate],
    down_proj: [model.intermediate, model.hidden],
  };
}

/** Weights in linear layers and in embeddings. Norms and biases, under 0.1 % of a model, are left out. */
export function countWeights(model: Architecture): { readonly linear: number; readonly embedding: number } {
  const perLayer = Object.values(projectionsOf(model)).reduce((sum, [rows, columns]) => sum + rows * columns, 0);
  const embedding = model.vocabulary * model.hidden * (model.tied ? 1 : 2);
  return { linear: perLayer * model.layers, embedding };
}
