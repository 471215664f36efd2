import { createReadStream } from "node:fs";
import { extname } from "node:path";
import { createInterface } from "node:readline";
import { DispositionError } from "@disposition/taxonomy";
import { parse } from "csv-parse";

/** One row of a file of calls. `value` is unchecked; `error` says why the row could not even be read. */
export type Row = { readonly line: number } & ({ readonly value: unknown } | { readonly error: DispositionError });

/** Reads the rows of a `.jsonl`/`.ndjson` or `.csv` file one at a time. @throws DispositionError `FILE_INVALID`. */
export async function* readRows(path: string): AsyncGenerator<Row> {
  const extension = extname(path).toLowerCase();
  const reader = extension === ".csv" ? readCsv : [".jsonl", ".ndjson"].includes(extension) ? readJsonl : null;
  if (reader === null) {
    throw new DispositionError("FILE_INVALID", `"${path}" is no .jsonl, .ndjson or .csv file`);
  }
  try {
    yield* reader(path);
  } catch (cause) {
    const detail = cause instanceof Error ? cause.message : String(cause);
    throw new DispositionError("FILE_INVALID", `cannot read "${path}": ${detail}`, { cause });
  }
}

async function* readJsonl(path: string): AsyncGenerator<Row> {
  const lines = createInterface({ input: createReadStream(path, "utf8"), crlfDelay: Number.POSITIVE_INFINITY });
  let line = 0;
  for await (const text of lines) {
    line += 1;
    if (text.trim() !== "") yield { line, ...parseLine(text, line) };
  }
}

/** The parser's own message would quote the row, which is a person's words. */
function parseLine(text: string, line: number): { value: unknown } | { error: DispositionError } {
  try {
    return { value: JSON.parse(text.replace(/^\uFEFF/u, "")) };
  } catch {
    return { error: new DispositionError("INPUT_INVALID", `line ${line} is not valid JSON`) };
  }
}

async function* readCsv(path: string): AsyncGenerator<Row> {
  const parser = createReadStream(path).pipe(parse({ columns: true, bom: true, skip_empty_lines: true, info: true }));
  for await (const { record, info } of parser) yield { line: info.lines, value: record };
}
