import { type GgufEntry, type GgufTensor, writeGguf } from "../write-gguf.ts";
import { type Matrix, size, type Traits, type Weights } from "./tiny-model.ts";

/** Longest context that the files claim. */
const CONTEXT = 128;
const NORMAL = 1;
const UNKNOWN = 2;
const CONTROL = 3;
const BYTE = 6;

const NAMES: Readonly<Record<string, string>> = {
  "self_attn.q_proj": "attn_q",
  "self_attn.k_proj": "attn_k",
  "self_attn.v_proj": "attn_v",
  "self_attn.o_proj": "attn_output",
  "self_attn.q_norm": "attn_q_norm",
  "self_attn.k_norm": "attn_k_norm",
  "mlp.gate_proj": "ffn_gate",
  "mlp.up_proj": "ffn_up",
  "mlp.down_proj": "ffn_down",
  input_layernorm: "attn_norm",
  pre_feedforward_layernorm: "ffn_norm",
  post_feedforward_layernorm: "post_ffw_norm",
};

/** Writes weights in Hugging Face's layout as the GGUF that llama.cpp's converter would make of them, as F32. */
export async function writeBase(
  path: string,
  traits: Traits,
  weights: Weights,
  extra: readonly GgufEntry[] = [],
): Promise<void> {
  const tensors = [...weights].map(([name, matrix]): GgufTensor => {
    const { rows, columns, values } = converted(traits, name, matrix);
    const shape = columns === 1 ? [rows] : [columns, rows];
    return { name: nameOf(traits, name), shape, type: "f32", numbers: () => values };
  });
  await writeGguf(path, [...metadataOf(traits), ...tokenizer(), ...extra], tensors);
}

function converted({ architecture, isGemma }: Traits, name: string, matrix: Matrix): Matrix {
  if (isGemma && /norm\.weight$/u.test(name)) return { ...matrix, values: matrix.values.map((value) => value + 1) };
  if (architecture !== "llama") return matrix;
  if (name.endsWith("q_proj.weight")) return turnHeads(matrix, size.heads);
  return name.endsWith("k_proj.weight") ? turnHeads(matrix, size.kvHeads) : matrix;
}

/** Within a head, row i of the first half goes to row 2i and row i of the second half to row 2i + 1. */
function turnHeads({ rows, columns, values }: Matrix, heads: number): Matrix {
  const turned = new Float32Array(values.length);
  const half = rows / heads / 2;
  for (let head = 0; head < heads; head += 1) {
    for (let which = 0; which < 2; which += 1) {
      for (let index = 0; index < half; index += 1) {
        const from = head * 2 * half + which * half + index;
        const to = head * 2 * half + 2 * index + which;
        for (let column = 0; column < columns; column += 1) {
          turned[to * columns + column] = values[from * columns + column] ?? 0;
        }
      }
    }
  }
  return { rows, columns, values: turned };
}

function nameOf({ normsOutputs }: Traits, name: string): string {
  if (name === "model.embed_tokens.weight") return "token_embd.weight";
  if (name === "model.norm.weight") return "output_norm.weight";
  const [, layer, part = "", kind] = /^model\.layers\.(\d+)\.(.+)\.(weight|bias)$/u.exec(name) ?? [];
  const afterAttention = normsOutputs ? "post_attention_norm" : "ffn_norm";
  return `blk.${layer}.${part === "post_attention_layernorm" ? afterAttention : NAMES[part]}.${kind}`;
}

function metadataOf({ architecture, headWidth }: Traits): GgufEntry[] {
  const whole = (key: string, value: number): GgufEntry => ({ key: `${architecture}.${key}`, type: "u32", value });
  return [
    { key: "general.architecture", type: "string", value: architecture },
    { key: "general.name", type: "string", value: "tiny" },
    whole("context_length", CONTEXT),
    whole("embedding_length", size.width),
    whole("block_count", size.layers),
    whole("feed_forward_length", size.ffn),
    whole("rope.dimension_count", headWidth),
    whole("attention.head_count", size.heads),
    whole("attention.head_count_kv", size.kvHeads),
    whole("attention.key_length", headWidth),
    whole("attention.value_length", headWidth),
    whole("attention.sliding_window", CONTEXT),
    { key: `${architecture}.attention.layer_norm_rms_epsilon`, type: "f32", value: size.epsilon },
    { key: `${architecture}.rope.freq_base`, type: "f32", value: 10_000 },
  ];
}

/** Three control tokens, all bytes, and words that stand for nothing. */
function tokenizer(): GgufEntry[] {
  const bytes = Array.from({ length: 256 }, (_, byte) => `<0x${byte.toString(16).toUpperCase().padStart(2, "0")}>`);
  const fixed = ["<unk>", "<s>", "</s>", ...bytes];
  const words = Array.from({ length: size.vocabulary - fixed.length }, (_, index) => `word${index}`);
  const types = [UNKNOWN, CONTROL, CONTROL, ...bytes.map(() => BYTE), ...words.map(() => NORMAL)];
  return [
    { key: "tokenizer.ggml.model", type: "string", value: "llama" },
    { key: "tokenizer.ggml.tokens", type: "string", value: [...fixed, ...words] },
    { key: "tokenizer.ggml.scores", type: "f32", value: types.map(() => 0) },
    { key: "tokenizer.ggml.token_type", type: "i32", value: types },
    { key: "tokenizer.ggml.bos_token_id", type: "u32", value: 1 },
    { key: "tokenizer.ggml.eos_token_id", type: "u32", value: 2 },
  ];
}
