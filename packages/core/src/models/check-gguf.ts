import { open, stat } from "node:fs/promises";
import { DispositionError } from "@disposition/taxonomy";
import { GGUF_HEADER_BYTES, headerProblem } from "./gguf-header.ts";
import { type GgufOutline, readGgufOutline } from "./gguf-outline.ts";
import { adapterProblem, type GgufKind, modelProblem, tensorProblem } from "./gguf-problems.ts";

/** Options of `checkGguf`. */
export interface CheckGgufOptions {
  /** What the file is to be used as; default `model`. */
  readonly kind?: GgufKind;
  /** The architecture that an adapter must be made for. */
  readonly architecture?: string;
  /** A header that takes longer to read is refused; default 20,000. */
  readonly timeoutMs?: number;
  readonly signal?: AbortSignal | undefined;
}

/** What the header of a sound GGUF says. */
export interface GgufFacts {
  readonly kind: GgufKind;
  /** As llama.cpp calls it: `llama`, `qwen3`, … */
  readonly architecture: string;
  readonly name: string | null;
  /** Length of the file. */
  readonly bytes: number;
  readonly tensors: number;
  /** Tokens the model was made for; null for an adapter. */
  readonly contextLength: number | null;
  /** Null for an adapter. */
  readonly blockCount: number | null;
  /** Tokens of its tokenizer; null for an adapter. */
  readonly vocabularySize: number | null;
}

/**
 * Looks a GGUF over before llama.cpp does, which may abort the whole process over a broken one: header, counts, every
 * tensor's place in the file, architecture and its numbers, tokenizer. Reads the header only, a few megabytes. It finds
 * no flipped bit inside a tensor or a word; only a hash does (see `resolveModel`).
 *
 * @throws DispositionError `MODEL_NOT_FOUND`; `MODEL_INVALID` with what is wrong.
 * @example const { architecture } = await checkGguf("./model.gguf");
 */
export async function checkGguf(path: string, options: CheckGgufOptions = {}): Promise<GgufFacts> {
  const { kind = "model", timeoutMs = 20_000, signal } = options;
  const bytes = await fileBytes(path, kind);
  const header = await readStart(path, kind);
  const early = headerProblem(header, bytes);
  if (early !== null) throw invalid(path, kind, early);
  const answer = await readGgufOutline(path, timeoutMs, signal);
  if ("problem" in answer) throw invalid(path, kind, answer.problem);
  const { outline } = answer;
  const problem = tensorProblem(outline, bytes) ?? (kind === "model" ? modelProblem : adapterProblem)(outline);
  if (problem !== null) throw invalid(path, kind, problem);
  const facts = toFacts(outline, kind, bytes);
  if (options.architecture === undefined || options.architecture === facts.architecture) return facts;
  throw invalid(path, kind, `it is made for ${facts.architecture}, the model is ${options.architecture}`);
}

async function fileBytes(path: string, kind: GgufKind): Promise<number> {
  const stats = await stat(path).catch((cause: unknown) => {
    throw notFound(path, kind, cause);
  });
  // a pipe or a device would be waited for, and for ever
  if (stats.isFile()) return stats.size;
  throw invalid(path, kind, stats.isDirectory() ? "it is a folder; give the GGUF file in it" : "it is no regular file");
}

async function readStart(path: string, kind: GgufKind): Promise<Buffer> {
  try {
    await using file = await open(path);
    const { buffer, bytesRead } = await file.read(Buffer.alloc(GGUF_HEADER_BYTES), 0, GGUF_HEADER_BYTES, 0);
    return buffer.subarray(0, bytesRead);
  } catch (cause) {
    throw notFound(path, kind, cause);
  }
}

function toFacts({ metadata, tensors }: GgufOutline, kind: GgufKind, bytes: number): GgufFacts {
  const architecture = String(metadata.get("general.architecture"));
  const name = metadata.get("general.name");
  const tokens = metadata.get("tokenizer.ggml.tokens");
  const numberAt = (key: string) => {
    const value = metadata.get(`${architecture}.${key}`);
    return value === undefined || kind === "adapter" ? null : Number(value);
  };
  return {
    kind,
    architecture,
    name: typeof name === "string" ? name : null,
    bytes,
    tensors: tensors.length,
    contextLength: numberAt("context_length"),
    blockCount: numberAt("block_count"),
    vocabularySize: typeof tokens === "object" ? tokens.length : null,
  };
}

function notFound(path: string, kind: GgufKind, cause: unknown): DispositionError {
  const message = `no readable ${kind} file at "${path}"; give the path of a GGUF file`;
  return new DispositionError("MODEL_NOT_FOUND", message, { cause });
}

function invalid(path: string, kind: GgufKind, what: string): DispositionError {
  const message = `"${path}" is no usable ${kind}: ${what}; download or convert it again`;
  return new DispositionError("MODEL_INVALID", message);
}
