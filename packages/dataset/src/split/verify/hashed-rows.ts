import { createHash } from "node:crypto";
import { DispositionError } from "@disposition/taxonomy";
import type { z } from "zod";
import type { WrittenFile } from "../../build/line-writer.ts";
import { parseJson } from "../../write/parse-json.ts";
import { readLines } from "../../write/read-lines.ts";

/**
 * Reads a JSONL file row by row; memory holds one row.
 *
 * @returns rows and hash of what was read.
 * @throws DispositionError `FILE_INVALID` that names file and line when a row does not fit, and when there is no file.
 */
export async function eachRow<R>(path: string, schema: z.ZodType<R>, take: (row: R) => void): Promise<WrittenFile> {
  const hash = createHash("sha256");
  let rows = 0;
  try {
    for await (const { number, text } of readLines(path, (chunk) => hash.update(chunk))) {
      const parsed = schema.safeParse(parseJson(text));
      if (!parsed.success) throw misfit(path, number, parsed.error);
      rows += 1;
      take(parsed.data);
    }
  } catch (cause) {
    if (DispositionError.isInstance(cause)) throw cause;
    const detail = cause instanceof Error ? cause.message : String(cause);
    throw new DispositionError("FILE_INVALID", `cannot read "${path}": ${detail}`, { cause });
  }
  return { rows, sha256: hash.digest("hex") };
}

/** The messages of zod name keys and types, never what stood there. */
function misfit(path: string, line: number, { issues: [issue] }: z.ZodError): DispositionError {
  const what = issue === undefined ? "is no row" : `${issue.path.join(".") || "the row"}: ${issue.message}`;
  return new DispositionError("FILE_INVALID", `"${path}" line ${line}: ${what}; build the data set again`);
}
