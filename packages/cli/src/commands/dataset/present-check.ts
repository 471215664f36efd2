import type { ColumnMapping, RejectSummary } from "@disposition/dataset";
import { cellsOf } from "../../find/cells.ts";

/** What the columns stand for, as a table, and what stays open. */
export function presentMapping(mapping: ColumnMapping, missing: readonly string[]): string {
  const rows = mapping.columns.map(({ target, column, certainty }) => [target, shown(column), certainty]);
  const fields = mapping.absent.filter((target) => !target.startsWith("keys.") && !missing.includes(target));
  return [
    ...table([["stands for", "column", "how sure"], ...rows]),
    ...mapping.ambiguous.map(
      ({ target, columns }) => `either is ${target}: ${listed(columns)}; name one with --columns`,
    ),
    ...(mapping.unmapped.length === 0 ? [] : [`not read: ${listed(mapping.unmapped)}`]),
    ...(fields.length === 0 ? [] : [`not in the file: ${fields.join(", ")}`]),
    ...(missing.length === 0 ? [] : [`MISSING: ${missing.join(", ")}`]),
    "",
    "",
  ].join("\n");
}

/** How many rows are good, and what is wrong with the others, the most frequent first. */
export function presentRejects(accepted: number, { rows, kinds }: RejectSummary): string {
  const counts = kinds.map(({ field, reason, count, lines }) => {
    const more = count > lines.length ? ", …" : "";
    return [`${count} ×`, field ?? "row", shown(reason), `line ${lines.join(", ")}${more}`];
  });
  return [`${accepted + rows} rows: ${accepted} accepted, ${rows} rejected`, ...table(counts), ""].join("\n");
}

/** Lines with their columns one below the other. */
function table(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => widthOf(row[column] ?? ""))));
  return rows.map((row) => {
    const cells = row.map((cell, column) => cell + " ".repeat((widths[column] ?? 0) - widthOf(cell)));
    return `  ${cells.join("  ").trimEnd()}`;
  });
}

function listed(columns: readonly string[]): string {
  return columns.map((column) => `"${shown(column)}"`).join(", ");
}

/** A heading must not move the cursor. */
function shown(text: string): string {
  return cellsOf(text.replace(/\s/gu, " "))
    .map((cell) => cell.shown)
    .join("");
}

function widthOf(text: string): number {
  return cellsOf(text).reduce((width, cell) => width + cell.width, 0);
}
