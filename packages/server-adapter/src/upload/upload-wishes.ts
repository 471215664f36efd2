import { Call } from "@disposition/taxonomy";
import { Problem } from "../problem/problem.ts";
import type { OpRequest } from "../seam/op-request.ts";
import { formatAccepted, formatNamed, type OutputFormat } from "./output-format.ts";
import type { GivenColumns } from "./read/choose-columns.ts";

/** What becomes of rows that fail: they stay with their error, are left out, or fail the whole file. */
export const ON_ERROR = ["keep", "skip", "fail"] as const;
export type OnError = (typeof ON_ERROR)[number];

/** What a client wants of its file. */
export interface UploadWishes {
  /** Null for the format of the file itself. */
  readonly format: OutputFormat | null;
  readonly onError: OnError;
  /** Day of all calls whose row has none, as it was written; null for none. */
  readonly callDate: string | null;
  readonly timeZone: string | null;
  /** Name or number of a workbook's sheet. */
  readonly sheet: string | undefined;
  readonly columns: GivenColumns;
  readonly isAsync: boolean;
}

/** Names of the wishes, in the query or as fields of the form; older clients' names among them. */
const WISH_NAMES = {
  format: ["format", "output_format"],
  onError: ["onError", "on_error"],
  callDate: ["callDate", "call_date", "current_date"],
  timeZone: ["timeZone", "time_zone"],
  sheet: ["sheet"],
  transcriptColumn: ["transcriptColumn", "transcript_column"],
  callDateColumn: ["callDateColumn", "call_date_column"],
  timeZoneColumn: ["timeZoneColumn", "time_zone_column"],
  idColumn: ["idColumn", "id_column"],
} as const;

type Wish = keyof typeof WISH_NAMES;
type Given = { readonly [K in Wish]: { readonly value: string; readonly isQuery: boolean } | undefined };

/** Reads wishes off the query, which goes first, the fields of the form, and headers. @throws Problem that names the wish. */
export function readWishes(
  { query, headers }: Pick<OpRequest, "query" | "headers">,
  fields: ReadonlyMap<string, string>,
): UploadWishes {
  const given = Object.fromEntries(
    Object.entries(WISH_NAMES).map(([wish, names]) => [wish, find(names, query, fields)]),
  ) as Given;
  const format = check(given, "format", formatNamed, "expected csv, xlsx, json or jsonl");
  return {
    format: format ?? formatAccepted(headers),
    onError: check(given, "onError", onErrorNamed, `expected one of ${ON_ERROR.join(", ")}`) ?? "keep",
    callDate: given.callDate?.value ?? null,
    timeZone: check(given, "timeZone", zoneNamed, 'expected an IANA time zone such as "Asia/Kolkata"'),
    sheet: given.sheet?.value,
    columns: {
      transcript: given.transcriptColumn?.value,
      callDate: given.callDateColumn?.value,
      timeZone: given.timeZoneColumn?.value,
      id: given.idColumn?.value,
    },
    isAsync: /(?:^|,)\s?respond-async(?:$|[\s,;])/iu.test(headers.prefer ?? ""),
  };
}

/** A wish whose value is none. `query_invalid` or `input_invalid`, by where it stood. */
export function wishProblem(wish: Wish, message: string, isQuery = false): Problem {
  const errors = [{ path: `/${wish}`, code: "invalid_value", message }];
  return new Problem(isQuery ? "query_invalid" : "input_invalid", { detail: `${wish}: ${message}`, errors });
}

function find(names: readonly string[], query: URLSearchParams, fields: ReadonlyMap<string, string>) {
  for (const name of names) {
    const value = query.get(name);
    // forms send an empty field where nothing was chosen
    if (value !== null && value !== "") return { value, isQuery: true };
  }
  const name = names.find((each) => (fields.get(each) ?? "") !== "");
  return name === undefined ? undefined : { value: fields.get(name) ?? "", isQuery: false };
}

function check<V>(given: Given, wish: Wish, read: (value: string) => V | null, message: string): V | null {
  const found = given[wish];
  if (found === undefined) return null;
  const value = read(found.value);
  if (value === null) throw wishProblem(wish, message, found.isQuery);
  return value;
}

function onErrorNamed(value: string): OnError | null {
  return ON_ERROR.find((each) => each === value.trim().toLowerCase()) ?? null;
}

function zoneNamed(value: string): string | null {
  return Call.shape.timeZone.safeParse(value.trim()).success ? value.trim() : null;
}
