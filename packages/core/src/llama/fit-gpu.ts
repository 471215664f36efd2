import { stat } from "node:fs/promises";
import { DispositionError } from "@disposition/taxonomy";
import type { GgufInsights, Llama } from "node-llama-cpp";
import type { GpuReport } from "../engine/engine.ts";
import { type GpuPlan, planGpu, type VramNeeds } from "./gpu-plan.ts";
import { importLlama } from "./import-llama.ts";

/** Device that a caller may ask for; `"auto"` takes a GPU if there is one, `false` is the CPU. */
export type GpuWish = "auto" | "cuda" | "vulkan" | "metal" | false;

/** Options of `fitGpu`. */
export interface FitGpuOptions {
  readonly gpu: GpuWish;
  /** `"auto"` (default): as many layers as fit; `"max"` or a number: so many or an error. */
  readonly gpuLayers?: "auto" | "max" | number | undefined;
  /** Tokens per sequence. If given it never shrinks; else it is what the model was made for, from 2,048 to 4,096. */
  readonly contextSize?: number | undefined;
  /** Sequences to evaluate side by side, fewer if memory is short; default 1. */
  readonly sequences?: number | undefined;
  /** Tokens of one evaluation. */
  readonly batchSize: number;
  /** Default `"auto"`: where the device can. */
  readonly flashAttention?: "auto" | boolean | undefined;
  /** Paths of LoRA adapters. */
  readonly adapterPaths?: readonly string[] | undefined;
}

const USUAL_CONTEXT_SIZE = 4096;
const LEAST_CONTEXT_SIZE = 2048;
/** `maxStorageBufferRange` of Mesa's software driver, the least that Vulkan allows; found to the byte. */
const SOFTWARE_BUFFER_BYTES = 2 ** 27;
/** What desktop and server GPUs give at least. */
const BUFFER_BYTES = 2 ** 30;

/**
 * Decides, before a model is loaded, what of it goes to the GPU.
 *
 * @returns null where nothing does because there is no GPU, or none was wanted.
 * @throws DispositionError `MODEL_LOAD_FAILED` if the GPU that was asked for by name is not there, or what was asked
 * for by number does not fit into its memory.
 */
export async function fitGpu(llama: Llama, modelPath: string, options: FitGpuOptions): Promise<GpuPlan | null> {
  if (options.gpu === false) return null;
  // node-llama-cpp takes another device without a word where it has no binary for the one that was asked for
  const isOther = options.gpu !== "auto" && llama.gpu !== options.gpu;
  if (isOther || !llama.supportsGpuOffloading) return withoutGpu(options);
  const { GgufInsights, readGgufFileInfo } = await importLlama();
  const insights = await GgufInsights.from(await readGgufFileInfo(modelPath), llama);
  const usual = Math.min(insights.trainContextSize ?? USUAL_CONTEXT_SIZE, USUAL_CONTEXT_SIZE);
  const contextSize = options.contextSize ?? usual;
  const wishes = {
    gpuLayers: options.gpuLayers ?? "auto",
    contextSize,
    leastContextSize: options.contextSize ?? Math.min(usual, LEAST_CONTEXT_SIZE),
    sequences: options.sequences ?? 1,
    adapterBytes: await bytesOf(options.adapterPaths ?? []),
  };
  return planGpu(wishes, needsOf(insights, options, await mostTokens(llama, insights)), await freeVram(llama));
}

/** What to report of a loaded model; the memory is read anew. */
export async function reportGpu(
  llama: Llama,
  plan: GpuPlan,
  flashAttention: "auto" | boolean = "auto",
): Promise<GpuReport> {
  const [names, { total, used, free }] = await Promise.all([llama.getGpuDeviceNames(), llama.getVramState()]);
  const { gpuLayers, totalLayers, plannedVram, choice, fallback } = plan;
  return {
    device: gpuLayers === 0 || llama.gpu === false ? "cpu" : llama.gpu,
    names,
    gpuLayers,
    totalLayers,
    flashAttention,
    plannedVram,
    vram: { total, used, free },
    choice,
    fallback,
  };
}

function withoutGpu({ gpu, gpuLayers = "auto" }: FitGpuOptions): null {
  if (gpu === "auto" && (gpuLayers === "auto" || gpuLayers === 0)) return null;
  const wish = gpu === "auto" ? `gpuLayers: ${JSON.stringify(gpuLayers)}` : `gpu: "${gpu}"`;
  const message =
    `${wish} was asked for, but llama.cpp finds no such GPU; install its driver, or set gpu to "auto" or false ` +
    "(Vulkan's software driver counts only with GGML_VK_VISIBLE_DEVICES=0 in the environment)";
  throw new DispositionError("MODEL_LOAD_FAILED", message);
}

function needsOf(
  insights: GgufInsights,
  { batchSize, flashAttention = "auto" }: FitGpuOptions,
  mostTokens: number,
): VramNeeds {
  return {
    totalLayers: insights.totalLayers,
    mostTokens,
    weights: async (gpuLayers) => (await insights.estimateModelResourceRequirementsV2({ gpuLayers })).gpuVram,
    context: async ({ gpuLayers, contextSize, sequences }) => {
      const size = { modelGpuLayers: gpuLayers, contextSize, sequences, batchSize, flashAttention };
      return (await insights.estimateContextResourceRequirementsV2(size)).gpuVram;
    },
  };
}

/**
 * How far a layer's keys, two bytes a number, fit into the longest buffer that a Vulkan shader may read. llama.cpp asks
 * the driver for the limit but node-llama-cpp does not tell it; a cache beyond it aborts the process, here while only
 * its size is being estimated.
 */
async function mostTokens(llama: Llama, { ggufFileInfo }: GgufInsights): Promise<number> {
  if (llama.gpu !== "vulkan") return Number.POSITIVE_INFINITY;
  const { attention, embedding_length: width = 0 } = ggufFileInfo.architectureMetadata;
  const headCounts = [attention?.head_count ?? 1].flat();
  const kvHeads = Math.max(...[attention?.head_count_kv ?? headCounts].flat());
  const headWidth = attention?.key_length ?? width / Math.max(1, Math.min(...headCounts));
  const names = await llama.getGpuDeviceNames();
  const longest = names.some((name) => name.includes("llvmpipe")) ? SOFTWARE_BUFFER_BYTES : BUFFER_BYTES;
  return Math.floor(longest / Math.max(1, 2 * kvHeads * headWidth));
}

/** Less the reserve that node-llama-cpp keeps: a plan above that would be refused when it is carried out. */
async function freeVram(llama: Llama): Promise<number> {
  return Math.max(0, (await llama.getVramState()).free - llama.vramPaddingSize);
}

async function bytesOf(paths: readonly string[]): Promise<number> {
  const sizes = await Promise.all(paths.map(async (path) => (await stat(path)).size));
  return sizes.reduce((sum, size) => sum + size, 0);
}
