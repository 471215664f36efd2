import fc from "fast-check";
import { damaged, oddText, utf8 } from "./odd-bytes.ts";
import { oddWorkbook } from "./odd-workbooks.ts";
import type { Sent } from "./steady-client.ts";

const HEADS = ["text", "id", "call_date", "time_zone", "transcript", "text ", "", "__proto__", "Call Date", "a.b"];
const mostly = <T>(arbitrary: fc.Arbitrary<T>, ...others: fc.Arbitrary<T>[]) =>
  fc.oneof({ arbitrary, weight: 4 }, ...others);

const heads = mostly(
  fc.uniqueArray(fc.constantFrom(...HEADS.slice(1, 5)), { maxLength: 4 }).map((more) => ["text", ...more]),
  fc.uniqueArray(fc.constantFrom(...HEADS), { minLength: 1, maxLength: 6 }),
);
const plainCell = fc.constantFrom("line is busy", '"a ""b"""', '"a\n,b"', "2026-02-21", "21/02/2026", "7", "");
const wildCell = fc.string({ unit: fc.constantFrom(...'",;\t\r\n a') });
const csv = fc
  .record({
    start: mostly(fc.constant(""), fc.constantFrom("\uFEFF", "sep=;\r\n", "\n\n", '"')),
    head: heads,
    rows: fc.array(fc.array(mostly(plainCell, oddText, wildCell), { maxLength: 7 }), { maxLength: 7 }),
    isEven: fc.boolean(),
    delimiter: fc.constantFrom(",", ";", "\t", "|"),
    newline: fc.constantFrom("\n", "\r\n", "\r"),
  })
  .map(({ start, head, rows, isEven, delimiter, newline }) => {
    const even = rows.map((cells) => head.map((_, index) => cells[index] ?? "busy"));
    return start + [head, ...(isEven ? even : rows)].map((cells) => cells.join(delimiter)).join(newline);
  });

const deep = (depth: number): unknown => JSON.parse(`${'{"a":['.repeat(depth)}${"]}".repeat(depth)}`);
const row = mostly<unknown>(
  fc.dictionary(fc.constantFrom(...HEADS.slice(1, 4)), oddText).map((cells) => ({ text: "line is busy", ...cells })),
  fc.jsonValue({ maxDepth: 3 }),
  fc.dictionary(fc.constantFrom(...HEADS), fc.jsonValue({ maxDepth: 2 }), { noNullPrototype: true }),
  fc.integer({ min: 10, max: 400 }).map(deep),
);
const rows = fc.array(
  row.map((value) => JSON.stringify(value)),
  { maxLength: 7 },
);
const jsonl = fc
  .tuple(rows, mostly(fc.constant("\n"), fc.constantFrom("\r\n", "\n\n", ","), oddText))
  .map(([all, between]) => all.join(between));
const jsonList = fc
  .tuple(rows, mostly(fc.constant(""), fc.constantFrom('{"data":', '{"x":{"y":[1]},"calls":', "[", " ")))
  .map(([all, before]) => `${before}[${all.join(",")}]${before.startsWith("{") ? "}" : ""}`);

const text = fc.oneof(csv, jsonl, jsonList);
const whole = fc.oneof({ arbitrary: text.map(utf8), weight: 3 }, oddWorkbook);
const bytes = mostly(
  whole,
  damaged(whole),
  damaged(whole),
  text.map((words) => Buffer.from(`\uFEFF${words}`, "utf16le")),
  fc.uint8Array({ maxLength: 60 }),
);
/** Under the first one the content alone says what it is. */
const type = mostly(
  fc.constant("application/octet-stream"),
  fc.constantFrom("text/csv", "text/tab-separated-values", "application/json", "application/x-ndjson"),
  fc.constant("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
);

/** Bodies of `POST /upload` that are, or were meant to be, a file of calls. */
export const oddFile: fc.Arbitrary<Sent> = fc.record({
  headers: type.map((name): Record<string, string> => ({ "content-type": name })),
  body: bytes,
  cuts: mostly<number[]>(fc.constant([]), fc.array(fc.nat(2_000), { minLength: 1, maxLength: 5 })),
});

const wish = mostly(
  fc.constantFrom("?format=csv", "?format=xlsx", "?format=json", "?format=jsonl&onError=skip", "?callDate=2026-02-21"),
  fc.constantFrom("?onError=fail", "?sheet=1", "?timeZone=Asia/Kolkata", "?transcriptColumn=id", "?sheet=0"),
  fc
    .tuple(fc.constantFrom("format", "onError", "callDate", "timeZone", "sheet", "idColumn", "__proto__"), oddText)
    .map((pair) => `?${new URLSearchParams([pair])}`),
);

/** What the query of an upload may wish for. */
export const oddQuery: fc.Arbitrary<string> = fc.oneof(fc.constant(""), wish);
