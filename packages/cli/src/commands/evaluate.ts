import { writeFile } from "node:fs/promises";
import { basename, extname } from "node:path";
import type { DispositionClassifier } from "@disposition/core";
import {
  calibrationOf,
  type EvaluationFile,
  evaluateModel,
  judge,
  type MeasuredCall,
  renderEvaluation,
  renderHtml,
} from "@disposition/evaluate";
import { collections, Day, DispositionError } from "@disposition/taxonomy";
import { Command, Option } from "commander";
import { fileError } from "../batch/file-error.ts";
import { hashFile } from "../batch/hash-file.ts";
import { modelOfRun } from "../batch/model-of-run.ts";
import { measureCalls, readGoldCalls, readLabelledCalls } from "../evaluate-calls.ts";
import { readEvaluation, readGate } from "../gate-files.ts";
import { loadClassifier, type ModelOptions, wholeNumber, withModelOptions } from "../model-options.ts";

interface EvaluateOptions extends ModelOptions {
  readonly json?: boolean;
  readonly limit?: string;
  readonly output: readonly string[];
  readonly against?: string;
  readonly gate?: string;
  readonly train?: string;
  readonly driftFrom?: string;
  readonly calibrate?: string;
  readonly seed: string;
}

/** Exit statuses of a gate; 1 stays for errors. */
const GATE_STATUS = { ship: 0, "no ship": 2, "not decisive": 3 } as const;

/** `disposition evaluate <calls.jsonl>` */
export function evaluateCommand(): Command {
  const command = new Command("evaluate")
    .description("measure a model on labelled calls, compare it with an older one, decide whether it ships")
    .argument("<calls>", ".jsonl with id, transcript, callDate, labels and, where known, language and group (borrower)")
    .option("--limit <rows>", "read at most so many rows")
    .option("--json", "print the whole report as JSON instead of Markdown")
    .option("--output <files...>", "also write the report: .json, .md, .html", [])
    .option("--against <report>", "report (.json) of the old model on the same calls")
    .option(
      "--gate <file>",
      "what the model has to reach (.yaml, .json); exit status 0 ship, 2 no ship, 3 not decisive",
    )
    .option("--train <calls>", "labelled .jsonl that the baselines learn from (default: other folds of <calls>)")
    .option("--drift-from <day>", "compare the calls before this day, YYYY-MM-DD, with those from it on")
    .option("--calibrate <file>", "fit a calibration on these calls and write it")
    .addOption(new Option("--seed <number>", "of resamples and folds: same seed, same figures").default("1"));
  return withModelOptions(command).action(evaluate);
}

async function evaluate(path: string, options: EvaluateOptions): Promise<void> {
  // whatever may be wrong with the files is told before the calls are classified
  for (const file of options.output) formatOf(file);
  const gate = options.gate === undefined ? null : await readGate(options.gate);
  const against = options.against === undefined ? null : await readEvaluation(options.against);
  const training = options.train === undefined ? undefined : await readGoldCalls(options.train);
  const driftFrom = options.driftFrom === undefined ? undefined : dayOf(options.driftFrom);
  const limit = options.limit === undefined ? undefined : wholeNumber("--limit", options.limit);
  const seed = wholeNumber("--seed", options.seed);
  const gold = await readLabelledCalls(path, limit);
  // a calibration is fitted to the model's own belief
  const uncalibrated = options.calibrate !== undefined && options.calibration === undefined;
  await using classifier = await loadClassifier(uncalibrated ? { ...options, calibration: false } : options);
  const provenance = await provenanceOf(classifier, path, gold.length, options);
  const calls = await measureCalls(classifier, gold);
  const measured = evaluateModel(collections, calls, {
    provenance,
    seed,
    training,
    driftFrom,
    against: against?.value,
    equivalents: gate?.value.equivalents,
    costs: gate?.value.costs,
  });
  const hashes = { gate: gate?.sha256 ?? "", against: against?.sha256 ?? null };
  const verdict = gate ? judge(gate.value, measured, hashes) : null;
  const report: EvaluationFile = { ...measured, verdict };
  process.stdout.write(options.json ? json(report) : renderEvaluation(report));
  for (const file of options.output) await write(file, formatOf(file)(report));
  if (options.calibrate !== undefined) await writeCalibration(options.calibrate, calls, provenance.model);
  if (verdict) process.exitCode = GATE_STATUS[verdict.outcome];
}

async function provenanceOf(
  classifier: DispositionClassifier,
  path: string,
  rows: number,
  options: EvaluateOptions,
): Promise<Omit<EvaluationFile["provenance"], "taxonomy">> {
  const { sha256 } = await hashFile(path);
  const { calibration: _calibration, ...model } = await modelOfRun(classifier, options);
  return {
    data: { name: basename(path), sha256, rows },
    model: { ...model, calibrated: classifier.isCalibrated },
  };
}

async function writeCalibration(
  file: string,
  calls: readonly MeasuredCall<typeof collections>[],
  model: EvaluationFile["provenance"]["model"],
): Promise<void> {
  await write(file, json(calibrationOf(collections, calls, model)));
}

/** How a file is written, by its extension. @throws DispositionError `INPUT_INVALID`. */
function formatOf(file: string): (report: EvaluationFile) => string {
  const extension = extname(file).toLowerCase();
  if (extension === ".json") return json;
  if (extension === ".md") return renderEvaluation;
  if (extension === ".html") return renderHtml;
  throw new DispositionError("INPUT_INVALID", `--output "${file}" is no .json, .md or .html file`);
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

async function write(file: string, text: string): Promise<void> {
  try {
    await writeFile(file, text);
  } catch (cause) {
    throw fileError(`cannot write "${file}"`, cause);
  }
}

function dayOf(text: string): string {
  const parsed = Day.safeParse(text);
  if (parsed.success) return parsed.data;
  throw new DispositionError("INPUT_INVALID", `--drift-from is "${text}"; write a day as 2026-02-21`);
}
