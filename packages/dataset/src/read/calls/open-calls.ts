import type { LabelledCall, Taxonomy } from "@disposition/taxonomy";
import type { ColumnMap } from "../columns/column-map.ts";
import { type ColumnMapping, guessColumns, requireColumns } from "../columns/guess-columns.ts";
import type { RowSource } from "../rows/byte-source.ts";
import { type ReadRowsOptions, readRows } from "../rows/read-rows.ts";
import type { Row } from "../rows/row.ts";
import { type FlattenRow, rowFlattener } from "./flatten-row.ts";
import { type ReadCallsOptions, type Reading, readCalls } from "./read-calls.ts";

/** Rows whose columns are known before the first of them is read. */
export interface PeekedRows {
  /** Names of the columns of the first rows, nested ones with dots, in the order in which they occur. */
  readonly headers: readonly string[];
  /** All rows, those looked at included. The source is let go when they are over, or left after the first. */
  readonly rows: AsyncGenerator<Row>;
}

/** JSON rows may leave columns out; in so many rows every column is expected to occur. */
const PEEKED = 200;

/** Looks at the first 200 rows. @throws whatever `rows` throws. */
export async function peekRows(rows: AsyncGenerator<Row>, taxonomy: Taxonomy): Promise<PeekedRows> {
  const flatten = rowFlattener(taxonomy);
  const first: Row[] = [];
  for (let count = 0; count < PEEKED; count += 1) {
    const next = await rows.next();
    if (next.done) break;
    first.push(next.value);
  }
  return { headers: headersOf(first, flatten), rows: followedBy(first, rows) };
}

function headersOf(rows: readonly Row[], flatten: FlattenRow): string[] {
  const headers = new Set<string>();
  for (const row of rows) {
    for (const header of "value" in row ? (flatten(row.value)?.keys() ?? []) : []) headers.add(header);
  }
  return [...headers];
}

async function* followedBy(first: Row[], rest: AsyncGenerator<Row>): AsyncGenerator<Row> {
  try {
    yield* first.splice(0);
    yield* rest;
  } finally {
    await rest.return(undefined);
  }
}

export interface OpenCallsOptions<T extends Taxonomy> extends ReadRowsOptions, Omit<ReadCallsOptions<T>, "columns"> {
  /** Columns that are not to be guessed. */
  readonly columns?: ColumnMap | undefined;
}

/** A file of labelled calls whose columns are known. */
export interface OpenedCalls<T extends Taxonomy> {
  readonly mapping: ColumnMapping;
  readonly calls: AsyncGenerator<Reading<LabelledCall<T>>>;
}

/**
 * Opens a file of labelled calls: finds out what its columns stand for, and reads calls as they are asked for.
 *
 * @throws DispositionError `FILE_INVALID` for a file that cannot be read, `INPUT_INVALID` when a needed column is missing.
 * @example
 * const { mapping, calls } = await openCalls("calls.xlsx", { taxonomy: collections, salt });
 * for await (const reading of calls) if ("call" in reading) use(reading.call);
 */
export async function openCalls<T extends Taxonomy>(
  source: RowSource,
  options: OpenCallsOptions<T>,
): Promise<OpenedCalls<T>> {
  const { taxonomy, columns, salt, ids } = options;
  const rowsOfSource = readRows(source, options);
  try {
    const { headers, rows } = await peekRows(rowsOfSource, taxonomy);
    const mapping = guessColumns(headers, taxonomy, columns);
    requireColumns(mapping, taxonomy);
    return { mapping, calls: closing(readCalls(rows, { taxonomy, columns: mapping, salt, ids }), rowsOfSource) };
  } catch (error) {
    await rowsOfSource.return(undefined);
    throw error;
  }
}

/** What a generator was given is not let go when it fails before it begins to read. */
async function* closing<V>(values: AsyncGenerator<V>, rows: AsyncGenerator<Row>): AsyncGenerator<V> {
  try {
    yield* values;
  } finally {
    await rows.return(undefined);
  }
}
