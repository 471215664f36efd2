import { DispositionError } from "@disposition/taxonomy";
import { Problem } from "../../problem/problem.ts";
import type { ProblemCode } from "../../problem/problem-codes.ts";
import { isStorageFailure, storageProblem } from "../receive/storage-problem.ts";

/**
 * What the readers' messages are called over HTTP. They name paths and columns, so only what they are about is passed on.
 */
const told: readonly (readonly [about: RegExp, code: ProblemCode, detail: string])[] = [
  [/encrypted|password/u, "file_type_unsupported", "the workbook is encrypted; save it without a password"],
  [
    /unpacks to more|larger than the directory|holds more than|texts have more|too large/u,
    "archive_too_large",
    "the workbook unpacks to more than is read; save the sheet as CSV",
  ],
  [/it is none of|it is no text|in gzip/u, "file_type_unsupported", "it is none of CSV, TSV, XLSX, JSON and JSONL"],
  [
    /beyond the last column|header has more than/u,
    "too_many_columns",
    "it has more columns than a sheet can have; leave those out that are not needed",
  ],
  [/has no sheet "/u, "file_invalid", "the workbook has no sheet of that name or number"],
  [/two columns are called/u, "file_invalid", "two columns have the same name; rename or remove one"],
  [/__proto__/u, "file_invalid", "a column has a name that is not allowed; rename it"],
  [
    /no JSON array|holds no array/u,
    "file_invalid",
    "the JSON is no list of calls, and has none under calls, rows, data or records",
  ],
  [/document type|entity/u, "file_invalid", "the workbook declares types or entities of its own, which none needs"],
  [
    /cut off|broken|damaged|missing|no whole workbook|not where it should be/u,
    "file_invalid",
    "the file is cut off or damaged; save and send it again",
  ],
];

/** A failure of a reader as a problem; of a disk where it is that. */
export function readerProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (!DispositionError.isInstance(error)) return storageProblem(error);
  // the reader says of these too that the file cannot be read
  if (isStorageFailure(error.cause)) return storageProblem(error.cause);
  const found = told.find(([about]) => about.test(error.message));
  const [, code, detail] =
    found ?? ([null, "file_invalid", "the file cannot be read; save it as CSV or XLSX and send it again"] as const);
  return new Problem(code, { detail, cause: error });
}
