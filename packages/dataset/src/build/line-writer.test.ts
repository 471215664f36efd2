import { createHash } from "node:crypto";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { lineWriter } from "./line-writer.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "line-writer-"));
});
afterAll(() => rm(folder, { recursive: true }));

describe("lineWriter", () => {
  it("writes one row per line and reports the hash and the rows of the file", async () => {
    const row = fc.record({ id: fc.string({ unit: "binary" }), value: fc.oneof(fc.integer(), fc.constant(null)) });
    await fc.assert(
      fc.asyncProperty(fc.array(row), async (rows) => {
        const path = join(folder, "rows.jsonl");
        const writer = lineWriter(path);
        for (const each of rows) await writer.write(each);
        const written = await writer.close();
        const bytes = await readFile(path);
        const lines = bytes.toString("utf8").split("\n").slice(0, -1);
        expect(lines).toEqual(rows.map((each) => JSON.stringify(each)));
        expect(written).toEqual({ rows: rows.length, sha256: createHash("sha256").update(bytes).digest("hex") });
      }),
      { numRuns: 30 },
    );
  });

  it("keeps the order of rows larger than the stream's buffer", async () => {
    const path = join(folder, "large.jsonl");
    const writer = lineWriter(path);
    const rows = Array.from({ length: 20 }, (_, index) => ({ index, text: "क".repeat(50_000) }));
    for (const row of rows) await writer.write(row);
    const { sha256 } = await writer.close();
    const bytes = await readFile(path);
    expect(bytes.toString("utf8")).toBe(rows.map((row) => `${JSON.stringify(row)}\n`).join(""));
    expect(sha256).toBe(createHash("sha256").update(bytes).digest("hex"));
  });

  it("replaces what was in the file", async () => {
    const path = join(folder, "again.jsonl");
    for (const id of ["a long first row", "b"]) {
      const writer = lineWriter(path);
      await writer.write({ id });
      await writer.close();
    }
    expect(await readFile(path, "utf8")).toBe('{"id":"b"}\n');
  });

  describe("in a folder that does not exist", () => {
    const unwritable = () => lineWriter(join(folder, "missing", "rows.jsonl"));

    it("fails in close when nothing or little was written", async () => {
      await expect(unwritable().close()).rejects.toMatchObject({ code: "ENOENT" });
      const writer = unwritable();
      await writer.write({ id: "small" });
      await expect(writer.close()).rejects.toMatchObject({ code: "ENOENT" });
    });

    it("fails in the write that waits for the disk, in every write after it, and in close", async () => {
      const writer = unwritable();
      await expect(writer.write({ text: "x".repeat(100_000) })).rejects.toMatchObject({ code: "ENOENT" });
      await expect(writer.write({ id: "later" })).rejects.toMatchObject({ code: "ENOENT" });
      await expect(writer.close()).rejects.toMatchObject({ code: "ENOENT" });
    });
  });
});
