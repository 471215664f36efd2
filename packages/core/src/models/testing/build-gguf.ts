/** What `buildGguf` puts into a file. */
export interface GgufParts {
  /** Texts and whole numbers; default a llama of one layer. */
  readonly metadata?: Readonly<Record<string, string | number | readonly string[]>>;
  /** Further entries, written as they are: key, value type, bytes of the value. */
  readonly raw?: readonly (readonly [key: string, type: number, value: Buffer])[];
  readonly tensors?: readonly { readonly name: string; readonly shape: readonly number[] }[];
}

const ALIGNMENT = 32;
const UINT32 = 4;
const STRING = 8;
const ARRAY = 9;

const LLAMA = {
  "general.architecture": "llama",
  "llama.block_count": 1,
  "llama.context_length": 64,
  "llama.embedding_length": 8,
  "llama.attention.head_count": 2,
  "tokenizer.ggml.model": "llama",
  "tokenizer.ggml.tokens": ["<unk>", "<s>", "</s>", "a"],
};
const LLAMA_TENSORS = [
  { name: "token_embd.weight", shape: [8, 4] },
  { name: "blk.0.attn_norm.weight", shape: [8] },
];

/** Writes a GGUF with zeros for weights: enough to be looked over, too little to be run. */
export function buildGguf({ metadata = LLAMA, raw = [], tensors = LLAMA_TENSORS }: GgufParts = {}): Buffer {
  const entries = [...Object.entries(metadata).map(([key, value]) => entry(key, value)), ...raw.map(rawEntry)];
  let offset = 0;
  const infos = tensors.map(({ name, shape }) => {
    const info = [text(name), uint32(shape.length), ...shape.map(uint64), uint32(0), uint64(offset)];
    offset += padded(shape.reduce((product, size) => product * size, 4));
    return Buffer.concat(info);
  });
  const start = [Buffer.from("GGUF"), uint32(3), uint64(tensors.length), uint64(entries.length)];
  const header = Buffer.concat([...start, ...entries, ...infos]);
  return Buffer.concat([header, Buffer.alloc(padded(header.length) - header.length + offset)]);
}

function entry(key: string, value: string | number | readonly string[]): Buffer {
  if (typeof value === "string") return rawEntry([key, STRING, text(value)]);
  if (typeof value === "number") return rawEntry([key, UINT32, uint32(value)]);
  return rawEntry([key, ARRAY, Buffer.concat([uint32(STRING), uint64(value.length), ...value.map(text)])]);
}

function rawEntry([key, type, value]: readonly [string, number, Buffer]): Buffer {
  return Buffer.concat([text(key), uint32(type), value]);
}

function text(value: string): Buffer {
  const bytes = Buffer.from(value);
  return Buffer.concat([uint64(bytes.length), bytes]);
}

function padded(size: number): number {
  return Math.ceil(size / ALIGNMENT) * ALIGNMENT;
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
