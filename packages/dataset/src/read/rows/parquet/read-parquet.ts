import {
  type AsyncBuffer,
  type FileMetaData,
  parquetMetadataAsync,
  parquetReadObjects,
  parquetSchema,
} from "hyparquet";
import { compressors } from "hyparquet-compressors";
import { columnNames, hostileReason } from "../build-row.ts";
import type { ByteSource, RandomAccess } from "../byte-source.ts";
import { fileProblem, rowProblem } from "../file-problem.ts";
import type { ReadLimits } from "../read-limits.ts";
import type { Row } from "../row.ts";
import { type PlainColumn, plainColumns, plainValue } from "./plain-value.ts";

/** Bytes, unpacked, that are turned into rows at once. */
const SLICE_BYTES = 32 * 1024 * 1024;

/**
 * Reads a Parquet file one row group after the other, and large groups in slices. Memory: the packed bytes of one row
 * group, at most `rowGroupBytes`, and about 32 MiB of rows.
 */
export async function* readParquet(source: ByteSource, limits: ReadLimits): AsyncGenerator<Row> {
  const access = await source.random(limits.heldBytes);
  const file = asyncBuffer(access);
  const metadata = await readMetadata(file, source.name);
  const columns = plainColumns(parquetSchema(metadata).children.map(({ element }) => element));
  columnNames(
    columns.map(({ name }) => name),
    source.name,
  );
  for (const { rowStart, rowEnd } of slicesOf(metadata, limits, source.name)) {
    const rows = await parquetReadObjects({
      file,
      metadata,
      compressors,
      rowStart,
      rowEnd,
      useOffsetIndex: true,
    }).catch((cause: unknown) => {
      throw fileProblem(source.name, `rows ${rowStart + 1} to ${rowEnd} are broken: ${messageOf(cause)}`, cause);
    });
    for (const [index, row] of rows.entries()) yield toRow(columns, row, rowStart + index + 1);
  }
}

function toRow(columns: readonly PlainColumn[], row: Record<string, unknown>, line: number): Row {
  const value: Record<string, unknown> = {};
  for (const { name, isZoned } of columns) value[name] = plainValue(row[name], isZoned);
  const reason = hostileReason(value);
  return reason === null ? { line, value } : rowProblem(line, reason);
}

async function readMetadata(file: AsyncBuffer, name: string): Promise<FileMetaData> {
  try {
    return await parquetMetadataAsync(file, { geoparquet: false });
  } catch (cause) {
    throw fileProblem(name, `it is no whole Parquet file: ${messageOf(cause)}`, cause);
  }
}

function slicesOf(metadata: FileMetaData, limits: ReadLimits, name: string): { rowStart: number; rowEnd: number }[] {
  let groupStart = 0;
  return metadata.row_groups.flatMap((group) => {
    const rows = Number(group.num_rows);
    const sizes = group.columns.map(({ meta_data: meta }) => meta);
    const packed = sizes.reduce((sum, meta) => sum + Number(meta?.total_compressed_size ?? 0), 0);
    const unpacked = sizes.reduce((sum, meta) => sum + Number(meta?.total_uncompressed_size ?? 0), 0);
    if (packed > limits.rowGroupBytes || unpacked > limits.unpackedBytes) {
      throw fileProblem(name, `a row group has ${packed} bytes; write it with smaller row groups`);
    }
    const slices = Math.max(1, Math.ceil(unpacked / SLICE_BYTES));
    const step = Math.max(1, Math.ceil(rows / slices));
    const start = groupStart;
    groupStart += rows;
    return Array.from({ length: Math.ceil(rows / step) }, (_, index) => ({
      rowStart: start + index * step,
      rowEnd: start + Math.min(rows, (index + 1) * step),
    }));
  });
}

function asyncBuffer(access: RandomAccess): AsyncBuffer {
  return {
    byteLength: access.size,
    slice: async (start, end = access.size) => {
      // counted from the end when negative, as ArrayBuffer does
      const bytes = await access.slice(start < 0 ? access.size + start : start, end);
      return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
    },
  };
}

function messageOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
