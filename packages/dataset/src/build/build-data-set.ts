import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { FINDERS, findMentions } from "@disposition/postprocess";
import {
  controlStrings,
  DataSetManifest,
  fingerprint,
  getField,
  type LabelledCall,
  type PromptFormat,
  type Taxonomy,
} from "@disposition/taxonomy";
import { createRandom } from "../synthesis/random.ts";
import { chatmlRow } from "./chatml-row.ts";
import { type LineWriter, lineWriter } from "./line-writer.ts";
import { DEFAULT_SHARES, SPLITS, type SplitName, type SplitShares, splitOf } from "./split-of.ts";

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
 * Builds a fine-tuning set: `train|validation|test.jsonl` in ChatML messages, `*.calls.jsonl` with the calls behind
 * them, `tokens.json` with the strings worth one token each, and `manifest.json`. Streams; the same calls, seed and
 * versions give the same bytes.
 *
 * @example
 * await buildDataSet({ taxonomy: collections, format: chatmlBrief, calls: synthesise({ seed: 1, count: 1000 }),
 *   folder: "data", seed: 1, source: "synthesis" });
 */
export async function buildDataSet<T extends Taxonomy>(options: BuildOptions<T>): Promise<DataSetManifest> {
  const { taxonomy, format, folder, seed, shares = DEFAULT_SHARES } = options;
  await mkdir(folder, { recursive: true });
  // a set that is being written, or broke off, must not pass for the one that stood here
  await rm(join(folder, "manifest.json"), { force: true });
  const writers = openWriters(folder);
  const { written, counts, unfound, splits } = await writeCalls(options, shares, writers).catch(async (error) => {
    await Promise.allSettled(SPLITS.flatMap((split) => [writers[split].rows.close(), writers[split].calls.close()]));
    throw error;
  });
  const manifest: DataSetManifest = {
    kind: "disposition-data-set",
    version: 1,
    taxonomy: { name: taxonomy.name, version: taxonomy.version },
    format: format.id,
    fingerprint: fingerprint(taxonomy, format, FINDERS),
    source: { kind: options.source, seed, count: written },
    splits,
    counts,
    unfound,
  };
  await writeJson(join(folder, "tokens.json"), controlTokens(taxonomy, format));
  await writeJson(join(folder, "manifest.json"), DataSetManifest.parse(manifest));
  return manifest;
}

type Writers = Readonly<Record<SplitName, { readonly rows: LineWriter; readonly calls: LineWriter }>>;

interface Written extends Pick<DataSetManifest, "splits" | "counts" | "unfound"> {
  readonly written: number;
}

async function writeCalls<T extends Taxonomy>(
  { taxonomy, format, seed, calls, onProgress }: BuildOptions<T>,
  shares: SplitShares,
  writers: Writers,
): Promise<Written> {
  const counts = new Tally();
  const unfound = new Map<string, number>();
  let written = 0;
  for await (const call of calls) {
    const split = splitOf(call.group ?? call.id, seed, shares);
    // In service marks are numbered in text order. Half of the training rows shuffle them, so that a model learns to
    // point and not to count; the other half keeps the order, or it would take very long to begin to point at all.
    const random = createRandom(seed, written);
    const isShuffled = split === "train" && random.chance(0.5);
    const rendered = chatmlRow(taxonomy, format, call, findMentions(call), isShuffled ? random : undefined);
    await writers[split].rows.write(rendered.row);
    await writers[split].calls.write(call);
    for (const path of rendered.unfound) unfound.set(path, (unfound.get(path) ?? 0) + 1);
    counts.add(taxonomy, call);
    written += 1;
    onProgress?.(written);
  }
  const splits = await closeWriters(writers);
  return { written, splits, counts: counts.toJSON(), unfound: Object.fromEntries(unfound) };
}

function openWriters(folder: string): Writers {
  const entries = SPLITS.map((split) => {
    const rows = lineWriter(join(folder, `${split}.jsonl`));
    return [split, { rows, calls: lineWriter(join(folder, `${split}.calls.jsonl`)) }];
  });
  return Object.fromEntries(entries);
}

async function closeWriters(writers: Writers): Promise<DataSetManifest["splits"]> {
  const splits: DataSetManifest["splits"] = {};
  for (const split of SPLITS) {
    await writers[split].calls.close();
    splits[split] = { file: `${split}.jsonl`, ...(await writers[split].rows.close()) };
  }
  return splits;
}

function controlTokens(taxonomy: Taxonomy, format: PromptFormat): { control: string[]; marks: readonly string[] } {
  const { frame, marks, labels, literals } = controlStrings(taxonomy, format);
  return { control: [...frame, ...marks, ...labels, ...literals], marks };
}

/** Field → label (or "null"/"value" for amounts and days) → rows. */
class Tally {
  readonly #counts: Record<string, Record<string, number>> = {};

  add<T extends Taxonomy>(taxonomy: T, call: LabelledCall<T>): void {
    for (const field of taxonomy.fields) {
      if (field.kind === "text") continue;
      const value = getField(call.labels, field.path) ?? null;
      const key = field.kind === "label" ? String(value) : value === null ? "null" : "value";
      const row = this.#counts[field.path] ?? {};
      this.#counts[field.path] = { ...row, [key]: (row[key] ?? 0) + 1 };
    }
  }

  toJSON(): Record<string, Record<string, number>> {
    return this.#counts;
  }
}

async function writeJson(path: string, value: unknown): Promise<void> {
  await writeFile(path, `${JSON.stringify(value, null, 2)}\n`);
}
