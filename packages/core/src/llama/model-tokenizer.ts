import type { LlamaModel } from "node-llama-cpp";
import type { Tokenizer } from "./choice-paths.ts";

/** The tokenizer of a loaded model. */
export function modelTokenizer(model: LlamaModel): Tokenizer {
  return {
    // without the option node-llama-cpp is free to put a space before the text
    tokenize: (text, special) => model.tokenize(text, special, "trimLeadingSpace"),
    detokenize: (tokens) => model.detokenize(tokens, true),
  };
}
