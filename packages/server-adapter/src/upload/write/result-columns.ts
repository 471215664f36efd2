import { type FieldValue, getField, type Taxonomy } from "@disposition/taxonomy";
import type { RowOutcome } from "../row-outcome.ts";

type Cell = FieldValue;

/** A column that an answer adds to those of the file. */
export interface AddedColumn {
  /** Differs from every column of the file. */
  readonly name: string;
  readonly of: (outcome: RowOutcome) => Cell;
}

/** The columns that an answer adds: labels, confidence, review, and what went wrong. */
export function addedColumns(taxonomy: Taxonomy, headers: readonly string[]): AddedColumn[] {
  const taken = new Set(headers.map(fold));
  const labels = taxonomy.fields.map(({ path }) => ({
    name: path,
    of: (outcome: RowOutcome) => labelOf(outcome, path),
  }));
  return [...labels, ...REST].map(({ name, of }) => ({ name: freeName(name, taken), of }));
}

const REST: readonly AddedColumn[] = [
  { name: "confidence", of: (outcome) => (outcome.status === "ok" ? outcome.confidence : null) },
  { name: "review", of: (outcome) => (outcome.status === "ok" ? outcome.review.join("; ") : null) },
  { name: "status", of: ({ status }) => status },
  { name: "error_code", of: (outcome) => (outcome.status === "error" ? outcome.code : null) },
  { name: "error_detail", of: (outcome) => (outcome.status === "error" ? errorDetail(outcome) : null) },
];

/** The line is all that leads to a row that could not be read. */
export function errorDetail({ line, detail }: Extract<RowOutcome, { readonly status: "error" }>): string {
  return `line ${line}: ${detail}`;
}

/** A column of the file keeps its name; ours of the same name is the predicted one. */
export function freeName(name: string, taken: ReadonlySet<string>): string {
  let free = name;
  while (taken.has(fold(free))) free = `predicted_${free}`;
  return free;
}

/** Spreadsheets and people do not tell `Status` from `status`. */
export function fold(name: string): string {
  return name.trim().toLowerCase();
}

function labelOf(outcome: RowOutcome, path: string): Cell {
  return outcome.status === "ok" ? (getField(outcome.labels, path) ?? null) : null;
}
