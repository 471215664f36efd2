import { Call, DispositionError } from "@disposition/taxonomy";
import type { z } from "zod";

const TRANSCRIPT = /transcript|text|conversation/u;
const DATE = /^(call_?date|current_?date|date)$/u;
const ZONE = /^time_?zone$/u;

/**
 * Reads a call off a row whose columns may be named as older systems named them: the transcript is the first column
 * whose name contains transcript, text or conversation.
 *
 * @param line - Where the row stands, for messages and as the id of a row without one.
 * @throws DispositionError `INPUT_INVALID` that names the line and the column, never the words of the call.
 */
export function callOfRow(value: unknown, line: number): Call & { readonly id: string } {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw invalid(line, "is no object");
  const columns = Object.entries(value);
  const pick = (name: RegExp) =>
    columns.find(([key, cell]) => name.test(key.toLowerCase()) && cell !== "" && cell !== null)?.[1];
  const id = (value as { id?: unknown }).id;
  const candidate = {
    transcript: pick(TRANSCRIPT) ?? columns.find(([key]) => TRANSCRIPT.test(key.toLowerCase()))?.[1],
    callDate: pick(DATE),
    timeZone: pick(ZONE),
    id: id === undefined || id === null || id === "" ? String(line) : String(id),
  };
  const parsed = Call.required({ id: true }).safeParse(candidate);
  if (parsed.success) return parsed.data;
  const { path, message } = parsed.error.issues[0] as z.core.$ZodIssue;
  throw invalid(line, `has no usable ${path.join(".") || "call"}: ${message}`);
}

function invalid(line: number, what: string): DispositionError {
  return new DispositionError("INPUT_INVALID", `line ${line} ${what}`);
}
