import { Readable } from "node:stream";
import { crc32, createDeflateRaw } from "node:zlib";

/** A file that goes into an archive. */
export interface ZipFile {
  readonly path: string;
  readonly text: Iterable<string> | AsyncIterable<string>;
}

interface Packed {
  readonly path: string;
  readonly at: number;
  crc: number;
  packed: number;
  size: number;
}

const LOCAL = 0x04034b50;
const DESCRIPTOR = 0x08074b50;
const ENTRY = 0x02014b50;
const END = 0x06054b50;
const VERSION = 20;
/** Sizes stand behind the content, and names are UTF-8. */
const FLAGS = 0x0808;
const DEFLATED = 8;
/** 1 January 1980, the first day that the format knows: equal files give equal archives. */
const DAY = 0x0021;

/** A ZIP archive as a stream; memory does not grow with its files. */
export async function* zipStream(files: Iterable<ZipFile>): AsyncGenerator<Uint8Array> {
  const done: Packed[] = [];
  let at = 0;
  const counted = (bytes: Buffer) => {
    at += bytes.length;
    return bytes;
  };
  for (const { path, text } of files) {
    const entry: Packed = { path, at, crc: 0, packed: 0, size: 0 };
    yield counted(localHeader(entry));
    for await (const piece of deflated(text, entry)) yield counted(piece);
    yield counted(descriptor(entry));
    done.push(entry);
  }
  const start = at;
  for (const entry of done) yield counted(directoryEntry(entry));
  yield endRecord(done.length, start, at - start);
}

async function* deflated(text: ZipFile["text"], entry: Packed): AsyncGenerator<Buffer> {
  async function* counted(): AsyncGenerator<Buffer> {
    for await (const piece of text) {
      const bytes = Buffer.from(piece);
      entry.crc = crc32(bytes, entry.crc);
      entry.size += bytes.length;
      yield bytes;
    }
  }
  const source = Readable.from(counted());
  const packer = createDeflateRaw();
  source.on("error", (error) => packer.destroy(error));
  try {
    for await (const piece of source.pipe(packer) as AsyncIterable<Buffer>) {
      entry.packed += piece.length;
      yield piece;
    }
  } finally {
    source.destroy();
    packer.destroy();
  }
}

function localHeader({ path }: Packed): Buffer {
  const name = Buffer.from(path);
  const header = Buffer.alloc(30);
  header.writeUInt32LE(LOCAL, 0);
  writeFacts(header, 4);
  header.writeUInt16LE(name.length, 26);
  return Buffer.concat([header, name]);
}

function descriptor({ crc, packed, size }: Packed): Buffer {
  const bytes = Buffer.alloc(16);
  bytes.writeUInt32LE(DESCRIPTOR, 0);
  bytes.writeUInt32LE(crc, 4);
  bytes.writeUInt32LE(packed, 8);
  bytes.writeUInt32LE(size, 12);
  return bytes;
}

function directoryEntry({ path, at, crc, packed, size }: Packed): Buffer {
  const name = Buffer.from(path);
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(ENTRY, 0);
  entry.writeUInt16LE(VERSION, 4);
  writeFacts(entry, 6);
  entry.writeUInt32LE(crc, 16);
  entry.writeUInt32LE(packed, 20);
  entry.writeUInt32LE(size, 24);
  entry.writeUInt16LE(name.length, 28);
  entry.writeUInt32LE(at, 42);
  return Buffer.concat([entry, name]);
}

/** Version, flags, method, time and day stand one after the other in both headers. */
function writeFacts(header: Buffer, at: number): void {
  header.writeUInt16LE(VERSION, at);
  header.writeUInt16LE(FLAGS, at + 2);
  header.writeUInt16LE(DEFLATED, at + 4);
  header.writeUInt16LE(DAY, at + 8);
}

function endRecord(entries: number, start: number, size: number): Buffer {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(END, 0);
  end.writeUInt16LE(entries, 8);
  end.writeUInt16LE(entries, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(start, 16);
  return end;
}
