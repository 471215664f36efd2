import { z } from "zod";
import type { OperationDoc } from "../seam/operation-doc.ts";

/** A job as clients see it. */
export const JobSchema = z.object({
  id: z.uuid(),
  state: z.enum(["queued", "running", "done", "failed"]),
  progress: z.object({
    rows: z.int(),
    done: z.int().describe("Rows that are on disk: ok and failed."),
    ok: z.int(),
    failed: z.int(),
    rowsPerSec: z.number().nullable(),
    etaMs: z.int().nullable(),
  }),
  format: z.enum(["csv", "xlsx", "json", "jsonl"]),
  onError: z.enum(["keep", "skip", "fail"]),
  createdAt: z.iso.datetime(),
  endedAt: z.iso.datetime().nullable(),
  expiresAt: z.iso.datetime().nullable().describe("When file and result are deleted."),
  error: z.object({ code: z.string(), detail: z.string() }).nullable(),
});

export const JOB_ID: NonNullable<OperationDoc["parameters"]>[number] = {
  name: "id",
  in: "path",
  description: "From `X-Job-Id` of the upload's answer.",
  schema: z.string(),
};

export const FORMAT: NonNullable<OperationDoc["parameters"]>[number] = {
  name: "format",
  in: "query",
  description: "Format of the answer; else what `Accept` likes best, else that of the file.",
  schema: z.enum(["csv", "xlsx", "json", "jsonl"]),
};

const Record = z.looseObject({
  status: z.string().optional(),
  confidence: z.number().optional(),
  review: z.array(z.string()).optional(),
  error_code: z.string().optional(),
  error_detail: z.string().optional(),
});
const Summary = z.object({
  rows: z.int(),
  ok: z.int(),
  failed: z.int(),
  skipped: z.int(),
  models: z.array(z.string()),
});

/** The answer to an upload, in each of its formats. */
export const RESULT_CONTENT: OperationDoc["responses"][number]["content"] = {
  "application/json": z.object({ rows: z.array(Record), summary: Summary }),
  "application/x-ndjson": "A JSON object a line; the last one has only `summary`.",
  "text/csv": "The columns of the file, then labels, confidence, review, status, error_code, error_detail.",
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": "The same as a workbook with one sheet.",
};
