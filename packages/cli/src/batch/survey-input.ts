import { basename } from "node:path";
import { readRows } from "@disposition/dataset";
import { DispositionError } from "@disposition/taxonomy";
import { hashFile } from "./hash-file.ts";

/** What tells one file of calls from another. */
export interface InputSurvey {
  readonly name: string;
  readonly rows: number;
  readonly bytes: number;
  readonly sha256: string;
}

/** Reads a file of calls once from end to end. @throws DispositionError `FILE_INVALID` when it cannot be read. */
export async function surveyInput(path: string): Promise<InputSurvey> {
  const { bytes, sha256 } = await hashFile(path);
  let rows = 0;
  for await (const _row of readRows(path)) rows += 1;
  return { name: basename(path), rows, bytes, sha256 };
}

/** @throws DispositionError `FILE_INVALID` when the file is no longer the one that was surveyed. */
export async function checkUnchanged(path: string, survey: InputSurvey): Promise<void> {
  const { sha256 } = await hashFile(path);
  if (sha256 === survey.sha256) return;
  const message = `"${path}" was changed while it was read, so the output mixes two inputs: start over with --overwrite`;
  throw new DispositionError("FILE_INVALID", message);
}
