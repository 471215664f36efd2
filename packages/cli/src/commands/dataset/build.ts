import { mkdir } from "node:fs/promises";
import { basename, join } from "node:path";
import {
  CallIds,
  type DataRecipe,
  openCalls,
  type PreparationStage,
  type PreparedDataSet,
  parseDataRecipe,
  prepareDataSet,
  type RejectsWriter,
  readPreviousSplits,
  rejectsWriter,
} from "@disposition/dataset";
import { collections, type LabelledCall } from "@disposition/taxonomy";
import { Command } from "commander";
import { hashFile } from "../../batch/hash-file.ts";
import { readText } from "../../batch/read-text.ts";
import { presentPreparation } from "./present-preparation.ts";
import { secretOf } from "./secret-of.ts";

interface BuildOptions {
  readonly output: string;
  readonly recipe?: string;
  readonly secret?: string;
  readonly previous?: string;
  readonly json?: boolean;
}

type Source = NonNullable<PreparedDataSet["manifest"]["sources"]>[number];

/** `disposition dataset build <files…>` */
export function buildCommand(): Command {
  return new Command("build")
    .description("labelled calls into a fine-tuning set: read, check, redact, compare, split, balance, write, certify")
    .argument("<files...>", ".csv, .tsv, .xlsx, .json, .jsonl or .parquet, .gz of them too")
    .requiredOption("--output <folder>", "created when missing; an older set in it is replaced")
    .option("--recipe <file>", "how the set is made (.yaml); every key has a default")
    .option("--secret <file>", "makes pseudonyms of borrowers and phones; made when missing, keep it")
    .option("--previous <folder>", "an older set: its calls keep their splits")
    .option("--json", "print the report as JSON")
    .action(build);
}

async function build(files: readonly string[], options: BuildOptions): Promise<void> {
  const recipe = parseDataRecipe(options.recipe === undefined ? "" : await readText(options.recipe));
  const secret = recipe.redact ? await secretOf(options.secret) : undefined;
  const previous = options.previous === undefined ? null : await readPreviousSplits(options.previous);
  await mkdir(options.output, { recursive: true });
  const rejects = rejectsWriter(join(options.output, "rejects.jsonl"));
  const sources: Source[] = [];
  const built = await prepareDataSet({
    ...{ taxonomy: collections, recipe, secret, folder: options.output },
    source: files.map((file) => basename(file)).join(", "),
    calls: acceptedCalls(files, { recipe, secret, rejects, sources }),
    sources,
    previous: previous ?? undefined,
    onProgress: tellStage,
  });
  const rejected = await rejects.close();
  process.stdout.write(
    options.json
      ? `${JSON.stringify({ ...built.report, rejected, failures: built.failures }, null, 2)}\n`
      : presentPreparation(options.output, built, rejected),
  );
  if (built.failures.length > 0) process.exitCode = 1;
}

interface Reading {
  readonly recipe: DataRecipe;
  readonly secret: string | undefined;
  readonly rejects: RejectsWriter;
  /** Filled file by file. */
  readonly sources: Source[];
}

async function* acceptedCalls(
  files: readonly string[],
  { recipe, secret, rejects, sources }: Reading,
): AsyncGenerator<LabelledCall<typeof collections>, void, undefined> {
  const ids = new CallIds();
  for (const file of files) {
    const { sha256 } = await hashFile(file);
    const { calls } = await openCalls(file, { taxonomy: collections, columns: recipe.columns, salt: secret, ids });
    let rows = 0;
    for await (const reading of calls) {
      rows += 1;
      if ("call" in reading) yield reading.call;
      else await rejects.write(reading.rejects);
    }
    sources.push({ file: basename(file), sha256, rows });
  }
}

/** How many calls there are is known only when they have been read, so there is a count and no bar. */
function tellStage(stage: PreparationStage, done: number): void {
  if (!process.stderr.isTTY || (stage !== "certify" && done % 200 > 0)) return;
  process.stderr.write(stage === "certify" ? "\r\u001B[K" : `\r\u001B[K${stage} ${done} calls`);
}
