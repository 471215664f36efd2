import type { TrainingRecipe } from "./training-recipe.ts";

/** How long a training run is, in optimizer steps and in batches. */
export interface TrainingSteps {
  /** Rows that one optimizer step sees. */
  readonly rowsPerStep: number;
  readonly stepsPerEpoch: number;
  readonly total: number;
  /** Whole, at least 0, less than `total`. */
  readonly warmup: number;
  /** Evaluation and checkpoint after every so many steps; at most `stepsPerEpoch`. */
  readonly evaluateEvery: number;
  /** Batches in all, which MLX counts in place of steps: a multiple of the accumulation, so that none is lost. */
  readonly iterations: number;
}

type Lengths = Pick<TrainingRecipe, "batch" | "accumulation" | "epochs" | "warmupShare" | "evaluationsPerEpoch"> & {
  readonly hardware: { readonly count: number };
};

/**
 * Steps as transformers' Trainer counts them: an epoch is ⌈⌈rows ÷ (batch × GPUs)⌉ ÷ accumulation⌉ steps, the last one
 * short; warm-up is ⌈share × total⌉, one less than the total at most.
 *
 * @param rows - Rows of the training split, repeats of boosted ones included; at least 1.
 * @throws RangeError when there is no row.
 * @example stepsOf(1000, recipe).total // 126 with 2 rows × 8 batches and 2 epochs
 */
export function stepsOf(rows: number, recipe: Lengths): TrainingSteps {
  if (!Number.isInteger(rows) || rows < 1) throw new RangeError(`${rows} training rows; there must be at least 1`);
  const { batch, accumulation, epochs, warmupShare, evaluationsPerEpoch } = recipe;
  const devices = recipe.hardware.count;
  const stepsPerEpoch = Math.ceil(Math.ceil(rows / (batch * devices)) / accumulation);
  const total = epochs * stepsPerEpoch;
  return {
    rowsPerStep: batch * devices * accumulation,
    stepsPerEpoch,
    total,
    warmup: Math.min(Math.ceil(warmupShare * total), total - 1),
    evaluateEvery: Math.max(1, Math.floor(stepsPerEpoch / evaluationsPerEpoch)),
    iterations: total * accumulation,
  };
}
