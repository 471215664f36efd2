import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readRows } from "../read-rows.ts";

async function read(json: string, format: "json" | "jsonl" = "json", chunk = 3, rowCharacters = 200) {
  const bytes = Buffer.from(json);
  async function* chunks() {
    for (let at = 0; at < bytes.length; at += chunk) yield bytes.subarray(at, at + chunk);
  }
  const rows: unknown[][] = [];
  for await (const row of readRows(chunks(), { format, limits: { rowCharacters } })) {
    rows.push("error" in row ? [row.line, row.error.message] : [row.line, row.value]);
  }
  return rows;
}

describe("a JSON file", () => {
  it.each([
    [
      "an array",
      '[{"id":1},{"id":2}]',
      [
        [1, { id: 1 }],
        [2, { id: 2 }],
      ],
    ],
    [
      "an array over several lines",
      ' [\n  {"id": "a ]"},\n  {"x": [{"y": "\\"}"}]}\n]\n',
      [
        [1, { id: "a ]" }],
        [2, { x: [{ y: '"}' }] }],
      ],
    ],
    ["an object that holds calls", '{"version": {"a": [1]}, "calls": [{"id":1}], "more": 2}', [[1, { id: 1 }]]],
    ["an object that holds rows", '{"rows":[{"id":1}]}', [[1, { id: 1 }]]],
    ["an empty array", "[]", []],
    [
      "values that are no objects",
      '["a", 5 ,null]',
      [
        [1, "a"],
        [2, 5],
        [3, null],
      ],
    ],
  ])("is read from %s", async (_, json, rows) => {
    for (const chunk of [1, 4, 1000]) expect(await read(json, "json", chunk)).toEqual(rows);
  });

  it.each([
    [
      "a broken element",
      '[{"id":1},{bad},{"id":3}]',
      [
        [1, { id: 1 }],
        [2, "line 2 is not valid JSON"],
        [3, { id: 3 }],
      ],
    ],
    [
      "an element that is cut off",
      '[{"id":1},{"id":',
      [
        [1, { id: 1 }],
        [2, expect.stringContaining("cut off")],
      ],
    ],
    [
      "an array that is cut off",
      '[{"id":1},',
      [
        [1, { id: 1 }],
        [2, expect.stringContaining("missing")],
      ],
    ],
    [
      "an attack",
      '[{"a":{"__proto__":{"b":1}}},{"id":2}]',
      [
        [1, 'line 1 has a key "__proto__"'],
        [2, { id: 2 }],
      ],
    ],
    ["an escaped attack", '[{"\\u005f_proto__":1}]', [[1, 'line 1 has a key "__proto__"']]],
    [
      "a bottomless row",
      `[${"[".repeat(50)}${"]".repeat(50)},1]`,
      [
        [1, expect.stringContaining("deeper")],
        [2, 1],
      ],
    ],
    [
      "a row without end",
      `["${"x".repeat(300)}",2]`,
      [
        [1, expect.stringContaining("longer than 200")],
        [2, 2],
      ],
    ],
  ])("tells of %s and reads on", async (_, json, rows) => {
    for (const chunk of [2, 500]) expect(await read(json, "json", chunk)).toEqual(rows);
  });

  it.each([
    ["an object without an array of calls", '{"a": 1,\n "b": {"calls": []}}'],
    ["a list of numbers in words", "hello"],
  ])("is refused when it is %s", async (_, json) => {
    await expect(read(json)).rejects.toMatchObject({ code: "FILE_INVALID" });
  });
});

describe("a JSONL file", () => {
  it("gives a row a line, empty lines left out, broken ones told of without their words", async () => {
    const jsonl = '{"id":1}\r\n\n{"id": "secret\n{"text":"a\u2028b"}\n["list"]';
    for (const chunk of [1, 6, 1000]) {
      expect(await read(jsonl, "jsonl", chunk)).toEqual([
        [1, { id: 1 }],
        [3, "line 3 is not valid JSON"],
        [4, { text: "a\u2028b" }],
        [5, ["list"]],
      ]);
    }
  });

  it("tells of a long line of lists within lists, and takes brackets in a text for what they are", async () => {
    const deep = "[".repeat(40_000) + "]".repeat(40_000);
    const text = `"\\"${"[".repeat(80_000)}`;
    const rows = await read(`{"id":1}\n${deep}\n${text}"\n[${'"[]",'.repeat(20_000)}2]`, "jsonl", 50_000, 200_000);
    expect(rows.slice(1, 3)).toEqual([
      [2, "line 2 is nested deeper than 32 levels"],
      [3, `"${"[".repeat(80_000)}`],
    ]);
    expect(rows[3]?.[1]).toHaveLength(20_001);
  });

  it("reads past a line without end", async () => {
    const rows = await read(`{"id":"${"x".repeat(500)}"}\n{"id":2}`, "jsonl", 50);
    expect(rows).toEqual([
      [1, "line 1 is longer than 200 characters"],
      [2, { id: 2 }],
    ]);
  });
});

const row = fc
  .dictionary(fc.string(), fc.jsonValue({ maxDepth: 3 }), { noNullPrototype: true })
  .filter((value) => !JSON.stringify(value).includes("__proto__"));

describe.each([
  ["json", (rows: readonly object[]) => JSON.stringify(rows)],
  ["json", (rows: readonly object[]) => JSON.stringify({ other: "calls", calls: rows }, null, 2)],
  ["jsonl", (rows: readonly object[]) => rows.map((each) => JSON.stringify(each)).join("\n")],
] as const)("%s", (format, write) => {
  it("gives back any rows, however it is cut into chunks", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(row, { minLength: 1, maxLength: 5 }),
        fc.integer({ min: 1, max: 20 }),
        async (rows, chunk) => {
          const read_ = (await read(write(rows), format, chunk, 100_000)).map(([, value]) => value);
          expect(read_).toEqual(JSON.parse(JSON.stringify(rows)));
        },
      ),
    );
  });
});
