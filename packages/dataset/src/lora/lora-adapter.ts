import type { SafetensorsTensor } from "./read-safetensors.ts";

/** The two factors of the change to one weight matrix W: W + alpha / rank × B·A. */
export interface LoraPair {
  /** Path of the matrix in the model, e.g. `model.layers.0.self_attn.q_proj`. */
  readonly module: string;
  readonly a: SafetensorsTensor;
  readonly b: SafetensorsTensor;
}

/** A trained adapter, its weights still in the file. */
export interface LoraAdapter {
  /** `peft` has A as rank × in and B as out × rank, `mlx` both the other way round. */
  readonly layout: "peft" | "mlx";
  /** The safetensors file of the pairs. */
  readonly weights: string;
  readonly rank: number;
  /** Such that alpha / rank is the factor on B·A, whatever the trainer calls it. */
  readonly alpha: number;
  /** The base as the trainer names it. */
  readonly trainedOn: string | null;
  readonly pairs: readonly LoraPair[];
}
