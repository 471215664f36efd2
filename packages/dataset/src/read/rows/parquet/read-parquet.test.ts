import { parquetWriteBuffer } from "hyparquet-writer";
import { describe, expect, it } from "vitest";
import type { ReadLimits } from "../read-limits.ts";
import { readRows } from "../read-rows.ts";

type Columns = Parameters<typeof parquetWriteBuffer>[0]["columnData"];
type Schema = NonNullable<Parameters<typeof parquetWriteBuffer>[0]["schema"]>;

async function read(columnData: Columns, { schema, rowGroupSize = 2, limits }: ReadOptions = {}) {
  const bytes = parquetWriteBuffer({ columnData, rowGroupSize, ...(schema === undefined ? {} : { schema }) });
  const rows: unknown[][] = [];
  for await (const row of readRows(new Uint8Array(bytes), { limits })) {
    rows.push("error" in row ? [row.line, row.error.message] : [row.line, row.value]);
  }
  return rows;
}
type ReadOptions = { schema?: Schema; rowGroupSize?: number; limits?: Partial<ReadLimits> };

const INSTANT = new Date("2026-02-21T10:30:00Z");

describe("a Parquet file", () => {
  it("gives its rows over all row groups, missing values as null", async () => {
    const columns: Columns = [
      { name: "id", data: ["a", "b", "c", "d", "e"] },
      { name: "amount", data: [5000, null, 1500.5, Number.NaN, 1], type: "DOUBLE" },
      { name: "text", data: ["हाँ", "", null, "na", "x"] },
    ];
    expect(await read(columns)).toEqual([
      [1, { id: "a", amount: 5000, text: "हाँ" }],
      [2, { id: "b", amount: null, text: "" }],
      [3, { id: "c", amount: 1500.5, text: null }],
      [4, { id: "d", amount: null, text: "na" }],
      [5, { id: "e", amount: 1, text: "x" }],
    ]);
  });

  it.each([
    ["whole numbers that are exact", [9_876_543_210n], { type: "INT64" }, 9_876_543_210],
    ["whole numbers that are not, as digits", [9_007_199_254_740_993n], { type: "INT64" }, "9007199254740993"],
    ["a day", [new Date("2026-02-21T00:00:00Z")], { type: "INT32", converted_type: "DATE" }, "2026-02-21"],
    ["an instant", [INSTANT], time(true), "2026-02-21T10:30:00.000Z"],
    ["a time on the wall's clock", [INSTANT], time(false), "2026-02-21T10:30:00"],
    ["midnight on the wall's clock, which is a day", [new Date("2026-02-21T00:00:00Z")], time(false), "2026-02-21"],
    ["a truth value", [true], { type: "BOOLEAN" }, true],
  ] as const)("gives %s", async (_, data, element, value) => {
    const schema = [
      { name: "root", num_children: 1 },
      { name: "v", repetition_type: "OPTIONAL", ...element },
    ] as Schema;
    expect(await read([{ name: "v", data: [...data] as never }], { schema })).toEqual([[1, { v: value }]]);
  });

  function time(isAdjustedToUTC: boolean) {
    return { type: "INT64", logical_type: { type: "TIMESTAMP", isAdjustedToUTC, unit: "MILLIS" } } as const;
  }

  it("gives nested records and lists", async () => {
    const data = [{ labels: { disposition: "BUSY" }, tags: ["a", "b"] }];
    expect(await read([{ name: "v", data, type: "JSON" }])).toEqual([[1, { v: data[0] }]]);
  });

  it("reads a large row group in slices", async () => {
    const texts = Array.from({ length: 300 }, (_, index) => `${index} ${"x".repeat(300_000)}`);
    const rows = await read([{ name: "text", data: texts }], { rowGroupSize: 300 });
    expect(rows.map(([line]) => line)).toEqual(texts.map((_, index) => index + 1));
    expect(rows.every(([, value], index) => (value as { text: string }).text === texts[index])).toBe(true);
  });

  it.each([
    ["a column that is an attack", [{ name: "__proto__", data: ["a"] }], {}, "__proto__"],
    [
      "a row group beyond the limit",
      [{ name: "a", data: ["abc"] }],
      { limits: { rowGroupBytes: 10 } },
      "smaller row groups",
    ],
  ])("is refused with %s", async (_, columns, options, reason) => {
    await expect(read(columns, options)).rejects.toMatchObject({
      code: "FILE_INVALID",
      message: expect.stringContaining(reason),
    });
  });

  it("is refused when it is cut off or broken", async () => {
    const bytes = new Uint8Array(parquetWriteBuffer({ columnData: [{ name: "a", data: ["abc", "def"] }] }));
    const all = async (part: Uint8Array) => {
      for await (const _ of readRows(part));
    };
    await expect(all(bytes.slice(0, bytes.length - 20))).rejects.toMatchObject({ code: "FILE_INVALID" });
    bytes.fill(255, 4, 20);
    await expect(all(bytes)).rejects.toMatchObject({ code: "FILE_INVALID" });
  });
});
