import { fileProblem } from "../file-problem.ts";
import { type CellValue, cellValue, columnOf, LAST_COLUMN, type RawCell } from "./cell.ts";
import { type OpenWorkbook, scanPart } from "./read-part.ts";
import { textCollector } from "./shared-texts.ts";
import type { SheetContext } from "./workbook.ts";
import { attributeOf, checkLength, type XmlHandler } from "./xml-scanner.ts";

/** A row of a sheet: the number beside it and its cells by column; those that are empty may be missing. */
export interface SheetRow {
  readonly line: number;
  readonly cells: readonly CellValue[];
}

/** Reads the rows of a sheet that hold anything, one piece of the file after the other. */
export async function* sheetRows(workbook: OpenWorkbook, context: SheetContext): AsyncGenerator<SheetRow> {
  const rows: SheetRow[] = [];
  const handler = sheetHandler(workbook, context, (row) => rows.push(row));
  for await (const _ of scanPart(workbook, context.path, handler)) yield* rows.splice(0);
  yield* rows.splice(0);
}

function sheetHandler(
  { name, limits }: OpenWorkbook,
  context: SheetContext,
  take: (row: SheetRow) => void,
): XmlHandler {
  let line = 0;
  let cells: CellValue[] = [];
  let cell: RawCell | null = null;
  let isValue = false;
  const inline = textCollector("is", limits.rowCharacters, (text) => {
    if (cell !== null) cell.inline = text;
  });
  return {
    open(tag, attributes) {
      if (tag === "row") {
        line = Number(attributeOf(attributes, "r") ?? line + 1);
        cells = [];
      } else if (tag === "c") {
        cell = rawCell(attributes, cells.length);
        if (cell === null) throw fileProblem(name, `row ${line} has a cell beyond the last column`);
      } else if (tag === "v") isValue = true;
      else if (cell !== null) inline.open(tag, attributes);
    },
    text(text) {
      if (cell === null) return;
      if (!isValue) return inline.text(text);
      cell.value = (cell.value ?? "") + text;
      checkLength(cell.value, limits.rowCharacters);
    },
    close(tag) {
      if (tag === "v") isValue = false;
      else if (tag === "c" && cell !== null) {
        cells[cell.column] = cellValue(cell, context);
        cell = null;
      } else if (tag === "row" && cells.some(isFilled)) take({ line, cells });
      else inline.close(tag);
    },
  };
}

function isFilled(value: CellValue | undefined): boolean {
  return value !== undefined && value !== null && value !== "";
}

function rawCell(attributes: string, next: number): RawCell | null {
  const reference = attributeOf(attributes, "r");
  const column = reference === null ? next : columnOf(reference);
  if (column === null || column > LAST_COLUMN) return null;
  const type = attributeOf(attributes, "t") ?? "n";
  return { column, type, style: Number(attributeOf(attributes, "s") ?? 0), value: null, inline: null };
}
