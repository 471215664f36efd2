import type { OpRequest } from "../seam/op-request.ts";

/** A format in which an upload is answered. */
export type OutputFormat = "csv" | "xlsx" | "json" | "jsonl";

export const MEDIA_TYPES: Readonly<Record<OutputFormat, string>> = {
  csv: "text/csv; charset=utf-8; header=present",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  json: "application/json; charset=utf-8",
  jsonl: "application/x-ndjson; charset=utf-8",
};

const NAMES: Readonly<Record<string, OutputFormat>> = {
  csv: "csv",
  xlsx: "xlsx",
  // older clients ask for it, and get what has taken its place
  xls: "xlsx",
  json: "json",
  jsonl: "jsonl",
  ndjson: "jsonl",
};

const ACCEPTED: Readonly<Record<string, OutputFormat>> = {
  "text/csv": "csv",
  "application/csv": "csv",
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": "xlsx",
  "application/json": "json",
  "application/x-ndjson": "jsonl",
  "application/jsonl": "jsonl",
  "application/x-jsonlines": "jsonl",
};

/** A format by its name, or null. */
export function formatNamed(name: string): OutputFormat | null {
  const known = name.trim().toLowerCase();
  return Object.hasOwn(NAMES, known) ? (NAMES[known] ?? null) : null;
}

/** The format that `Accept` likes best, or null where it names none. */
export function formatAccepted(headers: OpRequest["headers"]): OutputFormat | null {
  let best: { format: OutputFormat; quality: number } | null = null;
  for (const range of (headers.accept ?? "").toLowerCase().split(",")) {
    const [type = "", ...parameters] = range.split(";").map((part) => part.trim());
    const format = Object.hasOwn(ACCEPTED, type) ? ACCEPTED[type] : undefined;
    const quality = qualityOf(parameters);
    if (format !== undefined && quality > (best?.quality ?? 0)) best = { format, quality };
  }
  return best?.format ?? null;
}

function qualityOf(parameters: readonly string[]): number {
  const given = parameters.find((parameter) => parameter.startsWith("q="));
  const quality = given === undefined ? 1 : Number(given.slice(2));
  return Number.isNaN(quality) ? 0 : quality;
}
