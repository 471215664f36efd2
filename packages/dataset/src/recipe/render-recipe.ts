import { DispositionError } from "@disposition/taxonomy";
import { stringify } from "yaml";
import { planTraining, type TrainingData, type TrainingPlan } from "./plan-training.ts";
import { headOf, type RecipeFile, type TrainerName } from "./trainer.ts";
import { trainers } from "./trainers.ts";
import type { TrainingRecipe } from "./training-recipe.ts";

/** A recipe made for one trainer. */
export interface RenderedRecipe {
  readonly plan: TrainingPlan;
  /** In order of name; plain names, one folder. */
  readonly files: readonly RecipeFile[];
}

/**
 * Writes a recipe for one trainer: its configuration with every default spelled out, pinned requirements, scripts,
 * and `COMMANDS.md` from the rows to the classifier. Pure; the same recipe and data give the same bytes.
 *
 * @throws DispositionError `INPUT_INVALID` naming everything that this trainer cannot do.
 * @example
 * const { files, plan } = renderRecipe("trl", parseRecipe({}), data);
 */
export function renderRecipe(name: TrainerName, recipe: TrainingRecipe, data: TrainingData): RenderedRecipe {
  const trainer = trainers[name];
  const plan = planTraining(recipe, data, name !== "mlx");
  const refusals = trainer.refusals(plan);
  if (refusals.length > 0) {
    throw new DispositionError("INPUT_INVALID", `${trainer.version} cannot train this recipe: ${refusals.join("; ")}`);
  }
  const head = headOf(plan, trainer.version).map((line) => `# ${line}\n`);
  const files = [
    ...trainer.files(plan),
    // the prompt of service: most trainers render with it, and an inspection does
    { path: "chat-template.jinja", text: plan.chatTemplate },
    // the recipe as it was used, defaults and all: what the hash in every head is of
    { path: "recipe.yaml", text: stringify(recipe, { version: "1.1" }) },
    ...(trainer.requirements.length > 0
      ? [{ path: "requirements.txt", text: `${head.join("")}${trainer.requirements.join("\n")}\n` }]
      : []),
  ];
  return { plan, files: files.sort((one, other) => (one.path < other.path ? -1 : 1)) };
}
