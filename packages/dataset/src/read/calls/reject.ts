import { redactText } from "@disposition/postprocess";
import { isCellError } from "../rows/xlsx/cell.ts";
import { ownText } from "./own-text.ts";

/** What is wrong with a value. Grows, never changes meaning. */
export type RejectCode =
  | "unreadable"
  | "missing"
  | "cell-error"
  | "unknown-label"
  | "no-amount"
  | "no-day"
  | "past-day"
  | "no-score"
  | "no-text"
  | "too-long"
  | "no-time-zone"
  | "no-identity"
  | "rule"
  | "duplicate-id"
  | "schema";

/** One thing that is wrong with one row. A row can have several. */
export interface Reject {
  /** As `Row` counts. */
  readonly line: number;
  /** What the value was to be, e.g. `ptp_details.amount`; null when the row as a whole is wrong. */
  readonly field: string | null;
  readonly code: RejectCode;
  /** At most 80 characters, without personal data; never a transcript, a remark or an identity. */
  readonly value: string | null;
  /** What is wrong and what helps; without the value. */
  readonly reason: string;
}

/** What is wrong with a value, before it is known where it stands. */
export type Problem = Pick<Reject, "code" | "reason">;

const LONGEST = 80;

/** A value as a reject may show it. Longer ones are no labels but somebody's words, so only their length is told. */
export function shownValue(value: unknown): string | null {
  if (value === null || value === undefined || typeof value === "symbol") return null;
  if (isCellError(value)) return value.cellError.slice(0, LONGEST);
  if (typeof value === "object") return Array.isArray(value) ? "(a list)" : "(a record)";
  const text = String(value);
  if (text.length > LONGEST) return `(${text.length} characters)`;
  return ownText(redactText(text).text.slice(0, LONGEST));
}
