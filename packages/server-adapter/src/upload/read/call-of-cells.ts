import { Call, type Call as CallInput, DEFAULT_TIME_ZONE } from "@disposition/taxonomy";
import { type InputFault, Problem } from "../../problem/problem.ts";
import type { CallColumns } from "./choose-columns.ts";
import type { DatasetReader } from "./dataset-reader.ts";
import type { CellValue } from "./row-cells.ts";

/** What holds for every call of a file, unless its row says otherwise. */
export interface CallDefaults {
  readonly callDate: string | null;
  readonly timeZone: string | null;
}

export interface CallReading {
  readonly reader: DatasetReader;
  readonly columns: CallColumns;
  readonly defaults: CallDefaults;
  readonly transcriptCharacters: number;
}

const LONGEST_ID = 256;

/** The call of a row, or what is wrong with it in words that quote nothing of it. */
export function callOfCells(cells: ReadonlyMap<string, CellValue>, reading: CallReading): CallInput | Problem {
  const { columns, transcriptCharacters } = reading;
  const transcript = cells.get(columns.transcript) ?? "";
  if (typeof transcript !== "string") return invalid("transcript", "expected the words of the call");
  if (transcript.length > transcriptCharacters) {
    return new Problem("transcript_too_long", `a transcript may have ${transcriptCharacters} characters; cut it`);
  }
  if (!/[^\p{Z}\p{C}]/u.test(transcript)) {
    return new Problem("transcript_empty", "the transcript is blank; send the words of the call");
  }
  const timeZone = readTimeZone(cells, reading);
  if (timeZone instanceof Problem) return timeZone;
  const callDate = readCallDate(cells, reading, timeZone ?? DEFAULT_TIME_ZONE);
  if (callDate instanceof Problem) return callDate;
  const id = columns.id === null ? null : cells.get(columns.id);
  const shownId = id === null || id === undefined ? "" : String(id).trim();
  return {
    transcript,
    ...(callDate !== null && { callDate }),
    ...(timeZone !== null && { timeZone }),
    ...(shownId !== "" && shownId.length <= LONGEST_ID && { id: shownId }),
  };
}

function readTimeZone(cells: ReadonlyMap<string, CellValue>, { reader, columns, defaults }: CallReading) {
  const cell = columns.timeZone === null ? null : cells.get(columns.timeZone);
  if (reader.isMissing(cell)) return defaults.timeZone;
  const name = String(cell).trim();
  if (Call.shape.timeZone.safeParse(name).success) return name;
  return invalid("timeZone", 'expected an IANA time zone such as "Asia/Kolkata"');
}

function readCallDate(cells: ReadonlyMap<string, CellValue>, reading: CallReading, timeZone: string) {
  const { reader, columns, defaults } = reading;
  const cell = columns.callDate === null ? null : cells.get(columns.callDate);
  if (reader.isMissing(cell)) return defaults.callDate;
  return readDay(reader, cell, timeZone) ?? invalid("callDate", "expected a day such as 2026-02-21 or 21/02/2026");
}

/** A day or an instant as `Call` has it, of any of the ways in which tables write one; null for none. */
export function readDay(reader: DatasetReader, cell: unknown, timeZone: string): string | null {
  if (typeof cell === "string" && Call.shape.callDate.safeParse(cell.trim()).success) return cell.trim();
  const time = reader.parseTime(cell);
  return time === null ? null : reader.callMoment(time, timeZone);
}

function invalid(path: string, message: string): Problem {
  const errors: InputFault[] = [{ path: `/${path}`, code: "invalid", message }];
  return new Problem("input_invalid", { detail: `${path}: ${message}`, errors });
}
