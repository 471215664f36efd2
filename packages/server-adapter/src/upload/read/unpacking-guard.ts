import type { FileHandle } from "node:fs/promises";
import { Readable } from "node:stream";
import { createInflateRaw } from "node:zlib";

/** Where the content of a packed file stands, and what the directory claims of it. */
export interface PackedEntry {
  readonly method: number;
  /** Where its local header stands. */
  readonly at: number;
  readonly packed: number;
  readonly size: number;
}

const LOCAL = 0x04034b50;
const LOCAL_BYTES = 30;
const DEFLATED = 8;
const PIECE_BYTES = 64 * 1024;
/** What a piece may unpack to: a bomb can hide behind so much noise that the whole looks harmless. */
const PIECE_UNPACKED_BYTES = 8 * 1024 * 1024;

/**
 * Unpacks an entry on zlib's own threads and throws the bytes away, to know before it is read whether it is as large as
 * the directory says, and grows evenly. What is damaged is left to the reader, which says so.
 */
export async function unpacksAsDeclared(file: FileHandle, entry: PackedEntry): Promise<boolean> {
  if (entry.method !== DEFLATED) return true;
  const inflate = createInflateRaw({ chunkSize: 256 * 1024 });
  const source = Readable.from(packedPieces(file, entry));
  source.on("error", (error) => inflate.destroy(error));
  let unpacked = 0;
  let mark = { read: 0, unpacked: 0 };
  try {
    for await (const piece of source.pipe(inflate) as AsyncIterable<Buffer>) {
      unpacked += piece.length;
      if (unpacked > entry.size || unpacked - mark.unpacked > PIECE_UNPACKED_BYTES) return false;
      if (inflate.bytesWritten - mark.read >= PIECE_BYTES) mark = { read: inflate.bytesWritten, unpacked };
    }
  } catch {
    return true;
  } finally {
    source.destroy();
    inflate.destroy();
  }
  return true;
}

async function* packedPieces(file: FileHandle, { at, packed }: PackedEntry): AsyncGenerator<Buffer> {
  const local = await readAt(file, at, LOCAL_BYTES);
  if (local.length < LOCAL_BYTES || local.readUInt32LE(0) !== LOCAL) return;
  const start = at + LOCAL_BYTES + local.readUInt16LE(26) + local.readUInt16LE(28);
  for (let read = 0; read < packed; read += PIECE_BYTES) {
    const piece = await readAt(file, start + read, Math.min(PIECE_BYTES, packed - read));
    if (piece.length === 0) return;
    yield piece;
  }
}

/** The bytes from `start` on, or fewer where the file ends before. */
export async function readAt(file: FileHandle, start: number, length: number): Promise<Buffer> {
  const bytes = Buffer.alloc(Math.max(0, length));
  const { bytesRead } = await file.read(bytes, 0, bytes.length, start);
  return bytes.subarray(0, bytesRead);
}
