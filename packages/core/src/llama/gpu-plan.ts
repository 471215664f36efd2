import { DispositionError } from "@disposition/taxonomy";

/** What decides how much GPU memory a model takes. */
export interface GpuSize {
  /** Layers whose weights and cache lie on the GPU; the output counts as one. */
  readonly gpuLayers: number;
  /** Tokens per sequence. */
  readonly contextSize: number;
  readonly sequences: number;
}

/** Bytes of GPU memory that llama.cpp is expected to take. */
export interface VramNeeds {
  /** Layers of the model, its output included. */
  readonly totalLayers: number;
  /** Tokens, of all sequences together, that the cache of one layer may hold: llama.cpp aborts the process over more. */
  readonly mostTokens: number;
  /** Of the weights. */
  weights(gpuLayers: number): Promise<number>;
  /** Of cache and scratch memory; never less for more of anything. */
  context(size: GpuSize): Promise<number>;
}

export interface GpuWishes {
  /** `"auto"`: as many as fit, none if need be; `"max"` or a number: so many or an error. */
  readonly gpuLayers: "auto" | "max" | number;
  readonly contextSize: number;
  /** How far the context may shrink before layers move to the CPU; equal to `contextSize` if it was asked for. */
  readonly leastContextSize: number;
  readonly sequences: number;
  /** Bytes of adapters, which lie beside the weights that they change. */
  readonly adapterBytes: number;
}

export interface GpuPlan extends GpuSize {
  readonly totalLayers: number;
  /** Expected bytes of GPU memory for weights, adapters, cache and scratch. */
  readonly plannedVram: number;
  /** What was chosen, in words. */
  readonly choice: string;
  /** What had to be given up for lack of GPU memory, in words; null if nothing. */
  readonly fallback: string | null;
}

/** llama.cpp rounds contexts up to this many tokens. */
const CONTEXT_STEP = 256;

/**
 * Fits a model to the free memory of a GPU. What is given up, in this order, until it fits: sequences down to one,
 * context down to `leastContextSize`, layers. A model with all its layers on the GPU is several times faster than one
 * without the last of them, while calls seldom need the whole context.
 *
 * Not left to `gpuLayers: { fitContext }` of node-llama-cpp, whose estimates this uses, because that reckons with one
 * sequence, no adapters and its own batch size, and says nothing when it gives up.
 *
 * @param freeVram - In bytes.
 * @throws DispositionError `MODEL_LOAD_FAILED` if a number of layers was asked for that does not fit.
 * @example const plan = await planGpu(wishes, needs, 2 ** 31); // plan.gpuLayers, plan.fallback
 */
export async function planGpu(wishes: GpuWishes, needs: VramNeeds, freeVram: number): Promise<GpuPlan> {
  const most = typeof wishes.gpuLayers === "number" ? wishes.gpuLayers : needs.totalLayers;
  const whole = { gpuLayers: Math.min(most, needs.totalLayers), contextSize: wishes.contextSize, sequences: 1 };
  if (whole.gpuLayers === 0) return describePlan(wishes, whole, needs, freeVram);
  const fits = async (size: GpuSize) => isHeld(size, needs) && (await vramOf(size, wishes, needs)) <= freeVram;

  const sequences = await largest(1, wishes.sequences, (count) => fits({ ...whole, sequences: count }));
  if (sequences !== null) return describePlan(wishes, { ...whole, sequences }, needs, freeVram);

  const contextSize = await largestContext(wishes, (tokens) => fits({ ...whole, contextSize: tokens }));
  if (contextSize !== null) return describePlan(wishes, { ...whole, contextSize }, needs, freeVram);

  const size = { ...whole, contextSize: wishes.leastContextSize };
  if (wishes.gpuLayers !== "auto") throw await tooLarge(size, wishes, needs, freeVram);
  const gpuLayers = await largest(1, needs.totalLayers - 1, (count) => fits({ ...whole, gpuLayers: count }));
  return describePlan(wishes, { ...whole, gpuLayers: gpuLayers ?? 0 }, needs, freeVram);
}

/** Must be asked before `needs.context` is, which would abort the process too. */
function isHeld({ contextSize, sequences }: GpuSize, { mostTokens }: VramNeeds): boolean {
  return contextSize * sequences <= mostTokens;
}

async function vramOf(size: GpuSize, { adapterBytes }: GpuWishes, needs: VramNeeds): Promise<number> {
  const [weights, context] = await Promise.all([needs.weights(size.gpuLayers), needs.context(size)]);
  return weights + context + (size.gpuLayers > 0 ? adapterBytes : 0);
}

/** The largest context, in steps of llama.cpp's, that fits. */
async function largestContext(
  { contextSize, leastContextSize }: GpuWishes,
  fits: (tokens: number) => Promise<boolean>,
): Promise<number | null> {
  const tokensOf = (steps: number) => Math.max(leastContextSize, contextSize - steps * CONTEXT_STEP);
  const mostSteps = Math.ceil((contextSize - leastContextSize) / CONTEXT_STEP);
  const left = await largest(0, mostSteps, (steps) => fits(tokensOf(mostSteps - steps)));
  return left === null ? null : tokensOf(mostSteps - left);
}

/** The largest whole number in [from, to] that passes a test which, once failed, fails for all that are larger. */
async function largest(from: number, to: number, test: (value: number) => Promise<boolean>): Promise<number | null> {
  if (to < from || !(await test(from))) return null;
  let passed = from;
  let failed = to + 1;
  while (failed - passed > 1) {
    const middle = Math.floor((passed + failed) / 2);
    if (await test(middle)) passed = middle;
    else failed = middle;
  }
  return passed;
}

async function describePlan(wishes: GpuWishes, size: GpuSize, needs: VramNeeds, freeVram: number): Promise<GpuPlan> {
  const { totalLayers } = needs;
  const sequences = size.gpuLayers === 0 ? wishes.sequences : size.sequences;
  const chosen = { ...size, sequences };
  const plannedVram = await vramOf(chosen, wishes, needs);
  const choice =
    `${size.gpuLayers} of ${totalLayers} layers on the GPU, a context of ${size.contextSize} tokens for each of ` +
    `${sequences} sequences: about ${mebibytes(plannedVram)} of ${mebibytes(freeVram)} MiB of free GPU memory`;
  return { ...chosen, totalLayers, plannedVram, choice, fallback: fallbackOf(wishes, chosen, totalLayers) };
}

function fallbackOf(wishes: GpuWishes, size: GpuSize, totalLayers: number): string | null {
  const given: string[] = [];
  if (size.sequences < wishes.sequences) given.push(`${size.sequences} of ${wishes.sequences} sequences`);
  if (size.contextSize < wishes.contextSize) {
    given.push(`a context of ${size.contextSize} instead of ${wishes.contextSize} tokens`);
  }
  if (wishes.gpuLayers === "auto" && size.gpuLayers < totalLayers) {
    given.push(`${size.gpuLayers} of ${totalLayers} layers, the rest runs on the CPU`);
  }
  return given.length === 0 ? null : `the GPU holds ${given.join(", ")}`;
}

async function tooLarge(size: GpuSize, wishes: GpuWishes, needs: VramNeeds, free: number): Promise<DispositionError> {
  const need = isHeld(size, needs)
    ? `about ${mebibytes(await vramOf(size, wishes, needs))} MiB of GPU memory and ${mebibytes(free)} MiB are free`
    : `a larger piece of memory than the GPU's driver gives, which ends at ${needs.mostTokens} tokens`;
  const message =
    `${size.gpuLayers} of ${needs.totalLayers} layers with a context of ${size.contextSize} tokens need ${need}; ` +
    `set gpuLayers to "auto", take a smaller contextSize or model, or free memory on the GPU`;
  return new DispositionError("MODEL_LOAD_FAILED", message);
}

function mebibytes(bytes: number): number {
  return Math.ceil(bytes / 2 ** 20);
}
