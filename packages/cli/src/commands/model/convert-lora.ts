import { resolveModel } from "@disposition/core";
import { type ConvertedLora, convertLora } from "@disposition/dataset";
import { Command, Option } from "commander";

interface ConvertLoraOptions {
  readonly base: string;
  readonly output: string;
  readonly type: "f32" | "f16";
  readonly name?: string;
  readonly data?: string;
  readonly json?: boolean;
}

/** `disposition model convert-lora <folder>` */
export function convertLoraCommand(): Command {
  return new Command("convert-lora")
    .description("turn a trained LoRA adapter into a GGUF for --lora; refuses what a GGUF cannot stand for")
    .argument("<folder>", "what PEFT (TRL, Unsloth, Axolotl, LLaMA-Factory) or MLX saved, with adapter_config.json")
    .requiredOption(
      "--base <gguf>",
      "the model that it was trained on, in any quantisation, or hf:owner/repo/file.gguf",
    )
    .requiredOption("--output <gguf>", "replaced when it is there")
    .addOption(
      new Option("--type <type>", "how weights are stored; f16 halves the file").choices(["f32", "f16"]).default("f32"),
    )
    .option("--name <name>", "what the file calls itself (default: the folder's name)")
    .option("--data <folder>", "the data set that it was trained on: its fingerprint and hashes go into the file")
    .option("--json", "print what was converted as JSON")
    .action(convert);
}

async function convert(folder: string, { json, ...options }: ConvertLoraOptions): Promise<void> {
  const { path: base } = await resolveModel(options.base);
  const converted = await convertLora(folder, { ...options, base });
  process.stdout.write(json ? `${JSON.stringify(converted, null, 2)}\n` : summary(options.output, converted));
  const { untouched, matrices } = converted;
  if (untouched === 0) return;
  process.stderr.write(
    `warning: ${untouched} of ${matrices} matrices are not changed: the training has not reached them\n`,
  );
}

/** Names come from files and may hold anything, so they are shown as JSON. */
function summary(output: string, converted: ConvertedLora): string {
  const { architecture, matrices, rank, alpha, bytes, sha256, trainedOn, base } = converted;
  const strength = Number((alpha / rank).toPrecision(4));
  return [
    `${output}: ${architecture}, ${matrices} matrices of rank ${rank}, strength ${strength}, ${bytes} bytes`,
    `sha256 ${sha256}`,
    `trained on ${JSON.stringify(trainedOn)}, for the base ${JSON.stringify(base)}: they must be the same model`,
    "",
  ].join("\n");
}
