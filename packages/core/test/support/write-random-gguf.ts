import { f32, type GgufEntry, readEntries, string, u32 } from "./gguf-entries.ts";
import { layouts, type WeightType } from "./random-tensor.ts";
import type { GgufTokenizer } from "./synthetic-bpe.ts";
import { type RandomTensor, writeGguf } from "./write-gguf.ts";

export interface RandomGgufOptions {
  /** `qwen2` differs from `llama` by biases and by how positions are turned; default `llama`. */
  readonly architecture?: "llama" | "qwen2";
  readonly layers: number;
  /** Multiple of 64 and of twice `heads`. */
  readonly width: number;
  readonly heads: number;
  /** Divisor of `heads`; default `heads`. */
  readonly kvHeads?: number;
  /** Multiple of 32. */
  readonly ffn: number;
  /** Longest context in tokens that the file claims; default 4096. */
  readonly context?: number;
  /** From `syntheticBpe` or `tokenizerOf`. */
  readonly tokenizer: GgufTokenizer;
  /** Of the matrices; vectors are always F32. Default `Q8_0`. */
  readonly type?: WeightType;
  /** Equal options and seeds give equal bytes; default 1. */
  readonly seed?: number;
}

/** Shape of Qwen2.5-0.5B: 0.49 billion weights, 525 MB as Q8_0. */
export const halfBillion = {
  architecture: "qwen2",
  layers: 24,
  width: 896,
  heads: 14,
  kvHeads: 2,
  ffn: 4864,
  context: 32_768,
} as const satisfies Omit<RandomGgufOptions, "tokenizer">;
export const HALF_BILLION_VOCABULARY = 151_936;

/** About 200 kB as Q8_0 with a vocabulary of 512. */
export const tiny = {
  architecture: "qwen2",
  layers: 3,
  width: 64,
  heads: 4,
  kvHeads: 2,
  ffn: 192,
  context: 2048,
} as const satisfies Omit<RandomGgufOptions, "tokenizer">;

/**
 * Writes a GGUF of random weights that llama.cpp loads: for tests that need another shape, tokenizer or device, and for
 * measuring speed, which does not depend on what the weights are. The input matrix serves as the output matrix too.
 *
 * @returns Size of the file in bytes.
 * @throws RangeError for a shape that no block of weights or head fits.
 * @example await writeRandomGguf("tiny.gguf", { ...tiny, tokenizer: syntheticBpe({ size: 512 }) });
 */
export async function writeRandomGguf(path: string, options: RandomGgufOptions): Promise<number> {
  return writeGguf(path, metadataOf(options), tensorsOf(checked(options)), options.seed ?? 1);
}

/** The tokenizer of another file, e.g. the starter model's. */
export async function tokenizerOf(path: string): Promise<GgufTokenizer> {
  const entries = await readEntries(path, "tokenizer.");
  const tokens = entries.find(({ key }) => key === "tokenizer.ggml.tokens")?.value;
  if (!Array.isArray(tokens)) throw new RangeError(`"${path}" has no tokenizer`);
  return { size: tokens.length, entries };
}

function checked(options: RandomGgufOptions): RandomGgufOptions {
  const { width, heads, kvHeads = heads, ffn } = options;
  const fits = width % 64 === 0 && ffn % 32 === 0 && width % (2 * heads) === 0 && heads % kvHeads === 0;
  if (!fits) throw new RangeError(`no model has width ${width}, ffn ${ffn}, heads ${heads} and kvHeads ${kvHeads}`);
  return options;
}

function metadataOf(options: RandomGgufOptions): GgufEntry[] {
  const { architecture = "llama", width, heads, kvHeads = heads, tokenizer, type = "Q8_0" } = options;
  return [
    string("general.architecture", architecture),
    string("general.type", "model"),
    string("general.name", "random weights"),
    u32("general.file_type", layouts[type].fileType),
    u32("general.quantization_version", 2),
    u32(`${architecture}.vocab_size`, tokenizer.size),
    u32(`${architecture}.context_length`, options.context ?? 4096),
    u32(`${architecture}.embedding_length`, width),
    u32(`${architecture}.block_count`, options.layers),
    u32(`${architecture}.feed_forward_length`, options.ffn),
    u32(`${architecture}.rope.dimension_count`, width / heads),
    f32(`${architecture}.rope.freq_base`, 10_000),
    u32(`${architecture}.attention.head_count`, heads),
    u32(`${architecture}.attention.head_count_kv`, kvHeads),
    f32(`${architecture}.attention.layer_norm_rms_epsilon`, 1e-5),
    ...tokenizer.entries,
  ];
}

function tensorsOf(options: RandomGgufOptions): RandomTensor[] {
  const { layers, width, heads, kvHeads = heads, ffn, tokenizer, type = "Q8_0" } = options;
  const kvWidth = (width / heads) * kvHeads;
  const matrix = (name: string, from: number, to: number): RandomTensor => ({
    name: `${name}.weight`,
    shape: [from, to],
    type,
    deviation: 1 / Math.sqrt(from),
  });
  const norm = (name: string): RandomTensor => ({
    name: `${name}.weight`,
    shape: [width],
    type: "F32",
    deviation: null,
  });
  const bias = (name: string, size: number): RandomTensor[] =>
    options.architecture === "qwen2" ? [{ name: `${name}.bias`, shape: [size], type: "F32", deviation: 0.1 }] : [];
  const layer = (at: string) => [
    norm(`${at}.attn_norm`),
    matrix(`${at}.attn_q`, width, width),
    ...bias(`${at}.attn_q`, width),
    matrix(`${at}.attn_k`, width, kvWidth),
    ...bias(`${at}.attn_k`, kvWidth),
    matrix(`${at}.attn_v`, width, kvWidth),
    ...bias(`${at}.attn_v`, kvWidth),
    matrix(`${at}.attn_output`, width, width),
    norm(`${at}.ffn_norm`),
    matrix(`${at}.ffn_gate`, width, ffn),
    matrix(`${at}.ffn_up`, width, ffn),
    matrix(`${at}.ffn_down`, ffn, width),
  ];
  return [
    matrix("token_embd", width, tokenizer.size),
    ...Array.from({ length: layers }, (_, index) => layer(`blk.${index}`)).flat(),
    norm("output_norm"),
  ];
}
