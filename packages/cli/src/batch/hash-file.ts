import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { pipeline } from "node:stream/promises";
import { fileError } from "./file-error.ts";

/** Size and SHA-256 of a file, whatever its size. @throws DispositionError `FILE_INVALID`. */
export async function hashFile(path: string): Promise<{ bytes: number; sha256: string }> {
  const hash = createHash("sha256");
  try {
    const { size } = await stat(path);
    await pipeline(createReadStream(path), hash);
    return { bytes: size, sha256: hash.digest("hex") };
  } catch (cause) {
    throw fileError(`cannot read "${path}"`, cause);
  }
}
