import { join } from "node:path";
import { z } from "zod";
import type { LoraAdapter } from "./lora-adapter.ts";
import { pairTensors } from "./pair-tensors.ts";
import { readAdapterConfig } from "./read-adapter-config.ts";
import { readSafetensors } from "./read-safetensors.ts";
import { unfitAdapter } from "./unfit-adapter.ts";

export const PEFT_WEIGHTS = "adapter_model.safetensors";

const Pattern = z.record(z.string(), z.number()).nullish();
const PeftConfig = z.looseObject({
  peft_type: z.string(),
  r: z.int().positive(),
  lora_alpha: z.number(),
  use_rslora: z.boolean().nullish(),
  bias: z.string().nullish(),
  fan_in_fan_out: z.boolean().nullish(),
  rank_pattern: Pattern,
  alpha_pattern: Pattern,
  init_lora_weights: z.union([z.boolean(), z.string()]).nullish(),
  base_model_name_or_path: z.string().nullish(),
});
type PeftConfig = z.infer<typeof PeftConfig>;

/** Ways to begin that leave the base as it is; others (PiSSA, OLoRA, LoftQ, CorDA) train against a changed base. */
const PLAIN_STARTS: readonly unknown[] = [undefined, null, true, false, "gaussian", "orthogonal", "eva"];
/**
 * Keys that switch a variant of LoRA on: all of them but rank stabilisation, and what only touches where training
 * starts or how it is spread over machines. Variants that are not known yet are refused with the others.
 */
const VARIANT = /^use_(?!rslora$)|^(?!(?:eva|megatron)_).+_config$/u;
/** Keys that stand for something a GGUF has no room for as soon as they are set, and what helps. */
const EMPTY_KEYS: Readonly<Record<string, string>> = {
  modules_to_save: "train layers only, or merge the adapter into the base and convert the whole model",
  trainable_token_indices: "train layers only",
  layer_replication: "merge the adapter into the base and convert the whole model",
  target_parameters: "train the projections of attention and feed-forward layers only",
  alora_invocation_tokens: "train plain LoRA",
  lora_bias: "train with lora_bias false",
};

/**
 * Reads a folder that PEFT saved (TRL, Unsloth, Axolotl and LLaMA-Factory save through it).
 *
 * @throws DispositionError `FILE_INVALID` for a broken file, and for whatever a GGUF adapter cannot represent.
 * @example (await readPeftAdapter("out/adapter")).rank // 16
 */
export async function readPeftAdapter(folder: string): Promise<LoraAdapter> {
  const config = await readAdapterConfig(folder, PeftConfig);
  checkConfig(folder, config);
  const weights = join(folder, PEFT_WEIGHTS);
  const { r, lora_alpha, use_rslora } = config;
  return {
    layout: "peft",
    weights,
    rank: r,
    // rank-stabilised LoRA divides by the root of the rank; the file's reader always divides by the rank
    alpha: use_rslora ? lora_alpha * Math.sqrt(r) : lora_alpha,
    trainedOn: config.base_model_name_or_path || null,
    pairs: pairTensors(weights, await readSafetensors(weights), placeOf),
  };
}

function checkConfig(folder: string, config: PeftConfig): void {
  const refuse = (why: string, remedy: string) => unfitAdapter(folder, why, remedy);
  if (config.peft_type !== "LORA") throw refuse(`its peft_type is ${config.peft_type}`, "train LoRA");
  if (!PLAIN_STARTS.includes(config.init_lora_weights)) {
    throw refuse(
      `init_lora_weights is "${config.init_lora_weights}", which may change the base too`,
      "save it with path_initial_model_for_weight_conversion, or train with init_lora_weights true",
    );
  }
  const variant = Object.keys(config).find((key) => VARIANT.test(key) && isSet(config[key]));
  if (variant !== undefined) throw refuse(`it was trained with ${variant}`, "train plain LoRA (rsLoRA is fine too)");
  if ((config.bias ?? "none") !== "none") throw refuse(`bias is "${config.bias}"`, "train with bias none");
  if (config.fan_in_fan_out)
    throw refuse("fan_in_fan_out is true, no model known here has such layers", "set it false");
  for (const [key, remedy] of Object.entries(EMPTY_KEYS)) {
    if (isSet(config[key])) throw refuse(`${key} is set`, remedy);
  }
  checkPattern(folder, "rank_pattern", config.rank_pattern, config.r);
  checkPattern(folder, "alpha_pattern", config.alpha_pattern, config.lora_alpha);
}

function checkPattern(folder: string, key: string, pattern: PeftConfig["rank_pattern"], only: number): void {
  const odd = Object.entries(pattern ?? {}).find(([, value]) => value !== only);
  if (odd === undefined) return;
  const why = `${key} gives "${odd[0]}" ${odd[1]} where the rest has ${only}`;
  throw unfitAdapter(folder, why, "train with one rank and one alpha");
}

function isSet(value: unknown): boolean {
  if (value === null || value === undefined || value === false) return false;
  return typeof value !== "object" || Object.keys(value).length > 0;
}

/** `base_model.model.model.layers.0.self_attn.q_proj.lora_A.weight`; older versions put the adapter's name before `weight`. */
function placeOf(name: string) {
  const match = /\.lora_([AB])(?:\.[^.]+)?\.weight$/u.exec(name);
  if (!match) return null;
  const module = name.slice(0, match.index).replace(/^base_model\.model\./u, "");
  return { module, half: match[1] === "A" ? "a" : "b" } as const;
}
