import { join } from "node:path";
import { z } from "zod";
import type { LoraAdapter } from "./lora-adapter.ts";
import { pairTensors } from "./pair-tensors.ts";
import { readAdapterConfig } from "./read-adapter-config.ts";
import { readSafetensors } from "./read-safetensors.ts";
import { unfitAdapter } from "./unfit-adapter.ts";

export const MLX_WEIGHTS = "adapters.safetensors";

const MlxConfig = z.looseObject({
  /** Versions before DoRA do not write it. */
  fine_tune_type: z.string().default("lora"),
  use_dora: z.boolean().nullish(),
  lora_parameters: z.looseObject({ rank: z.int().positive(), scale: z.number(), alpha: z.number().optional() }),
  model: z.string().nullish(),
});

/**
 * Reads a folder that `mlx_lm.lora` saved. Its `scale` is the factor on B·A itself, so alpha is scale × rank.
 *
 * @throws DispositionError `FILE_INVALID` for a broken file, and for whatever a GGUF adapter cannot represent.
 * @example (await readMlxAdapter("adapters")).alpha // 160
 */
export async function readMlxAdapter(folder: string): Promise<LoraAdapter> {
  const { fine_tune_type, use_dora, lora_parameters, model } = await readAdapterConfig(folder, MlxConfig);
  if (fine_tune_type !== "lora" || use_dora) {
    const type = use_dora ? "dora" : fine_tune_type;
    throw unfitAdapter(folder, `its fine_tune_type is ${type}`, "train with fine_tune_type lora");
  }
  const { rank, scale, alpha } = lora_parameters;
  if (alpha !== undefined && alpha !== rank) {
    throw unfitAdapter(
      folder,
      "lora_parameters has alpha, by which old versions of mlx_lm multiply and new ones do not",
      "take alpha out; for an old version, first multiply scale by alpha / rank",
    );
  }
  const weights = join(folder, MLX_WEIGHTS);
  return {
    layout: "mlx",
    weights,
    rank,
    alpha: scale * rank,
    trainedOn: model || null,
    pairs: pairTensors(weights, await readSafetensors(weights), placeOf),
  };
}

/** `model.layers.0.self_attn.q_proj.lora_a` */
function placeOf(name: string) {
  const match = /\.lora_([ab])$/u.exec(name);
  if (!match) return null;
  return { module: name.slice(0, match.index), half: match[1] === "a" ? "a" : "b" } as const;
}
