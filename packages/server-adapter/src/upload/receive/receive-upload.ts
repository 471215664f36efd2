import { join } from "node:path";
import { Problem } from "../../problem/problem.ts";
import type { RequestBody } from "../../seam/op-request.ts";
import type { OperationRequest } from "../../seam/operation.ts";
import type { UploadSettings } from "../upload-options.ts";
import { bodyType } from "./body-type.ts";
import { endingOf, stemOf } from "./file-name.ts";
import { guardedChunks } from "./guarded-chunks.ts";
import { readMultipart } from "./read-multipart.ts";
import { fileTooLarge, SpoolFile } from "./spool-file.ts";

/** A file that was received whole. */
export interface ReceivedUpload {
  /** Name of the file in the upload's folder; nothing of it is the client's. */
  readonly input: string;
  /** The client's name for it, made harmless. */
  readonly stem: string;
  readonly bytes: number;
  readonly fields: ReadonlyMap<string, string>;
}

/** Said of a file of which no row can be read, whoever finds that out. */
export const UNREADABLE = "none of its rows can be read; look at commas, quotes and brackets";

interface Quota {
  take(bytes: number): void;
}

/** What comes on top of the file in a form: boundaries and headers. */
const PART_OVERHEAD_BYTES = 1024;

/** Writes the file of a request into `folder`. @throws Problem for everything that is no whole file within the limits. */
export async function receiveUpload(
  request: OperationRequest,
  folder: string,
  quota: Quota,
  settings: UploadSettings,
): Promise<ReceivedUpload> {
  const type = bodyType(request.headers);
  const chunks = guardedChunks(bytesOf(request.body), {
    mostBytes: type.kind === "form" ? formBytes(settings) : settings.fileBytes,
    tooLarge: () => fileTooLarge(settings.fileBytes),
    idleMs: settings.idleMs,
    receiveMs: settings.receiveMs,
    signal: request.signal,
  });
  const taker = new FileTaker(folder, quota, settings.fileBytes);
  if (type.kind === "file") {
    await taker.take(chunks, `input${type.ending}`);
    return { ...taker.taken, stem: "calls", fields: new Map() };
  }
  let stem = "calls";
  const contentType = request.headers["content-type"] ?? "";
  const fields = await readMultipart(chunks, contentType, settings, async (file, filename) => {
    stem = stemOf(filename);
    await taker.take(file, `input${endingOf(filename)}`);
  });
  return { ...taker.taken, stem, fields };
}

function formBytes({ fileBytes, fields, fieldBytes, parts }: UploadSettings): number {
  return fileBytes + fields * fieldBytes + parts * PART_OVERHEAD_BYTES;
}

class FileTaker {
  readonly #folder: string;
  readonly #quota: Quota;
  readonly #mostBytes: number;
  taken = { input: "", bytes: 0 };

  constructor(folder: string, quota: Quota, mostBytes: number) {
    this.#folder = folder;
    this.#quota = quota;
    this.#mostBytes = mostBytes;
  }

  async take(chunks: AsyncIterable<Uint8Array>, input: string): Promise<void> {
    const spool = await SpoolFile.make(join(this.#folder, input), this.#quota, this.#mostBytes);
    try {
      for await (const chunk of chunks) {
        await spool.write(chunk);
        this.taken = { input, bytes: spool.bytes };
      }
      this.taken = { input, bytes: spool.bytes };
    } finally {
      await spool.close();
    }
    if (spool.bytes === 0) throw new Problem("body_empty", "the file has no bytes; send a file of calls");
  }
}

/** What a host's parser has made of JSON is written out again; of anything else nothing can be had any more. */
function bytesOf(body: RequestBody): AsyncIterable<Uint8Array> {
  if (body.kind === "stream") return body.stream;
  if (body.kind === "refused" && body.because === "syntax") {
    throw new Problem("file_invalid", UNREADABLE);
  }
  const isJson = body.kind === "parsed" && typeof body.value === "object" && body.value !== null;
  const isBytes = body.kind === "parsed" && (body.value instanceof Uint8Array || typeof body.value === "string");
  if (!isJson && !isBytes) {
    const detail = "something before this route has read the body; mount the service before it";
    throw new Problem("body_already_consumed", detail);
  }
  return one(Buffer.from(isBytes ? (body.value as string) : JSON.stringify(body.value)));
}

async function* one(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
