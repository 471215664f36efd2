import { type FileHandle, open } from "node:fs/promises";
import { encodeEntry, encodeText, encodeU32, encodeU64, type GgufEntry, u32 } from "./gguf-entries.ts";
import { fillWeights, layouts, type RandomBits, randomBits, type WeightType } from "./random-tensor.ts";

/** A tensor of a file, its weights still to be drawn. */
export interface RandomTensor {
  readonly name: string;
  /** The fastest dimension first, as ggml counts. */
  readonly shape: readonly number[];
  readonly type: WeightType;
  /** Standard deviation of the weights, or null: all are 1. */
  readonly deviation: number | null;
}

const ALIGNMENT = 32;
/** Multiple of every layout's block, of 32 and of 4. */
const CHUNK_BYTES = 34 * 18 * 4096;

/**
 * Writes GGUF version 3, a few megabytes at a time.
 *
 * @see https://github.com/ggml-org/ggml/blob/master/docs/gguf.md
 * @returns Size of the file in bytes.
 */
export async function writeGguf(
  path: string,
  metadata: readonly GgufEntry[],
  tensors: readonly RandomTensor[],
  seed: number,
): Promise<number> {
  const header = encodeHeader([u32("general.alignment", ALIGNMENT), ...metadata], tensors);
  const bits = randomBits(seed);
  await using file = await open(path, "w");
  await file.write(header);
  let bytes = header.length;
  for (const tensor of tensors) bytes += await writeTensor(file, tensor, bits);
  return bytes;
}

function encodeHeader(metadata: readonly GgufEntry[], tensors: readonly RandomTensor[]): Buffer {
  const head = [Buffer.from("GGUF"), encodeU32(3), encodeU64(tensors.length), encodeU64(metadata.length)];
  let offset = 0;
  const infos = tensors.flatMap((tensor) => {
    const { name, shape, type } = tensor;
    const info = [encodeText(name), encodeU32(shape.length), ...shape.map(encodeU64)];
    const place = [encodeU32(layouts[type].id), encodeU64(offset)];
    offset += padded(bytesOf(tensor));
    return [...info, ...place];
  });
  const header = Buffer.concat([...head, ...metadata.map(encodeEntry), ...infos]);
  return Buffer.concat([header, Buffer.alloc(padded(header.length) - header.length)]);
}

async function writeTensor(file: FileHandle, tensor: RandomTensor, bits: RandomBits): Promise<number> {
  const bytes = bytesOf(tensor);
  for (let start = 0; start < bytes; start += CHUNK_BYTES) {
    const size = Math.min(CHUNK_BYTES, bytes - start);
    const last = start + size === bytes;
    const chunk = Buffer.alloc(last ? padded(size) : size);
    const words = new Uint32Array(chunk.buffer, chunk.byteOffset, size / 4);
    if (tensor.deviation === null) new Float32Array(chunk.buffer, chunk.byteOffset, size / 4).fill(1);
    else fillWeights(words, tensor.type, tensor.deviation, bits);
    await file.write(chunk);
  }
  return padded(bytes);
}

function bytesOf({ shape, type }: RandomTensor): number {
  const { weights, bytes } = layouts[type];
  return (shape.reduce((product, size) => product * size, 1) / weights) * bytes;
}

function padded(bytes: number): number {
  return Math.ceil(bytes / ALIGNMENT) * ALIGNMENT;
}
