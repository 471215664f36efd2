import { buildDataSet, synthesise } from "@disposition/dataset";
import { chatmlBrief, collections } from "@disposition/taxonomy";
import { Command } from "commander";
import { wholeNumber } from "../../model-options.ts";
import { progressBar } from "../../progress-bar.ts";

interface SynthesiseOptions {
  readonly output: string;
  readonly count: string;
  readonly seed: string;
}

/** `disposition dataset synthesise` */
export function synthesiseCommand(): Command {
  return new Command("synthesise")
    .description("a ChatML data set of invented, labelled collection calls")
    .requiredOption("--output <folder>", "created when missing; files in it are replaced")
    .option("--count <calls>", "how many calls", "1000")
    .option("--seed <number>", "same seed, same bytes", "1")
    .action(synthesiseDataSet);
}

async function synthesiseDataSet(options: SynthesiseOptions): Promise<void> {
  const count = wholeNumber("--count", options.count);
  const seed = wholeNumber("--seed", options.seed);
  const bar = progressBar("calls", count);
  const manifest = await buildDataSet({
    taxonomy: collections,
    format: chatmlBrief,
    calls: synthesise({ seed, count }),
    folder: options.output,
    seed,
    source: "synthesis",
    onProgress: () => bar.step(),
  });
  bar.stop();
  const rows = Object.entries(manifest.splits).map(([split, { rows }]) => `${split} ${rows}`);
  process.stderr.write(`${options.output}: ${rows.join(", ")}; fingerprint ${manifest.fingerprint}\n`);
}
