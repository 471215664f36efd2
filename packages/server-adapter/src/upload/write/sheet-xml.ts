import { isFormulaLike } from "./escape-formula.ts";

/** Most UTF-16 units that a cell of Excel can hold. */
const LONGEST_CELL = 32_767;
const CUT = "… [cut: a cell of a workbook holds no more; ask for csv or jsonl]";
/** Characters that XML cannot hold, and halves of characters. */
const NOT_XML = /(?![\t\n])\p{Cc}|[\uFFFE\uFFFF]/gu;
/** A text that looks like Excel's own escape for such a character. */
const ESCAPE_LIKE = /_(?=x[0-9A-Fa-f]{4}_)/gu;

/**
 * One row of a sheet. Texts are written as texts and never as formulas; one that looks like a formula has the style 1,
 * under which it stays a text when somebody edits the cell.
 */
export function sheetRow(cells: readonly unknown[]): string {
  return `<row>${cells.map(sheetCell).join("")}</row>`;
}

function sheetCell(cell: unknown): string {
  if (cell === null || cell === undefined || cell === "") return "<c/>";
  if (typeof cell === "number" && Number.isFinite(cell)) return `<c><v>${cell}</v></c>`;
  if (typeof cell === "boolean") return `<c t="b"><v>${cell ? 1 : 0}</v></c>`;
  const text = String(cell);
  const style = isFormulaLike(text) ? ' s="1"' : "";
  return `<c${style} t="inlineStr"><is><t xml:space="preserve">${xmlText(fitted(text))}</t></is></c>`;
}

function fitted(text: string): string {
  return text.length <= LONGEST_CELL ? text : text.slice(0, LONGEST_CELL - CUT.length) + CUT;
}

function xmlText(text: string): string {
  return text
    .toWellFormed()
    .replace(ESCAPE_LIKE, "_x005F_")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replace(NOT_XML, (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`);
}
