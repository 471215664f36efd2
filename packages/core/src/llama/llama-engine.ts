import { basename } from "node:path";
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
import { beginAnswer } from "./begin-answer.ts";
import { rememberPaths, type Tokenizer } from "./choice-paths.ts";
import { type Filler, fillSlots } from "./fill-slots.ts";
import { reportGpu } from "./fit-gpu.ts";
import { Lanes } from "./lanes.ts";
import { type AdapterFile, type LlamaEngineOptions, type LoadedLlama, loadLlama } from "./load-llama.ts";
import { modelTokenizer } from "./model-tokenizer.ts";
import { PrefixSequence } from "./prefix-sequence.ts";
import { ThreadPlan, threadsFor } from "./thread-plan.ts";

/**
 * An engine on llama.cpp inside this process.
 *
 * @throws DispositionError `ENGINE_MISSING` without node-llama-cpp, `MODEL_NOT_FOUND`, `MODEL_INVALID` (also for an
 * adapter that is none, or is made for another architecture), `MODEL_LOAD_FAILED`.
 */
export async function createLlamaEngine(options: LlamaEngineOptions): Promise<Engine> {
  const { architecture } = await checkGguf(options.modelPath);
  for (const { path } of options.adapters ?? []) await checkGguf(path, { kind: "adapter", architecture });
  const loaded = await loadLlama(options);
  const { llama, gpu, flashAttention } = loaded;
  return new LlamaEngine(loaded, options.adapters ?? [], gpu && (await reportGpu(llama, gpu, flashAttention)));
}

class LlamaEngine implements Engine {
  readonly contract = 1;
  readonly info: EngineInfo;
  readonly #llama: Llama;
  readonly #model: LlamaModel;
  readonly #tokenizer: Tokenizer;
  readonly #lanes: Lanes;
  readonly #queue: WorkQueue;

  constructor(loaded: LoadedLlama, adapters: readonly AdapterFile[], gpu: GpuReport | null) {
    const { llama, model, context, threads, chunkSize } = loaded;
    this.#llama = llama;
    this.#model = model;
    this.#tokenizer = modelTokenizer(model);
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
      ...(adapters.length > 0 && { settings: { adapters: adapters.map(nameOf).join(", ") } }),
    };
  }

  async countTokens(prompt: readonly PromptPart[]): Promise<number> {
    return this.#tokenizePrompt(prompt).length;
  }

  async fill(request: FillRequest, options: FillOptions = {}): Promise<Filled> {
    return this.#queue.run(async (signal) => {
      const whole = this.#tokenizePrompt(request.prompt);
      this.#checkLength(whole, request);
      const beginning = beginAnswer(this.#tokenizer, whole, request);
      return this.#lanes.run(beginning.prompt, (filler) =>
        fillSlots(filler, beginning, request, { ...options, signal }),
      );
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

function nameOf({ path, scale = 1 }: AdapterFile): string {
  return `${basename(path)} × ${scale}`;
}

/** The default shift silently drops the beginning of the prompt; lengths are checked before, so this never runs. */
const NO_SHIFT = { size: 1, strategy: () => refuseShift() };

function refuseShift(): never {
  throw new DispositionError(
    "ENGINE_FAILED",
    "the context overflowed although its length was checked; please report this",
  );
}
