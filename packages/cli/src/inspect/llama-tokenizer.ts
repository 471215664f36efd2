import { ggufTokenizer, readGgufFacts, type Tokenizer } from "@disposition/dataset";
import { DispositionError } from "@disposition/taxonomy";

/** A tokenizer that holds native memory until it is disposed. */
export interface LlamaTokenizer extends AsyncDisposable {
  readonly tokenizer: Tokenizer;
}

/**
 * The tokenizer inside a GGUF, by llama.cpp itself: the vocabulary alone is loaded, not the weights.
 *
 * @throws DispositionError `FILE_INVALID` when the file is no model.
 */
export async function llamaTokenizer(path: string): Promise<LlamaTokenizer> {
  const facts = await readGgufFacts(path);
  const { getLlama, LlamaLogLevel } = await import("node-llama-cpp");
  const llama = await getLlama({ gpu: false, build: "never", progressLogs: false, logLevel: LlamaLogLevel.disabled });
  const model = await llama.loadModel({ modelPath: path, vocabOnly: true }).catch(async (cause: unknown) => {
    await llama.dispose();
    throw new DispositionError("FILE_INVALID", `llama.cpp cannot read the vocabulary of "${path}"`, { cause });
  });
  return {
    // as in service: without the option node-llama-cpp is free to put a space before the text
    tokenizer: ggufTokenizer(facts, (text) => model.tokenize(text, true, "trimLeadingSpace")),
    [Symbol.asyncDispose]: () => llama.dispose(),
  };
}
