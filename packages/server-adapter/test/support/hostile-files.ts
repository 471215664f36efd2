import { strToU8, zipSync } from "fflate";
import { cells, sheetOf, workbook } from "./workbook.ts";

/** A file that was made to cost its reader as much as it can. */
export interface HostileFile {
  readonly title: string;
  readonly type: string;
  readonly make: () => Uint8Array;
  /** How it is refused; 200 and no code where it is read, however odd it is. */
  readonly status: number;
  readonly code?: string;
}

/** How often what is heavy is repeated. */
const MANY = process.env.DISPOSITION_LONG === "1" ? 40 : 4;
const MI = 1024 * 1024;
const HEAD = cells("text");
const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const CSV = "text/csv";
const JSON_LIST = "application/json";
const JSONL = "application/x-ndjson";

type Refusal = readonly [status: number, code?: string];
const READ: Refusal = [200];
const WIDE: Refusal = [413, "too_many_columns"];
const LARGE: Refusal = [413, "archive_too_large"];
const LONG: Refusal = [413, "too_many_rows"];
const BROKEN: Refusal = [400, "file_invalid"];

const times = (count: number, text: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => text(index)).join("");
const file = (type: string, title: string, [status, code]: Refusal, make: () => Uint8Array): HostileFile => ({
  ...{ title, type, make, status },
  ...(code !== undefined && { code }),
});
const text = (type: string, title: string, refusal: Refusal, make: () => string) =>
  file(type, title, refusal, () => Buffer.from(make()));
/** A sheet behind whose header these rows stand. */
const sheet = (title: string, refusal: Refusal, rows: () => string) =>
  file(XLSX, title, refusal, () => workbook(sheetOf(HEAD + rows())));
/** A sound sheet in a workbook with these parts. */
const part = (title: string, refusal: Refusal, path: string, xml: () => string) =>
  file(XLSX, title, refusal, () => workbook(sheetOf(HEAD + cells("busy")), { [path]: strToU8(xml()) }));

/** Digits that pack so badly that no limit on ratios stands in their way. */
function digits(count: number, show: (number: number) => string): string {
  let state = 7;
  return times(count, () => {
    state = (state * 48_271) % 2_147_483_647;
    return show(state);
  });
}

/** Ten entities, each ten times the one before. */
function laughs(): string {
  const more = times(9, (index) => `<!ENTITY l${index + 1} "${`&l${index};`.repeat(10)}">`);
  return `<!DOCTYPE x [<!ENTITY l0 "ha">${more}]>`;
}

/** Archives in archives: 16 to the power of 6 times a mebibyte. */
function nested(): Uint8Array {
  let zip: Uint8Array = new Uint8Array(MI);
  for (let depth = 0; depth < 6; depth += 1) {
    zip = zipSync(Object.fromEntries(Array.from({ length: 16 }, (_, index) => [`${index}.zip`, zip])), { level: 6 });
  }
  return zip;
}

/** A directory with many entries for one packed file, which is just small enough for its ratio not to count. */
function overlapping(count: number): Uint8Array {
  const blank = new Uint8Array(4 * MI - 1).fill(32);
  const zip = Buffer.from(workbook(sheetOf(HEAD + cells("busy")), { "xl/b.xml": blank }));
  const end = zip.length - 22;
  const directory = zip.subarray(zip.readUInt32LE(end + 16), end);
  const entry = directory.subarray(directory.lastIndexOf("xl/b.xml") - 46);
  const twins = Array.from({ length: count }, (_, index) => {
    // a name as long as the one that stands there
    return Buffer.concat([entry.subarray(0, 46), Buffer.from(`${String(index).padStart(4, "0")}.xml`)]);
  });
  const tail = Buffer.from(zip.subarray(end));
  const entries = tail.readUInt16LE(10) + count;
  tail.writeUInt16LE(entries, 8);
  tail.writeUInt16LE(entries, 10);
  tail.writeUInt32LE(directory.length + Buffer.concat(twins).length, 12);
  return Buffer.concat([zip.subarray(0, end), ...twins, tail]);
}

const archives: readonly HostileFile[] = [
  file(XLSX, "archives within archives", BROKEN, nested),
  file(XLSX, "120 files that are one", LARGE, () => overlapping(120)),
  file(XLSX, "entities within entities", BROKEN, () => workbook(sheetOf(HEAD + cells("&l9;"), laughs()))),
];

const sheets: readonly HostileFile[] = [
  file(XLSX, "800,000 cells in the header", WIDE, () => workbook(sheetOf(`<row>${"<c/>".repeat(800_000)}</row>`))),
  sheet(
    "more cells in a row than a sheet has columns",
    WIDE,
    () => `<row>${digits(MANY * 25_000, (number) => `<c><v>${number}</v></c>`)}</row>`,
  ),
  sheet("elements within elements", [422, "file_empty"], () => times(MANY * 10_000, (index) => `<a${index}>`)),
  sheet("tags of a mebibyte", [422, "file_empty"], () =>
    times(MANY, () => `<row><c ${times(80_000, (index) => `a${index}="" `)}/></row>`),
  ),
  sheet("a tag that never ends", BROKEN, () => `<row><c ${times(400_000, (index) => `a${index}="" `)}`),
  sheet("a comment that never ends", BROKEN, () => `<!-- ${times(MANY * 50_000, (index) => `${index} `)}`),
  sheet("a cell without end", BROKEN, () => cells(times(MANY * 100_000, (index) => String(index).padStart(10, "x")))),
  sheet("cells of a mebibyte", READ, () =>
    times(MANY, (row) => cells(times(90_000, (index) => String(index * row).padStart(10, "x")))),
  ),
  sheet("rows without a value", [422, "file_empty"], () =>
    times(MANY * 25_000, (row) => `<row r="${row}"><c r="B${row}"/></row>`),
  ),
  part("shared texts by the hundred thousand", READ, "xl/sharedStrings.xml", () => {
    return `<sst>${times(MANY * 25_000, (index) => `<si><t>${index}</t></si>`)}</sst>`;
  }),
  part("styles by the hundred thousand", READ, "xl/styles.xml", () => {
    const formats = times(MANY * 7_500, (index) => `<numFmt numFmtId="${index + 200}" formatCode="yyyy${index}"/>`);
    const styles = times(MANY * 15_000, (index) => `<xf numFmtId="${index}"/>`);
    return `<styleSheet><numFmts>${formats}</numFmts><cellXfs>${styles}</cellXfs></styleSheet>`;
  }),
];

const tables: readonly HostileFile[] = [
  text(CSV, "a million cells in the header", WIDE, () => `text${",".repeat(1_000_000)}\nbusy\n`),
  text(CSV, "250,000 quoted cells in the header", WIDE, () => `text${',"a"'.repeat(250_000)}\nbusy\n`),
  text(CSV, "a million cells in each row", BROKEN, () => `text,b\n${`a${",".repeat(1_000_000)}\n`.repeat(MANY)}`),
  text(CSV, "250,000 quoted cells in each row", BROKEN, () => `text,b\n${`${'"a",'.repeat(250_000)}\n`.repeat(MANY)}`),
  text(CSV, "16,000 quoted cells in each row", BROKEN, () => {
    return `text,b\n${`${'"a",'.repeat(16_000)}\n`.repeat(MANY * 15)}`;
  }),
  text(CSV, "rows of a mebibyte", READ, () => `text,b\n${`${"a".repeat(1_000_000)},b\n`.repeat(MANY)}`),
  text(CSV, "a quote before lines without end", LONG, () => `text,b\n"${"a b\n".repeat(MANY * 250_000)}`),
  text(CSV, "a cell of quotes without end", BROKEN, () => `text,b\n"${'""'.repeat(MANY * 500_000)}`),
  text(CSV, "empty lines by the million", READ, () => `text\n${"\n".repeat(MANY * MI)}busy`),
];

const lists: readonly HostileFile[] = [
  text(JSON_LIST, "a text without end", BROKEN, () => `[{"text":"${"a".repeat(MANY * MI)}"}]`),
  text(JSON_LIST, "brackets without end", BROKEN, () => "[".repeat(MANY * MI)),
  text(JSON_LIST, "numbers by the million", LONG, () => `[${"1,".repeat(MANY * 500_000)}1]`),
  text(JSON_LIST, "objects before the list", BROKEN, () => {
    return `{${times(MANY * 25_000, (index) => `"a${index}":{"b":[1,2,{"c":"]"}]},`)}"data":1}`;
  }),
  text(JSONL, "80,000 keys in a row", WIDE, () => `{"text":"a"${times(80_000, (index) => `,"k${index}":1`)}}`),
  text(JSONL, "500,000 lists within each other in each row", BROKEN, () => {
    return `{"text":"busy","a":${"[".repeat(500_000)}${"]".repeat(500_000)}}\n`.repeat(MANY);
  }),
  text(JSONL, "empty lines of JSON by the million", READ, () => `{"text":"busy"}${"\n".repeat(MANY * MI)}`),
];

export const hostileFiles: readonly HostileFile[] = [...archives, ...sheets, ...tables, ...lists];
