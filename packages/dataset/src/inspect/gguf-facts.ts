import { DispositionError } from "@disposition/taxonomy";
import { gguf } from "@huggingface/gguf";

/** What a GGUF says about its size, and about chats and tokens. */
export interface GgufFacts {
  readonly path: string;
  /** Numbers in all tensors together. */
  readonly parameters: number;
  readonly chatTemplate: string | null;
  readonly bosToken: string | null;
  readonly eosToken: string | null;
  /** `llama` (SentencePiece), `gpt2` (byte-level BPE), … */
  readonly tokenizerModel: string;
  /** Text of each token, in the spelling of `tokenizerModel`. */
  readonly tokens: readonly string[];
  /** llama.cpp's kind of each token: 1 normal, 2 unknown, 3 control, 4 user-defined, 5 unused, 6 byte. */
  readonly tokenTypes: readonly number[];
}

/**
 * Reads the header of a GGUF: some megabytes at its start, not the weights.
 *
 * @throws DispositionError `FILE_INVALID` when the file is no GGUF or has no tokenizer.
 * @example (await readGgufFacts("model.gguf")).eosToken // "<|im_end|>"
 */
export async function readGgufFacts(path: string): Promise<GgufFacts> {
  const { metadata, parameters } = await readHeader(path);
  const tokens = metadata["tokenizer.ggml.tokens"];
  if (!isStrings(tokens)) throw new DispositionError("FILE_INVALID", `"${path}" has no tokenizer; give a whole model`);
  const types = metadata["tokenizer.ggml.token_type"];
  const template = metadata["tokenizer.chat_template"];
  return {
    path,
    parameters,
    chatTemplate: typeof template === "string" ? template : null,
    bosToken: tokenAt(tokens, metadata["tokenizer.ggml.bos_token_id"]),
    eosToken: tokenAt(tokens, metadata["tokenizer.ggml.eos_token_id"]),
    tokenizerModel: String(metadata["tokenizer.ggml.model"]),
    tokens,
    tokenTypes: Array.isArray(types) ? types.map(Number) : [],
  };
}

async function readHeader(path: string): Promise<{ metadata: Record<string, unknown>; parameters: number }> {
  try {
    const { metadata, tensorInfos } = await gguf(path, { allowLocalFile: true });
    const sizes = tensorInfos.map(({ shape }) => shape.reduce((product, side) => product * Number(side), 1));
    return { metadata: { ...metadata }, parameters: sizes.reduce((sum, size) => sum + size, 0) };
  } catch (cause) {
    const what = cause instanceof Error ? cause.message : String(cause);
    throw new DispositionError("FILE_INVALID", `cannot read "${path}" as a GGUF: ${what}`, { cause });
  }
}

function isStrings(value: unknown): value is string[] {
  return Array.isArray(value) && value.length > 0 && typeof value[0] === "string";
}

function tokenAt(tokens: readonly string[], id: unknown): string | null {
  return id === undefined ? null : (tokens[Number(id)] ?? null);
}
