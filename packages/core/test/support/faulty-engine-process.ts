// A child program for tests: the real engine, which comes to grief inside llama.cpp where the file beside the model says.
import { writeSync } from "node:fs";
import { Llama, LlamaContextSequence } from "node-llama-cpp";
import { createLlamaEngine } from "../../src/llama/llama-engine.ts";
import { serveEngine } from "../../src/process/serve-engine.ts";
import { type Fault, takeFault } from "./fault-file.ts";

let faultFile = "";
let prompt = "";

serveEngine(async (options) => {
  faultFile = `${options.modelPath}.faults`;
  const engine = await createLlamaEngine(options);
  return {
    contract: 1,
    info: engine.info,
    countTokens: (parts) => engine.countTokens(parts),
    dispose: () => engine.dispose(),
    fill(request, fillOptions) {
      prompt = request.prompt.map((part) => part.text).join("");
      return engine.fill(request, fillOptions);
    },
  };
});

const { loadModel } = Llama.prototype;
Llama.prototype.loadModel = function (...input) {
  return comeToGrief("load", () => loadModel.apply(this, input));
};

const { controlledEvaluate } = LlamaContextSequence.prototype;
LlamaContextSequence.prototype.controlledEvaluate = function (...input) {
  const stage = input[0].some((item) => Array.isArray(item)) ? "slot" : "prefill";
  return comeToGrief(stage, () => controlledEvaluate.apply(this, input));
};

/** The native work has begun when the fault strikes. */
function comeToGrief<R>(stage: Fault["stage"], work: () => R): R {
  const fault = takeFault(faultFile, stage, prompt);
  const begun = work();
  if (fault === null) return begun;
  writeSync(2, `last words at ${stage}\n`);
  setImmediate(() => process.kill(process.pid, fault.does as NodeJS.Signals));
  return begun;
}
