import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { parquetWriteBuffer } from "hyparquet-writer";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import writeXlsx from "write-excel-file/node";
import type { RowSource } from "./byte-source.ts";
import { type ReadRowsOptions, readRows } from "./read-rows.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "read-rows-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

const file = (name: string, content: string | Uint8Array) => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

async function read(source: RowSource, options: ReadRowsOptions = {}) {
  const values: unknown[] = [];
  for await (const row of readRows(source, options)) values.push("error" in row ? row.error.message : row.value);
  return values;
}

const CSV = "id,text\n1,haan\n";
const AS_TEXT = [{ id: "1", text: "haan" }];
const JSONL = '{"id":1}\n{"id":2}\n';
const AS_JSON = [{ id: 1 }, { id: 2 }];
const xlsx = () => writeXlsx([["id"], ["1"]]).toBuffer();
const parquet = () => new Uint8Array(parquetWriteBuffer({ columnData: [{ name: "id", data: ["1"] }] }));

describe("the format of a file", () => {
  it.each([
    ["calls.csv", CSV, AS_TEXT],
    ["calls.tsv", "id\ttext\n1\thaan\n", AS_TEXT],
    ["calls.txt", CSV.replaceAll(",", ";"), AS_TEXT],
    ["calls", CSV, AS_TEXT],
    ["calls.jsonl", JSONL, AS_JSON],
    ["calls.ndjson", JSONL, AS_JSON],
    ["calls.json", '[{"id":1},{"id":2}]', AS_JSON],
    ["calls.csv.gz", gzipSync(CSV), AS_TEXT],
    ["calls.jsonl.gz", gzipSync(JSONL), AS_JSON],
    ["lines under the name of an array.json", JSONL, AS_JSON],
    ["an array under the name of lines.jsonl", '[{"id":1},{"id":2}]', AS_JSON],
    ["lines under the name of a table.csv", JSONL, AS_JSON],
    ["wrapped.json", '{"calls": [\n{"id":1},\n{"id":2}\n]}', AS_JSON],
    ["wrapped after other keys.json", '{"version": 1,\n "calls": [{"id":1},{"id":2}]}', AS_JSON],
    ["one record over several lines.jsonl", '{\n"id":1}', ["line 1 is not valid JSON", "line 2 is not valid JSON"]],
    ["one line.jsonl", '{"id":1}', [{ id: 1 }]],
    ["the first line is broken.jsonl", '{"id":\n{"id":2}', ["line 1 is not valid JSON", { id: 2 }]],
    ["Excel's Unicode text.txt", Buffer.from("\uFEFFid\ttext\r\n1\tहाँ\r\n", "utf16le"), [{ id: "1", text: "हाँ" }]],
    ["empty.csv", "", []],
    ["empty.jsonl", " \n", []],
  ])("%s is told by its content and name", async (name, content, rows) => {
    expect(await read(file(name, content))).toEqual(rows);
  });

  it("is told by its content where the name says something else", async () => {
    expect(await read(file("workbook.csv", await xlsx()))).toEqual([{ id: "1" }]);
    expect(await read(file("table.csv", parquet()))).toEqual([{ id: "1" }]);
  });

  it.each([
    ["missing.csv", null, {}, "missing.csv"],
    ["calls.docx", "", {}, "calls.docx"],
    ["calls.html", "<table><tr><td>id</td></tr></table>", {}, "HTML"],
    ["calls.xls", "<html><body><table>", {}, "HTML"],
    ["old.xls", Buffer.from("d0cf11e0a1b11ae1", "hex"), {}, "old or password-protected"],
    ["calls.pdf", "%PDF-1.7", {}, "PDF"],
    ["calls.csv.zst", Buffer.from("28b52ffd0000", "hex"), {}, "zstd"],
    ["bytes.csv", Buffer.from([1, 2, 0, 3]), {}, "no text"],
    ["table.json", CSV, {}, "no json"],
    ["table.jsonl", CSV, {}, "no jsonl"],
    ["table.xlsx", CSV, {}, "no xlsx"],
    ["table.parquet", CSV, {}, "no parquet"],
    ["zip.xlsx", zipSync({ "calls.csv": strToU8(CSV) }), {}, "xl/workbook.xml"],
    ["asked for.csv", JSONL, { format: "csv" }, "it is jsonl, not csv"],
    ["packed.xlsx.gz", gzipSync(zipSync({ a: strToU8("a") })), {}, "xlsx in gzip"],
    ["twice.csv.gz", gzipSync(gzipSync(CSV)), {}, "gzip in gzip"],
    ["torn.csv.gz", gzipSync(CSV.repeat(100)).subarray(0, 30), {}, "torn.csv.gz"],
    ["bomb.csv.gz", gzipSync("a".repeat(5_000_000)), { limits: { unpackedBytes: 1_000_000 } }, "unpacks to more than"],
  ] as const)("%s is refused with a reason", async (name, content, options, reason) => {
    const path = content === null ? join(folder, name) : file(name, content);
    await expect(read(path, options)).rejects.toMatchObject({
      code: "FILE_INVALID",
      message: expect.stringContaining(reason),
    });
  });

  it("a folder is refused", async () => {
    await expect(read(folder)).rejects.toMatchObject({ code: "FILE_INVALID" });
  });
});

describe("a source", () => {
  it.each([
    ["bytes", (bytes: Buffer) => new Uint8Array(bytes)],
    ["a Node stream", (bytes: Buffer) => Readable.from([bytes.subarray(0, 9), bytes.subarray(9)])],
    ["a web stream", (bytes: Buffer) => new Blob([bytes]).stream() as unknown as AsyncIterable<Uint8Array>],
  ])("may be %s, of any format", async (_, wrap) => {
    expect(await read(wrap(Buffer.from(CSV)))).toEqual(AS_TEXT);
    expect(await read(wrap(Buffer.from(JSONL)))).toEqual(AS_JSON);
    expect(await read(wrap(gzipSync(JSONL)))).toEqual(AS_JSON);
    expect(await read(wrap(await xlsx()))).toEqual([{ id: "1" }]);
    expect(await read(wrap(Buffer.from(parquet())))).toEqual([{ id: "1" }]);
  });

  it("that must be held whole is refused beyond the limit", async () => {
    const stream = Readable.from([await xlsx()]);
    await expect(read(stream, { limits: { heldBytes: 100 } })).rejects.toThrow("save it to a file first");
  });

  it("is let go when the reader stops early", async () => {
    let isOver = false;
    async function* endless() {
      try {
        for (;;) yield CSV;
      } finally {
        isOver = true;
      }
    }
    for await (const _ of readRows(endless())) break;
    expect(isOver).toBe(true);
  });
});

it("a packed file that is left after its first row is let go", async () => {
  const packed = gzipSync(
    `${CSV}${Array.from({ length: 100_000 }, (_, index) => `${index},x${Math.sqrt(index)}`).join("\n")}`,
  );
  const path = file("long.csv.gz", packed);
  for await (const row of readRows(path)) {
    expect(row.line).toBe(2);
    break;
  }
  rmSync(path);
});

const NAMES = ["id", "text", "other"] as const;
const cell = fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 }).filter((text) => {
  // XML has no other control characters, and no lone surrogates
  const isXml = /^[^\p{Cc}\p{Cs}\uFFFE\uFFFF]+$/u.test(text) && text.trim() === text;
  // the library that writes workbooks here confuses these with what every object has
  return isXml && !(text in {});
});
const tables = fc.array(fc.record({ id: cell, text: cell, other: cell }), { minLength: 1, maxLength: 8 });
type Table = readonly Record<(typeof NAMES)[number], string>[];

describe.each([
  [
    "CSV",
    (rows: Table) =>
      Buffer.from([NAMES, ...rows.map((row) => NAMES.map((name) => row[name]))].map(csvLine).join("\r\n")),
  ],
  ["gzip", (rows: Table) => gzipSync(rows.map((row) => JSON.stringify(row)).join("\n"))],
  ["JSON", (rows: Table) => Buffer.from(JSON.stringify(rows, null, 1))],
  ["XLSX", (rows: Table) => writeXlsx([[...NAMES], ...rows.map((row) => NAMES.map((name) => row[name]))]).toBuffer()],
  [
    "Parquet",
    (rows: Table) => {
      const columnData = NAMES.map((name) => ({ name, data: rows.map((row) => row[name]) }));
      return new Uint8Array(parquetWriteBuffer({ columnData, rowGroupSize: 3 }));
    },
  ],
] as const)("%s", (_, write) => {
  it("gives back the rows that were written", async () => {
    await fc.assert(
      fc.asyncProperty(tables, async (rows) => {
        expect(await read(await write(rows))).toEqual(rows);
      }),
      { numRuns: 60 },
    );
  });
});

function csvLine(cells: readonly string[]): string {
  return cells
    .map((each) => (/[",\r\n]/u.test(each) ? `"${each.replaceAll('"', '""')}"` : each.replace(/^"/u, '""')))
    .join(",");
}
