import { rowCells } from "../read/row-cells.ts";
import { escapeFormula } from "./escape-formula.ts";
import { addedColumns } from "./result-columns.ts";
import type { ResultSource } from "./result-source.ts";

const NEEDS_QUOTES = /[",\r\n]|^[ \t]|[ \t]$/u;

/** A CSV file (RFC 4180). It begins with a byte order mark where the upload did, which Excel needs for Hindi. */
export async function* writeCsv({
  taxonomy,
  headers,
  rows,
  hasMark,
  escapeFormulas,
}: ResultSource): AsyncGenerator<Uint8Array> {
  const added = addedColumns(taxonomy, headers);
  const line = (cells: readonly unknown[]) => `${cells.map((cell) => csvCell(cell, escapeFormulas)).join(",")}\r\n`;
  yield Buffer.from((hasMark ? "\uFEFF" : "") + line([...headers, ...added.map(({ name }) => name)]));
  for await (const { value, outcome } of rows) {
    const cells = rowCells(value);
    yield Buffer.from(line([...headers.map((header) => cells?.get(header)), ...added.map(({ of }) => of(outcome))]));
  }
}

function csvCell(cell: unknown, escapes: boolean): string {
  if (cell === null || cell === undefined) return "";
  // a number stays one: only texts can be formulas
  if (typeof cell !== "string") return String(cell);
  const text = escapes ? escapeFormula(cell) : cell;
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
