import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readSafetensors, readTensor } from "./read-safetensors.ts";
import { safetensors, safetensorsHeader } from "./testing/write-adapter.ts";

let folder: string;
let count = 0;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "safetensors-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function file(...parts: readonly Uint8Array[]): Promise<string> {
  count += 1;
  const path = join(folder, `${count}.safetensors`);
  await writeFile(path, Buffer.concat(parts));
  return path;
}

const tensor = (begin: unknown, end: unknown, shape: unknown = [2], dtype: unknown = "F32") => ({
  dtype,
  shape,
  data_offsets: [begin, end],
});
const length = (value: bigint) => {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64LE(value);
  return bytes;
};
/** Eight bytes of numbers behind a header. */
const headed = (header: object) => [safetensorsHeader(header), Buffer.alloc(8)];

describe("readSafetensors", () => {
  it.each([
    ["F32", 1e-7],
    ["F16", 2 ** -11],
    ["BF16", 2 ** -7],
  ] as const)("gives numbers of %s back within %d of their size", async (dtype, error) => {
    const numbers = fc.array(fc.float({ min: -1000, max: 1000, noNaN: true }), { minLength: 1, maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(numbers, async (list) => {
        const values = Float32Array.from(list);
        const first = { name: "first", shape: [1, 3], values: Float32Array.of(1, 2, 3), dtype };
        const path = await file(safetensors([first, { name: "second", shape: [values.length], values, dtype }]));
        const [, second] = await readSafetensors(path);
        expect(second).toMatchObject({ name: "second", dtype, shape: [values.length] });
        const read = second === undefined ? [] : [...(await readTensor(path, second))];
        expect(read).toHaveLength(values.length);
        for (const [index, value] of read.entries()) {
          const expected = values[index] ?? Number.NaN;
          // below the smallest normal float16 the steps are 2^-24
          expect(Math.abs(value - expected)).toBeLessThanOrEqual(Math.abs(expected) * error + 2 ** -25);
        }
      }),
      { numRuns: 30 },
    );
  });

  it("gives tensors in the order of their bytes", async () => {
    const path = await file(safetensorsHeader({ late: tensor(4, 8, [1]), early: tensor(0, 4, [1]) }), Buffer.alloc(8));
    expect((await readSafetensors(path)).map(({ name }) => name)).toEqual(["early", "late"]);
  });

  it.each<[title: string, parts: readonly Uint8Array[], words: RegExp]>([
    ["an empty file", [], /it has 0 bytes/u],
    ["a file that ends in its length", [Buffer.alloc(5)], /it has 5 bytes/u],
    ["a header of 2^60 bytes", [length(2n ** 60n), Buffer.alloc(64)], /claims 1152921504606846976 bytes, at most 64/u],
    ["a header of 2^64 - 1 bytes", [length(2n ** 64n - 1n), Buffer.from("{}")], /claims 18446744073709551615 bytes/u],
    ["a header longer than the file", [length(100n), Buffer.from("{}")], /claims 100 bytes, at most 2/u],
    ["a header that is no JSON", [length(4n), Buffer.from("nope")], /its header is no JSON object/u],
    ["a header that is a list", [length(2n), Buffer.from("[]")], /its header is no JSON object/u],
    ["no header", [length(0n)], /its header is no JSON object/u],
    ["a file cut short", [safetensorsHeader({ a: tensor(0, 8) }), Buffer.alloc(7)], /tensor "a" ends at byte 8 of 7/u],
    ["a tensor out of the file", headed({ a: tensor(2 ** 50, 2 ** 50 + 8) }), /tensor "a" ends at byte \d+ of 8/u],
    ["overlapping tensors", headed({ a: tensor(0, 8), b: tensor(4, 8, [1]) }), /tensor "b" overlaps the one before/u],
    ["a tensor twice as a place", headed({ a: tensor(0, 8), b: tensor(0, 8) }), /tensor "b" overlaps/u],
    ["a hole", headed({ a: tensor(4, 8, [1]) }), /4 bytes before tensor "a" belong to none/u],
    ["bytes behind the last tensor", headed({ a: tensor(0, 4, [1]) }), /last 4 bytes belong to no tensor/u],
    ["offsets that are no numbers", headed({ a: tensor(Number.NaN, 8) }), /tensor "a" has no sound/u],
    ["offsets that are words", headed({ a: tensor("0", "8") }), /tensor "a" has no sound/u],
    ["negative offsets", headed({ a: tensor(-8, 0) }), /tensor "a" has no sound/u],
    ["offsets between bytes", headed({ a: tensor(0.5, 8.5) }), /tensor "a" has no sound/u],
    ["offsets that no number holds", headed({ a: tensor(0, 2 ** 60) }), /tensor "a" has no sound/u],
    ["offsets the other way round", headed({ a: tensor(8, 0) }), /tensor "a" has -8 bytes/u],
    ["a shape of other size than its bytes", headed({ a: tensor(0, 8, [3]) }), /has 8 bytes, its shape 3 takes 12/u],
    ["a shape too large for a number", headed({ a: tensor(0, 8, [2 ** 40, 2 ** 40]) }), /has 8 bytes, its shape/u],
    ["a negative shape", headed({ a: tensor(0, 8, [-2]) }), /tensor "a" has no sound/u],
    ["a tensor without a type", headed({ a: { shape: [2], data_offsets: [0, 8] } }), /tensor "a" has no sound/u],
    ["integers", headed({ a: tensor(0, 8, [1], "I64") }), /tensor "a" is of type I64; save it as F32, F16 or BF16/u],
    ["doubles", headed({ a: tensor(0, 8, [1], "F64") }), /tensor "a" is of type F64/u],
    ["8-bit floats", headed({ a: tensor(0, 8, [8], "F8_E4M3") }), /tensor "a" is of type F8_E4M3/u],
    ["a type by the name of a method", headed({ a: tensor(0, 8, [1], "toString") }), /is of type toString/u],
  ])("refuses %s", async (_, parts, words) => {
    const path = await file(...parts);
    const expected = { code: "FILE_INVALID", message: expect.stringMatching(words) };
    await expect(readSafetensors(path)).rejects.toMatchObject(expected);
  });

  it("refuses a file that is not there", async () => {
    await expect(readSafetensors(join(folder, "none"))).rejects.toMatchObject({ code: "FILE_INVALID" });
  });
});

describe("readTensor", () => {
  it.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])(
    "refuses %d among the numbers",
    async (odd) => {
      const path = await file(safetensors([{ name: "a", shape: [2], values: Float32Array.of(1, odd) }]));
      const [a] = await readSafetensors(path);
      if (!a) throw new RangeError("no tensor");
      await expect(readTensor(path, a)).rejects.toThrow(/tensor "a" holds numbers that are not finite/u);
    },
  );

  it("refuses a file that has become shorter", async () => {
    const path = await file(safetensors([{ name: "a", shape: [2], values: Float32Array.of(1, 2) }]));
    const [a] = await readSafetensors(path);
    if (!a) throw new RangeError("no tensor");
    await writeFile(path, Buffer.alloc(a.start + 4));
    await expect(readTensor(path, a)).rejects.toThrow(/it ends at byte/u);
  });
});
