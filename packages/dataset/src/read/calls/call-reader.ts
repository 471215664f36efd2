import { createHash } from "node:crypto";
import { DEFAULT_TIME_ZONE, type LabelledCall, type Taxonomy, TimeZone } from "@disposition/taxonomy";
import type { ColumnMapping } from "../columns/guess-columns.ts";
import { isCellError } from "../rows/xlsx/cell.ts";
import { BROKEN_RECORD, type FlatRow } from "./flatten-row.ts";
import { identityKey, isIdentityKey, isPhoneLike } from "./identity-key.ts";
import { languageTag } from "./language-tag.ts";
import { isMissing } from "./missing-value.ts";
import { ownText } from "./own-text.ts";
import { parseTime } from "./parse-time.ts";
import type { CallTime } from "./read-field.ts";
import { type Problem, type Reject, shownValue } from "./reject.ts";
import { callMoment, civilDayOf } from "./zoned-time.ts";

/** A call without its gold record. */
export type UnlabelledCall = Omit<LabelledCall<Taxonomy>, "labels">;

/** The cells of one row by what they stand for, and the problems found in it so far. */
export class RowCells {
  readonly line: number;
  readonly rejects: Reject[] = [];
  readonly #row: FlatRow;
  readonly #columns: ReadonlyMap<string, string>;

  constructor(line: number, row: FlatRow, columns: ReadonlyMap<string, string>) {
    this.line = line;
    this.#row = row;
    this.#columns = columns;
  }

  column(target: string): string | undefined {
    return this.#columns.get(target);
  }

  /** What the columns stand for that begins with `prefix`. */
  targets(prefix: string): string[] {
    return [...this.#columns.keys()].filter((target) => target.startsWith(prefix));
  }

  /** The cell, null when it is missing. A cell that shows a spreadsheet's error is rejected and null. */
  cell(target: string): unknown {
    const column = this.#columns.get(target);
    const value = column === undefined ? null : (this.#row.get(column) ?? null);
    if (value !== BROKEN_RECORD && !isCellError(value)) return value;
    this.reject(target, value, { code: "cell-error", reason: "is an error of the spreadsheet or a broken record" });
    return null;
  }

  /** Whether the cell was rejected already. */
  isRejected(target: string): boolean {
    return this.rejects.some(({ field }) => field === target);
  }

  /** @param value - Null where it must not be shown. */
  reject(field: string | null, value: unknown, { code, reason }: Problem): void {
    this.rejects.push({ line: this.line, field, code, value: shownValue(value), reason });
  }
}

/** Columns by what they stand for. */
export function columnsByTarget({ columns }: ColumnMapping): Map<string, string> {
  return new Map(columns.map(({ target, column }) => [target, column]));
}

const ISO_INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})$/u;

/** Reads everything of a call but its labels. Problems go to `cells`; then the call is not to be used. */
export function readCallParts(cells: RowCells, salt: string | null): { call: UnlabelledCall; time: CallTime } {
  const transcript = readTranscript(cells);
  const timeZone = readTimeZone(cells);
  const zone = timeZone ?? DEFAULT_TIME_ZONE;
  const { callDate, day } = readCallDate(cells, zone);
  const language = readShort(cells, "language");
  const group = readGroup(cells, salt);
  const keys = readKeys(cells, salt);
  const origin = readOrigin(cells);
  const call: UnlabelledCall = {
    id: readId(cells) ?? contentId(transcript, callDate),
    transcript,
    callDate,
    ...(timeZone === null ? {} : { timeZone }),
    ...(language === null ? {} : { language: languageTag(language) }),
    ...(group === null ? {} : { group }),
    ...(Object.keys(keys).length === 0 ? {} : { keys }),
    ...(origin === null ? {} : { origin }),
  };
  return { call, time: { day, timeZone: zone } };
}

function readTranscript(cells: RowCells): string {
  const value = cells.cell("transcript");
  if (typeof value === "string" && !isMissing(value)) return value;
  if (isMissing(value)) rejectMissing(cells, "transcript", "without words there is nothing to learn");
  else cells.reject("transcript", null, { code: "no-text", reason: "is no text" });
  return "";
}

/** Null where the file has no ids. */
function readId(cells: RowCells): string | null {
  if (cells.column("id") === undefined) return null;
  const value = cells.cell("id");
  if (isMissing(value)) {
    rejectMissing(cells, "id", "give the call one, or leave the whole column out");
    return null;
  }
  // data frames keep whole numbers as fractions where some are missing
  if (typeof value === "string" || typeof value === "number")
    return ownText(
      String(value)
        .trim()
        .replace(/^(\d+)\.0$/u, "$1"),
    );
  cells.reject("id", value, { code: "no-identity", reason: "is no id; write a text or a number" });
  return null;
}

/** An id that a call keeps when rows are added before it. */
function contentId(transcript: string, callDate: string): string {
  return createHash("sha256").update(`${callDate}\0${transcript}`).digest("hex").slice(0, 16);
}

function readTimeZone(cells: RowCells): string | null {
  const value = cells.cell("timeZone");
  if (isMissing(value)) return null;
  const name = String(value).trim();
  if (TimeZone.safeParse(name).success) return name;
  cells.reject("timeZone", value, { code: "no-time-zone", reason: "is no IANA time zone; write one as Asia/Kolkata" });
  return null;
}

function readCallDate(cells: RowCells, timeZone: string): { callDate: string; day: string | null } {
  const value = cells.cell("callDate");
  const time = isMissing(value) ? null : parseTime(value);
  if (time !== null) {
    const isInstant = typeof value === "string" && ISO_INSTANT.test(value) && !Number.isNaN(Date.parse(value));
    const callDate = isInstant ? ownText(value) : callMoment(time, timeZone);
    return { callDate, day: civilDayOf(time, timeZone) };
  }
  if (isMissing(value)) rejectMissing(cells, "callDate", "dates in the call are counted from it");
  else {
    const reason = "is no day; write 2026-02-21, 21/02/2026 or 21/02/2026 16:30: the day comes first, never the month";
    cells.reject("callDate", value, { code: "no-day", reason });
  }
  return { callDate: "", day: null };
}

function readShort(cells: RowCells, target: string): string | null {
  const value = cells.cell(target);
  return isMissing(value) ? null : ownText(String(value).trim());
}

function readGroup(cells: RowCells, salt: string | null): string | null {
  const group = readShort(cells, "group");
  if (group === null || !isPhoneLike(group)) return group;
  return hashed(cells, "group", "phone", group, salt);
}

function readKeys(cells: RowCells, salt: string | null): Record<string, string> {
  const keys: Record<string, string> = {};
  for (const target of cells.targets("keys.")) {
    const value = cells.cell(target);
    if (isMissing(value)) continue;
    const kind = target.slice("keys.".length);
    // a record in our own shape has its identities replaced already
    const isOwn = cells.column(target) === target && typeof value === "string";
    const key =
      isOwn && (isIdentityKey(value) || !isPhoneLike(value))
        ? ownText(value)
        : hashed(cells, target, kind, value, salt);
    if (key !== null) keys[kind] = key;
  }
  return keys;
}

/** Kept as it is, and checked with the whole call: a made-up call must not pass for one that took place. */
function readOrigin(cells: RowCells): UnlabelledCall["origin"] | null {
  const parts = cells.targets("origin.").map((target) => [target.slice("origin.".length), cells.cell(target)] as const);
  const given = parts.filter(([, value]) => value !== null && value !== "");
  return given.length === 0 ? null : (Object.fromEntries(given) as unknown as UnlabelledCall["origin"]);
}

function hashed(cells: RowCells, target: string, kind: string, value: unknown, salt: string | null): string | null {
  if (salt === null) {
    cells.reject(target, null, { code: "no-identity", reason: "is an identity, which needs a salt to be hashed with" });
    return null;
  }
  const made = identityKey(kind, value, salt);
  if ("key" in made) return made.key;
  cells.reject(target, null, made.problem);
  return null;
}

function rejectMissing(cells: RowCells, target: string, why: string): void {
  // a broken cell is missing too, and has been told of
  if (!cells.isRejected(target)) cells.reject(target, null, { code: "missing", reason: `is missing; ${why}` });
}
