import { execFileSync } from "node:child_process";
import { copyFile, mkdtemp, readFile, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { starterModel } from "@disposition/starter-model";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type CheckGgufOptions, checkGguf } from "./check-gguf.ts";
import { buildGguf } from "./testing/build-gguf.ts";

const STARTER = await readFile(starterModel.path);
/** Where the starter's tensor data begin, so where its header ends. */
const HEADER_END = 337952;

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "gguf-"));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

describe("a sound GGUF", () => {
  it("of the starter model tells what it is", async () => {
    expect(await checkGguf(starterModel.path)).toEqual({
      kind: "model",
      architecture: "llama",
      name: "disposition starter",
      bytes: STARTER.length,
      tensors: 56,
      contextLength: 4096,
      blockCount: 6,
      vocabularySize: 12_289,
    });
  });

  it("of a few tensors passes", async () => {
    expect(await check(buildGguf())).toMatchObject({ architecture: "llama", vocabularySize: 4 });
  });

  it("of an adapter passes as one, for its architecture", async () => {
    const options = { kind: "adapter", architecture: "llama" } as const;
    expect(await check(adapter(), options)).toMatchObject({
      kind: "adapter",
      architecture: "llama",
      contextLength: null,
    });
  });
});

describe("the starter model, damaged", () => {
  it.each<[string, (bytes: Buffer) => Buffer, RegExp]>([
    ["zero length", () => Buffer.alloc(0), /it is empty/u],
    ["ten bytes", (bytes) => bytes.subarray(0, 10), /10 bytes, less than a GGUF header/u],
    ["cut inside the header", (bytes) => bytes.subarray(0, 5000), /ends inside its header, after 5000 bytes/u],
    ["cut inside the tensor list", (bytes) => bytes.subarray(0, HEADER_END - 1000), /ends inside its header/u],
    [
      "cut before the tensors",
      (bytes) => bytes.subarray(0, HEADER_END),
      /tensors end at byte 8811\d{3}, the file at 337952/u,
    ],
    ["cut by half", (bytes) => bytes.subarray(0, bytes.length / 2), /tensors end at byte/u],
    ["cut by its last tensor's last byte", (bytes) => bytes.subarray(0, bytes.length - 40), /tensors end at byte/u],
    ["nothing but zeros", (bytes) => Buffer.alloc(bytes.length), /starts with 0x00000000/u],
    ["a web page", () => Buffer.from(`<!doctype html>${" ".repeat(100)}`), /starts with "<!do", not with "GGUF"/u],
    ["another magic", (bytes) => patch(bytes, 0, Buffer.from("GGML")), /starts with "GGML"/u],
    ["version 1", (bytes) => patch(bytes, 4, uint32(1)), /version 1 is none of/u],
    ["version 99", (bytes) => patch(bytes, 4, uint32(99)), /version 99/u],
    ["big-endian", (bytes) => patch(bytes, 4, Buffer.from([0, 0, 0, 3])), /big-endian/u],
    [
      "a tensor count of 2 to the 60",
      (bytes) => patch(bytes, 8, uint64(2n ** 60n)),
      /claims 1152921504606846976 tensors/u,
    ],
    ["no tensors", (bytes) => patch(bytes, 8, uint64(0n)), /no tensors/u],
    ["more tensors than listed", (bytes) => patch(bytes, 8, uint64(57n)), /no usable model/u],
    ["99,999 tensors", (bytes) => patch(bytes, 8, uint64(99_999n)), /no usable model/u],
    ["a key count of 2 to the 40", (bytes) => patch(bytes, 16, uint64(2n ** 40n)), /1099511627776 metadata entries/u],
    ["a name of 2 to the 50 bytes", (bytes) => patch(bytes, 24, uint64(2n ** 50n)), /String length/u],
    [
      "an array of 2 to the 40 items",
      (bytes) => patchAfter(bytes, "tokenizer.ggml.tokens", 8, uint64(2n ** 40n)),
      /array length/u,
    ],
    ["999 layers", (bytes) => patchAfter(bytes, "llama.block_count", 4, uint32(999)), /block_count is 999/u],
    [
      "7 layers of 6",
      (bytes) => patchAfter(bytes, "llama.block_count", 4, uint32(7)),
      /block_count is 7, .* 6 layers/u,
    ],
    ["no heads", (bytes) => patchAfter(bytes, "llama.attention.head_count", 4, uint32(0)), /head_count is 0/u],
    [
      "2 billion shared heads",
      (bytes) => patchAfter(bytes, "llama.attention.head_count_kv", 4, uint32(0x80000004)),
      /head_count_kv/u,
    ],
    [
      "a lost layer width",
      (bytes) => patchAt(bytes, "feed_forward_length", "feed_forward_lengtx"),
      /no llama\.feed_forward_length/u,
    ],
    [
      "another width",
      (bytes) => patchAfter(bytes, "llama.embedding_length", 4, uint32(257)),
      /257, its embeddings have 256/u,
    ],
    [
      "a negative epsilon",
      (bytes) => patchAfter(bytes, "layer_norm_rms_epsilon", 4, uint32(0xb727c5ac)),
      /epsilon is -0/u,
    ],
    [
      "a rope wider than a head",
      (bytes) => patchAfter(bytes, "llama.rope.dimension_count", 4, uint32(128)),
      /a head has 64/u,
    ],
    ["an alignment of 33", (bytes) => patchAfter(bytes, "general.alignment", 4, uint32(33)), /alignment 33/u],
    [
      "no architecture",
      (bytes) => patchAt(bytes, "general.architecture", "general.architectura"),
      /names no architecture/u,
    ],
    [
      "another architecture",
      (bytes) => patchAfter(bytes, "general.architecture", 12, Buffer.from("lamma")),
      /no lamma\.block_count/u,
    ],
    ["no tokenizer", (bytes) => patchAt(bytes, "tokenizer.ggml.model", "tokenizer.ggml.modem"), /has no tokenizer/u],
    ["no tokens", (bytes) => patchAt(bytes, "tokenizer.ggml.tokens", "tokenizer.ggml.tokenz"), /has no tokens/u],
    [
      "an end token beyond the vocabulary",
      (bytes) => patchAfter(bytes, "eos_token_id", 4, uint32(12_289)),
      /eos_token_id is 12289/u,
    ],
    ["a flipped bit in a type", (bytes) => flipAfter(bytes, "token_embd.weight", 20, 0), /starts at/u],
    ["a flipped bit in a shape", (bytes) => flipAfter(bytes, "token_embd.weight", 12, 3), /no usable model/u],
    [
      "a flipped bit in an offset",
      (bytes) => flipAfter(bytes, "blk.3.attn_q.weight", 27, 6),
      /blk\.3\.attn_q\.weight" starts at/u,
    ],
    ["a flipped bit in a tensor's name", (bytes) => flipAfter(bytes, "blk.3.attn_q.weight", -1, 7), /by the name of/u],
    [
      "a flipped bit in a value's type",
      (bytes) => flipAfter(bytes, "llama.block_count", 0, 4),
      /Unsupported metadata type/u,
    ],
    ["two tensors of one name", (bytes) => patchAt(bytes, "blk.3.attn_q.weight", "blk.2.attn_q.weight"), /same name/u],
  ])("%s is refused, with the reason and the remedy", async (_, damage, reason) => {
    const error: unknown = await check(damage(Buffer.from(STARTER))).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: "MODEL_INVALID", retryable: false });
    expect(String(error)).toMatch(reason);
    expect(String(error)).toMatch(/broken\.gguf" is no usable model: .*; download or convert it again/u);
  });

  it("random bytes are refused", async () => {
    const noise = Buffer.from(Uint8Array.from({ length: 100_000 }, (_, index) => (index * 2_654_435_761) >>> 24));
    await expect(check(noise)).rejects.toMatchObject({ code: "MODEL_INVALID" });
    await expect(check(patch(noise, 0, STARTER.subarray(0, 24)))).rejects.toMatchObject({ code: "MODEL_INVALID" });
  });

  it("cut anywhere is refused", async () => {
    const path = join(folder, "cut.gguf");
    await copyFile(starterModel.path, path);
    for (const length of [6_900_000, 161_217, 161_000, 40_000, 24, 23, 1]) {
      await truncate(path, length);
      await expect(checkGguf(path)).rejects.toMatchObject({ code: "MODEL_INVALID" });
    }
  });
});

describe("no model file", () => {
  it("a missing file is not found", async () => {
    await expect(checkGguf(join(folder, "none.gguf"))).rejects.toMatchObject({ code: "MODEL_NOT_FOUND" });
  });

  it("a folder is refused", async () => {
    await expect(checkGguf(folder)).rejects.toThrow(/it is a folder; give the GGUF file in it/u);
  });

  it.skipIf(process.platform === "win32")("a pipe is refused and not waited for", async () => {
    const path = join(folder, "pipe.gguf");
    execFileSync("mkfifo", [path]);
    await expect(checkGguf(path)).rejects.toThrow(/no regular file/u);
  });
});

describe("a model in the wrong place", () => {
  it("an adapter as model is refused", async () => {
    await expect(check(adapter())).rejects.toThrow(/it is an adapter; give it as lora/u);
  });

  it("a model as adapter is refused", async () => {
    await expect(checkGguf(starterModel.path, { kind: "adapter" })).rejects.toThrow(
      /it is no adapter; give it as model/u,
    );
  });

  it("an adapter for another architecture is refused", async () => {
    const options = { kind: "adapter", architecture: "qwen2" } as const;
    await expect(check(adapter(), options)).rejects.toThrow(/made for llama, the model is qwen2/u);
  });

  it("half an adapter is refused", async () => {
    const half = adapter(["blk.0.attn_q.weight.lora_a"]);
    await expect(check(half, { kind: "adapter" })).rejects.toThrow(/lora_a" has no counterpart/u);
  });
});

describe("a hostile header", () => {
  it("that takes too long is given up", async () => {
    await expect(checkGguf(starterModel.path, { timeoutMs: 0 })).rejects.toThrow(/could not be read within 0 ms/u);
  });

  it("with lists of lists of a million items does not take the process along", async () => {
    // 40 MB in the file; ten times that once parsed, and parsed again for every 2 MB that are read
    const inner = Buffer.concat([uint32(0), uint64(1_000_000n), Buffer.alloc(1_000_000)]);
    const list = Buffer.concat([uint32(9), uint64(40n), ...Array.from({ length: 40 }, () => inner)]);
    const hostile = buildGguf({ raw: [["x", 9, list]] });
    const before = process.memoryUsage().heapUsed;
    await expect(check(hostile, { timeoutMs: 500 })).rejects.toMatchObject({ code: "MODEL_INVALID" });
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(50_000_000);
  });

  it("can be aborted while it is read", async () => {
    const controller = new AbortController();
    const checking = checkGguf(starterModel.path, { signal: controller.signal });
    controller.abort(new Error("enough"));
    await expect(checking).rejects.toThrow("enough");
  });
});

async function check(bytes: Buffer, options?: CheckGgufOptions) {
  const path = join(folder, "broken.gguf");
  await writeFile(path, bytes);
  return checkGguf(path, options);
}

function adapter(names = ["blk.0.attn_q.weight.lora_a", "blk.0.attn_q.weight.lora_b"]): Buffer {
  const metadata = {
    "general.architecture": "llama",
    "general.type": "adapter",
    "adapter.type": "lora",
    "adapter.lora.alpha": 16,
  };
  return buildGguf({ metadata, tensors: names.map((name) => ({ name, shape: [8, 2] })) });
}

function patch(bytes: Buffer, at: number, value: Buffer): Buffer {
  value.copy(bytes, at);
  return bytes;
}

/** Overwrites what stands `skip` bytes after a key or name; a metadata value's type takes the first 4. */
function patchAfter(bytes: Buffer, key: string, skip: number, value: Buffer): Buffer {
  return patch(bytes, endOfName(bytes, key) + skip, value);
}

function patchAt(bytes: Buffer, key: string, other: string): Buffer {
  return patch(bytes, endOfName(bytes, key) - key.length, Buffer.from(other));
}

function flipAfter(bytes: Buffer, key: string, skip: number, bit: number): Buffer {
  const at = endOfName(bytes, key) + skip;
  return patch(bytes, at, Buffer.from([(bytes[at] ?? 0) ^ (1 << bit)]));
}

function endOfName(bytes: Buffer, name: string): number {
  // a name may begin another one; what follows it in a header is a small number
  for (let at = bytes.indexOf(name); at >= 0; at = bytes.indexOf(name, at + 1)) {
    const end = at + name.length;
    if ((bytes[end] ?? 255) < 16) return end;
  }
  throw new Error(`the starter model has no "${name}"`);
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

function uint64(value: bigint): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64LE(value);
  return bytes;
}
