import { type CsvDialect, scanRecord } from "./scan-record.ts";

const DELIMITERS = [",", ";", "\t", "|"];
const SAMPLE_ROWS = 20;
/** Excel writes it, and hides it, as the first line: `sep=;`. */
const HINT = /^sep=(.)\r?\n/iu;

/** How a CSV file is written, as far as its beginning shows, and where the hint at it ends. */
export interface SniffedDialect extends CsvDialect {
  /** Characters before the header: a `sep=` line. */
  readonly skip: number;
}

/**
 * Guesses delimiter and newline from the first characters: the delimiter under which the rows agree best on a number of
 * cells, and of equals the one with more cells.
 *
 * @param isWhole - Whether `head` is the whole file.
 */
export function sniffDialect(head: string, isWhole: boolean): SniffedDialect {
  const newline = !head.includes("\n") && head.includes("\r") ? "\r" : "\n";
  const hint = HINT.exec(head);
  if (hint?.[1] !== undefined) return { delimiter: hint[1], newline, skip: hint[0].length };
  let best = { delimiter: ",", cells: 1, agreement: 0 };
  for (const delimiter of DELIMITERS) {
    const counts = cellCounts(head, isWhole, { delimiter, newline });
    const [cells = 1] = counts;
    const agreement = counts.filter((count) => count === cells).length / Math.max(1, counts.length);
    const isBetter = agreement > best.agreement || (agreement === best.agreement && cells > best.cells);
    if (cells > 1 && isBetter) best = { delimiter, cells, agreement };
  }
  return { delimiter: best.delimiter, newline, skip: 0 };
}

function cellCounts(head: string, isWhole: boolean, dialect: CsvDialect): number[] {
  const counts: number[] = [];
  for (let at = 0; at < head.length && counts.length < SAMPLE_ROWS; ) {
    const scanned = scanRecord({ text: head, at, isLast: isWhole }, dialect);
    if (scanned.kind !== "record") break;
    const isBlank = scanned.cells.length === 1 && scanned.cells[0]?.trim() === "";
    if (!isBlank) counts.push(scanned.cells.length);
    at = scanned.next;
  }
  return counts;
}
