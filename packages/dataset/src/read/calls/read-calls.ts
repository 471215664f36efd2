import {
  brokenRules,
  DispositionError,
  getField,
  type LabelledCall,
  type LabelsOf,
  labelledCallSchema,
  type Taxonomy,
  withField,
} from "@disposition/taxonomy";
import { type ColumnMapping, requireColumns } from "../columns/guess-columns.ts";
import type { Row } from "../rows/row.ts";
import { CallIds } from "./call-ids.ts";
import { columnsByTarget, RowCells, readCallParts, type UnlabelledCall } from "./call-reader.ts";
import { BROKEN_RECORD, type FlatRow, rowFlattener } from "./flatten-row.ts";
import { isMissing } from "./missing-value.ts";
import { type CallTime, readField } from "./read-field.ts";
import type { Reject } from "./reject.ts";

export interface ReadCallsOptions<T extends Taxonomy> {
  readonly taxonomy: T;
  readonly columns: ColumnMapping;
  /**
   * Secret with which identities (phones, borrowers, …) are hashed into `keys`. Needed where the file has such columns;
   * keep it, and out of the data: the same salt keeps a borrower together over months.
   */
  readonly salt?: string | undefined;
  /** Give several files the same register, and an id that two of them have is found. */
  readonly ids?: CallIds | undefined;
}

/** One row: a call, or everything that is wrong with it. */
export type Reading<C> = { readonly line: number } & ({ readonly call: C } | { readonly rejects: readonly Reject[] });

/**
 * Reads labelled calls off rows, strictly: labels by name, spelling or alias, amounts and days in a few known forms, the
 * taxonomy's rules. What is missing stays null and is never filled in; a row with a problem is rejected with all of its
 * problems. Calls that already have our own shape come out as they went in.
 *
 * Memory: the ids, about 100 bytes a row.
 *
 * @throws DispositionError `INPUT_INVALID` before the first row when a needed column or the salt is missing.
 * @example
 * const mapping = guessColumns(["id", "text", "date", "Disposition", …], collections);
 * for await (const reading of readCalls(readRows("calls.csv"), { taxonomy: collections, columns: mapping })) …
 */
export async function* readCalls<T extends Taxonomy>(
  rows: AsyncIterable<Row> | Iterable<Row>,
  options: ReadCallsOptions<T>,
): AsyncGenerator<Reading<LabelledCall<T>>> {
  const { taxonomy } = options;
  requireColumns(options.columns, taxonomy);
  const schema = labelledCallSchema(taxonomy);
  const ids = options.ids ?? new CallIds();
  for await (const { cells, call, time } of partsOf(rows, options)) {
    if (call === null || time === null) {
      yield { line: cells.line, rejects: cells.rejects };
      continue;
    }
    const labels = readLabels(taxonomy, cells, time);
    const parsed = cells.rejects.length === 0 ? schema.safeParse({ ...call, labels }) : null;
    for (const issue of parsed?.error?.issues ?? []) {
      const field = issue.path.join(".").replace(/^labels\./u, "");
      cells.reject(field, null, { code: "schema", reason: issue.message });
    }
    yield finished<LabelledCall<T>>(cells, { ...call, labels: labels as LabelsOf<T> }, ids);
  }
}

/**
 * Reads calls that nobody has labelled. Everything else is as for `readCalls`.
 *
 * @throws DispositionError `INPUT_INVALID` before the first row when a needed column or the salt is missing.
 */
export async function* readUnlabelledCalls<T extends Taxonomy>(
  rows: AsyncIterable<Row> | Iterable<Row>,
  options: ReadCallsOptions<T>,
): AsyncGenerator<Reading<UnlabelledCall>> {
  requireColumns(options.columns, options.taxonomy, false);
  const ids = options.ids ?? new CallIds();
  for await (const { cells, call } of partsOf(rows, options)) {
    yield call === null ? { line: cells.line, rejects: cells.rejects } : finished(cells, call, ids);
  }
}

/** A row half read: `call` is null when there is no row. */
interface ReadParts {
  readonly cells: RowCells;
  readonly call: UnlabelledCall | null;
  readonly time: CallTime | null;
}

async function* partsOf<T extends Taxonomy>(
  rows: AsyncIterable<Row> | Iterable<Row>,
  { taxonomy, columns, salt }: ReadCallsOptions<T>,
): AsyncGenerator<ReadParts> {
  checkSalt(columns, salt);
  const byTarget = columnsByTarget(columns);
  const flatten = rowFlattener(taxonomy);
  for await (const row of rows) {
    const flat = "error" in row ? null : flatten(row.value);
    const cells = new RowCells(row.line, flat ?? new Map(), byTarget);
    if ("error" in row) cells.reject(null, null, { code: "unreadable", reason: row.error.message });
    else if (flat === null) cells.reject(null, null, { code: "unreadable", reason: "is no record with named columns" });
    if (flat === null) {
      yield { cells, call: null, time: null };
      continue;
    }
    rejectBrokenRecords(cells, flat);
    yield { cells, ...readCallParts(cells, salt ?? null) };
  }
}

function checkSalt({ columns }: ColumnMapping, salt: string | undefined): void {
  const identity = columns.find(({ target, column }) => target.startsWith("keys.") && target !== column);
  if (identity === undefined || (salt !== undefined && salt !== "")) return;
  const message = `"${identity.column}" holds identities (${identity.target}), which are hashed: give a salt, and keep it`;
  throw new DispositionError("INPUT_INVALID", message);
}

/** A record written as text that cannot be read would drop labels without a word. */
function rejectBrokenRecords(cells: RowCells, flat: FlatRow): void {
  for (const [column, value] of flat) {
    if (value !== BROKEN_RECORD) continue;
    cells.reject(column, null, { code: "unreadable", reason: "holds a record that cannot be read; write it as JSON" });
  }
}

function readLabels(taxonomy: Taxonomy, cells: RowCells, time: CallTime): object {
  let labels: object = {};
  for (const field of taxonomy.fields) {
    const raw = cells.cell(field.path);
    const read = readField(field, raw, time);
    if ("value" in read) {
      labels = withField(labels, field.path, read.value);
    } else if (!cells.isRejected(field.path)) {
      const isShown = field.kind !== "text" && !isMissing(raw);
      cells.reject(field.path, isShown ? raw : null, read.problem);
    }
  }
  // fields that were rejected are not in `labels`, so no rule speaks of them
  for (const rule of brokenRules(taxonomy.rules, labels)) {
    const reason = `goes against the rule ${rule.id}: ${rule.because}`;
    cells.reject(rule.allow.field, getField(labels, rule.allow.field), { code: "rule", reason });
  }
  return labels;
}

function finished<C extends UnlabelledCall>(cells: RowCells, call: C, ids: CallIds): Reading<C> {
  const { line } = cells;
  const isGiven = cells.column("id") !== undefined;
  const first = isGiven && !cells.isRejected("id") ? ids.lineOf(call.id) : null;
  if (first !== null) {
    const reason = "is the id of another call already; give every call its own";
    cells.reject("id", call.id, { code: "duplicate-id", reason: `${reason} (first in line ${first})` });
  }
  if (cells.rejects.length > 0) return { line, rejects: cells.rejects };
  const id = isGiven ? call.id : ids.free(call.id);
  ids.add(id, line);
  return { line, call: id === call.id ? call : { ...call, id } };
}
