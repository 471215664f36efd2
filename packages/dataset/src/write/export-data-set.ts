import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { alpaca as alpacaPrompt, type DataSetManifest, DispositionError } from "@disposition/taxonomy";
import { type LineWriter, lineWriter } from "../build/line-writer.ts";
import type { SplitName } from "../split/split-of.ts";
import { readManifest, readTrainingRows, writeManifest } from "./data-set-folder.ts";
import type { RowFormat } from "./formats/row-format.ts";
import { type HostFault, hostFaults } from "./host-faults.ts";
import { type HostName, hostProfiles } from "./host-profiles.ts";
import { type ParquetColumn, parquetWriter } from "./parquet-writer.ts";
import { type RowFormatName, rowFormatNamed } from "./row-formats.ts";

/** What `exportDataSet` can be told. */
export interface ExportOptions {
  readonly formats: readonly RowFormatName[];
  /** Also write those of the formats that have columns as Parquet. Default false. */
  readonly parquet?: boolean;
  /** Told after each row how many rows of the set have been written. */
  readonly onProgress?: (written: number) => void;
}

type Export = NonNullable<DataSetManifest["exports"]>[number];

/** A fault that a host would find in one of the files. */
export interface ExportFault extends HostFault {
  /** In the set's folder, e.g. `openai/train.jsonl`. */
  readonly file: string;
}

/** What was written, and what the hosts would object to. */
export interface ExportResult {
  readonly exports: readonly Export[];
  readonly faults: readonly ExportFault[];
}

/** A shape in a container, on its way to disk. */
interface Target {
  readonly format: RowFormat;
  readonly container: Export["container"];
  readonly folder: string;
}

/**
 * Writes a built data set in the shapes that trainers and hosts read, each in a folder of its own (`openai/`,
 * `messages-parquet/`), and adds them with their hashes to `manifest.json`. One pass over the rows writes all of them;
 * memory does not grow with the set. The same set gives the same bytes.
 *
 * @throws DispositionError `FILE_INVALID` when the rows are not those of the manifest, `INPUT_INVALID` for a shape that
 * cannot hold them.
 * @example
 * await exportDataSet("data", { formats: ["prompt-completion", "openai"], parquet: true });
 */
export async function exportDataSet(folder: string, options: ExportOptions): Promise<ExportResult> {
  const manifest = await readManifest(folder);
  const targets = [...new Set(options.formats)].flatMap((name) => targetsOf(name, manifest, options.parquet ?? false));
  if (targets.length === 0) throw new DispositionError("INPUT_INVALID", "no format to export to was named");
  const others = (manifest.exports ?? []).filter((old) => !targets.some((target) => target.folder === old.folder));
  // an export that is being written, or broke off, must not pass for the one that stood here
  await writeManifest(folder, { ...manifest, exports: others });
  for (const target of targets) {
    await rm(join(folder, target.folder), { recursive: true, force: true });
    await mkdir(join(folder, target.folder));
  }
  const exports = await writeTargets(folder, manifest, targets, options.onProgress);
  const sorted = [...others, ...exports].sort((one, other) => (one.folder < other.folder ? -1 : 1));
  await writeManifest(folder, { ...manifest, exports: sorted });
  return { exports, faults: await faultsOf(folder, exports) };
}

function targetsOf(name: RowFormatName, manifest: DataSetManifest, parquet: boolean): Target[] {
  const format = rowFormatNamed(name);
  if (format.name === "alpaca-sections" && manifest.format !== alpacaPrompt.id) {
    const message = `the set's prompts are "${manifest.format}"; "alpaca-sections" is for "${alpacaPrompt.id}", take "alpaca"`;
    throw new DispositionError("INPUT_INVALID", message);
  }
  const jsonl: Target = { format, container: "jsonl", folder: name };
  if (!parquet || format.columns === null) return [jsonl];
  return [jsonl, { format, container: "parquet", folder: `${name}-parquet` }];
}

async function writeTargets(
  folder: string,
  manifest: DataSetManifest,
  targets: readonly Target[],
  onProgress: (written: number) => void = () => undefined,
): Promise<Export[]> {
  const written: Export[] = targets.map(({ format, container, folder }) => {
    return { format: format.name, container, folder, splits: {} };
  });
  let count = 0;
  for (const [name, split] of Object.entries(manifest.splits)) {
    const fileNames = targets.map((target) => fileName(target, name));
    const writers = await openWriters(folder, targets, fileNames, manifest.tasks !== undefined);
    try {
      for await (const row of readTrainingRows(folder, split)) {
        for (const [index, { format }] of targets.entries()) await writers[index]?.write(format.toRow(row));
        count += 1;
        onProgress(count);
      }
    } catch (error) {
      await Promise.allSettled(writers.map((writer) => writer.close()));
      throw error;
    }
    for (const [index, writer] of writers.entries()) {
      const target = written[index];
      const file = await writer.close();
      if (target) target.splits[name] = { file: fileNames[index] ?? name, ...file, from: split.sha256 };
    }
  }
  return written;
}

function fileName({ format, container }: Target, split: string): string {
  return `${format.fileNames[split as SplitName] ?? split}.${container}`;
}

async function openWriters(
  folder: string,
  targets: readonly Target[],
  fileNames: readonly string[],
  hasTasks: boolean,
): Promise<LineWriter[]> {
  const opened = targets.map(({ format, container, folder: sub }, index) => {
    const path = join(folder, sub, fileNames[index] ?? "");
    return container === "jsonl" ? lineWriter(path) : parquetWriter(path, columnsOf(format, hasTasks));
  });
  return Promise.all(opened);
}

function columnsOf({ columns }: RowFormat, hasTasks: boolean): readonly ParquetColumn[] {
  const [id, ...others] = columns ?? [];
  return id === undefined ? [] : [id, ...(hasTasks ? [{ name: "task" }] : []), ...others];
}

/** Hosts are asked about training and validation; nothing is uploaded to them for a test. */
async function faultsOf(folder: string, exports: readonly Export[]): Promise<ExportFault[]> {
  const faults: ExportFault[] = [];
  for (const { format, folder: sub, splits } of exports) {
    if (!isHost(format)) continue;
    for (const [name, role] of [
      ["train", "training"],
      ["validation", "validation"],
    ] as const) {
      const file = splits[name] && `${sub}/${splits[name].file}`;
      if (file === undefined) continue;
      const found = await hostFaults(format, join(folder, file), role);
      faults.push(...found.map((fault) => ({ file, ...fault })));
    }
  }
  return faults;
}

function isHost(format: string): format is HostName {
  return Object.keys(hostProfiles).includes(format);
}
