/** GPUs that a recipe may name. */
export const GPU_KINDS = ["t4", "l4", "a10g", "l40s", "a100-40gb", "a100-80gb", "h100"] as const;
export type GpuKind = (typeof GPU_KINDS)[number];

/** What the estimate and the choice of number format need to know about a GPU. */
export interface Gpu {
  /** As sold; about 3 % less is free to programs. */
  readonly memoryGiB: number;
  /** bfloat16 in hardware, since Ampere. Elsewhere Trainer refuses `bf16`, and float16 it is. */
  readonly bfloat16: boolean;
}

/** From NVIDIA's data sheets. */
export const gpus: Readonly<Record<GpuKind, Gpu>> = {
  t4: { memoryGiB: 16, bfloat16: false },
  l4: { memoryGiB: 24, bfloat16: true },
  a10g: { memoryGiB: 24, bfloat16: true },
  l40s: { memoryGiB: 48, bfloat16: true },
  "a100-40gb": { memoryGiB: 40, bfloat16: true },
  "a100-80gb": { memoryGiB: 80, bfloat16: true },
  h100: { memoryGiB: 80, bfloat16: true },
};
