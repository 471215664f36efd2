import { gguf } from "@huggingface/gguf";

/** Value types of GGUF metadata that the files here use; the numbers are the format's own. */
const valueType = { u32: 4, i32: 5, f32: 6, bool: 7, string: 8, array: 9 } as const;

type Scalar = number | boolean | string;

/** One key of a GGUF's metadata. */
export interface GgufEntry {
  readonly key: string;
  readonly type: number;
  /** Type of the elements, where `type` is `valueType.array`. */
  readonly of?: number;
  readonly value: Scalar | readonly Scalar[];
}

export const u32 = (key: string, value: number): GgufEntry => ({ key, type: valueType.u32, value });
export const f32 = (key: string, value: number): GgufEntry => ({ key, type: valueType.f32, value });
export const bool = (key: string, value: boolean): GgufEntry => ({ key, type: valueType.bool, value });
export const string = (key: string, value: string): GgufEntry => ({ key, type: valueType.string, value });
export const strings = (key: string, value: readonly string[]): GgufEntry => ({
  key,
  type: valueType.array,
  of: valueType.string,
  value,
});
export const integers = (key: string, value: readonly number[]): GgufEntry => ({
  key,
  type: valueType.array,
  of: valueType.i32,
  value,
});

/** Bytes of one metadata key as they stand in the file. */
export function encodeEntry({ key, type, of, value }: GgufEntry): Buffer {
  const head = [encodeText(key), encodeU32(type)];
  if (!isList(value)) return Buffer.concat([...head, encodeScalar(type, value)]);
  if (of === undefined) throw new TypeError(`the list "${key}" needs the type of its elements`);
  const items = value.map((item) => encodeScalar(of, item));
  return Buffer.concat([...head, encodeU32(of), encodeU64(value.length), ...items]);
}

/** A string of the format: its length in bytes, then the bytes. */
export function encodeText(text: string): Buffer {
  const bytes = Buffer.from(text);
  return Buffer.concat([encodeU64(bytes.length), bytes]);
}

export function encodeU32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

export function encodeU64(value: number): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64LE(BigInt(value));
  return bytes;
}

/** The entries of a file's metadata whose key begins with `prefix`. */
export async function readEntries(path: string, prefix: string): Promise<GgufEntry[]> {
  const { typedMetadata } = await gguf(path, { allowLocalFile: true, typedMetadata: true });
  const entries = Object.entries(typedMetadata as Readonly<Record<string, TypedValue>>);
  return entries
    .filter(([key]) => key.startsWith(prefix))
    .map(([key, { type, subType, value }]) => ({
      key,
      type,
      value,
      ...(subType === undefined ? {} : { of: subType }),
    }));
}

/** How the reader gives a key that it may not know. */
interface TypedValue {
  readonly type: number;
  readonly subType?: number;
  readonly value: GgufEntry["value"];
}

function encodeScalar(type: number, value: Scalar): Buffer {
  if (type === valueType.string) return encodeText(String(value));
  if (type === valueType.bool) return Buffer.from([value ? 1 : 0]);
  const bytes = Buffer.alloc(4);
  if (type === valueType.u32) bytes.writeUInt32LE(Number(value));
  else if (type === valueType.i32) bytes.writeInt32LE(Number(value));
  else if (type === valueType.f32) bytes.writeFloatLE(Number(value));
  else throw new RangeError(`metadata type ${type} is none that this writer knows`);
  return bytes;
}

/** `Array.isArray` does not narrow a readonly list. */
function isList(value: GgufEntry["value"]): value is readonly Scalar[] {
  return Array.isArray(value);
}
