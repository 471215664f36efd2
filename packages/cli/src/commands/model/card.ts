import { mkdir, writeFile } from "node:fs/promises";
import { join, parse } from "node:path";
import { DispositionClassifier, resolveModel } from "@disposition/core";
import { readGgufFacts } from "@disposition/dataset";
import { learnBaselines } from "@disposition/evaluate";
import { collections, DispositionError, type ModelManifest } from "@disposition/taxonomy";
import { Command } from "commander";
import { fileError } from "../../batch/file-error.ts";
import { readText } from "../../batch/read-text.ts";
import { type CardEvaluation, measureCard } from "../../card/measure-card.ts";
import { renderCard } from "../../card/render-card.ts";
import { replaceFigures } from "../../card/replace-figures.ts";
import { spreadGoldCalls } from "../../card/spread-gold-calls.ts";
import { wholeNumber } from "../../model-options.ts";
import { shareOf } from "./manifest.ts";

interface CardCommandOptions {
  readonly evaluate: readonly string[];
  readonly train?: string;
  readonly limit?: string;
  readonly baselineLimit: string;
  readonly reviewShare: string;
  readonly threads?: string;
  readonly into?: string;
  readonly output?: string;
}

/** `disposition model card <gguf>` */
export function cardCommand(): Command {
  return new Command("card")
    .description("measure a model and write the figures of its card in Markdown")
    .argument("<gguf>", "the model, with its manifest beside it")
    .requiredOption("--evaluate <calls...>", "labelled .jsonl files to measure it on, each classified once")
    .option("--train <calls>", "labelled .jsonl that the baselines learn from (default: no baselines)")
    .option("--limit <rows>", "read at most so many rows of each file to measure on")
    .option("--baseline-limit <rows>", "the baselines learn from at most so many calls", "20000")
    .option("--review-share <share>", "share of calls that people can look at, 0 to 1", "0.2")
    .option("--threads <count>", "CPU threads (default: what the machine grants)")
    .option("--into <file>", "Markdown to write the figures into, between <!-- figures --> and <!-- /figures -->")
    .option("--output <folder>", "also write each whole evaluation as .json there")
    .action(writeCard);
}

async function writeCard(gguf: string, options: CardCommandOptions): Promise<void> {
  // whatever may be wrong with options and files is told before the calls are classified
  const reviewShare = shareOf("--review-share", options.reviewShare);
  const baselineLimit = wholeNumber("--baseline-limit", options.baselineLimit);
  const limit = options.limit === undefined ? undefined : wholeNumber("--limit", options.limit);
  if (options.into !== undefined) await mustHavePlace(options.into);
  const { manifest, path } = await describedModel(gguf);
  const { parameters } = await readGgufFacts(path);
  const training = options.train === undefined ? [] : await spreadGoldCalls(options.train, baselineLimit);
  const learned = learnBaselines(collections, training, { limit: baselineLimit });
  const evaluations: CardEvaluation[] = [];
  await using classifier = await load(path, options);
  const { name, sha256, fingerprint } = manifest;
  const model = { name, sha256, fingerprint, calibrated: classifier.isCalibrated };
  const threshold = manifest.review?.confidence ?? null;
  for (const calls of options.evaluate) {
    evaluations.push(await measureCard(classifier, calls, { limit, learned, model, reviewShare, threshold }));
  }
  const learnedFrom = learned?.calls ?? null;
  const figures = renderCard({ facts: { manifest, parameters }, evaluations, learnedFrom, reviewShare });
  if (options.output !== undefined) await writeReports(options.output, evaluations);
  if (options.into === undefined) process.stdout.write(figures);
  else await write(options.into, replaceFigures(await readText(options.into), figures));
}

async function load(model: string, { threads }: CardCommandOptions): Promise<DispositionClassifier> {
  const count = threads === undefined ? {} : { threads: wholeNumber("--threads", threads) };
  return DispositionClassifier.load({ model, gpu: false, ...count });
}

async function describedModel(gguf: string): Promise<{ manifest: ModelManifest; path: string }> {
  const { manifest, path } = await resolveModel(gguf);
  if (manifest !== null) return { manifest, path };
  throw new DispositionError("FILE_INVALID", `"${gguf}" has no manifest; write it with \`model manifest\``);
}

async function mustHavePlace(file: string): Promise<void> {
  replaceFigures(await readText(file), "");
}

async function writeReports(folder: string, evaluations: readonly CardEvaluation[]): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const { report } of evaluations) {
    const { name } = parse(report.provenance.data.name);
    await write(join(folder, `${name}.json`), `${JSON.stringify(report, null, 2)}\n`);
  }
}

async function write(file: string, text: string): Promise<void> {
  await writeFile(file, text).catch((cause: unknown) => {
    throw fileError(`cannot write "${file}"`, cause);
  });
}
