import { type FileHandle, open } from "node:fs/promises";
import { DispositionError } from "@disposition/taxonomy";
import { z } from "zod";
import { decodeBfloat16, decodeFloat16 } from "./float16.ts";

/** A tensor's place in a safetensors file. */
export interface SafetensorsTensor {
  readonly name: string;
  readonly dtype: "F32" | "F16" | "BF16";
  /** The slowest dimension first, as PyTorch counts. */
  readonly shape: readonly number[];
  /** First byte in the file. */
  readonly start: number;
}

/** An adapter of 1,000 layers has a header of about 2 MB. */
const MOST_HEADER_BYTES = 16 * 2 ** 20;
const LENGTH_BYTES = 8;
const BYTES_OF = { F32: 4, F16: 2, BF16: 2 } as const;

const Entry = z.object({
  dtype: z.string(),
  shape: z.array(z.int().nonnegative()).max(8),
  data_offsets: z.tuple([z.int().nonnegative(), z.int().nonnegative()]),
});

/**
 * What a safetensors file holds, its header checked as the format's own reader does: tensors lie one behind the other,
 * none overlaps another, none leaves the file, and each has the bytes that its shape takes.
 *
 * @returns In the order of the file.
 * @throws DispositionError `FILE_INVALID` for a file that is unreadable, broken or holds other types than floats.
 * @see https://github.com/huggingface/safetensors#format
 * @example (await readSafetensors("adapter_model.safetensors"))[0]?.name
 */
export async function readSafetensors(path: string): Promise<SafetensorsTensor[]> {
  await using file = await openFile(path);
  const { size } = await file.stat();
  if (size < LENGTH_BYTES) throw broken(path, `it has ${size} bytes`);
  const length = (await readBytes(file, { path, start: 0, bytes: LENGTH_BYTES })).readBigUInt64LE();
  const most = Math.min(MOST_HEADER_BYTES, size - LENGTH_BYTES);
  if (length > BigInt(most)) throw broken(path, `its header claims ${length} bytes, at most ${most} are possible`);
  const header = await readBytes(file, { path, start: LENGTH_BYTES, bytes: Number(length) });
  const dataStart = LENGTH_BYTES + Number(length);
  return tensorsOf(parseHeader(path, header), { path, dataStart, dataBytes: size - dataStart });
}

/**
 * The numbers of one tensor. Takes 8 bytes of memory per number while it runs, 4 afterwards.
 *
 * @param tensor - From `readSafetensors` of the same file.
 * @throws DispositionError `FILE_INVALID` when the file has become shorter or a number is not finite.
 */
export async function readTensor(
  path: string,
  { name, dtype, shape, start }: SafetensorsTensor,
): Promise<Float32Array> {
  await using file = await openFile(path);
  const bytes = BYTES_OF[dtype] * shape.reduce((product, size) => product * size, 1);
  const numbers = decode(dtype, await readBytes(file, { path, start, bytes }));
  if (isAllFinite(numbers)) return numbers;
  throw broken(path, `tensor "${name}" holds numbers that are not finite: the training diverged`, "train it again");
}

interface Extent {
  readonly path: string;
  readonly dataStart: number;
  readonly dataBytes: number;
}

function tensorsOf(header: Readonly<Record<string, unknown>>, { path, dataStart, dataBytes }: Extent) {
  const entries = Object.entries(header)
    .filter(([name]) => name !== "__metadata__")
    .map(([name, value]) => ({ name, ...checkEntry(path, name, value) }))
    .sort((a, b) => a.begin - b.begin || a.end - b.end);
  let expected = 0;
  for (const { name, begin, end } of entries) {
    if (end > dataBytes) throw broken(path, `tensor "${name}" ends at byte ${end} of ${dataBytes}`);
    if (begin < expected) throw broken(path, `tensor "${name}" overlaps the one before it`);
    if (begin > expected) throw broken(path, `${begin - expected} bytes before tensor "${name}" belong to none`);
    expected = end;
  }
  if (expected < dataBytes) throw broken(path, `its last ${dataBytes - expected} bytes belong to no tensor`);
  return entries.map(({ name, dtype, shape, begin }) => ({ name, dtype, shape, start: dataStart + begin }));
}

function checkEntry(path: string, name: string, value: unknown) {
  const entry = Entry.safeParse(value);
  if (!entry.success) throw broken(path, `tensor "${name}" has no sound type, shape or place`);
  const { dtype, shape, data_offsets } = entry.data;
  if (!isFloat(dtype)) {
    throw broken(path, `tensor "${name}" is of type ${dtype}`, "save it as F32, F16 or BF16");
  }
  const [begin, end] = data_offsets;
  const bytes = BYTES_OF[dtype] * shape.reduce((product, size) => product * size, 1);
  if (end - begin !== bytes) {
    throw broken(path, `tensor "${name}" has ${end - begin} bytes, its shape ${shape.join(" × ")} takes ${bytes}`);
  }
  return { dtype, shape, begin, end };
}

function parseHeader(path: string, header: Buffer): Record<string, unknown> {
  try {
    const parsed: unknown = JSON.parse(header.toString("utf8"));
    return z.record(z.string(), z.unknown()).parse(parsed);
  } catch (cause) {
    throw broken(path, "its header is no JSON object", undefined, cause);
  }
}

async function openFile(path: string): Promise<FileHandle> {
  try {
    return await open(path);
  } catch (cause) {
    throw new DispositionError("FILE_INVALID", `cannot read "${path}"; name a folder with the trained adapter`, {
      cause,
    });
  }
}

interface Span {
  readonly path: string;
  readonly start: number;
  readonly bytes: number;
}

async function readBytes(file: FileHandle, { path, start, bytes }: Span): Promise<Buffer> {
  const buffer = Buffer.alloc(bytes);
  let filled = 0;
  while (filled < bytes) {
    const { bytesRead } = await file.read(buffer, filled, bytes - filled, start + filled);
    if (bytesRead === 0) throw broken(path, `it ends at byte ${start + filled}`);
    filled += bytesRead;
  }
  return buffer;
}

/** A fresh buffer of Node is aligned to 8 bytes unless it comes from the pool, so it is copied. */
function decode(dtype: SafetensorsTensor["dtype"], bytes: Buffer): Float32Array {
  const { buffer } = new Uint8Array(bytes);
  if (dtype === "F32") return new Float32Array(buffer);
  return (dtype === "F16" ? decodeFloat16 : decodeBfloat16)(new Uint16Array(buffer));
}

/** A number less itself is 0 unless it is infinite or none. */
function isAllFinite(numbers: Float32Array): boolean {
  let rest = 0;
  for (let index = 0; index < numbers.length; index += 1) rest += (numbers[index] ?? 0) - (numbers[index] ?? 0);
  return rest === 0;
}

function isFloat(dtype: string): dtype is SafetensorsTensor["dtype"] {
  return Object.hasOwn(BYTES_OF, dtype);
}

function broken(path: string, what: string, remedy = "copy or train it again", cause?: unknown): DispositionError {
  return new DispositionError("FILE_INVALID", `"${path}" is no usable safetensors file: ${what}; ${remedy}`, { cause });
}
