import { constants } from "node:fs";
import { type FileHandle, open, readFile, rm, writeFile } from "node:fs/promises";
import type { DownloadSettings } from "./download-settings.ts";
import { HubConnection } from "./hub-connection.ts";
import { disconnected, readRefusal, refused } from "./hub-failure.ts";
import type { HubFile } from "./hub-file.ts";

/** One attempt to bring a part file to its full length. */
export interface PartRequest {
  readonly file: HubFile;
  readonly partPath: string;
  /** Names the model in errors. */
  readonly what: string;
  readonly settings: DownloadSettings;
  /** Called with the bytes that stand in the part file so far. */
  readonly onBytes: (downloadedSize: number) => void;
}

/**
 * Downloads what a part file lacks. Bytes are written in place, so two processes at the same part do each other no harm.
 *
 * @throws DispositionError `DOWNLOAD_FAILED`, retryable for a cut connection and a file that changed meanwhile.
 */
export async function fetchPart(part: PartRequest): Promise<void> {
  await using handle = await open(part.partPath, constants.O_RDWR | constants.O_CREAT);
  const validator = await readValidator(part.partPath);
  const found = await usableBytes(handle, part.file, validator);
  part.onBytes(found);
  if (found === part.file.size) return;
  using connection = new HubConnection(part.what, part.settings);
  const response = await connection.fetch(part.file.url, { headers: rangeHeaders(found, validator) });
  const start = await startOf(response, found, part);
  if (start < found) await handle.truncate(start);
  if (start === 0) await writeValidator(part.partPath, response);
  // not flushed to the disk: that takes seconds, and the hash is compared at every use
  await receive(connection.read(response), handle, start, part);
}

/** Removes a part file and what is kept about it. */
export async function dropPart(partPath: string): Promise<void> {
  await rm(partPath, { force: true });
  await rm(validatorPath(partPath), { force: true });
}

/** A part may be continued only if a changed file would be noticed: by the server (`If-Range`) or by the hash. */
async function usableBytes(handle: FileHandle, file: HubFile, validator: string | null): Promise<number> {
  const { size } = await handle.stat();
  const isUsable = size <= file.size && (validator !== null || file.sha256 !== null);
  if (isUsable) return size;
  if (size > 0) await handle.truncate(0);
  return 0;
}

function rangeHeaders(start: number, validator: string | null): Record<string, string> {
  if (start === 0) return {};
  return { range: `bytes=${start}-`, ...(validator !== null && { "if-range": validator }) };
}

/** Where the bytes of a response belong: at the asked place, or at the start if the server sends everything. */
async function startOf(response: Response, asked: number, part: PartRequest): Promise<number> {
  const { size } = part.file;
  if (response.status === 206) {
    const range = /^bytes (\d+)-\d+\/(\d+)$/u.exec(response.headers.get("content-range") ?? "");
    if (Number(range?.[1]) === asked && Number(range?.[2]) === size) return asked;
    throw changed(part, "it sent another range than the one asked for");
  }
  if (response.status === 416) throw changed(part, "the file became shorter");
  if (!response.ok) throw refused(part.what, readRefusal(response, true), part.settings);
  const length = response.headers.get("content-length");
  if (length === null || Number(length) === size) return 0;
  throw changed(part, `it has ${length} bytes instead of ${size}`);
}

async function receive(
  chunks: AsyncIterable<Uint8Array>,
  handle: FileHandle,
  start: number,
  part: PartRequest,
): Promise<void> {
  let position = start;
  for await (const chunk of chunks) {
    if (position + chunk.length > part.file.size) throw changed(part, `it has more than ${part.file.size} bytes`);
    await writeAll(handle, chunk, position);
    position += chunk.length;
    part.onBytes(position);
  }
  if (position === part.file.size) return;
  throw disconnected(part.what, `the connection was cut after ${position} of ${part.file.size} bytes`);
}

async function writeAll(handle: FileHandle, chunk: Uint8Array, position: number): Promise<void> {
  for (let written = 0; written < chunk.length; ) {
    const { bytesWritten } = await handle.write(chunk, written, chunk.length - written, position + written);
    written += bytesWritten;
  }
}

/** The download host's own mark for the content; a weak one does not vouch for single bytes. */
async function writeValidator(partPath: string, response: Response): Promise<void> {
  const etag = response.headers.get("etag");
  if (etag?.startsWith('"')) await writeFile(validatorPath(partPath), etag);
  else await rm(validatorPath(partPath), { force: true });
}

async function readValidator(partPath: string): Promise<string | null> {
  return readFile(validatorPath(partPath), "latin1").catch(() => null);
}

function validatorPath(partPath: string): string {
  return `${partPath}.etag`;
}

function changed(part: PartRequest, how: string) {
  return disconnected(part.what, `the file changed on the server while it was downloaded: ${how}`);
}
