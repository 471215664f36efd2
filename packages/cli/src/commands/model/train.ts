import { access, copyFile, mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { resolveModel } from "@disposition/core";
import { renderEvaluation } from "@disposition/evaluate";
import { DispositionError } from "@disposition/taxonomy";
import { Command, Option } from "commander";
import { fileError } from "../../batch/file-error.ts";
import { wholeNumber } from "../../model-options.ts";
import { compareModels } from "../../train/compare-models.ts";
import { describeModel, readDataManifest } from "../../train/describe-model.ts";
import { presentGain } from "../../train/present-gain.ts";
import { runTraining } from "../../train/run-training.ts";
import { shareOf } from "./manifest.ts";

interface TrainOptions {
  readonly data: string;
  readonly output: string;
  readonly from: string;
  readonly name: string;
  readonly epochs: string;
  readonly minutes?: string;
  readonly rate: string;
  readonly batchTokens: string;
  readonly threads?: string;
  readonly seed: string;
  readonly resume?: boolean;
  readonly reviewShare: string;
  readonly python: string;
}

const FILES = [
  "train.jsonl",
  "validation.jsonl",
  "test.jsonl",
  "tokens.json",
  "validation.calls.jsonl",
  "test.calls.jsonl",
];

/** `disposition model train` */
export function trainCommand(): Command {
  return new Command("train")
    .description("train a model on a data set of one's own, calibrate it, and compare it with the one it came from")
    .requiredOption("--data <folder>", "data set of `dataset build`, in the prompt of the model that it goes on from")
    .requiredOption(
      "--output <folder>",
      "for <name>.gguf, its manifest, and evaluation.json and .md; created if missing",
    )
    .option("--from <model>", "starter, or a GGUF of this recipe (a file or hf:owner/repo/file.gguf)", "starter")
    .option("--name <name>", "the model's name", "own")
    .option("--epochs <count>", "how often to go through the training calls", "8")
    .option("--minutes <count>", "stop after so much training, if that comes first")
    .option("--rate <number>", "peak learning rate", "0.0005")
    .option("--batch-tokens <count>", "tokens per step", "2048")
    .option("--threads <count>", "CPU threads")
    .addOption(new Option("--seed <number>", "same seed, data and steps: same order of rows").default("1"))
    .option("--resume", "go on from the last checkpoint in <output>/run")
    .option("--review-share <share>", "share of calls that people can look at, 0 to 1", "0.2")
    .option("--python <command>", "Python 3 with PyTorch", "python3")
    .action(train);
}

async function train(options: TrainOptions): Promise<void> {
  const { data, output, name, python } = options;
  const reviewShare = shareOf("--review-share", options.reviewShare);
  const { fingerprint } = await readDataManifest(data);
  for (const file of FILES) await mustExist(join(data, file));
  const start = await resolveModel(options.from === "starter" ? undefined : options.from);
  if (start.manifest !== null && start.manifest.fingerprint !== fingerprint) throw otherPrompt(start.manifest, options);
  const run = join(output, "run");
  await mkdir(run, { recursive: true });
  await runTraining({ python, options: recipeOptions(options, start.path, run) });
  const gguf = join(output, `${name}.gguf`);
  await copyFile(join(run, "model.gguf"), gguf);
  const [validation, test] = [join(data, "validation.calls.jsonl"), join(data, "test.calls.jsonl")];
  const created = new Date().toISOString().slice(0, 10);
  const description = { gguf, data, name, licence: "UNLICENSED", created, reviewShare };
  await describeModel({ ...description, calibrate: validation, evaluate: [test] });
  const { before, after } = await compareModels(start.path, gguf, test);
  await writeFile(join(output, "evaluation.json"), `${JSON.stringify(after, null, 2)}\n`);
  await writeFile(join(output, "evaluation.md"), renderEvaluation(after));
  process.stdout.write(presentGain(before, after));
  process.stdout.write(
    `${gguf}: use it with --model, or DispositionClassifier.load({ model }); more in evaluation.md\n`,
  );
}

function recipeOptions(options: TrainOptions, start: string, run: string): string[] {
  const { data, name, rate, seed, minutes, threads, epochs, batchTokens } = options;
  const given = {
    data,
    out: run,
    from: start,
    name,
    rate,
    seed,
    minutes,
    epochs,
    "batch-tokens": batchTokens,
    threads,
  };
  const counts = { seed, epochs, "batch-tokens": batchTokens, ...(threads && { threads }) };
  for (const [option, text] of Object.entries(counts)) wholeNumber(`--${option}`, text);
  const pairs = Object.entries(given).flatMap(([option, value]) => (value === undefined ? [] : [`--${option}`, value]));
  // little data is soon known by heart: what is not heard and what is misheard keep it from that
  const gentle = ["--dropout", "0.1", "--noise", "0.03", "--warmup", "20", "--validation-rows", "500"];
  return [...pairs, ...gentle, ...(options.resume ? ["--resume"] : [])];
}

async function mustExist(path: string): Promise<void> {
  await access(path).catch((cause) => {
    throw fileError(`the data set has no "${path}"; build it with \`dataset build\``, cause);
  });
}

function otherPrompt(
  manifest: { readonly fingerprint: string; readonly format: string },
  { data, from }: TrainOptions,
) {
  const message =
    `"${data}" was built under another fingerprint than ${manifest.fingerprint} of "${from}": ` +
    `build it again with this version and --format ${manifest.format}`;
  return new DispositionError("FINGERPRINT_MISMATCH", message);
}
