import { createReadStream } from "node:fs";
import type { Row } from "@disposition/dataset";
import { DispositionError } from "@disposition/taxonomy";
import { z } from "zod";
import { callOfRow } from "../call-of-row.ts";
import { fileError } from "./file-error.ts";
import { parseJson } from "./parse-json.ts";

/** The rows at the beginning of an output file that are whole and belong to the input. */
export interface MatchedRows {
  readonly rows: number;
  /** Of these, how many say why they failed. */
  readonly failed: number;
  /** Where the next row goes; what stands behind is torn. */
  readonly bytes: number;
}

const WrittenRow = z.looseObject({ id: z.string().nullable(), error: z.object({ code: z.string() }).optional() });

/**
 * Holds an output file against its input, row by row, and takes as many rows from `rows` as the output has.
 *
 * A last line without an end is torn, and so is everything from a line that holds NUL on: that is what a file system
 * leaves where a power cut lost data. Any other line that is not the record of its row is somebody's data.
 *
 * @throws DispositionError `FILE_INVALID` when the output is not what this input gives.
 */
export async function matchOutput(output: string, rows: AsyncIterator<Row>): Promise<MatchedRows> {
  let matched: MatchedRows = { rows: 0, failed: 0, bytes: 0 };
  try {
    for await (const { text, end } of completeLines(output)) {
      if (text.includes("\0")) break;
      const next = await rows.next();
      const written = WrittenRow.safeParse(parseJson(text));
      if (next.done || !written.success || written.data.id !== idOf(next.value)) {
        throw mismatch(output, matched.rows + 1);
      }
      const hasFailed = written.data.error !== undefined;
      matched = { rows: matched.rows + 1, failed: matched.failed + Number(hasFailed), bytes: end };
    }
  } catch (error) {
    throw DispositionError.isInstance(error) ? error : fileError(`cannot read "${output}"`, error);
  }
  return matched;
}

async function* completeLines(path: string): AsyncGenerator<{ text: string; end: number }> {
  let rest = Buffer.alloc(0);
  let end = 0;
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    const bytes = Buffer.concat([rest, chunk]);
    let start = 0;
    for (let stop = bytes.indexOf("\n"); stop !== -1; stop = bytes.indexOf("\n", start)) {
      end += stop + 1 - start;
      yield { text: bytes.toString("utf8", start, stop), end };
      start = stop + 1;
    }
    rest = bytes.subarray(start);
  }
}

function idOf(row: Row): string | null {
  if ("error" in row) return null;
  try {
    return callOfRow(row.value, row.line).id;
  } catch {
    return null;
  }
}

function mismatch(output: string, line: number): DispositionError {
  const message = `line ${line} of "${output}" is not the record of row ${line} of the input: name another --output, or start over with --overwrite`;
  return new DispositionError("FILE_INVALID", message);
}
