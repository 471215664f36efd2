import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeText } from "../decode-text.ts";
import { readCsv } from "./read-csv.ts";

async function read(csv: string | Buffer, { chunk = 7, delimiter, rowCharacters = 10_000 }: ReadOptions = {}) {
  const bytes = Buffer.from(csv as string);
  async function* chunks() {
    for (let at = 0; at < bytes.length; at += chunk) yield bytes.subarray(at, at + chunk);
  }
  const rows: unknown[][] = [];
  const options = { name: '"calls.csv"', delimiter, rowCharacters };
  for await (const row of readCsv(decodeText(chunks(), "utf-8"), options)) {
    rows.push("error" in row ? [row.line, row.error.message] : [row.line, ...Object.values(row.value as object)]);
  }
  return rows;
}
type ReadOptions = { chunk?: number; delimiter?: string; rowCharacters?: number };

describe("readCsv", () => {
  it.each([
    ["commas", "id,text\n1,haan\n", [[2, "1", "haan"]]],
    [
      "semicolons, as Excel writes them in Europe",
      "id;text\n1;haan, ji\n2;na\n",
      [
        [2, "1", "haan, ji"],
        [3, "2", "na"],
      ],
    ],
    ["tabs", "id\ttext\n1\thaan; ji\n", [[2, "1", "haan; ji"]]],
    ["bars", "id|text\n1|haan\n", [[2, "1", "haan"]]],
    ["the delimiter that Excel names in the first line", "sep=;\nid;text\n1;a,b\n", [[3, "1", "a,b"]]],
    ["one column, with commas in it never", "text\nhaan\n", [[2, "haan"]]],
    ["a byte order mark", "\uFEFFid,text\n1,हाँ\n", [[2, "1", "हाँ"]]],
    [
      "Windows line ends and none at the end",
      "id,text\r\n1,haan\r\n2,na",
      [
        [2, "1", "haan"],
        [3, "2", "na"],
      ],
    ],
    [
      "line ends of old Macs",
      "id,text\r1,haan\r2,na\r",
      [
        [2, "1", "haan"],
        [3, "2", "na"],
      ],
    ],
    [
      "quoted line ends, commas and quotes",
      'id,text\r\n1,"a, ""b""\r\nc"\r\n2,d\r\n',
      [
        [2, "1", 'a, "b"\r\nc'],
        [4, "2", "d"],
      ],
    ],
    ["a quote inside a cell as a letter", 'id,text\n1,5" screen\n', [[2, "1", '5" screen']]],
    ["blanks after a closing quote", 'id,text\n"1" ,"b"  \n', [[2, "1", "b"]]],
    [
      "empty lines, which are left out",
      "\r\n\nid,text\n\n1,a\n\r\n\n2,b\n\n",
      [
        [5, "1", "a"],
        [8, "2", "b"],
      ],
    ],
    ["empty cells, which stay empty", 'id,text\n,""\n', [[2, "", ""]]],
    ["empty cells beyond the header", "id,text\n1,a,,\n", [[2, "1", "a"]]],
  ])("reads %s", async (_, csv, rows) => {
    for (const chunk of [1, 5, 1000]) expect(await read(csv, { chunk })).toEqual(rows);
  });

  it.each([
    [
      "too few cells",
      "id,text,day\n1,a\n2,b,c\n",
      [
        [2, "line 2 has 2 cells where the header has 3"],
        [3, "2", "b", "c"],
      ],
    ],
    [
      "too many cells",
      "id,text\n1,a,b\n2,c\n",
      [
        [2, "line 2 has 3 cells where the header has 2"],
        [3, "2", "c"],
      ],
    ],
    [
      "a quote that is never closed",
      'id,text\n1,"a\n2,b\n3,c\n',
      [
        [2, "line 2 has a quote that opens a cell and is never closed"],
        [3, "2", "b"],
        [4, "3", "c"],
      ],
    ],
    [
      "a quote that closes in a later row",
      'id,text\n1,"a\n2,"b"\n3,c\n',
      [
        [2, expect.stringContaining("line 2 has text after a closing quote")],
        [3, "2", "b"],
        [4, "3", "c"],
      ],
    ],
    [
      "a row without end",
      `id,text\n1,${"x".repeat(300)}\n2,b\n`,
      [
        [2, "line 2 is longer than 100 characters"],
        [3, "2", "b"],
      ],
    ],
  ])("tells of %s and reads on", async (_, csv, rows) => {
    for (const chunk of [3, 64]) expect(await read(csv, { chunk, delimiter: ",", rowCharacters: 100 })).toEqual(rows);
  });

  it("tells of a row with more cells than a sheet has columns, and refuses such a header", async () => {
    const wide = "x,".repeat(16_384);
    const options = { chunk: 10_000, delimiter: ",", rowCharacters: 100_000 };
    expect(await read(`id,text\n${wide}\n2,b\n`, options)).toEqual([
      [2, "line 2 has more than 16384 cells"],
      [3, "2", "b"],
    ]);
    await expect(read(`${wide}\n1,a\n`, options)).rejects.toThrow("its header has more than 16384 cells");
  });

  it("tells of the row that is no UTF-8, and of no other", async () => {
    const csv = Buffer.concat([Buffer.from("id,text\n1,caf"), Buffer.from([0xe9]), Buffer.from("\n2,café\n")]);
    expect(await read(csv)).toEqual([
      [2, expect.stringContaining("no UTF-8")],
      [3, "2", "café"],
    ]);
  });

  it("keeps a replacement character that somebody wrote", async () => {
    expect(await read("id,text\n1,\uFFFD\n")).toEqual([[2, "1", "\uFFFD"]]);
  });

  it.each([
    ["__proto__", "id,__proto__\n1,2\n"],
    ["two columns", "id,text, text\n1,2,3\n"],
  ])("refuses the header with %s", async (named, csv) => {
    await expect(read(csv)).rejects.toThrow(named);
  });

  it("names a column without a name by its place", async () => {
    const rows: unknown[] = [];
    const bytes = (async function* () {
      yield Buffer.from(",text\n0,a\n");
    })();
    for await (const row of readCsv(decodeText(bytes, "utf-8"), { name: "x", rowCharacters: 100 })) rows.push(row);
    expect(rows).toEqual([{ line: 2, value: { "column 1": "0", text: "a" } }]);
  });

  const cell = fc.oneof(fc.string(), fc.constantFrom('"', '""', ",", "\n", "\r\n", " ", 'a"b', "हाँ, ५०००", ""));
  const table = fc
    .integer({ min: 2, max: 4 })
    .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }));

  it("reads what csv-parse reads", async () => {
    await fc.assert(
      fc.asyncProperty(
        table,
        fc.constantFrom(",", ";", "\t"),
        fc.integer({ min: 1, max: 9 }),
        async (rows, delimiter, chunk) => {
          const quoted = (row: readonly string[]) =>
            row.map((each) => `"${each.replaceAll('"', '""')}"`).join(delimiter);
          const names = (rows[0] ?? []).map((_, index) => `c${index}`);
          const csv = [names.join(delimiter), ...rows.map(quoted)].join("\n");
          const theirs = parse(csv, { delimiter, from_line: 2, record_delimiter: "\n" }) as string[][];
          expect(theirs).toEqual(rows);
          expect((await read(csv, { chunk, delimiter })).map(([, ...cells]) => cells)).toEqual(rows);
        },
      ),
    );
  });
});
