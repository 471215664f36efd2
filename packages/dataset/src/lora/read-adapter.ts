import { stat } from "node:fs/promises";
import { join } from "node:path";
import type { LoraAdapter } from "./lora-adapter.ts";
import { MLX_WEIGHTS, readMlxAdapter } from "./read-mlx-adapter.ts";
import { PEFT_WEIGHTS, readPeftAdapter } from "./read-peft-adapter.ts";
import { unfitAdapter } from "./unfit-adapter.ts";

/**
 * The adapter of a folder, by the trainer whose files lie there.
 *
 * @throws DispositionError `FILE_INVALID`.
 */
export async function readAdapter(folder: string): Promise<LoraAdapter> {
  const [isPeft, isMlx] = await Promise.all([PEFT_WEIGHTS, MLX_WEIGHTS].map((name) => isFile(join(folder, name))));
  if (isPeft && isMlx) {
    throw unfitAdapter(folder, `both ${PEFT_WEIGHTS} and ${MLX_WEIGHTS} are there`, "leave one adapter in the folder");
  }
  if (isPeft) return readPeftAdapter(folder);
  if (isMlx) return readMlxAdapter(folder);
  const isPickle = await isFile(join(folder, "adapter_model.bin"));
  const why = isPickle ? "adapter_model.bin is a pickle, which may run code" : "it holds no trained adapter";
  const remedy = isPickle ? "save it as safetensors" : `name the folder with ${PEFT_WEIGHTS} or ${MLX_WEIGHTS}`;
  throw unfitAdapter(folder, why, remedy);
}

async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (stats) => stats.isFile(),
    () => false,
  );
}
