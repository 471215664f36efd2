import {
  type RenderedRecipe,
  TRAINER_NAMES,
  type TrainerName,
  trainerFormats,
  validateTrainerConfig,
  writeRecipe,
} from "@disposition/dataset";
import { DispositionError } from "@disposition/taxonomy";
import { Command, Option } from "commander";
import { readText } from "../../batch/read-text.ts";

interface RecipeOptions {
  readonly for: TrainerName;
  readonly recipe?: string;
  readonly inspection?: string;
  readonly output?: string;
  readonly check?: string;
}

/** `disposition dataset recipe [folder]` */
export function recipeCommand(): Command {
  return new Command("recipe")
    .description("write everything that trains a data set with one trainer: configuration, pins, exact commands")
    .argument("[folder]", "the data set, with its manifest.json")
    .addOption(new Option("--for <trainer>", "who trains").choices(TRAINER_NAMES).makeOptionMandatory())
    .option("--recipe <file>", "what to train, .yaml (default: every default)")
    .option("--inspection <report>", "report (.json) of dataset inspect; needed unless the recipe states maxLength")
    .option("--output <folder>", "created when missing; files of the same names are replaced")
    .option("--check <file>", "write nothing: check a configuration of that trainer that you have already")
    .action(recipe);
}

async function recipe(folder: string | undefined, options: RecipeOptions): Promise<void> {
  if (options.check !== undefined) return check(options.for, options.check);
  const { output } = options;
  if (folder === undefined || output === undefined) {
    throw new DispositionError("INPUT_INVALID", "name the data set's folder and --output, or a file to --check");
  }
  const rendered = await writeRecipe({
    folder,
    trainer: options.for,
    output,
    ...(options.recipe === undefined ? {} : { recipe: options.recipe }),
    ...(options.inspection === undefined ? {} : { inspection: options.inspection }),
  });
  process.stdout.write(summary(rendered, options.for, output));
  for (const warning of rendered.plan.warnings) process.stderr.write(`warning: ${warning}\n`);
}

/** Exit status 1 when there is something wrong. */
async function check(trainer: TrainerName, path: string): Promise<void> {
  const text = await readText(path);
  const problems = validateTrainerConfig(trainer, text);
  if (problems.length === 0) process.stdout.write(`${path}: nothing wrong\n`);
  for (const problem of problems) process.stdout.write(`${path}: ${problem}\n`);
  if (problems.length > 0) process.exitCode = 1;
}

function summary({ plan, files }: RenderedRecipe, trainer: TrainerName, output: string): string {
  const { recipe, data, steps, memory, tokensPerEpoch } = plan;
  const bound = tokensPerEpoch.counted ? "" : "at most ";
  const size =
    memory === null
      ? "not estimated"
      : `${memory.lowGiB.toFixed(1)} to ${memory.highGiB.toFixed(1)} GiB per ${recipe.hardware.gpu}, computed, not measured`;
  const lines = [
    ["what", `${recipe.method} of ${recipe.base.repo}, recipe ${plan.hash.slice(0, 16)}`],
    ["rows", `${data.rows.train} train, ${data.rows.validation} validation, as ${trainerFormats[trainer].format}`],
    [
      "steps",
      `${steps.total} of ${steps.rowsPerStep} rows (${recipe.epochs} × ${steps.stepsPerEpoch}), ${steps.warmup} warm-up, evaluation every ${steps.evaluateEvery}`,
    ],
    ["tokens", `${bound}${tokensPerEpoch.count} per epoch, rows up to ${plan.maxLength}`],
    ["memory", size],
    ["files", `${output}: ${files.map(({ path }) => path).join(", ")}`],
    ["next", "COMMANDS.md"],
  ];
  return lines.map(([name = "", text = ""]) => `${name.padEnd(8)}${text}\n`).join("");
}
