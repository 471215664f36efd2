import { createHash } from "node:crypto";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects } from "hyparquet";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parquetWriter } from "./parquet-writer.ts";

const COLUMNS = [{ name: "id" }, { name: "messages", fields: ["role", "content"] }];
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "parquet-writer-"));
});
afterAll(() => rm(folder, { recursive: true }));

function row(id: number, content = "नमस्ते, 5,000 दूँगा") {
  return {
    id: String(id),
    messages: [
      { role: "user", content },
      { role: "assistant", content: "{}" },
    ],
  };
}

async function write(name: string, rows: Iterable<object>, columns = COLUMNS) {
  const path = join(folder, name);
  const writer = await parquetWriter(path, columns);
  for (const one of rows) await writer.write(one);
  return { path, ...(await writer.close()) };
}

async function read(path: string) {
  return parquetReadObjects({ file: await asyncBufferFromFile(path) });
}

describe("parquetWriter", () => {
  it("writes rows that are read back as they were, in order", async () => {
    const rows = [row(1), row(2, ""), { id: "3", messages: [] }, row(4, "a\u2028b\u0000c😀")];
    const { path, rows: count } = await write("some.parquet", rows);
    expect(count).toBe(4);
    expect(await read(path)).toEqual(rows);
  });

  it("writes any strings so that they are read back", async () => {
    const message = fc.record({ role: fc.string(), content: fc.string({ unit: "grapheme" }) });
    const rows = fc.array(fc.record({ id: fc.string(), messages: fc.array(message, { maxLength: 3 }) }), {
      maxLength: 5,
    });
    await fc.assert(
      fc.asyncProperty(rows, async (given) => {
        const { path } = await write("any.parquet", given);
        expect(await read(path)).toEqual(given);
      }),
      { numRuns: 40 },
    );
  });

  it("hashes the bytes on disk, and gives the same ones again", async () => {
    const first = await write("first.parquet", [row(1), row(2)]);
    const again = await write("again.parquet", [row(1), row(2)]);
    expect(
      createHash("sha256")
        .update(await readFile(first.path))
        .digest("hex"),
    ).toBe(first.sha256);
    expect(again.sha256).toBe(first.sha256);
  });

  it("writes a file without rows that has its columns", async () => {
    const { path, rows } = await write("empty.parquet", []);
    expect(rows).toBe(0);
    expect(await read(path)).toEqual([]);
    const { schema } = await parquetMetadataAsync(await asyncBufferFromFile(path));
    expect(schema.map(({ name }) => name)).toEqual(["schema", "id", "messages", "list", "element", "role", "content"]);
  });

  it("closes a row group after 10,000 rows, and after 8 Mi characters", async () => {
    const short = await write(
      "short.parquet",
      Array.from({ length: 10_001 }, (_, index) => ({ id: String(index) })),
      [{ name: "id" }],
    );
    const long = await write(
      "long.parquet",
      Array.from({ length: 3 }, () => ({ id: "x".repeat(5 * 2 ** 20) })),
      [{ name: "id" }],
    );
    const groups = async (path: string) => {
      const { row_groups } = await parquetMetadataAsync(await asyncBufferFromFile(path));
      return row_groups.map(({ num_rows }) => Number(num_rows));
    };
    expect(await groups(short.path)).toEqual([10_000, 1]);
    expect(await groups(long.path)).toEqual([2, 1]);
    expect((await read(short.path)).at(-1)).toEqual({ id: "10000" });
  });

  it.each([[{}], [{ id: null }]])("refuses a row without a value: %j", async (broken) => {
    await expect(write("broken.parquet", [broken], [{ name: "id" }])).rejects.toThrow('no "id"');
  });
});
