import type { DispositionError } from "@disposition/taxonomy";
import { DEEPEST, hostileReason, TOO_DEEP } from "../build-row.ts";
import type { DecodedText } from "../decode-text.ts";
import { rowProblem } from "../file-problem.ts";
import type { Row } from "../row.ts";
import { nestsDeeper } from "./value-end.ts";

/** From so many characters on depth is looked at first: lists within lists by the hundred thousand choke the parser. */
const LONG = 64 * 1024;

/** A row of JSON text. The parser's own message would quote the row, which is a person's words. */
export function parseRow(json: string, line: number, text: DecodedText): Row {
  if (json.length > LONG && nestsDeeper(json, DEEPEST + 1)) return rowProblem(line, TOO_DEEP);
  const parsed = parse(json, line);
  if ("error" in parsed) return { line, ...parsed };
  if (text.isDamaged() && json.includes("\uFFFD")) {
    return rowProblem(line, "has bytes that are no UTF-8; save the file as UTF-8");
  }
  const reason = hostileReason(parsed.value);
  return reason === null ? { line, value: parsed.value } : rowProblem(line, reason);
}

function parse(json: string, line: number): { value: unknown } | { error: DispositionError } {
  try {
    return { value: JSON.parse(json) };
  } catch {
    return { error: rowProblem(line, "is not valid JSON").error };
  }
}
