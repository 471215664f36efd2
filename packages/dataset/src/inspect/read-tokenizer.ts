import { readFile } from "node:fs/promises";
import { DispositionError } from "@disposition/taxonomy";
import { Tokenizer as HuggingFaceTokenizer } from "@huggingface/tokenizers";
import { type TokenSpelling, tokenBytes } from "./token-bytes.ts";
import type { Tokenizer } from "./tokenizer.ts";

/**
 * Reads a `tokenizer.json`.
 *
 * @throws DispositionError `FILE_INVALID` when the file is none, or one of a kind that no chat model has.
 * @example (await readTokenizer("model/tokenizer.json")).encode("<|im_start|>user\nhi") // [151644, 872, 198, 6023]
 */
export async function readTokenizer(path: string): Promise<Tokenizer> {
  const text = await readFile(path, "utf8").catch((cause: unknown) => {
    throw new DispositionError("FILE_INVALID", `cannot read the tokenizer "${path}"`, { cause });
  });
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch (cause) {
    throw new DispositionError("FILE_INVALID", `"${path}" is no JSON`, { cause });
  }
  return tokenizerFromJson(content, path);
}

/** The tokenizer of a parsed `tokenizer.json`. @throws DispositionError `FILE_INVALID` as `readTokenizer`. */
export function tokenizerFromJson(content: unknown, source: string): Tokenizer {
  const tokenizer = create(content, source);
  const spelling = spellingOf(content, source);
  const added = tokenizer.get_added_tokens_decoder();
  const unknown = tokenizer.model?.unk_token_id;
  const literal = new TextEncoder();
  return {
    source,
    // trainers render the template first, and what it writes is all there is
    encode: (text) => (text === "" ? [] : tokenizer.encode(text, { add_special_tokens: false }).ids),
    bytes(id) {
      const special = added.get(id);
      if (special !== undefined) return literal.encode(special.content);
      const token = tokenizer.id_to_token(id);
      return token === undefined || id === unknown ? null : tokenBytes(token, spelling);
    },
    isSpecial: (id) => added.get(id)?.special === true,
  };
}

function create(content: unknown, source: string): HuggingFaceTokenizer {
  try {
    return new HuggingFaceTokenizer(Object(content), {});
  } catch (cause) {
    const what = cause instanceof Error ? cause.message : String(cause);
    throw new DispositionError("FILE_INVALID", `"${source}" is no tokenizer.json: ${what}`, { cause });
  }
}

function spellingOf(content: unknown, source: string): TokenSpelling {
  const { model, decoder, pre_tokenizer } = Object(content);
  const kind: unknown = Object(model).type;
  if (kind === "WordPiece") {
    throw new DispositionError("FILE_INVALID", `"${source}" is a WordPiece tokenizer, which no chat model has`);
  }
  // nested Sequences make the place of the ByteLevel part vary
  return JSON.stringify([decoder, pre_tokenizer]).includes('"ByteLevel"') ? "byte-level" : "metaspace";
}
