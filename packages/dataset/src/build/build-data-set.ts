import type { DataSetManifest, LabelledCall, PromptFormat, Taxonomy } from "@disposition/taxonomy";
import { DEFAULT_SHARES, type SplitShares, splitOf } from "../split/split-of.ts";
import type { PlacedCall } from "../write/task-renderer.ts";
import { writeDataSet } from "../write/write-data-set.ts";

/** What `buildDataSet` needs. */
export interface BuildOptions<T extends Taxonomy> {
  readonly taxonomy: T;
  readonly format: PromptFormat;
  readonly calls: Iterable<LabelledCall<T>> | AsyncIterable<LabelledCall<T>>;
  /** Created when missing; files in it are replaced. */
  readonly folder: string;
  /** Decides splits and mark numbers. */
  readonly seed: number;
  /** Where the calls come from, for the manifest. */
  readonly source: string;
  readonly shares?: SplitShares;
  /** Told after each call how many have been written. */
  readonly onProgress?: (written: number) => void;
}

/**
 * The short way to a fine-tuning set, for calls that are clean and know their groups: splits by group and seed alone, in one
 * pass. For calls of a service take `prepareDataSet`, which redacts, compares and certifies. See `writeDataSet` for the
 * files. Streams; the same calls, seed and versions give the same bytes.
 *
 * @example
 * await buildDataSet({ taxonomy: collections, format: chatmlBrief, calls: synthesise({ seed: 1, count: 1000 }),
 *   folder: "data", seed: 1, source: "synthesis" });
 */
export async function buildDataSet<T extends Taxonomy>(options: BuildOptions<T>): Promise<DataSetManifest> {
  const { taxonomy, format, folder, seed, source, onProgress } = options;
  return writeDataSet({
    tasks: [{ name: "record", taxonomy, format }],
    calls: placedCalls(options),
    ...{ folder, seed, source },
    ...(onProgress && { onProgress }),
  });
}

async function* placedCalls<T extends Taxonomy>(options: BuildOptions<T>): AsyncGenerator<PlacedCall> {
  const { calls, seed, shares = DEFAULT_SHARES } = options;
  for await (const call of calls) yield { split: splitOf(call.group ?? call.id, seed, shares), call };
}
