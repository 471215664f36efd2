import { resolve } from "node:path";
import { DispositionError } from "@disposition/taxonomy";
import { readManifest } from "../write/data-set-folder.ts";
import { adapterMetadata } from "./adapter-metadata.ts";
import { CONVERTIBLE_ARCHITECTURES } from "./base-matrix.ts";
import { interleaveHalves, transpose } from "./lay-out-factors.ts";
import type { LoraAdapter } from "./lora-adapter.ts";
import { type PlacedPair, placePairs } from "./place-pairs.ts";
import { readAdapter } from "./read-adapter.ts";
import { type BaseModel, readBaseModel } from "./read-base-model.ts";
import { readTensor, type SafetensorsTensor } from "./read-safetensors.ts";
import { unfitAdapter } from "./unfit-adapter.ts";
import { type GgufEntry, type GgufTensor, type TensorType, writeGguf } from "./write-gguf.ts";

/** Options of `convertLora`. */
export interface ConvertLoraOptions {
  /** Path of the GGUF of the model that the adapter was trained on, in any quantisation. */
  readonly base: string;
  /** The GGUF to write; replaced when it is there. */
  readonly output: string;
  /** How the weights are stored; default `f32`, which loses nothing. */
  readonly type?: TensorType | undefined;
  /** `general.name` of the file; default: the folder's name. */
  readonly name?: string | undefined;
  /** Folder of the data set that it was trained on: its fingerprint and hashes are written into the file. */
  readonly data?: string | undefined;
}

/** What became of an adapter. */
export interface ConvertedLora {
  readonly layout: LoraAdapter["layout"];
  readonly architecture: string;
  /** Name of the base as its GGUF has it, and as the trainer had it: they should mean the same model. */
  readonly base: string | null;
  readonly trainedOn: string | null;
  readonly rank: number;
  /** As stored; alpha / rank is the strength. */
  readonly alpha: number;
  /** Matrices that the adapter changes. */
  readonly matrices: number;
  /** Those of them whose `lora_b` is zero throughout, as before training: they change nothing. */
  readonly untouched: number;
  readonly bytes: number;
  readonly sha256: string;
}

/**
 * Turns a LoRA adapter of PEFT (and so of TRL, Unsloth, Axolotl, LLaMA-Factory) or of MLX into a GGUF that llama.cpp
 * adds to the base, for `llama` (Mistral too), `qwen2`, `qwen3`, `gemma`, `gemma2` and `gemma3`. Holds one factor of
 * one matrix in memory at a time, at most 20 bytes per weight of it.
 *
 * @param folder - With `adapter_config.json` and the weights as safetensors.
 * @throws DispositionError `FILE_INVALID` with what is wrong or cannot be represented: DoRA, embeddings, biases, several
 *   ranks or strengths, a base that does not fit; `INPUT_INVALID` when the output would replace what is read.
 * @example await convertLora("out/adapter", { base: "qwen3-0.6b-q8_0.gguf", output: "adapter.gguf" });
 */
export async function convertLora(folder: string, options: ConvertLoraOptions): Promise<ConvertedLora> {
  const { output, type = "f32" } = options;
  const adapter = await readAdapter(folder);
  checkStrength(folder, adapter);
  const base = await readBaseModel(options.base);
  checkArchitecture(base);
  if ([base.path, adapter.weights].some((input) => resolve(input) === resolve(output))) {
    throw new DispositionError("INPUT_INVALID", `"${output}" is read itself; name another file to write`);
  }
  const manifest = options.data === undefined ? undefined : await readManifest(options.data);
  const places = placePairs(folder, adapter, base);
  let untouched = 0;
  const onZero = () => {
    untouched += 1;
  };
  const tensors = places.flatMap((place) => tensorsOf(adapter, place, { type, onZero }));
  const written = await write(
    output,
    adapterMetadata(folder, adapter, base, { type, name: options.name, manifest }),
    tensors,
  );
  return {
    layout: adapter.layout,
    architecture: base.architecture,
    base: base.name,
    trainedOn: adapter.trainedOn,
    rank: adapter.rank,
    alpha: adapter.alpha,
    matrices: places.length,
    untouched,
    ...written,
  };
}

/** llama.cpp reads an alpha of 0 as "as strong as it is written", not as no strength. */
function checkStrength(folder: string, { alpha }: LoraAdapter): void {
  if (Number.isFinite(Math.fround(alpha)) && Math.fround(alpha) !== 0) return;
  throw unfitAdapter(folder, `its alpha is ${alpha}`, "set alpha (PEFT) or scale (MLX) as it was in training");
}

function checkArchitecture({ path, architecture }: BaseModel): void {
  if (CONVERTIBLE_ARCHITECTURES.some((known) => known === architecture)) return;
  const known = CONVERTIBLE_ARCHITECTURES.join(", ");
  const message = `"${path}" is of the architecture ${architecture}; adapters can be converted for ${known}`;
  throw new DispositionError("FILE_INVALID", message);
}

interface Storing {
  readonly type: TensorType;
  readonly onZero: () => void;
}

function tensorsOf(adapter: LoraAdapter, place: PlacedPair, { type, onZero }: Storing): GgufTensor[] {
  const { weights, rank, layout } = adapter;
  const { name, a, b, turnedHeads, shape } = place;
  const [columns, rows] = shape;
  const read = async (tensor: SafetensorsTensor) => {
    const numbers = await readTensor(weights, tensor);
    return layout === "mlx" ? transpose(numbers, tensor.shape[1] ?? 1) : numbers;
  };
  const readB = async () => {
    const numbers = await read(b);
    if (numbers.every((number) => number === 0)) onZero();
    return turnedHeads === null ? numbers : interleaveHalves(numbers, rank, turnedHeads);
  };
  return [
    { name: `${name}.lora_a`, shape: [columns, rank], type, numbers: () => read(a) },
    { name: `${name}.lora_b`, shape: [rank, rows], type, numbers: readB },
  ];
}

async function write(path: string, metadata: readonly GgufEntry[], tensors: readonly GgufTensor[]) {
  try {
    return await writeGguf(path, metadata, tensors);
  } catch (cause) {
    if (DispositionError.isInstance(cause)) throw cause;
    if (cause instanceof RangeError) throw unfitAdapter(path, cause.message, "write it as f32");
    const what = cause instanceof Error ? cause.message : String(cause);
    throw new DispositionError("FILE_INVALID", `cannot write "${path}": ${what}; name a place to write to`, { cause });
  }
}
