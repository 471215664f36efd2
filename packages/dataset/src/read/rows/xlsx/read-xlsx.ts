import { columnNames, rowObject } from "../build-row.ts";
import type { ByteSource } from "../byte-source.ts";
import { rowProblem } from "../file-problem.ts";
import type { ReadLimits } from "../read-limits.ts";
import type { Row } from "../row.ts";
import { type CellValue, columnLetters, isCellError } from "./cell.ts";
import { type SheetRow, sheetRows } from "./sheet-rows.ts";
import { openSheet } from "./workbook.ts";
import { openZip } from "./zip-archive.ts";

export interface XlsxOptions {
  /** Name or number from 1 on; default the first that is not hidden. */
  readonly sheet: string | undefined;
  readonly limits: ReadLimits;
}

/**
 * Reads the rows of one sheet; the first row that holds anything names the columns. Days and times come as ISO text, a
 * formula as its last result, an empty cell as null. Memory: the workbook's shared texts and one piece of the sheet.
 */
export async function* readXlsx(source: ByteSource, { sheet, limits }: XlsxOptions): AsyncGenerator<Row> {
  const { name } = source;
  const archive = await openZip(await source.random(limits.heldBytes), name, limits);
  const workbook = { archive, name, limits };
  let names: string[] | null = null;
  for await (const row of sheetRows(workbook, await openSheet(workbook, sheet))) {
    if (names === null) names = columnNames(Array.from(row.cells, headerText), name);
    else yield toRow(names, row);
  }
}

function toRow(names: readonly string[], { line, cells }: SheetRow): Row {
  const stray = cells.findIndex((cell, index) => index >= names.length && cell !== undefined && cell !== null);
  if (stray === -1) return { line, value: rowObject(names, cells) };
  return rowProblem(line, `has a value in column ${columnLetters(stray)}, which has no heading`);
}

function headerText(cell: CellValue | undefined): string {
  if (cell === undefined || cell === null || isCellError(cell)) return "";
  return String(cell);
}
