/** Where a CSV reader stands in its text. */
export interface CsvCursor {
  text: string;
  at: number;
  /** Whether `text` is all that is left. */
  isLast: boolean;
}

export interface CsvDialect {
  readonly delimiter: string;
  /** `\r` only in files of old Macs; elsewhere `\n`, with or without `\r` before it. */
  readonly newline: "\n" | "\r";
}

/** What stands at the cursor: a record, a defect, too many cells, or a beginning whose end has not been read yet. */
export type ScannedRecord =
  | { readonly kind: "record"; readonly cells: string[]; readonly next: number; readonly lines: number }
  | { readonly kind: "broken"; readonly reason: string }
  | { readonly kind: "wide" }
  | { readonly kind: "unfinished"; readonly isQuoted: boolean };

const QUOTE = '"';
const NOT_CLOSED = { kind: "unfinished", isQuoted: true } as const;
const NO_END = { kind: "unfinished", isQuoted: false } as const;
const STRAY_TEXT = {
  kind: "broken",
  reason: 'has text after a closing quote; a quote inside a cell is written twice ("")',
} as const;

/** A cell and where the next one begins, or the next record. */
interface ScannedCell {
  readonly cell: string;
  readonly next: number;
  readonly endsRecord: boolean;
  /** Newlines inside the cell. */
  readonly newlines: number;
}

/** Where the line ends that is being read; looked for once a line. */
interface LineEnd {
  at: number;
}

/**
 * Reads the record at the cursor (RFC 4180). Quotes open only at the beginning of a cell; elsewhere they are letters, as
 * for Excel.
 *
 * @param mostCells - Beyond so many a record is not read to its end.
 */
export function scanRecord(
  cursor: CsvCursor,
  dialect: CsvDialect,
  mostCells = Number.POSITIVE_INFINITY,
): ScannedRecord {
  const cells: string[] = [];
  const lineEnd: LineEnd = { at: -1 };
  let lines = 1;
  for (let from = cursor.at; ; ) {
    const isQuoted = cursor.text[from] === QUOTE;
    const scanned = isQuoted ? quotedCell(cursor, from, dialect) : plainCell(cursor, from, dialect, lineEnd);
    if ("kind" in scanned) return scanned;
    cells.push(scanned.cell);
    lines += scanned.newlines;
    if (cells.length > mostCells) return { kind: "wide" };
    if (scanned.endsRecord) return { kind: "record", cells, next: scanned.next, lines };
    from = scanned.next;
  }
}

function plainCell(
  { text, isLast }: CsvCursor,
  from: number,
  { delimiter, newline }: CsvDialect,
  lineEnd: LineEnd,
): ScannedCell | typeof NO_END {
  if (lineEnd.at < from) lineEnd.at = endOfLine(text, from, newline);
  if (lineEnd.at === text.length && !isLast) return NO_END;
  // in the line alone: where it has none, the next one may be a million signs away
  const length = text.slice(from, lineEnd.at).indexOf(delimiter);
  if (length !== -1) {
    const end = from + length;
    return { cell: text.slice(from, end), next: end + delimiter.length, endsRecord: false, newlines: 0 };
  }
  const next = Math.min(lineEnd.at + 1, text.length);
  return { cell: withoutReturn(text.slice(from, lineEnd.at)), next, endsRecord: true, newlines: 0 };
}

function quotedCell(
  { text, isLast }: CsvCursor,
  from: number,
  { delimiter, newline }: CsvDialect,
): ScannedCell | typeof NOT_CLOSED | typeof STRAY_TEXT {
  const quoted = scanQuoted(text, from, isLast);
  if (quoted === null) return NOT_CLOSED;
  const { cell, end } = quoted;
  const newlines = countLines(text, from, end, newline);
  const after = skipBlanks(text, end, delimiter);
  if (text.startsWith(delimiter, after)) return { cell, next: after + delimiter.length, endsRecord: false, newlines };
  if (after >= text.length - 1 && !isLast) return NOT_CLOSED;
  if (after >= text.length) return { cell, next: after, endsRecord: true, newlines };
  const next = afterNewline(text, after, newline);
  return next === null ? STRAY_TEXT : { cell, next, endsRecord: true, newlines };
}

function scanQuoted(text: string, open: number, isLast: boolean): { cell: string; end: number } | null {
  let isDoubled = false;
  for (let from = open + 1; ; ) {
    const close = text.indexOf(QUOTE, from);
    // the last quote so far may be half of a doubled one
    if (close === -1 || (close + 1 === text.length && !isLast)) return null;
    if (text[close + 1] !== QUOTE) {
      const cell = text.slice(open + 1, close);
      return { cell: isDoubled ? cell.replaceAll('""', QUOTE) : cell, end: close + 1 };
    }
    isDoubled = true;
    from = close + 2;
  }
}

/** Where the line ends that `from` lies in: the place of its newline, or the end of the text. */
export function endOfLine(text: string, from: number, newline: string): number {
  const end = text.indexOf(newline, from);
  return end === -1 ? text.length : end;
}

function skipBlanks(text: string, from: number, delimiter: string): number {
  let at = from;
  while ((text[at] === " " || text[at] === "\t") && text[at] !== delimiter) at += 1;
  return at;
}

/** The place behind a newline that stands at `at`, or null where none does. */
export function afterNewline(text: string, at: number, newline: string): number | null {
  if (text[at] === newline) return at + 1;
  return text[at] === "\r" && text[at + 1] === newline ? at + 2 : null;
}

function withoutReturn(text: string): string {
  return text.endsWith("\r") ? text.slice(0, -1) : text;
}

function countLines(text: string, from: number, end: number, newline: string): number {
  const cell = text.slice(from, end);
  let lines = 0;
  for (let at = cell.indexOf(newline); at !== -1; at = cell.indexOf(newline, at + 1)) lines += 1;
  return lines;
}
