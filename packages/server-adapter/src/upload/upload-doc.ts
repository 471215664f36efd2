import { z } from "zod";
import { FORMAT, JobSchema, RESULT_CONTENT } from "../jobs/job-doc.ts";
import type { OperationDoc } from "../seam/operation-doc.ts";
import { RAW_TYPES } from "./receive/body-type.ts";
import { ON_ERROR } from "./upload-wishes.ts";

const Form = z.object({
  file: z.string().describe("The file, with a filename; the part may have any name."),
  format: z.string().optional(),
  onError: z.enum(ON_ERROR).optional(),
  callDate: z.string().optional().describe("Day of the calls whose row has none; also call_date, current_date."),
  timeZone: z.string().optional(),
  sheet: z.string().optional().describe("Name or number of a workbook's sheet."),
  transcriptColumn: z.string().optional().describe("Name of the column, where it is not found by itself."),
  callDateColumn: z.string().optional(),
  timeZoneColumn: z.string().optional(),
  idColumn: z.string().optional(),
});

export function uploadDoc(): OperationDoc {
  const files = Object.keys(RAW_TYPES).map((type) => [type, "The file itself; wishes stand in the query."]);
  return {
    summary: "Classify a file of calls",
    description:
      "CSV, TSV, XLSX, JSON (a list, or a list under calls, rows, data or records) or JSON lines, as a form with one " +
      "file or as the body itself. Every wish may be a field of the form or a parameter of the query. The answer has " +
      "the file's own columns, then labels, confidence, review, status, error_code and error_detail. A row that fails " +
      "never fails the file, unless onError=fail says so. A file with many rows, or one with `Prefer: respond-async`, " +
      "becomes a job: 202 with its place in `Location`.",
    parameters: [
      FORMAT,
      {
        name: "onError",
        in: "query",
        description: "Rows that fail are kept with their error, left out, or fail the whole file.",
        schema: z.enum(ON_ERROR),
      },
      {
        name: "callDate",
        in: "query",
        description: "Day of the calls whose row has none; else they are of today.",
        schema: z.string(),
      },
      {
        name: "prefer",
        in: "header",
        description: "`respond-async`: answer with a job at once.",
        schema: z.string(),
      },
    ],
    requestBody: { "multipart/form-data": Form, ...Object.fromEntries(files) },
    responses: {
      200: { description: "The whole file; `X-Job-Id` names its progress.", content: RESULT_CONTENT },
      202: { description: "A job; `Location` is its place.", content: { "application/json": JobSchema } },
    },
    problems: [
      ...(["multipart_invalid", "file_invalid", "query_invalid", "body_timeout", "file_too_large"] as const),
      ...(["content_type_unsupported", "column_missing", "queue_full", "loading", "storage_full"] as const),
    ],
  };
}
