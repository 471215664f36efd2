import type { LoraPair } from "./lora-adapter.ts";
import type { SafetensorsTensor } from "./read-safetensors.ts";
import { unfitAdapter } from "./unfit-adapter.ts";

/** Which factor of which matrix a tensor's name stands for; null for another tensor. */
export type NameReader = (name: string) => { readonly module: string; readonly half: "a" | "b" } | null;

/** Tensors that adapters may hold beside the factors, first match counts. */
const OTHERS: readonly (readonly [pattern: RegExp, why: string, remedy: string])[] = [
  [/lora_magnitude_vector|\.m$/u, "a magnitude vector of DoRA", "train plain LoRA"],
  [/modules_to_save|embed_tokens|lm_head|lora_embedding/u, "embeddings or a whole module", "train layers only"],
  [/bias$/u, "a trained bias", "train with bias none"],
];

/**
 * The factors two by two, in the order of the file.
 *
 * @throws DispositionError `FILE_INVALID` for a tensor that is no factor, a factor alone or twice, or no factors.
 */
export function pairTensors(path: string, tensors: readonly SafetensorsTensor[], read: NameReader): LoraPair[] {
  const found = new Map<string, { a?: SafetensorsTensor; b?: SafetensorsTensor }>();
  for (const tensor of tensors) {
    const place = read(tensor.name);
    if (place === null) throw notAFactor(path, tensor.name);
    const pair = found.get(place.module) ?? {};
    if (pair[place.half]) throw unfitAdapter(path, `it has "${tensor.name}" twice`, "save one adapter only");
    found.set(place.module, { ...pair, [place.half]: tensor });
  }
  if (found.size === 0) throw unfitAdapter(path, "it holds no LoRA weights", "train it, or save it again");
  return [...found].map(([module, { a, b }]) => {
    if (a && b) return { module, a, b };
    throw unfitAdapter(path, `"${(a ?? b)?.name}" has no counterpart`, "save it again");
  });
}

function notAFactor(path: string, name: string) {
  const [, why, remedy] = OTHERS.find(([pattern]) => pattern.test(name)) ?? [];
  if (why === undefined || remedy === undefined) {
    return unfitAdapter(path, `"${name}" is no LoRA weight that is known here`, "train plain LoRA");
  }
  return unfitAdapter(path, `"${name}" is ${why}, which it has no room for`, remedy);
}
