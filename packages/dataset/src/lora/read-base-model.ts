import { DispositionError } from "@disposition/taxonomy";
import { gguf } from "@huggingface/gguf";

/** What a conversion has to know of the model that an adapter changes. */
export interface BaseModel {
  readonly path: string;
  /** As llama.cpp calls it: `llama` (Mistral too), `qwen3`, … */
  readonly architecture: string;
  readonly name: string | null;
  /** By layer; one number counts for all. */
  readonly heads: readonly number[];
  readonly kvHeads: readonly number[];
  /** Tensor → shape, the fastest dimension first. */
  readonly shapes: ReadonlyMap<string, readonly number[]>;
}

/**
 * Reads the header of the model's GGUF, in any quantisation: some megabytes at its start, not the weights.
 *
 * @throws DispositionError `FILE_INVALID` when it is no GGUF of a whole model.
 * @example (await readBaseModel("qwen3-0.6b-q8_0.gguf")).architecture // "qwen3"
 */
export async function readBaseModel(path: string): Promise<BaseModel> {
  const { metadata, tensorInfos } = await readHeader(path);
  const architecture = metadata["general.architecture"];
  if (typeof architecture !== "string") throw unusable(path, "it names no architecture", "name another file");
  if (metadata["general.type"] === "adapter")
    throw unusable(path, "it is an adapter", "name the model that it changes");
  if (Number(metadata["split.count"] ?? 1) > 1) {
    throw unusable(path, "it is one part of a split model", "join the parts with llama-gguf-split --merge");
  }
  const name = metadata["general.name"];
  const heads = toNumbers(metadata[`${architecture}.attention.head_count`]);
  const kvHeads = toNumbers(metadata[`${architecture}.attention.head_count_kv`]);
  return {
    path,
    architecture,
    name: typeof name === "string" ? name : null,
    heads,
    kvHeads: kvHeads.length > 0 ? kvHeads : heads,
    shapes: new Map(tensorInfos.map((tensor) => [tensor.name, tensor.shape.map(Number)])),
  };
}

async function readHeader(path: string) {
  try {
    const { metadata, tensorInfos } = await gguf(path, { allowLocalFile: true });
    return { metadata: { ...metadata } as Readonly<Record<string, unknown>>, tensorInfos };
  } catch (cause) {
    const what = cause instanceof Error ? cause.message : String(cause);
    throw new DispositionError("FILE_INVALID", `cannot read "${path}" as a GGUF: ${what}`, { cause });
  }
}

function toNumbers(value: unknown): readonly number[] {
  if (value === undefined) return [];
  return (Array.isArray(value) ? value : [value]).map(Number);
}

function unusable(path: string, what: string, remedy: string): DispositionError {
  return new DispositionError("FILE_INVALID", `"${path}" is no usable base: ${what}; ${remedy}`);
}
