import { readRows } from "@disposition/dataset";
import { type Call, DispositionError } from "@disposition/taxonomy";
import { callOfRow } from "../call-of-row.ts";

/**
 * The calls of a file that `disposition batch` takes too.
 *
 * @throws DispositionError `INPUT_INVALID` or `FILE_INVALID` that names the first line that is no call.
 */
export async function readCalls(path: string): Promise<Call[]> {
  const calls: Call[] = [];
  for await (const row of readRows(path)) {
    if ("error" in row) throw row.error;
    calls.push(callOfRow(row.value, row.line));
  }
  if (calls.length > 0) return calls;
  throw new DispositionError("INPUT_INVALID", `"${path}" has no calls; give one with at least one`);
}
