/** What a cell of a table can show. */
export type CellValue = string | number | boolean | null;

/**
 * The cells of a row by their dotted path: what is nested in JSON stands in a column `customer.name`. Null for no row.
 *
 * @param most - It stops after so many.
 */
export function rowCells(value: unknown, most = Number.POSITIVE_INFINITY): Map<string, CellValue> | null {
  if (!isRecord(value)) return null;
  const cells = new Map<string, CellValue>();
  addCells(value, "", cells, most);
  return cells;
}

/** Nesting is limited by the readers. */
function addCells(
  value: Readonly<Record<string, unknown>>,
  prefix: string,
  cells: Map<string, CellValue>,
  most: number,
): void {
  for (const key of Object.keys(value)) {
    if (cells.size >= most) return;
    const cell = value[key];
    const path = prefix + key;
    if (isRecord(cell) && !("cellError" in cell)) addCells(cell, `${path}.`, cells, most);
    else cells.set(path, shown(cell));
  }
}

function shown(cell: unknown): CellValue {
  if (cell === undefined || cell === null) return null;
  if (typeof cell === "string" || typeof cell === "number" || typeof cell === "boolean") return cell;
  // `#N/A` and its like, of a workbook
  if (isRecord(cell) && typeof cell.cellError === "string") return cell.cellError;
  return JSON.stringify(cell);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
