// Time of a classified call over the floor: a bare prefill of the same new tokens on the same model, threads and batch
// size, with the shared beginning of the prompt already held. Medians of one interleaved run; read ratios, not
// milliseconds. Usage: npm run bench [-- --rounds 20]
import { availableParallelism, cpus } from "node:os";
import { parseArgs } from "node:util";
import { createLlamaEngine, DispositionClassifier } from "@disposition/core";
import { synthesise } from "@disposition/dataset";
import { findMentions } from "@disposition/postprocess";
import { starterModel } from "@disposition/starter-model";
import { chatmlBrief, collections, renderPrompt } from "@disposition/taxonomy";
import { getLlama } from "node-llama-cpp";

const CHUNK = 256;
const LENGTHS = [100, 400, 1500];
const { rounds: roundsText } = parseArgs({ options: { rounds: { type: "string", default: "15" } } }).values;
const rounds = Number(roundsText);

const engine = await createLlamaEngine({ modelPath: starterModel.path, chunkSize: CHUNK });
const threads = engine.info.threads;
const classifier = await DispositionClassifier.load({ engine, format: chatmlBrief });
const bare = await loadBare(threads);

console.log(`${cpus()[0]?.model.trim()}, ${availableParallelism()} CPUs, ${threads} threads, Node ${process.version}`);
console.log("transcript tokens | prefill ms | classify ms | ratio");
for (const length of LENGTHS) {
  const calls = callsOfLength(length, rounds + 2);
  const times = { prefill: [], classify: [] };
  for (const [index, call] of calls.entries()) {
    const prefill = await bare.prefill(tokensOf(call));
    const classify = await timed(() => classifier.classify(call));
    if (index < 2) continue; // warm-up
    times.prefill.push(prefill);
    times.classify.push(classify);
  }
  const [prefill, classify] = [median(times.prefill), median(times.classify)];
  console.log(
    `${String(length).padStart(17)} | ${prefill.toFixed(1).padStart(10)} | ${classify.toFixed(1).padStart(11)} | ${(classify / prefill).toFixed(2)}`,
  );
}
await classifier.dispose();
await bare.dispose();

/** llama.cpp without us: the same model in a context of its own. */
async function loadBare(threads) {
  const llama = await getLlama({ gpu: false, build: "never", maxThreads: threads, logLevel: "error" });
  const model = await llama.loadModel({ modelPath: starterModel.path });
  const context = await model.createContext({ sequences: 1, contextSize: 4096, batchSize: CHUNK, threads });
  const sequence = context.getSequence();
  return {
    model,
    async prefill(tokens) {
      let shared = 0;
      const held = sequence.contextTokens;
      while (shared < Math.min(held.length, tokens.length) && held[shared] === tokens[shared]) shared += 1;
      await sequence.eraseContextTokenRanges([{ start: shared, end: held.length }]);
      return timed(() => sequence.controlledEvaluate(tokens.slice(shared)));
    },
    dispose: () => llama.dispose(),
  };
}

function tokensOf(call) {
  const { parts } = renderPrompt(collections, chatmlBrief, findMentions(call));
  return parts.flatMap(({ text, control }) => bare.model.tokenize(text, control));
}

/** Invented calls whose prompt is within a tenth of `length` tokens; several short calls make a long one. */
function callsOfLength(length, count) {
  const calls = [];
  let transcript = "";
  for (const next of synthesise({ seed: length, count: 100_000 })) {
    const longer = transcript === "" ? next.transcript : `${transcript}\n${next.transcript}`;
    const tokens = tokensOf({ transcript: longer, callDate: next.callDate }).length;
    transcript = tokens > length * 1.1 ? "" : longer;
    if (tokens < length * 0.9 || tokens > length * 1.1) continue;
    calls.push({ transcript: longer, callDate: next.callDate });
    transcript = "";
    if (calls.length === count) return calls;
  }
  throw new Error(`could not make ${count} calls of ${length} tokens`);
}

async function timed(task) {
  const started = performance.now();
  await task();
  return performance.now() - started;
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}
