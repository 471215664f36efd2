import { access, constants } from "node:fs/promises";
import { dirname } from "node:path";
import { readRows } from "@disposition/dataset";
import { Command } from "commander";
import type { BatchRun } from "../batch/batch-run.ts";
import { type BatchStart, beginOrResume } from "../batch/begin-or-resume.ts";
import { fileError } from "../batch/file-error.ts";
import { modelOfRun } from "../batch/model-of-run.ts";
import { isRegularOrMissing } from "../batch/row-file.ts";
import { STOP_STATUS, StopRequest } from "../batch/stop-request.ts";
import { checkUnchanged, surveyInput } from "../batch/survey-input.ts";
import { writeRecords } from "../batch/write-records.ts";
import { loadClassifier, type ModelOptions, wholeNumber, withModelOptions } from "../model-options.ts";

interface BatchOptions extends ModelOptions {
  readonly output: string;
  readonly concurrency: string;
  readonly overwrite?: boolean;
}

/** `disposition batch <calls> --output <file>` */
export function batchCommand(): Command {
  const command = new Command("batch")
    .description("classify a file of calls, one JSON line per row, in order; goes on where it was stopped")
    .argument("<calls>", ".csv, .xlsx, .json, .jsonl or .parquet with the columns id, transcript, call_date")
    .requiredOption("--output <file>", "where the JSON lines go; <file>.run.json says what they were made from")
    .option("--concurrency <calls>", "calls in work at the same time; more than 1 pays on a server", "1")
    .option("--overwrite", "start over and replace an existing output");
  return withModelOptions(command).action(batch);
}

async function batch(path: string, options: BatchOptions): Promise<void> {
  const { output } = options;
  const concurrency = wholeNumber("--concurrency", options.concurrency);
  const input = await surveyInput(path);
  const keepsRows = await checkOutput(output);
  await using classifier = await loadClassifier(options);
  const model = await modelOfRun(classifier, options);
  const startedAt = new Date().toISOString();
  const run: BatchRun = { kind: "disposition-batch", version: 1, startedAt, input, model };
  const rows = readRows(path);
  const start = keepsRows
    ? await beginOrResume(output, run, rows, options.overwrite ?? false)
    : { rows: 0, failed: 0, bytes: 0, startedAt };
  if (isComplete(start, input.rows, output)) {
    await rows.return(undefined);
    return;
  }
  using stop = new StopRequest((signal) => say(`${signal}: stopping when the calls in work are done`));
  const done = await writeRecords(classifier, { output, rows, start, total: input.rows, concurrency }, stop);
  if (stop.requested !== null && done.rows < input.rows) {
    const again = options.overwrite ? "the same command without --overwrite" : "the same command";
    say(`stopped after row ${done.rows} of ${input.rows}${keepsRows ? `; ${again} goes on from there` : ""}`);
    process.exitCode = STOP_STATUS[stop.requested];
    return;
  }
  await checkUnchanged(path, input);
  say(`${done.rows} rows, ${done.failed} failed: ${output}`);
}

function isComplete(start: BatchStart, total: number, output: string): boolean {
  if (start.rows > 0 && start.rows < total) say(`going on after row ${start.rows} of ${total}`);
  if (start.rows < total || total === 0) return false;
  say(`${total} rows, ${start.failed} failed: ${output} is complete already`);
  return true;
}

/**
 * Finds what is wrong with the output before a model is loaded.
 *
 * @returns whether it is a file that keeps its rows, not a device or a pipe.
 */
async function checkOutput(output: string): Promise<boolean> {
  try {
    const keepsRows = await isRegularOrMissing(output);
    await access(output, constants.W_OK).catch((cause: NodeJS.ErrnoException) => {
      if (cause.code !== "ENOENT") throw cause;
      return access(dirname(output), constants.W_OK);
    });
    return keepsRows;
  } catch (cause) {
    throw fileError(`cannot write "${output}"`, cause);
  }
}

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}
