import {
  ColumnMap,
  guessColumns,
  missingColumns,
  peekRows,
  type Reading,
  type RejectSummary,
  RejectTally,
  readCalls,
  readRows,
  readUnlabelledCalls,
  rejectsWriter,
  requireColumns,
} from "@disposition/dataset";
import { collections, DispositionError } from "@disposition/taxonomy";
import { Command } from "commander";
import { parse } from "yaml";
import { z } from "zod";
import { readText } from "../../batch/read-text.ts";
import { presentMapping, presentRejects } from "./present-check.ts";

interface CheckOptions {
  readonly columns?: string;
  readonly sheet?: string;
  readonly rejects?: string;
  readonly unlabelled?: boolean;
  readonly json?: boolean;
}

/** Exit status when rows were rejected; 1 stays for errors. */
const REJECTED_STATUS = 2;

/** `disposition dataset check <calls>` */
export function checkCommand(): Command {
  return new Command("check")
    .description("show what the columns of a file of calls stand for, and what is wrong with its rows")
    .argument("<calls>", ".csv, .tsv, .xlsx, .json, .jsonl or .parquet, .gz of the texts too")
    .option("--columns <map>", "which column stands for what (.yaml), for example transcript: Call Text")
    .option("--sheet <name>", "sheet of a workbook, by name or number (default: the first)")
    .option("--rejects <file>", "write what is wrong, one JSON line per problem")
    .option("--unlabelled", "the calls have no labels yet")
    .option("--json", "print mapping and counts as JSON")
    .action(check);
}

async function check(path: string, options: CheckOptions): Promise<void> {
  const given = options.columns === undefined ? {} : await readColumnMap(options.columns);
  const source = readRows(path, { sheet: options.sheet });
  try {
    const { headers, rows } = await peekRows(source, collections);
    const isLabelled = options.unlabelled !== true;
    const columns = guessColumns(headers, collections, given);
    if (!options.json) process.stdout.write(presentMapping(columns, missingColumns(columns, collections, isLabelled)));
    requireColumns(columns, collections, isLabelled);
    // nothing is written but problems, so the keys may be anything
    const read = { taxonomy: collections, columns, salt: "check" };
    const readings = isLabelled ? readCalls(rows, read) : readUnlabelledCalls(rows, read);
    const { accepted, rejected } = await count(readings, options.rejects);
    process.stdout.write(
      options.json
        ? `${JSON.stringify({ columns, accepted, rejected }, null, 2)}\n`
        : presentRejects(accepted, rejected),
    );
    if (rejected.rows > 0) process.exitCode = REJECTED_STATUS;
  } finally {
    await source.return(undefined);
  }
}

async function count(
  readings: AsyncIterable<Reading<unknown>>,
  output: string | undefined,
): Promise<{ accepted: number; rejected: RejectSummary }> {
  const writer = output === undefined ? null : rejectsWriter(output);
  const tally = new RejectTally();
  let accepted = 0;
  for await (const reading of readings) {
    if ("call" in reading) {
      accepted += 1;
      continue;
    }
    tally.add(reading.rejects);
    await writer?.write(reading.rejects);
  }
  await writer?.close();
  return { accepted, rejected: tally.summary() };
}

/** @throws DispositionError `FILE_INVALID` when it cannot be read, `INPUT_INVALID` when it is no map. */
async function readColumnMap(file: string): Promise<ColumnMap> {
  const text = await readText(file);
  const parsed = ColumnMap.safeParse(yamlOf(text, file) ?? {});
  if (parsed.success) return parsed.data;
  throw new DispositionError("INPUT_INVALID", `"${file}" is no column map: ${z.prettifyError(parsed.error)}`);
}

function yamlOf(text: string, file: string): unknown {
  try {
    return parse(text);
  } catch (cause) {
    const detail = cause instanceof Error ? cause.message : String(cause);
    throw new DispositionError("INPUT_INVALID", `"${file}" is no YAML: ${detail}`, { cause });
  }
}
