import type { DispositionError } from "@disposition/taxonomy";

/**
 * One row of a file of calls. `value` is unchecked; `error` says why the row could not even be read.
 *
 * `line` is where a person finds it: the line on which it begins (CSV, JSONL), the number beside it (XLSX), its place
 * from 1 on (JSON, Parquet).
 */
export type Row = { readonly line: number } & ({ readonly value: unknown } | { readonly error: DispositionError });
