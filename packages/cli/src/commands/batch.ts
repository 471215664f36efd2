import { open } from "node:fs/promises";
import type { DispositionClassifier } from "@disposition/core";
import { DispositionError } from "@disposition/taxonomy";
import { Command } from "commander";
import { callOfRow } from "../call-of-row.ts";
import { loadClassifier, type ModelOptions, withModelOptions } from "../model-options.ts";
import { progressBar } from "../progress-bar.ts";
import { type Row, readRows } from "../read-rows.ts";

interface BatchOptions extends ModelOptions {
  readonly output: string;
}

/** `disposition batch <calls> --output <file>` */
export function batchCommand(): Command {
  const command = new Command("batch")
    .description("classify a file of calls, one JSON line per row, in order")
    .argument("<calls>", ".jsonl or .csv with the columns id, transcript, call_date")
    .requiredOption("--output <file>", "where the JSON lines go; an existing file is replaced");
  return withModelOptions(command).action(batch);
}

async function batch(path: string, options: BatchOptions): Promise<void> {
  const total = await countRows(path);
  await using classifier = await loadClassifier(options);
  await using output = await open(options.output, "w");
  const bar = progressBar("calls", total);
  let failed = 0;
  for await (const row of readRows(path)) {
    const line = await classifyRow(classifier, row);
    if ("error" in line) failed += 1;
    await output.write(`${JSON.stringify(line)}\n`);
    bar.step();
  }
  bar.stop();
  process.stderr.write(`${total} rows, ${failed} failed: ${options.output}\n`);
}

async function countRows(path: string): Promise<number> {
  let rows = 0;
  for await (const _row of readRows(path)) rows += 1;
  return rows;
}

/** A row that fails is a row that says why; the run goes on. */
async function classifyRow(classifier: DispositionClassifier, row: Row): Promise<object> {
  let id: string | null = null;
  try {
    if ("error" in row) throw row.error;
    const call = callOfRow(row.value, row.line);
    id = call.id;
    const { labels, confidence, review, fields } = await classifier.classify(call);
    return { id, labels, confidence, review, fields };
  } catch (error) {
    if (!DispositionError.isInstance(error)) throw error;
    return { id, line: row.line, error: { code: error.code, message: error.message } };
  }
}
