import { type Architecture, countWeights, projectionsOf } from "./architecture.ts";
import type { TrainingRecipe } from "./training-recipe.ts";

const GIB = 2 ** 30;

/** Bytes per weight of NF4 with double quantisation: 4 bits, an 8-bit scale per 64, a 32-bit one per 64 × 256. */
const NF4_BYTES = 0.5 + 1 / 64 + 4 / (64 * 256);

/** A trained weight, its gradient and the two moments of Adam: in 16 bits, or in 32. */
const TRAINED_BYTES = [8, 16] as const;

/** Context, kernels and allocator of a CUDA process. */
const PROCESS_GIB = [0.6, 1.5] as const;

/** GiB of one GPU, low and high end. */
export interface MemoryEstimate {
  readonly lowGiB: number;
  readonly highGiB: number;
  readonly terms: {
    readonly weights: number;
    readonly trained: readonly [low: number, high: number];
    readonly activations: readonly [low: number, high: number];
    readonly logits: readonly [low: number, high: number];
    readonly process: readonly [low: number, high: number];
  };
}

/**
 * What one GPU must hold, from the sizes alone. **Not measured on a GPU**: the two ends differ in what cannot be known
 * from outside, and the truth may lie beyond them by a tenth. Per device, with tokens = batch × maxLength:
 *
 * - weights: linear layers at 0.517 bytes (qlora) or 2, embeddings at 2; `full` trains all of them.
 * - trained: per trained weight the weight, its gradient and two Adam moments, 8 bytes low (TRL keeps QLoRA adapters in
 *   bfloat16, axolotl full tunings) and 16 high (32 bits, the others).
 * - activations, with gradient checkpointing: layers × tokens × hidden × 2 bytes are kept, and one layer is
 *   recomputed: tokens × 2 bytes × (8 hidden + 3 intermediate) low, twice that high.
 * - logits: tokens × vocabulary × 10 bytes (16-bit, 32-bit, gradient) high; low is a trainer that computes them for the
 *   answers alone: nothing.
 * - process: 0.6 to 1.5 GiB.
 *
 * Attention is taken to be of a kind that never keeps a tokens × tokens matrix (sdpa).
 *
 * @example estimateMemory(knownArchitectures["Qwen/Qwen2.5-7B-Instruct"], recipe, 2048)
 */
export function estimateMemory(
  model: Architecture,
  recipe: Pick<TrainingRecipe, "method" | "lora" | "batch">,
  maxLength: number,
): MemoryEstimate {
  const { linear, embedding } = countWeights(model);
  const linearBytes = recipe.method === "qlora" ? NF4_BYTES : 2;
  const tokens = recipe.batch * maxLength;
  const kept = model.layers * tokens * model.hidden * 2;
  const recomputed = tokens * 2 * (8 * model.hidden + 3 * model.intermediate);
  // the trained copy of a full tuning is the weights themselves
  const weights = recipe.method === "full" ? 0 : (linear * linearBytes + embedding * 2) / GIB;
  const moved = countTrained(model, recipe) / GIB;
  const trained = [moved * TRAINED_BYTES[0], moved * TRAINED_BYTES[1]] as const;
  const activations = [(kept + recomputed) / GIB, (kept + 2 * recomputed) / GIB] as const;
  const logits = [0, (tokens * model.vocabulary * 10) / GIB] as const;
  const sum = (end: 0 | 1) => weights + trained[end] + activations[end] + logits[end] + PROCESS_GIB[end];
  return { lowGiB: sum(0), highGiB: sum(1), terms: { weights, trained, activations, logits, process: PROCESS_GIB } };
}

/** Weights that training moves: all of them, or rank × (rows + columns) per targeted projection. */
export function countTrained(model: Architecture, recipe: Pick<TrainingRecipe, "method" | "lora">): number {
  const { linear, embedding } = countWeights(model);
  if (recipe.method === "full") return linear + embedding;
  const projections = projectionsOf(model);
  const perLayer = recipe.lora.targets.reduce((sum, target) => {
    const [rows, columns] = projections[target] ?? [0, 0];
    return sum + recipe.lora.rank * (rows + columns);
  }, 0);
  return perLayer * model.layers;
}
