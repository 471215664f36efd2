/** Length of what every GGUF starts with: magic, version, number of tensors, number of metadata entries. */
export const GGUF_HEADER_BYTES = 24;

/** Far above anything real (a model of a trillion parameters has some ten thousand tensors). */
const MOST_TENSORS = 100_000n;
const MOST_ENTRIES = 10_000n;
/** An empty name, no dimensions, type, offset. */
const LEAST_TENSOR_BYTES = 24n;
/** A name of one byte, type, a value of one byte. */
const LEAST_ENTRY_BYTES = 14n;

/**
 * What is wrong with the first bytes of a GGUF; null when nothing is. Reading on takes memory by the counts in them.
 *
 * @param fileBytes - Length of the whole file.
 */
export function headerProblem(header: Buffer, fileBytes: number): string | null {
  if (fileBytes === 0) return "it is empty";
  if (header.toString("latin1", 0, 4) !== "GGUF") return `it starts with ${quote(header)}, not with "GGUF"`;
  if (header.length < GGUF_HEADER_BYTES) return `it has ${fileBytes} bytes, less than a GGUF header`;
  const version = header.readUInt32LE(4);
  // a small number in the upper half is a small number seen from the other end
  if ((version & 0xffff) === 0 && version !== 0) return "it is big-endian; convert it for little-endian machines";
  if (version < 2 || version > 3) return `GGUF version ${version} is none of 2 and 3`;
  const tensors = header.readBigUInt64LE(8);
  const entries = header.readBigUInt64LE(16);
  if (tensors > MOST_TENSORS) return `it claims ${tensors} tensors`;
  if (entries > MOST_ENTRIES) return `it claims ${entries} metadata entries`;
  const least = BigInt(GGUF_HEADER_BYTES) + tensors * LEAST_TENSOR_BYTES + entries * LEAST_ENTRY_BYTES;
  if (least <= BigInt(fileBytes)) return null;
  return `it claims ${tensors} tensors and ${entries} metadata entries, more than ${fileBytes} bytes can name`;
}

function quote(header: Buffer): string {
  const start = header.subarray(0, 4);
  return /^[\x20-\x7e]+$/u.test(start.toString("latin1"))
    ? `"${start.toString("latin1")}"`
    : `0x${start.toString("hex")}`;
}
