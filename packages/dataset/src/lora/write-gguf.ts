import { createHash } from "node:crypto";
import { open, rename, rm } from "node:fs/promises";
import { encodeFloat16 } from "./float16.ts";

/** Types of metadata that are written here; the numbers are the format's own. */
const VALUE_TYPES = { u32: 4, i32: 5, f32: 6, bool: 7, string: 8 } as const;
const ARRAY_TYPE = 9;
const TENSOR_TYPES = { f32: 0, f16: 1 } as const;
const BYTES_OF = { f32: 4, f16: 2 } as const;
/** What readers take when `general.alignment` is not set. */
const ALIGNMENT = 32;

type Scalar = number | boolean | string;

/** One key of the metadata; a list is written as an array of `type`. */
export interface GgufEntry {
  readonly key: string;
  readonly type: keyof typeof VALUE_TYPES;
  readonly value: Scalar | readonly Scalar[];
}

/** How the numbers of a tensor are stored. */
export type TensorType = keyof typeof TENSOR_TYPES;

/** A tensor of a file; its numbers are asked for when their turn comes. */
export interface GgufTensor {
  readonly name: string;
  /** The fastest dimension first, as ggml counts. */
  readonly shape: readonly number[];
  readonly type: TensorType;
  readonly numbers: () => Promise<Float32Array> | Float32Array;
}

/**
 * Writes GGUF version 3, one tensor in memory at a time; the file appears whole or not at all.
 *
 * @throws RangeError when a tensor has other numbers than its shape, or one that its type has no room for.
 * @see https://github.com/ggml-org/ggml/blob/master/docs/gguf.md
 */
export async function writeGguf(
  path: string,
  metadata: readonly GgufEntry[],
  tensors: readonly GgufTensor[],
): Promise<{ readonly bytes: number; readonly sha256: string }> {
  const partial = `${path}.partial`;
  const hash = createHash("sha256");
  let bytes = 0;
  try {
    await using file = await open(partial, "w");
    const append = async (chunk: Buffer) => {
      hash.update(chunk);
      bytes += chunk.length;
      await file.writeFile(chunk);
    };
    await append(encodeHeader(metadata, tensors));
    for (const tensor of tensors) await append(padded(encodeTensor(tensor, await tensor.numbers())));
    await file.sync();
  } catch (error) {
    await rm(partial, { force: true });
    throw error;
  }
  await rename(partial, path);
  return { bytes, sha256: hash.digest("hex") };
}

function encodeHeader(metadata: readonly GgufEntry[], tensors: readonly GgufTensor[]): Buffer {
  let offset = 0;
  const infos = tensors.flatMap(({ name, shape, type }) => {
    const place = [u32(TENSOR_TYPES[type]), u64(offset)];
    offset += aligned(BYTES_OF[type] * sizeOf(shape));
    return [text(name), u32(shape.length), ...shape.map(u64), ...place];
  });
  const head = [Buffer.from("GGUF"), u32(3), u64(tensors.length), u64(metadata.length)];
  return padded(Buffer.concat([...head, ...metadata.map(encodeEntry), ...infos]));
}

function encodeEntry({ key, type, value }: GgufEntry): Buffer {
  if (!isList(value)) return Buffer.concat([text(key), u32(VALUE_TYPES[type]), encodeScalar(type, value)]);
  const items = value.map((item) => encodeScalar(type, item));
  return Buffer.concat([text(key), u32(ARRAY_TYPE), u32(VALUE_TYPES[type]), u64(value.length), ...items]);
}

function encodeScalar(type: GgufEntry["type"], value: Scalar): Buffer {
  if (type === "string") return text(String(value));
  if (type === "bool") return Buffer.from([value ? 1 : 0]);
  const bytes = Buffer.alloc(4);
  if (type === "u32") bytes.writeUInt32LE(Number(value));
  else if (type === "i32") bytes.writeInt32LE(Number(value));
  else bytes.writeFloatLE(Number(value));
  return bytes;
}

function encodeTensor({ name, shape, type }: GgufTensor, numbers: Float32Array): Buffer {
  if (numbers.length !== sizeOf(shape)) {
    throw new RangeError(`tensor "${name}" has ${numbers.length} numbers, its shape ${shape.join(" × ")}`);
  }
  const encoded = type === "f32" ? numbers : encodeFloat16(numbers);
  if (encoded === null) throw new RangeError(`tensor "${name}" has numbers beyond ±65,504, the bounds of f16`);
  return Buffer.from(encoded.buffer, encoded.byteOffset, encoded.byteLength);
}

function padded(bytes: Buffer): Buffer {
  const missing = aligned(bytes.length) - bytes.length;
  return missing === 0 ? bytes : Buffer.concat([bytes, Buffer.alloc(missing)]);
}

function aligned(bytes: number): number {
  return Math.ceil(bytes / ALIGNMENT) * ALIGNMENT;
}

function sizeOf(shape: readonly number[]): number {
  return shape.reduce((product, size) => product * size, 1);
}

function text(value: string): Buffer {
  const bytes = Buffer.from(value);
  return Buffer.concat([u64(bytes.length), bytes]);
}

function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

function u64(value: number): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64LE(BigInt(value));
  return bytes;
}

/** `Array.isArray` does not narrow a readonly list. */
function isList(value: GgufEntry["value"]): value is readonly Scalar[] {
  return Array.isArray(value);
}
