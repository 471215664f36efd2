import { DispositionError } from "@disposition/taxonomy";
import type { Llama, LlamaContext, LlamaModel } from "node-llama-cpp";
import { cpuBudget } from "./cpu-budget.ts";
import { fitGpu, type GpuWish } from "./fit-gpu.ts";
import type { GpuPlan } from "./gpu-plan.ts";
import { importLlama } from "./import-llama.ts";

/** A LoRA adapter on disk. */
export interface AdapterFile {
  readonly path: string;
  /** How strongly it changes the weights; default 1. */
  readonly scale?: number | undefined;
}

/** Options of `createLlamaEngine`. */
export interface LlamaEngineOptions {
  /** Path of a GGUF file. */
  readonly modelPath: string;
  /** LoRA adapters (GGUF), applied together. */
  readonly adapters?: readonly AdapterFile[] | undefined;
  /** Device: `"auto"` takes a GPU if there is one; default `false`, the CPU. */
  readonly gpu?: GpuWish | undefined;
  /** `"auto"` (default): as many layers as fit the GPU's free memory; `"max"` or a number: so many or an error. */
  readonly gpuLayers?: "auto" | "max" | number | undefined;
  /** Default `"auto"`: where the device can. */
  readonly flashAttention?: "auto" | boolean | undefined;
  /** CPU threads; default: what the machine and its cgroup grant. */
  readonly threads?: number | undefined;
  /**
   * Longest prompt plus answer in tokens; default: what the model was made for, at most 4,096, and on a GPU with little
   * memory down to 2,048.
   */
  readonly contextSize?: number | undefined;
  /** Calls worked on at the same time, each with a context of its own; default 1. See docs/performance.md. */
  readonly parallel?: number | undefined;
  /** Tokens evaluated between two looks at an abort signal; default 256. */
  readonly chunkSize?: number | undefined;
}

/** A model in memory with one context. */
export interface LoadedLlama {
  readonly llama: Llama;
  readonly model: LlamaModel;
  readonly context: LlamaContext;
  readonly threads: number;
  readonly chunkSize: number;
  /** Null where nothing lies on a GPU. */
  readonly gpu: GpuPlan | null;
  readonly flashAttention: "auto" | boolean;
}

const DEFAULT_CONTEXT_SIZE = 4096;
const DEFAULT_CHUNK_SIZE = 256;
/** llama.cpp's own bound. */
const MOST_SEQUENCES = 256;
/** Last lines of llama.cpp's log, for an error. */
const LINES_KEPT = 20;

/** Loads a model. @throws DispositionError `ENGINE_MISSING`, `MODEL_LOAD_FAILED`, `INPUT_INVALID` for a bad option. */
export async function loadLlama(options: LlamaEngineOptions): Promise<LoadedLlama> {
  checkOptions(options);
  const lines: string[] = [];
  const llama = await startLlama(options, lines);
  try {
    return await loadModel(llama, options);
  } catch (error) {
    await llama.dispose();
    throw DispositionError.isInstance(error) ? error : loadFailed(options.modelPath, error, lines);
  }
}

async function startLlama({ gpu = false, modelPath }: LlamaEngineOptions, lines: string[]): Promise<Llama> {
  const { getLlama, LlamaLogLevel } = await importLlama();
  const logger = (_level: unknown, line: string) => {
    lines.push(line.trim());
    if (lines.length > LINES_KEPT) lines.shift();
  };
  try {
    // never compile at run time: a missing binary is an install problem and should say so
    return await getLlama({ gpu, build: "never", progressLogs: false, logLevel: LlamaLogLevel.warn, logger });
  } catch (error) {
    throw loadFailed(modelPath, error, lines);
  }
}

async function loadModel(llama: Llama, options: LlamaEngineOptions): Promise<LoadedLlama> {
  const { modelPath, adapters = [], chunkSize = DEFAULT_CHUNK_SIZE, flashAttention = "auto", parallel = 1 } = options;
  const threads = options.threads ?? cpuBudget(llama.cpuMathCores);
  llama.maxThreads = threads;
  const batchSize = chunkSize * parallel;
  const adapterPaths = adapters.map(({ path }) => path);
  const { gpu = false, gpuLayers, contextSize } = options;
  const wishes = { gpu, gpuLayers, contextSize, sequences: parallel, batchSize, flashAttention, adapterPaths };
  const plan = await fitGpu(llama, modelPath, wishes);
  const model = await llama.loadModel({
    modelPath,
    gpuLayers: plan?.gpuLayers ?? 0,
    defaultContextFlashAttention: flashAttention,
  });
  const context = await model.createContext({
    sequences: plan?.sequences ?? parallel,
    contextSize: plan?.contextSize ?? contextSize ?? Math.min(model.trainContextSize, DEFAULT_CONTEXT_SIZE),
    batchSize,
    threads,
    flashAttention,
    ...(adapters.length > 0 && { lora: loraOf(adapters) }),
  });
  return { llama, model, context, threads, chunkSize, gpu: plan?.gpuLayers ? plan : null, flashAttention };
}

function loraOf(adapters: readonly AdapterFile[]) {
  return { adapters: adapters.map(({ path, scale = 1 }) => ({ filePath: path, scale })) };
}

function checkOptions({ threads, contextSize, parallel, chunkSize }: LlamaEngineOptions): void {
  const numbers = { threads, contextSize, parallel, chunkSize };
  for (const [name, value] of Object.entries(numbers)) {
    const most = name === "parallel" ? MOST_SEQUENCES : Number.POSITIVE_INFINITY;
    if (value === undefined || (Number.isInteger(value) && value >= 1 && value <= most)) continue;
    const range = most === MOST_SEQUENCES ? `from 1 to ${most}` : "of at least 1";
    throw new DispositionError("INPUT_INVALID", `${name} is ${value}; pass a whole number ${range}`);
  }
}

function loadFailed(path: string, cause: unknown, lines: readonly string[]): DispositionError {
  const said = cause instanceof Error ? `: ${cause.message}` : "";
  const log = lines.length > 0 ? ` llama.cpp said: ${lines.join(" | ")}` : "";
  return new DispositionError("MODEL_LOAD_FAILED", `cannot load "${path}"${said}.${log}`, { cause });
}
