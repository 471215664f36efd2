import { columnNames, rowObject } from "../build-row.ts";
import type { DecodedText } from "../decode-text.ts";
import { fileProblem, rowProblem } from "../file-problem.ts";
import type { Row } from "../row.ts";
import { TextWindow } from "../text-window.ts";
import { afterNewline, type CsvDialect, endOfLine, type ScannedRecord, scanRecord } from "./scan-record.ts";
import { type SniffedDialect, sniffDialect } from "./sniff-dialect.ts";

export interface CsvOptions {
  /** Named in messages. */
  readonly name: string;
  /** Default: sniffed. */
  readonly delimiter?: string | undefined;
  readonly rowCharacters: number;
}

/** A record of a CSV file and the line on which it begins, or why there is none. */
type CsvRecord =
  | { readonly line: number; readonly cells: string[] }
  | { readonly line: number; readonly reason: string };

/** As many as a sheet has columns; who has more has lost a newline. */
const MOST_CELLS = 16_384;
const TOO_WIDE = `has more than ${MOST_CELLS} cells`;

/** What is looked at to tell the delimiter. */
const SNIFFED_CHARACTERS = 64 * 1024;

/**
 * Reads a CSV file with a header row by row. A defect costs the one row that has it: after a quote that never closes,
 * reading goes on at the very next line. Memory: the longest row, at most `rowCharacters`.
 */
export async function* readCsv(text: DecodedText, options: CsvOptions): AsyncGenerator<Row> {
  let names: string[] | null = null;
  for await (const record of readRecords(text.chunks, options)) {
    if ("reason" in record) {
      if (names === null && record.reason === TOO_WIDE) throw fileProblem(options.name, `its header ${TOO_WIDE}`);
      yield rowProblem(record.line, record.reason);
    } else if (names === null) {
      names = columnNames(record.cells, options.name);
    } else {
      yield toRow(names, record, text);
    }
  }
}

function toRow(names: readonly string[], { line, cells }: { line: number; cells: string[] }, text: DecodedText): Row {
  // tables are often exported with empty columns at the right
  const hasMore = cells.length > names.length && cells.slice(names.length).some((cell) => cell.trim() !== "");
  if (cells.length < names.length || hasMore) {
    return rowProblem(line, `has ${cells.length} cells where the header has ${names.length}`);
  }
  if (text.isDamaged() && cells.some((cell) => cell.includes("\uFFFD"))) {
    return rowProblem(line, "has bytes that are no UTF-8; save the file as UTF-8");
  }
  return { line, value: rowObject(names, cells) };
}

async function* readRecords(chunks: AsyncIterable<string>, options: CsvOptions): AsyncGenerator<CsvRecord> {
  const window = new TextWindow(chunks);
  try {
    yield* recordsOf(window, options);
  } finally {
    await window.close();
  }
}

async function* recordsOf(window: TextWindow, options: CsvOptions): AsyncGenerator<CsvRecord> {
  while (window.text.length < SNIFFED_CHARACTERS && (await window.grow()));
  const dialect = dialectOf(window, options.delimiter);
  window.at = dialect.skip;
  let line = dialect.skip === 0 ? 1 : 2;
  while (!window.isDone) {
    line += skipBlankLines(window, dialect);
    if (window.isSpent && (await window.grow())) continue;
    const scanned = await nextRecord(window, dialect, options.rowCharacters);
    const record = recordOf(scanned, line, window.at, options.rowCharacters);
    if (record !== null) yield record;
    if (scanned.kind === "record") window.at = scanned.next;
    else await skipLine(window, dialect);
    line += scanned.kind === "record" ? scanned.lines : 1;
    if (window.isSpent) await window.grow();
  }
}

/** What was scanned from `start` on; null for an empty line. */
function recordOf(scanned: ScannedRecord, line: number, start: number, rowCharacters: number): CsvRecord | null {
  const tooLong = `is longer than ${rowCharacters} characters`;
  if (scanned.kind === "broken") return { line, reason: scanned.reason };
  if (scanned.kind === "wide") return { line, reason: TOO_WIDE };
  if (scanned.kind === "unfinished") return { line, reason: scanned.isQuoted ? NOT_CLOSED : tooLong };
  // the newline does not count
  if (scanned.next - start > rowCharacters + 1) return { line, reason: tooLong };
  const isBlank = scanned.cells.length === 1 && scanned.cells[0] === "";
  return isBlank ? null : { line, cells: scanned.cells };
}

/** Reads on until the record is whole, or is seen to have no end. */
async function nextRecord(window: TextWindow, dialect: CsvDialect, rowCharacters: number): Promise<ScannedRecord> {
  for (;;) {
    const scanned = scanRecord(window, dialect, MOST_CELLS);
    const isTooLong = window.text.length - window.at > rowCharacters;
    if (scanned.kind !== "unfinished" || window.isLast || isTooLong) return scanned;
    await window.grow();
  }
}

const NOT_CLOSED = "has a quote that opens a cell and is never closed";

function dialectOf(window: TextWindow, delimiter: string | undefined): SniffedDialect {
  const sniffed = sniffDialect(window.text.slice(0, SNIFFED_CHARACTERS), window.isLast);
  return delimiter === undefined ? sniffed : { ...sniffed, delimiter };
}

/** Goes past lines without a sign, of which a file may have millions. @returns how many. */
function skipBlankLines(window: TextWindow, { newline }: CsvDialect): number {
  for (let lines = 0; ; lines += 1) {
    const next = afterNewline(window.text, window.at, newline);
    if (next === null) return lines;
    window.at = next;
  }
}

async function skipLine(window: TextWindow, { newline }: CsvDialect): Promise<void> {
  for (;;) {
    const end = endOfLine(window.text, window.at, newline);
    window.at = Math.min(end + 1, window.text.length);
    if (end < window.text.length || !(await window.grow())) return;
  }
}
