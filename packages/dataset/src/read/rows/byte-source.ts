import { createReadStream } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import { fileProblem } from "./file-problem.ts";

/** Where rows come from: a path, bytes, or a Node or web stream of bytes or text. */
export type RowSource = string | Uint8Array | AsyncIterable<Uint8Array | string>;

/** Bytes that can be read from any place. */
export interface RandomAccess {
  readonly size: number;
  /** @returns the bytes from `start` to `end`, or fewer where they end before. */
  slice(start: number, end: number): Promise<Uint8Array>;
}

/** Bytes that are looked at before they are read once, either in order or from any place. */
export interface ByteSource extends AsyncDisposable {
  /** For messages: the quoted path, or what else it is. */
  readonly name: string;
  /** Path without folders, or null: its ending is a hint at the format. */
  readonly path: string | null;
  /** The first bytes, at most `HEAD_BYTES`. */
  readonly head: Uint8Array;
  chunks(): AsyncIterable<Uint8Array>;
  /** @throws DispositionError `FILE_INVALID` when a stream is longer than `heldBytes`. */
  random(heldBytes: number): Promise<RandomAccess>;
}

export const HEAD_BYTES = 64 * 1024;

/** Opens a source and reads its head. @throws DispositionError `FILE_INVALID` when a path cannot be opened. */
export async function openSource(source: RowSource): Promise<ByteSource> {
  if (typeof source === "string") return openPath(source);
  if (source instanceof Uint8Array) return bytesSource(source);
  return streamSource(source, "the stream", null);
}

async function openPath(path: string): Promise<ByteSource> {
  const name = `"${path}"`;
  let file: FileHandle | null = null;
  try {
    file = await open(path);
    const stat = await file.stat();
    // a pipe can be read only once, and from one end
    if (stat.isFile()) return fileSource(file, stat.size, name, path, await readAt(file, 0, HEAD_BYTES));
    await file.close();
    return await streamSource(createReadStream(path), name, path);
  } catch (cause) {
    await file?.close();
    throw fileProblem(name, cause instanceof Error ? cause.message : String(cause), cause);
  }
}

function fileSource(file: FileHandle, size: number, name: string, path: string, head: Uint8Array): ByteSource {
  return {
    name,
    path,
    head,
    chunks: () => readThrough(file),
    random: async () => ({ size, slice: (start, end) => readAt(file, start, end) }),
    [Symbol.asyncDispose]: () => file.close(),
  };
}

const CHUNK_BYTES = 256 * 1024;

async function* readThrough(file: FileHandle): AsyncGenerator<Uint8Array> {
  for (let at = 0; ; ) {
    const chunk = await readAt(file, at, at + CHUNK_BYTES);
    if (chunk.length === 0) return;
    yield chunk;
    at += chunk.length;
  }
}

async function readAt(file: FileHandle, start: number, end: number): Promise<Uint8Array> {
  const bytes = Buffer.allocUnsafe(Math.max(0, end - start));
  let filled = 0;
  while (filled < bytes.length) {
    const { bytesRead } = await file.read(bytes, filled, bytes.length - filled, start + filled);
    if (bytesRead === 0) break;
    filled += bytesRead;
  }
  return bytes.subarray(0, filled);
}

function bytesSource(bytes: Uint8Array): ByteSource {
  return {
    name: "the bytes",
    path: null,
    head: bytes.subarray(0, HEAD_BYTES),
    chunks: async function* () {
      if (bytes.length > 0) yield bytes;
    },
    random: async () => inMemory(bytes),
    [Symbol.asyncDispose]: async () => undefined,
  };
}

/** A source over anything that gives bytes once. */
export async function streamSource(
  stream: AsyncIterable<Uint8Array | string>,
  name: string,
  path: string | null,
): Promise<ByteSource> {
  const iterator = stream[Symbol.asyncIterator]();
  const held: Uint8Array[] = [];
  for (let size = 0; size < HEAD_BYTES; ) {
    const next = await iterator.next();
    if (next.done) break;
    held.push(toBytes(next.value));
    size += next.value.length;
  }
  const chunks = async function* (): AsyncGenerator<Uint8Array> {
    yield* held.splice(0);
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield toBytes(next.value);
  };
  return {
    name,
    path,
    head: Buffer.concat(held).subarray(0, HEAD_BYTES),
    chunks,
    random: async (heldBytes) => inMemory(await holdAll(chunks(), heldBytes, name)),
    [Symbol.asyncDispose]: async () => {
      await iterator.return?.();
    },
  };
}

async function holdAll(chunks: AsyncIterable<Uint8Array>, heldBytes: number, name: string): Promise<Uint8Array> {
  const held: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > heldBytes) {
      throw fileProblem(
        name,
        `this format is read from its end and ${heldBytes} bytes were not all; save it to a file first`,
      );
    }
    held.push(chunk);
  }
  return Buffer.concat(held);
}

function inMemory(bytes: Uint8Array): RandomAccess {
  return { size: bytes.length, slice: async (start, end) => bytes.subarray(start, end) };
}

function toBytes(chunk: Uint8Array | string): Uint8Array {
  return typeof chunk === "string" ? Buffer.from(chunk) : chunk;
}
