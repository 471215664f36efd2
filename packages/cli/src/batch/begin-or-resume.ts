import { stat, truncate } from "node:fs/promises";
import type { Row } from "@disposition/dataset";
import { DispositionError } from "@disposition/taxonomy";
import { type BatchRun, batchRunPath, readBatchRun, writeBatchRun } from "./batch-run.ts";
import { fileError } from "./file-error.ts";
import { type MatchedRows, matchOutput } from "./match-output.ts";

/** Where a run stands when it begins. */
export interface BatchStart extends MatchedRows {
  /** Of the run that is gone on with, else of this one. */
  readonly startedAt: string;
}

/**
 * Finds out whether `output` is new or a part of `run`, and takes the rows that are done from `rows`.
 *
 * @throws DispositionError `FILE_INVALID` when the output is that of another input or model, or of unknown origin.
 */
export async function beginOrResume(
  output: string,
  run: BatchRun,
  rows: AsyncIterator<Row>,
  overwrite: boolean,
): Promise<BatchStart> {
  // emptied before the new description is written: old rows must never stand beside it
  if (overwrite) await empty(output);
  if ((await sizeOf(output)) === 0) {
    await writeBatchRun(output, run);
    return { rows: 0, failed: 0, bytes: 0, startedAt: run.startedAt };
  }
  const begun = await readBatchRun(output);
  if (begun === null) {
    const message = `"${output}" is there already, without "${batchRunPath(output)}" that would say what it was made from: name another --output, or replace it with --overwrite`;
    throw new DispositionError("FILE_INVALID", message);
  }
  checkSameRun(output, begun, run);
  return { ...(await matchOutput(output, rows)), startedAt: begun.startedAt };
}

function checkSameRun(output: string, begun: BatchRun, now: BatchRun): void {
  const differences = [
    begun.input.sha256 === now.input.sha256
      ? null
      : `another input ("${begun.input.name}", ${begun.input.rows} rows, ${begun.input.bytes} bytes; now ${now.input.rows} rows, ${now.input.bytes} bytes)`,
    isSameModel(begun.model, now.model)
      ? null
      : `another model ("${begun.model.name}"${shortHash(begun.model.sha256)}; now "${now.model.name}"${shortHash(now.model.sha256)})`,
    begun.model.fingerprint === now.model.fingerprint
      ? null
      : `another taxonomy, prompt or finder (fingerprint ${begun.model.fingerprint}; now ${now.model.fingerprint})`,
    begun.model.calibration === now.model.calibration ? null : "another calibration",
  ].filter((difference) => difference !== null);
  if (differences.length === 0) return;
  const message = `"${output}" was begun with ${differences.join(" and ")}: go back to that, name another --output, or start over with --overwrite`;
  throw new DispositionError("FILE_INVALID", message);
}

function isSameModel(a: BatchRun["model"], b: BatchRun["model"]): boolean {
  return a.sha256 === null && b.sha256 === null ? a.name === b.name : a.sha256 === b.sha256;
}

function shortHash(sha256: string | null): string {
  return sha256 === null ? "" : `, sha256 ${sha256.slice(0, 12)}…`;
}

async function sizeOf(path: string): Promise<number> {
  return stat(path).then(
    ({ size }) => size,
    () => 0,
  );
}

async function empty(path: string): Promise<void> {
  await truncate(path, 0).catch((cause: NodeJS.ErrnoException) => {
    if (cause.code !== "ENOENT") throw fileError(`cannot write "${path}"`, cause);
  });
}
