/** A metadata value: what the test needs of GGUF's types. */
export type TinyValue = string | number | boolean | readonly string[] | readonly number[];

const UINT32 = 4;
const INT32 = 5;
const BOOL = 7;
const STRING = 8;
const ARRAY = 9;

/** The bytes of a GGUF (version 3) with metadata and no tensor. Numbers are uint32, in arrays int32. */
export function tinyGguf(metadata: Readonly<Record<string, TinyValue>>): Buffer {
  const entries = Object.entries(metadata);
  const head = Buffer.concat([Buffer.from("GGUF"), uint32(3), uint64(0), uint64(entries.length)]);
  return Buffer.concat([head, ...entries.flatMap(([key, value]) => [text(key), valueBytes(value)]), Buffer.alloc(64)]);
}

function valueBytes(value: TinyValue): Buffer {
  if (typeof value === "string") return Buffer.concat([uint32(STRING), text(value)]);
  if (typeof value === "boolean") return Buffer.concat([uint32(BOOL), Buffer.from([value ? 1 : 0])]);
  if (typeof value === "number") return Buffer.concat([uint32(UINT32), uint32(value)]);
  const isText = typeof value[0] === "string";
  const items = value.map((item) => (typeof item === "string" ? text(item) : uint32(item)));
  return Buffer.concat([uint32(ARRAY), uint32(isText ? STRING : INT32), uint64(value.length), ...items]);
}

function text(value: string): Buffer {
  const bytes = Buffer.from(value);
  return Buffer.concat([uint64(bytes.length), bytes]);
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

function uint64(value: number): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64LE(BigInt(value));
  return bytes;
}
