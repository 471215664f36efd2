import { GGML_BLOCK_SIZES, HIGHEST_GGML_TYPE } from "./ggml-types.ts";
import type { GgufOutline, OutlineArray, OutlineTensor, OutlineValue } from "./gguf-outline.ts";

/** What a GGUF may be used as. */
export type GgufKind = "model" | "adapter";

/** llama.cpp stops the whole process above this (`LLAMA_MAX_LAYERS`). */
const MOST_LAYERS = 512;
/** Families without attention, whose converters write 0 heads. */
const WITHOUT_HEADS = /^(?:mamba|rwkv|arwkv)/u;
/** What ggml and its converters call things; a flipped bit often shows here. */
const PLAIN_NAME = /^[\x21-\x7e]+$/u;
const SPECIAL_TOKENS = ["bos", "eos", "unknown", "padding", "seperator", "eot", "mask", "cls"];

/**
 * What is wrong with the tensors of a GGUF; null when nothing is. ggml lays them one behind the other, each start a
 * multiple of the alignment, and refuses anything else.
 */
export function tensorProblem(
  { tensors, metadata, headerEnd, dataOffset }: GgufOutline,
  fileBytes: number,
): string | null {
  if (headerEnd > fileBytes) return `it ends inside its header, after ${fileBytes} bytes`;
  const alignment = BigInt(toNumber(metadata.get("general.alignment")) ?? 32);
  if (alignment < 1n || (alignment & (alignment - 1n)) !== 0n) return `general.alignment ${alignment} is no power of 2`;
  if (tensors.length === 0) return "it has no tensors";
  const odd = [...metadata.keys(), ...tensors.map(({ name }) => name)].find((name) => !PLAIN_NAME.test(name));
  if (odd !== undefined) return `it has a key or a tensor by the name of ${JSON.stringify(odd.slice(0, 40))}`;
  if (new Set(tensors.map(({ name }) => name)).size < tensors.length) return "two of its tensors have the same name";
  const end = dataOffset + tensors.reduce((most, tensor) => bigger(most, endOf(tensor)), 0n);
  const wrong = shapeOrTypeProblem(tensors) ?? placeProblem(tensors, alignment);
  if (wrong !== null) return wrong;
  return end <= BigInt(fileBytes) ? null : `its tensors end at byte ${end}, the file at ${fileBytes}`;
}

function shapeOrTypeProblem(tensors: readonly OutlineTensor[]): string | null {
  for (const { name, shape, dtype } of tensors) {
    const [elements] = GGML_BLOCK_SIZES[dtype] ?? [1];
    if (shape.length === 0 || shape.length > 4) return `tensor "${name}" has ${shape.length} dimensions`;
    if (shape.some((size) => size < 1n)) return `tensor "${name}" has the shape ${shape.join(" × ")}`;
    if (dtype > HIGHEST_GGML_TYPE) return `tensor "${name}" has the unknown type ${dtype}`;
    if ((shape[0] ?? 0n) % BigInt(elements) !== 0n) {
      return `tensor "${name}" has rows of ${shape[0]}, no multiple of the ${elements} that its type packs together`;
    }
  }
  return null;
}

function placeProblem(tensors: readonly OutlineTensor[], alignment: bigint): string | null {
  for (const [index, tensor] of tensors.entries()) {
    const before = tensors[index - 1];
    const isSized = before === undefined || before.dtype in GGML_BLOCK_SIZES;
    const expected = before === undefined ? 0n : roundUp(endOf(before), alignment);
    const isRight = isSized ? tensor.offset === expected : tensor.offset % alignment === 0n && tensor.offset > expected;
    if (!isRight) return `tensor "${tensor.name}" starts at ${tensor.offset}, not where the one before it ends`;
  }
  return null;
}

/** What keeps a GGUF from being a language model that llama.cpp can run; null when nothing does. */
export function modelProblem(outline: GgufOutline): string | null {
  const { metadata } = outline;
  if (metadata.get("general.type") === "adapter") return "it is an adapter; give it as lora, and its base as model";
  const architecture = metadata.get("general.architecture");
  if (typeof architecture !== "string" || !/^[\w.-]+$/u.test(architecture)) return "it names no architecture";
  return shapeProblem(architecture, outline) ?? tokenizerProblem(outline);
}

/** What keeps a GGUF from being a LoRA adapter; null when nothing does. */
export function adapterProblem({ metadata, tensors }: GgufOutline): string | null {
  if (metadata.get("general.type") !== "adapter") return "it is no adapter; give it as model";
  if (metadata.get("adapter.type") !== "lora")
    return `its adapter type is ${show(metadata.get("adapter.type"))}, not "lora"`;
  if (typeof metadata.get("general.architecture") !== "string") return "it names no architecture";
  const alpha = toNumber(metadata.get("adapter.lora.alpha"));
  if (alpha === null || !Number.isFinite(alpha)) return "adapter.lora.alpha is no number";
  const names = new Set(tensors.map(({ name }) => name));
  const lonely = tensors.find(({ name }) => !names.has(otherHalf(name)));
  return lonely ? `tensor "${lonely.name}" has no counterpart` : null;
}

function shapeProblem(architecture: string, { metadata, tensors }: GgufOutline): string | null {
  const ranges: readonly (readonly [key: string, least: number, most: number])[] = [
    ["block_count", 1, MOST_LAYERS],
    ["context_length", 1, 2 ** 31 - 1],
    ["embedding_length", 1, 2 ** 20],
  ];
  for (const [key, least, most] of ranges) {
    const value = toNumber(metadata.get(`${architecture}.${key}`));
    if (value === null) return `it has no ${architecture}.${key}`;
    if (!isCount(value, most) || value < least) return `${architecture}.${key} is ${value}`;
  }
  const width = toNumber(metadata.get(`${architecture}.embedding_length`)) ?? 0;
  const embedding = tensors.find(({ name }) => name === "token_embd.weight");
  if (embedding && embedding.shape[0] !== BigInt(width)) {
    return `${architecture}.embedding_length is ${width}, its embeddings have ${embedding.shape[0]}`;
  }
  return (
    layerProblem(architecture, tensors, metadata) ??
    widthProblem(architecture, { metadata, tensors }) ??
    headProblem(architecture, width, metadata)
  );
}

function layerProblem(
  architecture: string,
  tensors: readonly OutlineTensor[],
  metadata: GgufOutline["metadata"],
): string | null {
  const layers = tensors.map(({ name }) => Number(/^blk\.(\d{1,9})\./u.exec(name)?.[1] ?? -1));
  const highest = layers.reduce((most, layer) => Math.max(most, layer), -1);
  const stated = toNumber(metadata.get(`${architecture}.block_count`)) ?? 0;
  // layers that predict further tokens are counted by some converters and left out of the file
  const spare = toNumber(metadata.get(`${architecture}.nextn_predict_layers`)) ?? 0;
  const isSplit = (toNumber(metadata.get("split.count")) ?? 1) > 1;
  if (highest < 0 || isSplit || (highest < stated && highest + 1 + spare >= stated)) return null;
  return `${architecture}.block_count is ${stated}, it has tensors of ${highest + 1} layers`;
}

/** llama.cpp ends the process over dense layers without a stated width. */
function widthProblem(
  architecture: string,
  { metadata, tensors }: Pick<GgufOutline, "metadata" | "tensors">,
): string | null {
  const key = `${architecture}.feed_forward_length`;
  if (!tensors.some(({ name }) => /^blk\.\d+\.ffn_down\.weight$/u.test(name))) return null;
  const widths = toNumbers(metadata.get(key));
  if (widths.length === 0) return `it has no ${key}`;
  return widths.every((width) => isCount(width, 2 ** 24)) && Math.max(...widths) > 0 ? null : `${key} is ${widths[0]}`;
}

/** Numbers that llama.cpp divides by or asserts on, which would end the process. */
function headProblem(architecture: string, width: number, metadata: GgufOutline["metadata"]): string | null {
  const key = `${architecture}.attention.head_count`;
  const heads = toNumbers(metadata.get(key));
  const isHeadless = WITHOUT_HEADS.test(architecture);
  if (heads.length === 0 && !isHeadless) return `it has no ${key}`;
  if (!heads.every((count) => isCount(count, width)) || (!isHeadless && Math.max(...heads) === 0)) {
    return `${key} is ${heads.slice(0, 4)}`;
  }
  const most = Math.max(0, ...heads);
  const groups = toNumbers(metadata.get(`${key}_kv`));
  // per layer, families that mix attention with something else have layers without heads
  const isShared = (count: number) => (groups.length > 1 && count === 0) || (count > 0 && most % count === 0);
  const isFitting = heads.length > 1 || isHeadless || groups.every(isShared);
  if (!isFitting || !groups.every((count) => isCount(count, most))) {
    return `${key}_kv is ${groups.slice(0, 4)}, the heads are ${most}`;
  }
  return normProblem(architecture, metadata) ?? ropeProblem(architecture, width / Math.max(1, most), metadata);
}

function normProblem(architecture: string, metadata: GgufOutline["metadata"]): string | null {
  const keys = ["layer_norm_rms_epsilon", "layer_norm_epsilon"].map((name) => `${architecture}.attention.${name}`);
  const wrong = keys.find((key) => !isBetween(metadata.get(key) ?? 0, 0, 1));
  return wrong === undefined ? null : `${wrong} is ${show(metadata.get(wrong))}`;
}

function ropeProblem(architecture: string, evenWidth: number, metadata: GgufOutline["metadata"]): string | null {
  const key = `${architecture}.rope.dimension_count`;
  const headWidth = toNumber(metadata.get(`${architecture}.attention.key_length`)) ?? evenWidth;
  if (isBetween(metadata.get(key) ?? 0, 0, headWidth)) return null;
  return `${key} is ${show(metadata.get(key))}, a head has ${headWidth}`;
}

function tokenizerProblem({ metadata, tensors }: GgufOutline): string | null {
  const model = metadata.get("tokenizer.ggml.model");
  if (typeof model !== "string" || model === "" || model === "no_vocab") return "it has no tokenizer";
  const tokens = lengthOf(metadata.get("tokenizer.ggml.tokens"));
  if (tokens === null || tokens === 0) return "its tokenizer has no tokens";
  const embedding = tensors.find(({ name }) => name === "token_embd.weight");
  if (embedding && embedding.shape[1] !== BigInt(tokens)) {
    return `its tokenizer has ${tokens} tokens, its embeddings ${embedding.shape[1]}`;
  }
  for (const key of ["tokenizer.ggml.scores", "tokenizer.ggml.token_type"]) {
    const length = lengthOf(metadata.get(key));
    if (length !== null && length !== tokens) return `${key} has ${length} items for ${tokens} tokens`;
  }
  const ids = SPECIAL_TOKENS.map((name) => `tokenizer.ggml.${name}_token_id`);
  const wrong = ids.find((key) => metadata.has(key) && !isTokenId(metadata.get(key), tokens));
  return wrong === undefined ? null : `${wrong} is ${show(metadata.get(wrong))}, there are ${tokens} tokens`;
}

/** Bytes from the start of the tensors to the end of one; of a type newer than the table, to its start. */
function endOf({ shape, dtype, offset }: OutlineTensor): bigint {
  const [elements, bytes] = GGML_BLOCK_SIZES[dtype] ?? [1, 0];
  return offset + (shape.reduce((product, size) => product * size, 1n) / BigInt(elements)) * BigInt(bytes);
}

function bigger(a: bigint, b: bigint): bigint {
  return a > b ? a : b;
}

function roundUp(size: bigint, multiple: bigint): bigint {
  return ((size + multiple - 1n) / multiple) * multiple;
}

function otherHalf(name: string): string {
  if (name.endsWith(".lora_a")) return `${name.slice(0, -1)}b`;
  if (name.endsWith(".lora_b")) return `${name.slice(0, -1)}a`;
  return "";
}

function isArray(value: OutlineValue | undefined): value is OutlineArray {
  return typeof value === "object";
}

function lengthOf(value: OutlineValue | undefined): number | null {
  return isArray(value) ? value.length : null;
}

function toNumber(value: OutlineValue | undefined): number | null {
  return typeof value === "number" || typeof value === "bigint" ? Number(value) : null;
}

function toNumbers(value: OutlineValue | undefined): readonly number[] {
  if (isArray(value)) return value.numbers;
  const number = toNumber(value);
  return number === null ? [] : [number];
}

function isBetween(value: OutlineValue, least: number, most: number): boolean {
  const numbers = toNumbers(value);
  return numbers.length > 0 && numbers.every((number) => number >= least && number <= most);
}

function isCount(value: number, most: number): boolean {
  return Number.isInteger(value) && value >= 0 && value <= most;
}

function isTokenId(value: OutlineValue | undefined, tokens: number): boolean {
  // the largest number stands for "none"
  return value === 0xffffffff || isBetween(value ?? -1, 0, tokens - 1);
}

function show(value: OutlineValue | undefined): string {
  if (isArray(value)) return `a list of ${value.length}`;
  return typeof value === "string" ? `"${value}"` : String(value);
}
