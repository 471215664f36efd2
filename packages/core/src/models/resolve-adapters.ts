import { DispositionError } from "@disposition/taxonomy";
import type { ResolveOptions } from "./download-settings.ts";
import type { ModelSource } from "./model-source.ts";
import { type ResolvedModel, resolveModel } from "./resolve-model.ts";

/** A LoRA adapter as a GGUF, and how strongly it counts. */
export interface AdapterSource {
  readonly source: ModelSource;
  /** Factor on the adapter's own strength; default 1. */
  readonly scale?: number;
}

/** One adapter, or several that are added up. */
export type AdapterSources = ModelSource | readonly (ModelSource | AdapterSource)[];

/** An adapter file on this machine. */
export interface ResolvedAdapter extends ResolvedModel {
  readonly scale: number;
}

/**
 * Finds adapters the way `resolveModel` finds models, one after the other.
 *
 * @returns In the order given; empty for undefined.
 * @throws DispositionError like `resolveModel`; `INPUT_INVALID` for a scale that is no finite number.
 * @example await resolveAdapters([{ source: "hf:acme/adapters/bank-a.gguf", scale: 0.8 }]);
 */
export async function resolveAdapters(
  lora: AdapterSources | undefined,
  options: ResolveOptions = {},
): Promise<ResolvedAdapter[]> {
  const adapters = toList(lora).map(toAdapter);
  const resolved: ResolvedAdapter[] = [];
  for (const { source, scale } of adapters) resolved.push({ ...(await resolveModel(source, options)), scale });
  return resolved;
}

function toList(lora: AdapterSources | undefined): readonly (ModelSource | AdapterSource)[] {
  if (lora === undefined) return [];
  if (typeof lora === "string" || "repo" in lora) return [lora];
  return lora;
}

function toAdapter(adapter: ModelSource | AdapterSource): Required<AdapterSource> {
  if (typeof adapter === "string" || "repo" in adapter) return { source: adapter, scale: 1 };
  const { source, scale = 1 } = adapter;
  if (Number.isFinite(scale)) return { source, scale };
  throw new DispositionError("INPUT_INVALID", `lora: scale ${scale} is no finite number; give one like 1`);
}
