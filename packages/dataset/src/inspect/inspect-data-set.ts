import { readdir, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { type DataSetManifest, DispositionError } from "@disposition/taxonomy";
import { readManifest } from "../write/data-set-folder.ts";
import { parseJson } from "../write/parse-json.ts";
import { readLines } from "../write/read-lines.ts";
import type { InspectOptions } from "./inspect-options.ts";
import { inspectRows, type PlacedRow } from "./inspect-rows.ts";
import type { Inspection } from "./inspection.ts";

/**
 * Inspects a data set before anybody pays for training on it: see `inspectRows`.
 *
 * @param source - A folder with a manifest (all its splits), a folder of `.jsonl` files, or one `.jsonl` file; rows of
 *   `messages`, prompt–completion, ShareGPT or Alpaca.
 * @throws DispositionError `FILE_INVALID` when there is nothing to read; `INPUT_INVALID` as `inspectRows`.
 * @example
 * const report = await inspectDataSet("data", { template, tokenizer, maxLength: 2048 });
 * report.ok || report.rowVerdicts["label-cut"]?.first // ids of rows that the trainer would cut
 */
export async function inspectDataSet(source: string, options: InspectOptions): Promise<Inspection> {
  return inspectRows(rowsOf(await filesOf(source)), options);
}

async function filesOf(source: string): Promise<string[]> {
  const kind = await stat(source).catch((cause: unknown) => {
    throw new DispositionError("FILE_INVALID", `cannot read "${source}"`, { cause });
  });
  if (!kind.isDirectory()) return [source];
  const names = await readdir(source);
  const files = names.includes("manifest.json") ? splitFiles(await readManifest(source)) : rowFiles(names);
  if (files.length > 0) return files.map((file) => join(source, file));
  throw new DispositionError("FILE_INVALID", `"${source}" has no .jsonl file of rows; build the data set first`);
}

function splitFiles({ splits }: DataSetManifest): string[] {
  return Object.values(splits).map(({ file }) => file);
}

/** Without the calls behind the rows, which stand beside them. */
function rowFiles(names: readonly string[]): string[] {
  return names.filter((name) => name.endsWith(".jsonl") && !name.endsWith(".calls.jsonl")).sort();
}

async function* rowsOf(files: readonly string[]): AsyncGenerator<PlacedRow> {
  for (const path of files) {
    const file = basename(path);
    for await (const { number, text } of readLines(path)) {
      const position = `${file}:${number}`;
      const value = parseJson(text);
      if (value === undefined) throw new DispositionError("FILE_INVALID", `${position} is no JSON; one row per line`);
      yield { file, position, value };
    }
  }
}
