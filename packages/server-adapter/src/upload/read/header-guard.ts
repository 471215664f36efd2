import type { FileHandle } from "node:fs/promises";
import { Problem } from "../../problem/problem.ts";
import type { UploadSettings } from "../upload-options.ts";
import type { DatasetReader } from "./dataset-reader.ts";

const SNIFFED_CHARACTERS = 64 * 1024;

/**
 * Refuses a table whose header has too many cells, before names are compared with each other. It looks for the header
 * where the reader of tables does.
 *
 * @throws Problem `too_many_columns`
 */
export async function checkHeader(
  file: FileHandle,
  { scanRecord, sniffDialect }: DatasetReader,
  { columns, rowCharacters }: UploadSettings,
): Promise<void> {
  // a character of UTF-8 and UTF-16 has at most 3 bytes a unit
  const bytes = Buffer.alloc(3 * (rowCharacters + SNIFFED_CHARACTERS));
  const { bytesRead } = await file.read(bytes, 0, bytes.length, 0);
  const isLast = bytesRead < bytes.length;
  const text = decode(bytes.subarray(0, bytesRead));
  const { delimiter, newline, skip } = sniffDialect(text.slice(0, SNIFFED_CHARACTERS), isLast);
  for (let at = firstSign(text, skip); at < text.length; ) {
    const scanned = scanRecord({ text, at, isLast }, { delimiter, newline }, columns);
    if (scanned.kind === "wide") throw tooWide(columns);
    if (scanned.kind === "record") {
      if (scanned.cells.length > 1 || scanned.cells[0] !== "") return;
      at = scanned.next;
    } else {
      const end = text.indexOf(newline, at);
      if (end < 0) return;
      at = end + 1;
    }
  }
}

/** Where the empty lines end that a file begins with. */
function firstSign(text: string, from: number): number {
  let at = from;
  while (text[at] === "\n" || text[at] === "\r") at += 1;
  return at;
}

function decode(bytes: Buffer): string {
  const isBig = bytes[0] === 0xfe && bytes[1] === 0xff;
  const isLittle = bytes[0] === 0xff && bytes[1] === 0xfe;
  return new TextDecoder(isBig ? "utf-16be" : isLittle ? "utf-16le" : "utf-8").decode(bytes);
}

export function tooWide(columns: number): Problem {
  return new Problem("too_many_columns", `a file may have ${columns} columns; leave those out that are not needed`);
}
