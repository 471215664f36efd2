import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGunzip } from "node:zlib";
import { fileProblem } from "./file-problem.ts";
import { bombReason, type ReadLimits } from "./read-limits.ts";

/** Unpacks gzip as it arrives. @throws DispositionError `FILE_INVALID` when it is broken or grows beyond all measure. */
export async function* gunzipChunks(
  chunks: AsyncIterable<Uint8Array>,
  name: string,
  limits: ReadLimits,
): AsyncGenerator<Uint8Array> {
  let packed = 0;
  let unpacked = 0;
  async function* counted(): AsyncGenerator<Uint8Array> {
    for await (const chunk of chunks) {
      packed += chunk.length;
      yield chunk;
    }
  }
  const gunzip = createGunzip();
  // its failure reaches the reader below, through `gunzip`
  const done = pipeline(Readable.from(counted()), gunzip).catch(() => undefined);
  try {
    for await (const chunk of gunzip as AsyncIterable<Buffer>) {
      unpacked += chunk.length;
      const reason = bombReason(packed, unpacked, limits);
      if (reason !== null) throw fileProblem(name, `it ${reason}`);
      yield chunk;
    }
  } finally {
    gunzip.destroy();
    await done;
  }
}
