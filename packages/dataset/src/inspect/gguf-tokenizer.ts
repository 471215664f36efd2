import { DispositionError } from "@disposition/taxonomy";
import type { GgufFacts } from "./gguf-facts.ts";
import { type TokenSpelling, tokenBytes } from "./token-bytes.ts";
import type { Tokenizer } from "./tokenizer.ts";

const SPELLINGS: Readonly<Record<string, TokenSpelling>> = {
  gpt2: "byte-level",
  llama: "metaspace",
  t5: "metaspace",
};
const UNKNOWN = 2;
const CONTROL = 3;
const USER_DEFINED = 4;
const UNUSED = 5;

/**
 * The tokenizer inside a GGUF. Its vocabulary is read here; the cutting itself is llama.cpp's, which the caller lends.
 *
 * @param encode - Token ids of a text, with special tokens recognised and none added.
 * @throws DispositionError `FILE_INVALID` for a vocabulary that no chat model has.
 * @example ggufTokenizer(await readGgufFacts("model.gguf"), (text) => model.tokenize(text, true, "trimLeadingSpace"))
 */
export function ggufTokenizer(facts: GgufFacts, encode: (text: string) => readonly number[]): Tokenizer {
  const spelling = SPELLINGS[facts.tokenizerModel];
  if (spelling === undefined) {
    const known = Object.keys(SPELLINGS).join(", ");
    throw new DispositionError(
      "FILE_INVALID",
      `"${facts.path}" has a "${facts.tokenizerModel}" tokenizer; known are ${known}. Give its tokenizer.json instead`,
    );
  }
  const literal = new TextEncoder();
  return {
    source: facts.path,
    encode,
    bytes(id) {
      const token = facts.tokens[id];
      const type = facts.tokenTypes[id];
      if (token === undefined || type === UNKNOWN) return null;
      const isLiteral = type === CONTROL || type === USER_DEFINED || type === UNUSED;
      return isLiteral ? literal.encode(token) : tokenBytes(token, spelling);
    },
    isSpecial: (id) => facts.tokenTypes[id] === CONTROL,
  };
}
