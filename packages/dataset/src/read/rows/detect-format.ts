import { extname } from "node:path";
import { type ByteSource, HEAD_BYTES } from "./byte-source.ts";
import { encodingOf } from "./decode-text.ts";
import { fileProblem } from "./file-problem.ts";
import { WRAPPERS } from "./json/read-json.ts";

/** A format that rows can be read from. */
export type RowFormat = "csv" | "tsv" | "xlsx" | "json" | "jsonl" | "parquet";

/** What the content says. `braces` begins like an object that does not end in sight: JSON of one kind or the other. */
type ContentKind = "xlsx" | "parquet" | "gzip" | "json" | "jsonl" | "braces" | "text" | "empty";

const BY_ENDING: Readonly<Record<string, RowFormat>> = {
  ".csv": "csv",
  ".tsv": "tsv",
  ".tab": "tsv",
  ".txt": "csv",
  ".json": "json",
  ".jsonl": "jsonl",
  ".ndjson": "jsonl",
  ".xlsx": "xlsx",
  ".xlsm": "xlsx",
  ".parquet": "parquet",
};

/** Kinds of files that people have instead of the one they need, by their first bytes. */
const STRANGERS: readonly (readonly [signature: string, what: string])[] = [
  ["\xd0\xcf\x11\xe0", "it is an old or password-protected Excel file; save it as .xlsx without a password"],
  ["%PDF", "it is a PDF; export the table as CSV"],
  ["\x28\xb5\x2f\xfd", "it is packed with zstd; unpack it first"],
  ["BZh", "it is packed with bzip2; unpack it first"],
  ["\xfd7zXZ", "it is packed with xz; unpack it first"],
  ["Obj\x01", "it is an Avro file; export it as Parquet or JSONL"],
  ["ARROW1", "it is an Arrow file; write it as Parquet"],
];
const MARKUP = /^<(?:!doctype|html|table|\?xml|workbook)/iu;
const WRAPPED = /^\{\s*"(?:calls|rows|data|records)"\s*:\s*\[/u;
const SAMPLE_LINES = 20;
const KNOWN = "CSV, TSV, XLSX, JSON, JSONL and Parquet, and .gz of the texts among them";

/** What a source holds. `gzip` means that what is packed has to be looked at again. */
export function detectFormat(source: ByteSource, asked: RowFormat | undefined): RowFormat | "gzip" {
  const kind = contentKind(source);
  if (kind === "gzip") return "gzip";
  const ending = source.path === null ? "" : extname(source.path).toLowerCase();
  const found = formatOf(kind, asked ?? BY_ENDING[ending]);
  const isStrange = asked === undefined && ending !== "" && BY_ENDING[ending] === undefined;
  if (found === null || (isStrange && (kind === "text" || kind === "empty"))) {
    throw fileProblem(source.name, `it is none of ${KNOWN}`);
  }
  checkNamed(source, kind, found, asked ?? BY_ENDING[ending], asked !== undefined);
  return found;
}

function formatOf(kind: Exclude<ContentKind, "gzip">, named: RowFormat | undefined): RowFormat | null {
  if (kind === "text") return named ?? "csv";
  if (kind === "empty") return named ?? null;
  if (kind === "braces") return named === "json" || named === "csv" ? named : "jsonl";
  return kind;
}

/** The content decides over the name; but a name or a wish that the content cannot fulfil is an error. */
function checkNamed(
  { name, head }: ByteSource,
  kind: ContentKind,
  found: RowFormat,
  named: RowFormat | undefined,
  isAsked: boolean,
): void {
  if (named === undefined || kind === "empty") return;
  if (isAsked && found !== named) throw fileProblem(name, `it is ${found}, not ${named}`);
  if (kind !== "text" || named === "csv" || named === "tsv") return;
  // one line of a JSONL file may be broken, and it may be the first
  const text = textOf(head).trimStart();
  if (named === "jsonl" ? text.includes("{") : named === "json" && text.startsWith("[")) return;
  throw fileProblem(name, `it is no ${named} file; it may be a table, to be named .csv`);
}

function contentKind({ head, name }: ByteSource): ContentKind {
  if (head.length === 0) return "empty";
  const signature = Buffer.from(head.subarray(0, 8)).toString("latin1");
  if (signature.startsWith("PK\x03\x04")) return "xlsx";
  if (signature.startsWith("PAR1")) return "parquet";
  if (signature.startsWith("\x1f\x8b")) return "gzip";
  const stranger = STRANGERS.find(([start]) => signature.startsWith(start));
  if (stranger !== undefined) throw fileProblem(name, stranger[1]);
  const text = textOf(head);
  if (text.includes("\0")) throw fileProblem(name, `it is no text; readable are ${KNOWN}`);
  const start = text.trimStart();
  if (start === "") return "empty";
  if (MARKUP.test(start)) {
    throw fileProblem(name, "it is HTML or XML, as some systems export under an Excel name; save it as .xlsx or .csv");
  }
  if (start.startsWith("[")) return /^\[\s*(?:[{\]]|$)/u.test(start) ? "json" : "text";
  return start.startsWith("{") ? bracesKind(start, head.length < HEAD_BYTES) : "text";
}

/** A text that begins with `{`: one object that holds the rows, or an object a line. */
function bracesKind(start: string, isWhole: boolean): "json" | "jsonl" | "braces" {
  if (WRAPPED.test(start)) return "json";
  const whole = isWhole ? parse(start) : undefined;
  if (isObject(whole)) return WRAPPERS.some((key) => Array.isArray(whole[key])) ? "json" : "jsonl";
  const lines = start
    .split("\n")
    .slice(0, SAMPLE_LINES)
    .filter((line) => line.trim() !== "");
  const objects = lines.filter((line) => isObject(parse(line)));
  return objects.length * 2 >= lines.length ? "jsonl" : "braces";
}

function textOf(head: Uint8Array): string {
  return new TextDecoder(encodingOf(head)).decode(head);
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
