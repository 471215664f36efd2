import { open } from "node:fs/promises";
import { DispositionError } from "@disposition/taxonomy";

const HEADER_BYTES = 24;
/** Above anything real; llama.cpp allocates by these numbers before it checks them. */
const MOST_TENSORS = 100_000;
const MOST_KEYS = 10_000;

/**
 * Looks at the first bytes of a GGUF, because llama.cpp may abort the whole process over a file that is none.
 *
 * @throws DispositionError `MODEL_NOT_FOUND` or `MODEL_INVALID`.
 */
export async function checkGgufHeader(path: string): Promise<void> {
  const header = await readHeader(path);
  const magic = header.toString("latin1", 0, 4);
  if (header.length < HEADER_BYTES || magic !== "GGUF") throw invalid(path, "it does not start like a GGUF file");
  const version = header.readUInt32LE(4);
  if (version < 2 || version > 3) throw invalid(path, `GGUF version ${version} is none of 2 and 3`);
  const tensors = header.readBigUInt64LE(8);
  const keys = header.readBigUInt64LE(16);
  if (tensors > MOST_TENSORS || keys > MOST_KEYS) throw invalid(path, `it claims ${tensors} tensors and ${keys} keys`);
}

async function readHeader(path: string): Promise<Buffer> {
  try {
    await using file = await open(path);
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEADER_BYTES), 0, HEADER_BYTES, 0);
    return buffer.subarray(0, bytesRead);
  } catch (cause) {
    const message = `no readable model file at "${path}"; give the path of a GGUF file`;
    throw new DispositionError("MODEL_NOT_FOUND", message, { cause });
  }
}

function invalid(path: string, what: string): DispositionError {
  return new DispositionError("MODEL_INVALID", `"${path}" is no usable model: ${what}; download or convert it again`);
}
