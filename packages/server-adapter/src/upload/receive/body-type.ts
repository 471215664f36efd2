import { checkNotEncoded } from "../../codec/check-content-type.ts";
import { Problem } from "../../problem/problem.ts";
import type { OpRequest } from "../../seam/op-request.ts";

/** Media types of files that are the whole body, and the ending that such a file has. */
export const RAW_TYPES: Readonly<Record<string, string>> = {
  "text/csv": ".csv",
  "application/csv": ".csv",
  "text/tab-separated-values": ".tsv",
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": ".xlsx",
  "application/json": ".json",
  "application/jsonl": ".jsonl",
  "application/x-ndjson": ".jsonl",
  "application/x-jsonlines": ".jsonl",
  "application/octet-stream": "",
};

/** What a body is: a form, or a file by its ending. @throws Problem `content_type_unsupported` and the like. */
export function bodyType(headers: OpRequest["headers"]): { readonly kind: "form" } | { kind: "file"; ending: string } {
  checkNotEncoded(headers);
  const [type = "", ...parameters] = (headers["content-type"] ?? "").toLowerCase().split(";");
  if (type.trim() === "multipart/form-data") return { kind: "form" };
  const ending = Object.hasOwn(RAW_TYPES, type.trim()) ? RAW_TYPES[type.trim()] : undefined;
  if (ending === undefined) {
    const detail =
      "send multipart/form-data with one file, or the file itself as text/csv, application/json and the like";
    throw new Problem("content_type_unsupported", detail);
  }
  if (!parameters.every((parameter) => isUtf8(parameter.trim()))) {
    throw new Problem("charset_unsupported", "send the file in UTF-8");
  }
  return { kind: "file", ending };
}

function isUtf8(parameter: string): boolean {
  if (!parameter.startsWith("charset=")) return true;
  return ["utf-8", "utf8", "us-ascii"].includes(parameter.slice("charset=".length).replaceAll('"', ""));
}
