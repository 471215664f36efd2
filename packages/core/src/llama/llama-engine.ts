import { DispositionError, type PromptPart } from "@disposition/taxonomy";
import type { Llama, LlamaModel, Token } from "node-llama-cpp";
import {
  type Engine,
  type EngineInfo,
  type EngineStats,
  type Filled,
  type FillOptions,
  type FillRequest,
  type GpuReport,
  longestAnswer,
} from "../engine/engine.ts";
import { checkGguf } from "../models/check-gguf.ts";
import { WorkQueue } from "../queue/work-queue.ts";
import { rememberPaths, type Tokenizer } from "./choice-paths.ts";
import { type Filler, fillSlots } from "./fill-slots.ts";
import { reportGpu } from "./fit-gpu.ts";
import { Lanes } from "./lanes.ts";
import { type LlamaEngineOptions, type LoadedLlama, loadLlama } from "./load-llama.ts";
import { PrefixSequence } from "./prefix-sequence.ts";
import { ThreadPlan, threadsFor } from "./thread-plan.ts";

/**
 * An engine on llama.cpp inside this process.
 *
 * @throws DispositionError `ENGINE_MISSING` without node-llama-cpp, `MODEL_NOT_FOUND`, `MODEL_INVALID`,
 * `MODEL_LOAD_FAILED`.
 */
export async function createLlamaEngine(options: LlamaEngineOptions): Promise<Engine> {
  await checkGguf(options.modelPath);
  const loaded = await loadLlama(options);
  const { llama, gpu, flashAttention } = loaded;
  return new LlamaEngine(loaded, gpu && (await reportGpu(llama, gpu, flashAttention)));
}

class LlamaEngine implements Engine {
  readonly contract = 1;
  readonly info: EngineInfo;
  readonly #llama: Llama;
  readonly #model: LlamaModel;
  readonly #tokenizer: Tokenizer;
  readonly #lanes: Lanes;
  readonly #queue: WorkQueue;

  constructor(loaded: LoadedLlama, gpu: GpuReport | null) {
    const { llama, model, context, threads, chunkSize } = loaded;
    this.#llama = llama;
    this.#model = model;
    this.#tokenizer = {
      // without the option node-llama-cpp is free to put a space before the text
      tokenize: (text, special) => model.tokenize(text, special, "trimLeadingSpace"),
      detokenize: (tokens) => model.detokenize(tokens, true),
    };
    const pathsOf = rememberPaths(this.#tokenizer);
    const concurrency = context.totalSequences;
    const plan = new ThreadPlan(
      (tokens) => threadsFor(tokens, model.size, threads),
      (count) => {
        llama.maxThreads = count;
      },
    );
    const fillers = Array.from({ length: concurrency }, (): Filler => {
      const sequence = new PrefixSequence(context.getSequence({ contextShift: NO_SHIFT }), chunkSize, plan);
      return { sequence, tokenizer: this.#tokenizer, pathsOf };
    });
    this.#lanes = new Lanes(fillers);
    this.#queue = new WorkQueue({ concurrency, limit: Number.POSITIVE_INFINITY });
    this.info = {
      id: `llama/${model.filename ?? "model"}`,
      contextSize: context.contextSize,
      device: gpu?.device ?? "cpu",
      concurrency,
      evidence: "logits",
      threads,
      ...(gpu && { gpu }),
    };
  }

  async countTokens(prompt: readonly PromptPart[]): Promise<number> {
    return this.#tokenizePrompt(prompt).length;
  }

  async fill(request: FillRequest, options: FillOptions = {}): Promise<Filled> {
    return this.#queue.run(async (signal) => {
      const prompt = this.#tokenizePrompt(request.prompt);
      this.#checkLength(prompt, request);
      return this.#lanes.run(prompt, (filler) => fillSlots(filler, prompt, request, { ...options, signal }));
    }, options);
  }

  async getStats(): Promise<EngineStats> {
    if (!this.info.gpu || this.#llama.disposed) return {};
    const { total, used, free } = await this.#llama.getVramState();
    return { vram: { total, used, free } };
  }

  async dispose(): Promise<void> {
    await this.#queue.dispose();
    if (!this.#llama.disposed) await this.#llama.dispose();
  }

  #tokenizePrompt(prompt: readonly PromptPart[]): Token[] {
    const bos = this.#model.tokens.bos;
    const start = this.#model.tokens.shouldPrependBosToken && bos !== null ? [bos] : [];
    return [...start, ...prompt.flatMap((part) => this.#tokenizer.tokenize(part.text, part.control))];
  }

  /** The answer's longest form must fit behind the prompt; the last cell of a context cannot be used. */
  #checkLength(prompt: readonly Token[], request: FillRequest): void {
    const needed = prompt.length + this.#tokenizer.tokenize(longestAnswer(request), true).length;
    const usable = this.info.contextSize - 1;
    if (needed <= usable) return;
    const message = `prompt and answer need ${needed} tokens, the context holds ${usable}; shorten the call or raise contextSize`;
    throw new DispositionError("PROMPT_TOO_LONG", message);
  }
}

/** The default shift silently drops the beginning of the prompt; lengths are checked before, so this never runs. */
const NO_SHIFT = { size: 1, strategy: () => refuseShift() };

function refuseShift(): never {
  throw new DispositionError(
    "ENGINE_FAILED",
    "the context overflowed although its length was checked; please report this",
  );
}
