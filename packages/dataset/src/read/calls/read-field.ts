import { type Field, type FieldValue, resolveLabel } from "@disposition/taxonomy";
import { isMissing } from "./missing-value.ts";
import { parseAmount } from "./parse-amount.ts";
import { parseTime } from "./parse-time.ts";
import type { Problem } from "./reject.ts";
import { civilDayOf } from "./zoned-time.ts";

/** A field's value, or what is wrong with it. */
export type ReadField = { readonly value: FieldValue } | { readonly problem: Problem };

/** When a call was; null while that is not known. */
export interface CallTime {
  readonly day: string | null;
  readonly timeZone: string;
}

/** Reads one gold label off a cell. What is missing is null where the field may be null, and a problem where it may not. */
export function readField(field: Field, raw: unknown, call: CallTime): ReadField {
  if (field.kind === "label") return readLabel(field, raw);
  if (isMissing(raw)) return field.kind === "score" ? missing("write an integer from 0 to 100") : { value: null };
  if (field.kind === "amount") return parseAmount(raw);
  if (field.kind === "date") return readDay(raw, field.future, call);
  return field.kind === "score" ? readScore(raw) : readText(raw, field.maxCharacters);
}

function readLabel(field: Extract<Field, { kind: "label" }>, raw: unknown): ReadField {
  if (typeof raw === "string") {
    // "None" is a label where the taxonomy has NONE, and nothing elsewhere
    const label = resolveLabel(field, raw.trim());
    if (label !== null) return { value: label };
  }
  if (isMissing(raw))
    return missing(`write one of its labels${field.labels.includes("NONE") ? ", NONE among them" : ""}`);
  return { problem: { code: "unknown-label", reason: "is no label of this field, and no other name of one" } };
}

function readDay(raw: unknown, isFuture: boolean, { day: callDay, timeZone }: CallTime): ReadField {
  const time = parseTime(raw);
  if (time === null) {
    const reason = "is no day; write 2026-02-23 or 23/02/2026: the day comes first, never the month";
    return { problem: { code: "no-day", reason } };
  }
  const day = civilDayOf(time, timeZone);
  if (!isFuture || callDay === null || day >= callDay) return { value: day };
  return { problem: { code: "past-day", reason: "lies before the day of the call" } };
}

const WHOLE = /^(\d{1,3})(?:\.0{1,4})?%?$/u;

function readScore(raw: unknown): ReadField {
  const digits = typeof raw === "number" || typeof raw === "string" ? WHOLE.exec(String(raw).trim())?.[1] : undefined;
  const score = digits === undefined ? Number.NaN : Number(digits);
  if (score <= 100) return { value: score };
  return { problem: { code: "no-score", reason: "is no score; write an integer from 0 to 100" } };
}

function readText(raw: unknown, maxCharacters: number): ReadField {
  if (typeof raw !== "string" && typeof raw !== "number") return { problem: { code: "no-text", reason: "is no text" } };
  const value = String(raw);
  if (value.length <= maxCharacters) return { value };
  return { problem: { code: "too-long", reason: `has more than ${maxCharacters} characters` } };
}

function missing(remedy: string): ReadField {
  return { problem: { code: "missing", reason: `is missing; ${remedy}` } };
}
