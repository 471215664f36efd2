import { createHash } from "node:crypto";
import { open } from "node:fs/promises";
import { ByteWriter, ParquetWriter, type SchemaElement } from "hyparquet-writer";
import type { LineWriter } from "../build/line-writer.ts";

/** A column of strings, or of lists of records of strings. Its values are never null. */
export interface ParquetColumn {
  readonly name: string;
  /** Names of the strings in each record of the list; left out for a plain string. */
  readonly fields?: readonly string[];
}

/** Whichever is reached first closes a row group; it is what memory holds: some 50 MB while it is encoded. */
const GROUP_ROWS = 10_000;
const GROUP_CHARACTERS = 8 * 2 ** 20;

/**
 * Opens a Parquet file (Snappy, nested lists as `list.element`) and replaces what is there. Rows are written in groups
 * of at most 10,000 rows or 8 Mi characters, so memory does not grow with the file. The same rows give the same bytes.
 *
 * @returns A writer like that of JSON lines; its hash is of the file's bytes.
 * @example
 * const writer = await parquetWriter("train.parquet", [{ name: "id" }, { name: "messages", fields: ["role", "content"] }]);
 * await writer.write({ id: "c-1", messages: [{ role: "user", content: "hello" }] });
 * await writer.close();
 */
export async function parquetWriter(path: string, columns: readonly ParquetColumn[]): Promise<LineWriter> {
  const file = await open(path, "w");
  const hash = createHash("sha256");
  const bytes = new ByteWriter();
  const parquet = new ParquetWriter({ writer: bytes, schema: schemaOf(columns), statistics: false });
  let group: object[] = [];
  let characters = 0;
  let rows = 0;
  const drain = async () => {
    const chunk = bytes.getBytes();
    hash.update(chunk);
    await file.writeFile(chunk);
    // what is written may be overwritten; `offset` goes on counting, and all places in the file are taken from it
    bytes.index = 0;
  };
  const flush = async () => {
    if (group.length === 0) return;
    const columnData = columns.map(({ name }) => ({ name, data: group.map((row) => presentValue(row, name)) }));
    await parquet.write({ columnData, rowGroupSize: group.length });
    group = [];
    characters = 0;
    await drain();
  };
  return {
    async write(row) {
      group.push(row);
      rows += 1;
      characters += columns.reduce((sum, { name }) => sum + charactersIn(presentValue(row, name)), 0);
      if (group.length >= GROUP_ROWS || characters >= GROUP_CHARACTERS) await flush();
    },
    async close() {
      try {
        await flush();
        await parquet.finish();
        await drain();
        return { rows, sha256: hash.digest("hex") };
      } finally {
        await file.close();
      }
    },
  };
}

/** @throws TypeError for a missing value: a shape that lacks a column is a fault of the program, not of the data. */
function presentValue(row: object, name: string): unknown {
  const value = (row as Readonly<Record<string, unknown>>)[name];
  if (value === undefined || value === null) throw new TypeError(`a row has no "${name}"; all keys stand in all rows`);
  return value;
}

function charactersIn(value: unknown): number {
  if (typeof value === "string") return value.length;
  return Object.values(value as object).reduce((sum: number, inner) => sum + charactersIn(inner), 0);
}

/** The three-level list that pyarrow and `datasets` write and read as `List({...})`. */
function schemaOf(columns: readonly ParquetColumn[]): SchemaElement[] {
  const elements = columns.flatMap(({ name, fields }): SchemaElement[] => {
    if (fields === undefined) return [text(name)];
    return [
      { name, repetition_type: "OPTIONAL", num_children: 1, converted_type: "LIST" },
      { name: "list", repetition_type: "REPEATED", num_children: 1 },
      { name: "element", repetition_type: "OPTIONAL", num_children: fields.length },
      ...fields.map(text),
    ];
  });
  return [{ name: "schema", num_children: columns.length }, ...elements];
}

function text(name: string): SchemaElement {
  return { name, type: "BYTE_ARRAY", converted_type: "UTF8", repetition_type: "OPTIONAL" };
}
