import { open } from "node:fs/promises";
import { Problem } from "../../problem/problem.ts";
import type { UploadSettings } from "../upload-options.ts";
import { checkArchive } from "./archive-guard.ts";
import type { DatasetReader } from "./dataset-reader.ts";
import { checkHeader } from "./header-guard.ts";

/** First bytes of files that are nothing to upload. */
const STRANGERS: readonly (readonly [signature: string, what: string])[] = [
  ["\xd0\xcf\x11\xe0", "it is an old or password-protected Excel file; save it as .xlsx without a password"],
  ["%PDF", "it is a PDF; export the table as CSV"],
  ["\x1f\x8b", "it is packed with gzip; unpack it first"],
  ["\x28\xb5\x2f\xfd", "it is packed with zstd; unpack it first"],
  ["BZh", "it is packed with bzip2; unpack it first"],
  ["\xfd7zXZ", "it is packed with xz; unpack it first"],
  ["PAR1", "it is a Parquet file; export it as CSV or JSONL"],
  ["Obj\x01", "it is an Avro file; export it as CSV or JSONL"],
  ["ARROW1", "it is an Arrow file; export it as CSV or JSONL"],
];
const HEAD_BYTES = 4096;
const MARKUP = /^<(?:!doctype|html|table|\?xml|workbook)/iu;

/** What a file begins with. `table` is CSV or TSV. */
export interface GuardedFile {
  readonly kind: "xlsx" | "json" | "table";
  /** Whether the text begins with a byte order mark, as Excel writes UTF-8. */
  readonly hasMark: boolean;
}

/**
 * Looks at a file before it is read, and refuses what would cost more than it is worth.
 *
 * @throws Problem `file_type_unsupported`, `archive_too_large`, `too_many_columns`, `file_invalid`, `file_empty`.
 */
export async function guardFile(path: string, reader: DatasetReader, settings: UploadSettings): Promise<GuardedFile> {
  await using file = await open(path);
  const bytes = Buffer.alloc(HEAD_BYTES);
  const { bytesRead } = await file.read(bytes, 0, HEAD_BYTES, 0);
  const head = bytes.subarray(0, bytesRead);
  const signature = head.toString("latin1", 0, 8);
  const stranger = STRANGERS.find(([start]) => signature.startsWith(start));
  if (stranger !== undefined) throw new Problem("file_type_unsupported", stranger[1]);
  if (signature.startsWith("PK\x03\x04")) {
    await checkArchive(file, settings.archive);
    return { kind: "xlsx", hasMark: false };
  }
  const kind = textKind(head);
  if (kind === "table") await checkHeader(file, reader, settings);
  return { kind, hasMark: signature.startsWith("\xef\xbb\xbf") };
}

function textKind(head: Buffer): "json" | "table" {
  const isWide = [0xfeff, 0xfffe].includes(head.length > 1 ? head.readUInt16BE(0) : 0);
  // enough of UTF-16 to see its first sign
  const text = isWide ? head.toString("latin1").replaceAll("\0", "").slice(2) : head.toString("utf8");
  if (!isWide && text.includes("\0")) throw new Problem("file_type_unsupported", "it is no text and no workbook");
  const start = text.replace(/^\uFEFF/u, "").trimStart();
  if (MARKUP.test(start)) {
    const detail = "it is HTML or XML, as some systems export under an Excel name; save it as .xlsx or .csv";
    throw new Problem("file_type_unsupported", detail);
  }
  // a table's header may begin with a bracket too: then its cells are counted
  return /^[{[]/u.test(start) && !/^\[[^\]{]*\][,;\t|]/u.test(start) ? "json" : "table";
}
