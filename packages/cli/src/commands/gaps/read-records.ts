import { type LiveResult, readRows } from "@disposition/dataset";
import { DispositionError } from "@disposition/taxonomy";
import { z } from "zod";

const Value = z.union([z.string(), z.number(), z.null()]);
const Ranked = z.object({ value: Value, probability: z.number() });
const Field = Ranked.extend({ alternatives: z.array(Ranked), offTrie: z.number() });
const Reason = z.object({ code: z.string(), field: z.string().exactOptional(), because: z.string() });
const Change = z.object({ step: z.string(), path: z.string(), from: Value, to: Value });

/** A line that `disposition batch` writes, as far as label gaps go. */
const RecordRow = z.object({
  id: z.string().nullable(),
  labels: z.record(z.string(), z.unknown()),
  fields: z.record(z.string(), Field),
  review: z.array(Reason).nullable(),
  trace: z.array(Change).optional(),
});
const FailedRow = z.object({ error: z.object({ code: z.string() }) });

/** The records of a `.jsonl` file of results; rows that could not be classified are counted. */
export async function readRecords(path: string): Promise<{ records: LiveResult[]; failed: number }> {
  const records: LiveResult[] = [];
  let failed = 0;
  for await (const row of readRows(path)) {
    if ("error" in row) throw row.error;
    const parsed = RecordRow.safeParse(row.value);
    if (parsed.success) records.push(parsed.data);
    else if (FailedRow.safeParse(row.value).success) failed += 1;
    else throw notARecord(path, row.line, parsed.error);
  }
  return { records, failed };
}

function notARecord(path: string, line: number, error: z.ZodError): DispositionError {
  const [issue] = error.issues;
  const what = `${issue?.path.join(".") || "row"}: ${issue?.message}`;
  return new DispositionError("FILE_INVALID", `"${path}" line ${line} is no result of disposition batch: ${what}`);
}
