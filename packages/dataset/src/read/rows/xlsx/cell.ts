import { serialTime } from "./serial-time.ts";
import type { SheetContext } from "./workbook.ts";
import { cellText } from "./xml-scanner.ts";

/** A cell whose formula failed, or whose content cannot be read: no value, and no missing one either. */
export interface CellError {
  /** As the sheet shows it, e.g. `#N/A`. */
  readonly cellError: string;
}

export type CellValue = string | number | boolean | CellError | null;

/** A cell as it stands in the sheet's XML. */
export interface RawCell {
  /** From 0 on. */
  readonly column: number;
  readonly type: string;
  readonly style: number;
  /** Content of `<v>`, of a formula its last result; null without one. */
  value: string | null;
  /** Content of `<is>`. */
  inline: string | null;
}

export function isCellError(value: unknown): value is CellError {
  return typeof value === "object" && value !== null && "cellError" in value;
}

/** What a cell holds; null for an empty one. */
export function cellValue({ type, style, value, inline }: RawCell, context: SheetContext): CellValue {
  if (type === "inlineStr") return inline;
  if (value === null) return null;
  if (type === "s") return context.texts[Number(value)] ?? { cellError: "#REF!" };
  if (type === "str" || type === "d") return cellText(value);
  if (type === "b") return value.trim() === "1" || value.trim().toLowerCase() === "true";
  if (type === "e") return { cellError: cellText(value) };
  const number = value.trim() === "" ? Number.NaN : Number(value);
  if (!Number.isFinite(number)) return { cellError: "#NUM!" };
  if (context.styles[style] !== "time") return number;
  return serialTime(number, context.is1904) ?? number;
}

/** Excel's last column, from 0 on. */
export const LAST_COLUMN = 16_383;

/** The column of a reference such as `AB12`, from 0 on; null when it is none. */
export function columnOf(reference: string): number | null {
  let column = 0;
  let at = 0;
  for (; at < reference.length; at += 1) {
    const code = reference.charCodeAt(at) - 64;
    if (code < 1 || code > 26) break;
    column = column * 26 + code;
    if (column > LAST_COLUMN + 1) return null;
  }
  return at === 0 ? null : column - 1;
}

/** The letters of a column from 0 on. */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? columnLetters(rest - 1) : "") + String.fromCharCode(65 + (column % 26));
}
