import { DispositionError } from "@disposition/taxonomy";
import { Command } from "commander";
import { wholeNumber } from "../../model-options.ts";
import { describeModel } from "../../train/describe-model.ts";

interface ManifestOptions {
  readonly data: string;
  readonly name: string;
  readonly licence: string;
  readonly created: string;
  readonly calibrate?: string;
  readonly reviewShare: string;
  readonly evaluate: readonly string[];
  readonly limit?: string;
}

/** `disposition model manifest <gguf>` */
export function manifestCommand(): Command {
  return new Command("manifest")
    .description("write the manifest of a GGUF that was trained on a data set built here, with calibration and figures")
    .argument("<gguf>", "the model; the manifest is written beside it")
    .requiredOption("--data <folder>", "the data set's folder, with its manifest.json")
    .requiredOption("--name <name>", "the model's name")
    .option("--licence <spdx>", "licence of the weights", "MIT")
    .option("--created <day>", "YYYY-MM-DD", new Date().toISOString().slice(0, 10))
    .option("--calibrate <calls>", "labelled .jsonl to fit calibration and review threshold on, none of it trained on")
    .option("--review-share <share>", "share of calls that people can look at, 0 to 1", "0.2")
    .option("--evaluate <calls...>", "labelled .jsonl files to measure it on", [])
    .option("--limit <rows>", "read at most so many rows of each file")
    .action(async (gguf: string, { limit, reviewShare, ...options }: ManifestOptions) => {
      await describeModel({
        gguf,
        ...options,
        reviewShare: shareOf("--review-share", reviewShare),
        limit: limit === undefined ? undefined : wholeNumber("--limit", limit),
      });
    });
}

/** @throws DispositionError `INPUT_INVALID` unless `text` is a number from 0 to 1. */
export function shareOf(option: string, text: string): number {
  const share = Number(text);
  if (text.trim() !== "" && share >= 0 && share <= 1) return share;
  throw new DispositionError("INPUT_INVALID", `${option} is "${text}"; give a share from 0 to 1`);
}
