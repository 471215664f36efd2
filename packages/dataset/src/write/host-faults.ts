import { stat } from "node:fs/promises";
import { DispositionError } from "@disposition/taxonomy";
import { type HostName, type HostProfile, hostProfiles } from "./host-profiles.ts";
import { parseJson } from "./parse-json.ts";
import { readLines } from "./read-lines.ts";
import { faultsOfRow } from "./row-faults.ts";

/** Something that makes a host refuse a file, or train on less than it holds. Never quotes a message. */
export interface HostFault {
  /** Counted from 1; null for the file as a whole. */
  readonly line: number | null;
  readonly message: string;
}

/** Faults beyond this number are counted only: a file in the wrong format has one on every line. */
const MOST_FAULTS = 100;

/**
 * What a host would object to in a fine-tuning file: size, number of rows, encoding, line ends, keys, roles, order,
 * weights. Streams.
 *
 * @param role - A validation file may be smaller than a training file. Default `training`.
 * @returns [] for a file that keeps the host's rules; at most 100 faults and one that counts the rest.
 * @throws DispositionError `FILE_INVALID` when the file cannot be read.
 * @example await hostFaults("openai", "data/openai/train.jsonl") // [{ line: null, message: "has 4 rows; …" }]
 */
export async function hostFaults(
  host: HostName,
  path: string,
  role: "training" | "validation" = "training",
): Promise<HostFault[]> {
  const profile: HostProfile = hostProfiles[host];
  const { size } = await stat(path).catch((cause) => {
    throw new DispositionError("FILE_INVALID", `cannot read "${path}"`, { cause });
  });
  const faults: HostFault[] = [];
  let further = 0;
  let rows = 0;
  for await (const { number, text } of readLines(path)) {
    rows = number;
    for (const message of faultsOfLine(profile, text, number)) {
      if (faults.length < MOST_FAULTS) faults.push({ line: number, message });
      else further += 1;
    }
  }
  const ofFile = faultsOfFile(profile, { size, rows, leastRows: role === "training" ? profile.leastRows : 1 });
  if (further > 0) ofFile.push(`has ${further} more faults`);
  return [...faults, ...ofFile.map((message) => ({ line: null, message }))];
}

function faultsOfFile(
  { mostRows, mostBytes }: HostProfile,
  { size, rows, leastRows }: { readonly size: number; readonly rows: number; readonly leastRows: number },
): string[] {
  const faults: string[] = [];
  if (rows < leastRows) faults.push(`has ${rows} rows; the host wants ${leastRows} or more`);
  if (mostRows !== null && rows > mostRows) faults.push(`has ${rows} rows; the host takes ${mostRows} at most`);
  if (mostBytes !== null && size > mostBytes) faults.push(`has ${size} bytes; the host takes ${mostBytes} at most`);
  return faults;
}

function faultsOfLine(profile: HostProfile, text: string, number: number): string[] {
  if (text.trim() === "") return ["is blank"];
  if (number === 1 && text.startsWith("\uFEFF")) return ["starts with a byte order mark; save the file without one"];
  const faults = text.endsWith("\r") ? ["ends in CRLF; end lines with LF alone"] : [];
  return [...faults, ...faultsOfRow(profile, parseJson(text))];
}
