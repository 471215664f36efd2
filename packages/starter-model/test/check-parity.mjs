// Compares a GGUF in node-llama-cpp with what the Python recipe said: token ids, then logits.
// node test/check-parity.mjs MODEL.gguf GOLDEN.json
import { readFileSync } from "node:fs";
import { getLlama } from "node-llama-cpp";

const [modelPath, goldenPath] = process.argv.slice(2);
const golden = JSON.parse(readFileSync(goldenPath, "utf8"));
const llama = await getLlama({ gpu: false, maxThreads: 2, build: "never" });
const model = await llama.loadModel({ modelPath, checkTensors: true });

/** Splits at marks the way serving does: in what people said, only the marks are control tokens. */
function encodeContent(text) {
  const longestFirst = [...golden.marks].sort((a, b) => b.length - a.length);
  const parts = longestFirst.length ? text.split(new RegExp(`(${longestFirst.join("|")})`, "u")) : [text];
  return parts.flatMap((part) => model.tokenize(part, golden.marks.includes(part)));
}
function encodeRow(messages) {
  return messages.flatMap(({ role, content }, n) => [
    ...(n ? model.tokenize("\n") : []),
    ...model.tokenize("<|im_start|>", true),
    ...model.tokenize(`${role}\n`),
    ...(role === "assistant" ? model.tokenize(content, true) : encodeContent(content)),
    ...model.tokenize("<|im_end|>", true),
  ]);
}

let bad = 0;
const compare = (what, wanted, got) => {
  if (wanted.length === got.length && wanted.every((id, i) => id === got[i])) return;
  bad++;
  if (bad < 10) console.log("DIFFERS", JSON.stringify(what).slice(0, 200), wanted.slice(0, 40), got.slice(0, 40));
};
for (const { text, special, ids } of golden.strings) compare([text, special], ids, model.tokenize(text, special === "all"));
for (const { messages, ids } of golden.rows) compare(messages, ids, encodeRow(messages));
// The frame must also survive being tokenised in one go, as other servers do it.
for (const { messages, ids } of golden.rows) {
  const text = messages.map((m) => `<|im_start|>${m.role}\n${m.content}<|im_end|>`).join("\n");
  compare(["whole", text.slice(0, 80)], ids, model.tokenize(text, true));
}
console.log(`${golden.strings.length} strings, ${golden.rows.length} rows twice: ${bad} differ`);

const context = await model.createContext({ contextSize: 4096, threads: 2, batchSize: 512 });
const sequence = context.getSequence();
let worst = 0;
let sum = 0;
let count = 0;
let sameTop = 0;
let steps = 0;
for (const { prompt, answer, steps: wanted } of golden.prompts ?? []) {
  await sequence.clearHistory();
  const tokens = [...prompt, ...answer.slice(0, -1)];
  const input = tokens.map((token, i) => {
    const step = wanted[i - prompt.length + 1];
    return step ? [token, { generateNext: { logits: { filter: { tokens: step.tokens, includeSelected: true } } } }] : token;
  });
  const output = await sequence.controlledEvaluate(input);
  for (const [i, step] of wanted.entries()) {
    const { logits } = output[prompt.length - 1 + i].next;
    for (const [k, token] of step.tokens.entries()) {
      const difference = Math.abs(logits.get(token) - step.logits[k]);
      worst = Math.max(worst, difference);
      sum += difference;
      count++;
    }
    if ([...logits.keys()][0] === step.tokens[0]) sameTop++;
    steps++;
  }
}
console.log(`logits: worst difference ${worst.toFixed(4)}, mean ${(sum / count).toFixed(4)}, same top ${sameTop}/${steps}`);
console.log("bos", model.tokens.bos, "eos", model.tokens.eos, "eot", model.tokens.eot, "prepend bos", model.tokens.shouldPrependBosToken);
await llama.dispose();
process.exitCode = bad ? 1 : 0;
