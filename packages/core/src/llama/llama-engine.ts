import { DispositionError, type PromptPart } from "@disposition/taxonomy";
import type { Llama, LlamaContext, LlamaModel, Token } from "node-llama-cpp";
import {
  type Engine,
  type EngineInfo,
  type Filled,
  type FillOptions,
  type FillRequest,
  longestAnswer,
} from "../engine/engine.ts";
import { WorkQueue } from "../queue/work-queue.ts";
import { rememberPaths, type Tokenizer } from "./choice-paths.ts";
import { cpuBudget } from "./cpu-budget.ts";
import { type Filler, fillSlots } from "./fill-slots.ts";
import { checkGgufHeader } from "./gguf-header.ts";
import { importLlama } from "./import-llama.ts";
import { Lanes } from "./lanes.ts";
import { PrefixSequence } from "./prefix-sequence.ts";
import { ThreadPlan, threadsFor } from "./thread-plan.ts";

/** Options of `createLlamaEngine`. */
export interface LlamaEngineOptions {
  /** Path of a GGUF file. */
  readonly modelPath: string;
  /** Device: `"auto"` takes a GPU if there is one; default `false`, the CPU. */
  readonly gpu?: "auto" | "cuda" | "vulkan" | "metal" | false;
  /** CPU threads; default: what the machine and its cgroup grant. */
  readonly threads?: number;
  /** Longest prompt plus answer in tokens; default: what the model was made for, at most 4,096. */
  readonly contextSize?: number;
  /** Calls worked on at the same time, each with a context of its own; default 1. See docs/performance.md. */
  readonly parallel?: number;
  /** Tokens evaluated between two looks at an abort signal; default 256. */
  readonly chunkSize?: number;
}

const DEFAULT_CONTEXT_SIZE = 4096;
const DEFAULT_CHUNK_SIZE = 256;

/**
 * An engine on llama.cpp inside this process.
 *
 * @throws DispositionError `ENGINE_MISSING` without node-llama-cpp, `MODEL_NOT_FOUND`, `MODEL_INVALID`,
 * `MODEL_LOAD_FAILED`.
 */
export async function createLlamaEngine(options: LlamaEngineOptions): Promise<Engine> {
  await checkGgufHeader(options.modelPath);
  const { getLlama, LlamaLogLevel } = await importLlama();
  const lines: string[] = [];
  const logger = (_level: unknown, line: string) => {
    lines.push(line.trim());
    if (lines.length > 20) lines.shift();
  };
  let llama: Llama | undefined;
  try {
    // never compile at run time: a missing binary is an install problem and should say so
    llama = await getLlama({ gpu: options.gpu ?? false, build: "never", logLevel: LlamaLogLevel.warn, logger });
    const threads = options.threads ?? cpuBudget(llama.cpuMathCores);
    llama.maxThreads = threads;
    const model = await llama.loadModel({ modelPath: options.modelPath });
    const contextSize = options.contextSize ?? Math.min(model.trainContextSize, DEFAULT_CONTEXT_SIZE);
    const chunkSize = options.chunkSize ?? DEFAULT_CHUNK_SIZE;
    const sequences = options.parallel ?? 1;
    const batchSize = chunkSize * sequences;
    const context = await model.createContext({ sequences, contextSize, batchSize, threads });
    return new LlamaEngine(llama, model, context, chunkSize, threads);
  } catch (error) {
    await llama?.dispose();
    const detail = lines.length > 0 ? ` llama.cpp said: ${lines.join(" | ")}` : "";
    throw new DispositionError("MODEL_LOAD_FAILED", `cannot load "${options.modelPath}".${detail}`, { cause: error });
  }
}

class LlamaEngine implements Engine {
  readonly contract = 1;
  readonly info: EngineInfo;
  readonly #llama: Llama;
  readonly #model: LlamaModel;
  readonly #tokenizer: Tokenizer;
  readonly #lanes: Lanes;
  readonly #queue: WorkQueue;

  constructor(llama: Llama, model: LlamaModel, context: LlamaContext, chunkSize: number, threads: number) {
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
      device: llama.gpu === false ? "cpu" : llama.gpu,
      concurrency,
      evidence: "logits",
      threads,
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
