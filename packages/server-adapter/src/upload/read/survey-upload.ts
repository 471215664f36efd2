import type { Taxonomy } from "@disposition/taxonomy";
import { Problem } from "../../problem/problem.ts";
import { UNREADABLE } from "../receive/receive-upload.ts";
import type { UploadSettings } from "../upload-options.ts";
import { type CallColumns, chooseColumns, type GivenColumns } from "./choose-columns.ts";
import { datasetReader } from "./dataset-reader.ts";
import { guardFile } from "./file-guard.ts";
import { tooWide } from "./header-guard.ts";
import { readOptions } from "./read-options.ts";
import { readerProblem } from "./reader-problem.ts";
import { rowCells } from "./row-cells.ts";
import { Slices } from "./slices.ts";

export interface SurveyOrder {
  readonly taxonomy: Taxonomy;
  readonly given: GivenColumns;
  readonly hasDate: boolean;
  readonly sheet: string | undefined;
  readonly signal: AbortSignal;
}

/** What a file holds, found by reading it once. */
export interface Survey {
  readonly kind: "csv" | "xlsx" | "json" | "jsonl";
  readonly rows: number;
  /** The line of the first row that cannot be read, or null. */
  readonly unreadable: number | null;
  /** All columns in the order in which they occur. */
  readonly headers: readonly string[];
  readonly columns: CallColumns;
  readonly hasMark: boolean;
}

/** Reads a file to its end, so that everything that is wrong with it as a whole is known before the answer begins. */
export async function surveyUpload(path: string, settings: UploadSettings, order: SurveyOrder): Promise<Survey> {
  const reader = await datasetReader();
  const { taxonomy, given, hasDate, sheet, signal } = order;
  const { kind, hasMark } = await guardFile(path, reader, settings);
  const headers = new Set<string>();
  const slices = new Slices();
  let rows = 0;
  let unreadable: number | null = null;
  try {
    for await (const row of reader.readRows(path, readOptions(settings, sheet))) {
      rows += 1;
      if (rows > settings.rows) throw tooManyRows(settings.rows);
      // one more than a file may have shows that there are too many
      const cells = "value" in row ? rowCells(row.value, settings.columns + 1) : null;
      if (cells === null) unreadable ??= row.line;
      else addHeaders(cells.keys(), headers, settings.columns);
      await slices.breathe(signal);
    }
  } catch (error) {
    signal.throwIfAborted();
    throw readerProblem(error);
  }
  if (rows === 0) throw new Problem("file_empty", "the file has no rows below its header; send at least one call");
  if (headers.size === 0) throw new Problem("file_invalid", UNREADABLE);
  const columns = chooseColumns(reader, [...headers], taxonomy, given, hasDate);
  return { kind: formatOf(kind, path), rows, unreadable, headers: [...headers], columns, hasMark };
}

function addHeaders(names: Iterable<string>, headers: Set<string>, most: number): void {
  for (const name of names) headers.add(name);
  if (headers.size > most) throw tooWide(most);
}

/** JSON lines differ from JSON only for the one who asks for the answer in the file's own format. */
function formatOf(kind: "xlsx" | "json" | "table", path: string): Survey["kind"] {
  if (kind === "xlsx") return "xlsx";
  if (kind === "table") return "csv";
  return path.endsWith(".json") ? "json" : "jsonl";
}

function tooManyRows(most: number): Problem {
  return new Problem("too_many_rows", `a file may have ${most} rows; split it`);
}
