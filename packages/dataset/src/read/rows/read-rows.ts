import { DispositionError } from "@disposition/taxonomy";
import { type ByteSource, openSource, type RowSource, streamSource } from "./byte-source.ts";
import { readCsv } from "./csv/read-csv.ts";
import { decodeText, encodingOf } from "./decode-text.ts";
import { detectFormat, type RowFormat } from "./detect-format.ts";
import { fileProblem } from "./file-problem.ts";
import { gunzipChunks } from "./gunzip-chunks.ts";
import { readJson } from "./json/read-json.ts";
import { readJsonl } from "./json/read-jsonl.ts";
import { readParquet } from "./parquet/read-parquet.ts";
import { DEFAULT_READ_LIMITS, type ReadLimits } from "./read-limits.ts";
import type { Row } from "./row.ts";
import { readXlsx } from "./xlsx/read-xlsx.ts";

export interface ReadRowsOptions {
  /** Default: what the content and the name's ending say. A name is never believed against the content. */
  readonly format?: RowFormat | undefined;
  /** Of a workbook: name of the sheet, or its number from 1 on. Default: the first that is not hidden. */
  readonly sheet?: string | undefined;
  /** Between the cells of a CSV file. Default: told from its first rows. */
  readonly delimiter?: string | undefined;
  readonly limits?: Partial<ReadLimits> | undefined;
}

/**
 * Reads the rows of a file of calls one at a time: CSV, TSV, JSON Lines, each also as `.gz`, JSON, XLSX and Parquet. A
 * row that cannot be read becomes a row with an `error` and never ends the file.
 *
 * Memory does not grow with the number of rows, except for the shared texts of a workbook. CSV cells are strings; sheets
 * and Parquet also give numbers, booleans and null, and days as `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM:SS`.
 *
 * @param source - A path, bytes, or a Node or web stream.
 * @throws DispositionError `FILE_INVALID` when the file as a whole cannot be read: it is missing, of another kind,
 * larger unpacked than any such file, or two of its columns have the same name.
 * @example
 * for await (const row of readRows("calls.xlsx", { sheet: "March" })) if ("value" in row) use(row.value);
 */
export async function* readRows(source: RowSource, options: ReadRowsOptions = {}): AsyncGenerator<Row> {
  const limits = { ...DEFAULT_READ_LIMITS, ...options.limits };
  await using opened = await openSource(source);
  try {
    const format = detectFormat(opened, options.format);
    if (format !== "gzip") {
      yield* rowsOf(opened, format, options, limits);
      return;
    }
    const path = opened.path === null ? null : opened.path.replace(/\.gz$/iu, "");
    await using inner = await streamSource(gunzipChunks(opened.chunks(), opened.name, limits), opened.name, path);
    const packed = detectFormat(inner, options.format);
    if (packed === "gzip" || packed === "xlsx" || packed === "parquet") {
      throw fileProblem(opened.name, `it is ${packed} in gzip; unpack it first`);
    }
    yield* rowsOf(inner, packed, options, limits);
  } catch (cause) {
    if (DispositionError.isInstance(cause)) throw cause;
    throw fileProblem(opened.name, cause instanceof Error ? cause.message : String(cause), cause);
  }
}

function rowsOf(
  source: ByteSource,
  format: RowFormat,
  options: ReadRowsOptions,
  limits: ReadLimits,
): AsyncGenerator<Row> {
  const { name } = source;
  const { rowCharacters } = limits;
  if (format === "xlsx") return readXlsx(source, { sheet: options.sheet, limits });
  if (format === "parquet") return readParquet(source, limits);
  const text = decodeText(source.chunks(), encodingOf(source.head));
  if (format === "jsonl") return readJsonl(text, rowCharacters);
  if (format === "json") return readJson(text, { name, rowCharacters });
  const delimiter = options.delimiter ?? (format === "tsv" ? "\t" : undefined);
  return readCsv(text, { name, delimiter, rowCharacters });
}
