import type { Call } from "@disposition/taxonomy";
import { Problem } from "../../problem/problem.ts";
import type { UploadSettings } from "../upload-options.ts";
import { type CallReading, callOfCells } from "./call-of-cells.ts";
import { datasetReader } from "./dataset-reader.ts";
import { readOptions } from "./read-options.ts";
import { readerProblem } from "./reader-problem.ts";
import { rowCells } from "./row-cells.ts";

/** One row of an upload. */
export interface SourceRow {
  /** From 0 on. */
  readonly row: number;
  /** Where a person finds it in the file. */
  readonly line: number;
  /** As it stands in the file; null for one that cannot be read. */
  readonly value: unknown;
}

/** A row and the call in it, or what is wrong with either. */
export interface CallRow extends SourceRow {
  readonly call: Call | Problem;
}

/** The rows of a file, the same ones in the same order each time. @throws Problem */
export async function* sourceRows(
  path: string,
  settings: UploadSettings,
  sheet: string | undefined,
): AsyncGenerator<SourceRow> {
  const { readRows } = await datasetReader();
  let row = 0;
  try {
    for await (const read of readRows(path, readOptions(settings, sheet))) {
      yield { row, line: read.line, value: "value" in read ? read.value : null };
      row += 1;
    }
  } catch (error) {
    throw readerProblem(error);
  }
}

/** Rows with their calls, from the row `from` on. */
export async function* callRows(
  rows: AsyncIterable<SourceRow>,
  reading: CallReading,
  from: number,
): AsyncGenerator<CallRow> {
  for await (const row of rows) {
    if (row.row < from) continue;
    const cells = rowCells(row.value);
    yield { ...row, call: cells === null ? unreadable() : callOfCells(cells, reading) };
  }
}

function unreadable(): Problem {
  const detail =
    "the row is no record with the columns of the file; look for quotes that are not closed and cells too many";
  return new Problem("row_unreadable", detail);
}
