import type { FileHandle } from "node:fs/promises";
import { Problem } from "../../problem/problem.ts";
import type { UploadSettings } from "../upload-options.ts";
import { type PackedEntry, readAt, unpacksAsDeclared } from "./unpacking-guard.ts";

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const END_BYTES = 22;
const ENTRY_BYTES = 46;
const LONGEST_COMMENT = 65_535;
const ENCRYPTED = 1;

interface Entry extends PackedEntry {
  readonly path: string;
  readonly isEncrypted: boolean;
}

/** What the reader may look into; pictures and the like it leaves alone. */
const IS_READ = /\.(?:xml|rels)$/iu;

/**
 * Refuses a workbook that would take too much memory or time: first by its directory, then by what really comes out. A
 * directory that cannot be read is left to the reader.
 *
 * @throws Problem `archive_too_large`, `file_type_unsupported`.
 */
export async function checkArchive(file: FileHandle, limits: UploadSettings["archive"]): Promise<void> {
  const { size: archiveBytes } = await file.stat();
  const entries = await readDirectory(file, archiveBytes, limits.entries);
  if (entries.some(({ isEncrypted }) => isEncrypted)) {
    throw new Problem("file_type_unsupported", "the workbook is encrypted; save it without a password");
  }
  checkSizes(entries, archiveBytes, limits);
  for (const entry of entries) {
    if (IS_READ.test(entry.path) && !(await unpacksAsDeclared(file, entry))) throw tooLarge();
  }
}

/** By what the directory says. @throws Problem `archive_too_large`. */
function checkSizes(entries: readonly Entry[], archiveBytes: number, limits: UploadSettings["archive"]): void {
  const swells = (size: number, packed: number) => size > limits.ratioFloorBytes && size > packed * limits.ratio;
  const total = entries.reduce((sum, { size }) => sum + size, 0);
  // together, too: many that are small, or that share their bytes
  if (total > limits.bytes || swells(total, archiveBytes)) throw tooLarge();
  for (const { path, packed, size } of entries) {
    const isShared = path.toLowerCase().endsWith("sharedstrings.xml");
    if (size > limits.entryBytes || (isShared && size > limits.sharedBytes) || swells(size, packed)) throw tooLarge();
  }
}

async function readDirectory(file: FileHandle, size: number, mostEntries: number): Promise<Entry[]> {
  const tail = await readAt(file, Math.max(0, size - END_BYTES - LONGEST_COMMENT), END_BYTES + LONGEST_COMMENT);
  const end = findEnd(tail);
  if (end === null) return [];
  const count = tail.readUInt16LE(end + 10);
  if (count > mostEntries) throw tooLarge();
  const start = tail.readUInt32LE(end + 16);
  const directory = await readAt(file, start, Math.min(size - start, tail.readUInt32LE(end + 12)));
  const entries: Entry[] = [];
  for (let at = 0; at + ENTRY_BYTES <= directory.length && entries.length < count; ) {
    if (directory.readUInt32LE(at) !== ENTRY) break;
    const pathBytes = directory.readUInt16LE(at + 28);
    entries.push({
      path: directory.toString("latin1", at + ENTRY_BYTES, at + ENTRY_BYTES + pathBytes),
      isEncrypted: (directory.readUInt16LE(at + 8) & ENCRYPTED) !== 0,
      method: directory.readUInt16LE(at + 10),
      at: directory.readUInt32LE(at + 42),
      packed: directory.readUInt32LE(at + 20),
      size: directory.readUInt32LE(at + 24),
    });
    at += ENTRY_BYTES + pathBytes + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
  }
  return entries;
}

function findEnd(tail: Buffer): number | null {
  for (let at = tail.length - END_BYTES; at >= 0; at -= 1) {
    if (tail.readUInt32LE(at) === END && at + END_BYTES + tail.readUInt16LE(at + 20) === tail.length) return at;
  }
  return null;
}

function tooLarge(): Problem {
  const detail = "the workbook holds more files, texts or bytes than are unpacked; save the sheet as CSV";
  return new Problem("archive_too_large", detail);
}
