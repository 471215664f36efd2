import type { BaseModel } from "./read-base-model.ts";

/** The matrix of a GGUF that a module of the trained model has become. */
export interface BaseMatrix {
  /** E.g. `blk.0.attn_q.weight`. */
  readonly name: string;
  /** Number of heads whose output rows the GGUF has in another order than the trainer, or null. */
  readonly turnedHeads: number | null;
}

/** Last part of a module's path → part of a GGUF name; the same for all architectures here. */
const MATRICES: Readonly<Record<string, string>> = {
  "self_attn.q_proj": "attn_q",
  "self_attn.k_proj": "attn_k",
  "self_attn.v_proj": "attn_v",
  "self_attn.o_proj": "attn_output",
  "mlp.gate_proj": "ffn_gate",
  "mlp.up_proj": "ffn_up",
  "mlp.down_proj": "ffn_down",
};

/** Architectures that can be converted, as llama.cpp calls them; Mistral is `llama`. */
export const CONVERTIBLE_ARCHITECTURES = ["llama", "qwen2", "qwen3", "gemma", "gemma2", "gemma3"] as const;
/** Of these the converter interleaves the two halves of each query and key head, for llama.cpp's older rotation. */
const TURNED_ARCHITECTURES = ["llama"];
/** Multimodal models put their text layers under `language_model`, before or after `model`. */
const LAYER = /^(?:model\.)?(?:language_model\.)?(?:model\.)?layers\.(\d{1,4})\.(.+)$/u;

/** Why a module has no matrix of its own in a GGUF. */
export interface NoMatrix {
  readonly why: string;
  readonly remedy: string;
}

/** Where the change to a module belongs; a reason when there is no place for it. */
export function baseMatrix(module: string, base: BaseModel): BaseMatrix | NoMatrix {
  const [, layer, part] = LAYER.exec(module) ?? [];
  if (/(?:^|\.)(?:embed_tokens|lm_head)$/u.test(module)) {
    return { why: `it changes embeddings ("${module}")`, remedy: "train layers only" };
  }
  if (/(?:^|\.)(?:experts|switch_mlp|block_sparse_moe)\./u.test(module)) {
    return { why: `it changes experts ("${module}")`, remedy: "train the projections of the attention only" };
  }
  const matrix = part === undefined || !Object.hasOwn(MATRICES, part) ? undefined : MATRICES[part];
  if (layer === undefined || matrix === undefined) {
    const known = Object.keys(MATRICES).join(", ");
    return { why: `"${module}" is no module that is known here`, remedy: `train some of ${known}` };
  }
  const name = `blk.${Number(layer)}.${matrix}.weight`;
  if (!TURNED_ARCHITECTURES.includes(base.architecture)) return { name, turnedHeads: null };
  const counts = { attn_q: base.heads, attn_k: base.kvHeads }[matrix];
  return { name, turnedHeads: counts ? (counts[Number(layer)] ?? counts[0] ?? 0) : null };
}
