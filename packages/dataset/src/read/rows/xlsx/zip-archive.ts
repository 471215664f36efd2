import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { crc32, createInflateRaw } from "node:zlib";
import type { RandomAccess } from "../byte-source.ts";
import { fileProblem } from "../file-problem.ts";
import { bombReason, type ReadLimits } from "../read-limits.ts";

/** One packed file inside an archive. */
interface ZipEntry {
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  /** Where its local header stands. */
  readonly at: number;
}

/** A ZIP archive that is read by its directory; nothing is unpacked but what is asked for, and that in pieces. */
export interface ZipArchive {
  has(path: string): boolean;
  /** @throws DispositionError `FILE_INVALID` when it is missing, broken or larger than it says. */
  unpack(path: string): AsyncGenerator<Uint8Array>;
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const END_BYTES = 22;
const ENTRY_BYTES = 46;
const LOCAL_BYTES = 30;
const LONGEST_COMMENT = 65_535;
const STORED = 0;
const DEFLATED = 8;
const PIECE_BYTES = 64 * 1024;
/** Marks a size that did not fit into 32 bits. */
const ZIP64 = 0xffffffff;

/** Reads the directory of an archive. @throws DispositionError `FILE_INVALID`. */
export async function openZip(access: RandomAccess, name: string, limits: ReadLimits): Promise<ZipArchive> {
  const entries = await readDirectory(access, name, limits);
  return {
    has: (path) => entries.has(path),
    unpack: (path) => {
      const entry = entries.get(path);
      if (entry === undefined) throw fileProblem(name, `it has no "${path}"; it is no whole workbook`);
      return unpackEntry(access, entry, { name, path, limits });
    },
  };
}

async function readDirectory(access: RandomAccess, name: string, limits: ReadLimits): Promise<Map<string, ZipEntry>> {
  const tailStart = Math.max(0, access.size - END_BYTES - LONGEST_COMMENT);
  const tail = viewOf(await access.slice(tailStart, access.size));
  const end = findEnd(tail);
  if (end === null) throw fileProblem(name, "it is cut off: its directory is missing");
  const count = tail.getUint16(end + 10, true);
  const size = tail.getUint32(end + 12, true);
  const start = tail.getUint32(end + 16, true);
  if (start === ZIP64 || size === ZIP64 || count === 0xffff) throw fileProblem(name, "it is too large; save it as CSV");
  if (count > limits.zipEntries) throw fileProblem(name, `it holds more than ${limits.zipEntries} files`);
  if (start + size > access.size) throw fileProblem(name, "its directory is broken");
  const directory = viewOf(await access.slice(start, start + size));
  const entries = new Map<string, ZipEntry>();
  let at = 0;
  for (let index = 0; index < count; index += 1) {
    const { path, entry, next } = readEntry(directory, at, name);
    if (entries.has(path)) throw fileProblem(name, "it holds two files of one name");
    entries.set(path, entry);
    at = next;
  }
  return entries;
}

function findEnd(tail: DataView): number | null {
  for (let at = tail.byteLength - END_BYTES; at >= 0; at -= 1) {
    if (tail.getUint32(at, true) !== END) continue;
    if (at + END_BYTES + tail.getUint16(at + 20, true) === tail.byteLength) return at;
  }
  return null;
}

function readEntry(view: DataView, at: number, name: string): { path: string; entry: ZipEntry; next: number } {
  if (at + ENTRY_BYTES > view.byteLength || view.getUint32(at, true) !== ENTRY) {
    throw fileProblem(name, "its directory is broken");
  }
  const flags = view.getUint16(at + 8, true);
  if ((flags & 1) !== 0) throw fileProblem(name, "it is encrypted; save it without a password");
  const pathBytes = view.getUint16(at + 28, true);
  const next = at + ENTRY_BYTES + pathBytes + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  if (next > view.byteLength) throw fileProblem(name, "its directory is broken");
  const path = Buffer.from(view.buffer, view.byteOffset + at + ENTRY_BYTES, pathBytes).toString("utf8");
  const entry: ZipEntry = {
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    packed: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    at: view.getUint32(at + 42, true),
  };
  if ([entry.packed, entry.size, entry.at].includes(ZIP64)) throw fileProblem(name, "it is too large; save it as CSV");
  return { path: path.replaceAll("\\", "/"), entry, next };
}

interface EntryContext {
  readonly name: string;
  readonly path: string;
  readonly limits: ReadLimits;
}

async function* unpackEntry(access: RandomAccess, entry: ZipEntry, context: EntryContext): AsyncGenerator<Uint8Array> {
  const { name, path, limits } = context;
  const broken = (what: string, cause?: unknown) => fileProblem(name, `"${path}" in it ${what}`, cause);
  const declared = bombReason(entry.packed, entry.size, limits);
  if (declared !== null) throw broken(declared);
  let unpacked = 0;
  let crc = 0;
  for await (const piece of inflate(packedBytes(access, entry, broken), entry, broken)) {
    unpacked += piece.length;
    // the size in the directory is a claim
    const reason = bombReason(entry.packed, unpacked, limits);
    if (reason !== null) throw broken(reason);
    if (unpacked > entry.size) throw broken("is larger than the directory says");
    crc = crc32(piece, crc);
    yield piece;
  }
  if (unpacked !== entry.size || crc !== entry.crc) throw broken("is damaged: its checksum is another");
}

type Broken = (what: string, cause?: unknown) => Error;

async function* packedBytes(access: RandomAccess, entry: ZipEntry, broken: Broken): AsyncGenerator<Uint8Array> {
  const local = viewOf(await access.slice(entry.at, entry.at + LOCAL_BYTES));
  if (local.byteLength < LOCAL_BYTES || local.getUint32(0, true) !== LOCAL) throw broken("is not where it should be");
  const start = entry.at + LOCAL_BYTES + local.getUint16(26, true) + local.getUint16(28, true);
  for (let at = start; at < start + entry.packed; at += PIECE_BYTES) {
    const piece = await access.slice(at, Math.min(at + PIECE_BYTES, start + entry.packed));
    if (piece.length === 0) throw broken("is cut off");
    yield piece;
  }
}

async function* inflate(
  pieces: AsyncIterable<Uint8Array>,
  { method }: ZipEntry,
  broken: Broken,
): AsyncGenerator<Uint8Array> {
  if (method === STORED) {
    yield* pieces;
    return;
  }
  if (method !== DEFLATED) throw broken("is packed in a way that workbooks do not use");
  // on zlib's own threads, and in pieces: others have their turn, however little is packed however tightly
  const inflater = createInflateRaw({ chunkSize: PIECE_BYTES });
  // a failure reaches the reader below, through `inflater`
  const done = pipeline(Readable.from(pieces), inflater).catch(() => undefined);
  try {
    yield* inflater as AsyncIterable<Buffer>;
  } catch (cause) {
    throw isOfZlib(cause) ? broken("is damaged", cause) : cause;
  } finally {
    inflater.destroy();
    await done;
  }
}

function isOfZlib(error: unknown): boolean {
  return error instanceof Error && "code" in error && String(error.code).startsWith("Z_");
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
