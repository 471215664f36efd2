import { getLlama, type Llama, LlamaLogLevel, type Token } from "node-llama-cpp";

/** llama.cpp on the CPU, one thread. */
export async function startLlama(): Promise<Llama> {
  return getLlama({ gpu: false, build: "never", progressLogs: false, logLevel: LlamaLogLevel.error, maxThreads: 1 });
}

/**
 * The logits behind each token, as llama.cpp has them; keys and values are kept as F32, so that what differs from a
 * plain forward pass is the order of additions and llama.cpp's table of GELU.
 */
export async function llamaLogits(
  llama: Llama,
  modelPath: string,
  tokens: readonly number[],
  adapter?: string,
): Promise<number[][]> {
  await using model = await llama.loadModel({ modelPath, gpuLayers: 0 });
  await using context = await model.createContext({
    contextSize: 64,
    flashAttention: false,
    experimentalKvCacheKeyType: "F32",
    experimentalKvCacheValueType: "F32",
    ...(adapter !== undefined && { lora: { adapters: [{ filePath: adapter }] } }),
  });
  const input = tokens.map((token) => [token as Token, { generateNext: { logits: true } }] as [Token, object]);
  const results = await context.getSequence().controlledEvaluate(input);
  return results.map((result) => {
    const logits: number[] = [];
    for (const [token, logit] of result?.next.logits ?? []) logits[token] = logit;
    return logits;
  });
}
