import { DispositionClassifier, type LoadOptions } from "@disposition/core";
import { type collections, DispositionError, promptFormats } from "@disposition/taxonomy";
import { type Command, Option } from "commander";

/** What every command that runs a model can be told. */
export interface ModelOptions {
  readonly model?: string;
  readonly gpu: string;
  readonly threads?: string;
  /** False where none shall be used, not even the model's own. */
  readonly calibration?: string | false;
  readonly lora?: string;
  readonly format?: string;
}

/** Adds `--model`, `--lora`, `--format`, `--gpu`, `--threads` and `--calibration`. */
export function withModelOptions(command: Command): Command {
  return command
    .option("--model <file>", "GGUF file (default: the starter model)")
    .option("--lora <file>", "adapter for it, a GGUF file too")
    .addOption(
      new Option("--format <id>", "prompt that the model was trained on (default: what its manifest names)").choices(
        promptFormats.map(({ id }) => id),
      ),
    )
    .addOption(
      new Option("--gpu <device>", "device").choices(["off", "auto", "cuda", "vulkan", "metal"]).default("off"),
    )
    .option("--threads <count>", "CPU threads (default: what the machine grants)")
    .option(
      "--calibration <file>",
      "makes probabilities shares of being right (.json; see evaluate --calibrate; default: what the model brings)",
    )
    .option("--no-calibration", "the model's own belief");
}

/** What a command may ask for beside the options. */
type More = Pick<LoadOptions<typeof collections>, "queue" | "cache" | "isolation">;

/** Loads the classifier that the options ask for. */
export async function loadClassifier(options: ModelOptions, more: More = {}): Promise<DispositionClassifier> {
  const threads = options.threads === undefined ? undefined : wholeNumber("--threads", options.threads);
  const format = promptFormats.find(({ id }) => id === options.format);
  return DispositionClassifier.load({
    ...more,
    ...(options.model === undefined ? {} : { model: options.model }),
    ...(threads === undefined ? {} : { threads }),
    ...(options.calibration === undefined ? {} : { calibration: options.calibration }),
    ...(options.lora === undefined ? {} : { lora: options.lora }),
    ...(format === undefined ? {} : { format }),
    gpu: options.gpu === "off" ? false : (options.gpu as "auto" | "cuda" | "vulkan" | "metal"),
  });
}

/** @throws DispositionError `INPUT_INVALID` unless `text` is a whole number ≥ 1. */
export function wholeNumber(option: string, text: string): number {
  const value = Number(text);
  if (Number.isInteger(value) && value >= 1) return value;
  throw new DispositionError("INPUT_INVALID", `${option} is "${text}"; give a whole number, 1 or more`);
}
