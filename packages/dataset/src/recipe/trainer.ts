import { DispositionError } from "@disposition/taxonomy";
import { z } from "zod";
import type { RowFormatName } from "../write/row-formats.ts";
import { type Conflict, conflictsIn } from "./conflict.ts";
import { emitYaml } from "./emit-yaml.ts";
import type { TrainingPlan } from "./plan-training.ts";

export const TRAINER_NAMES = [
  "trl",
  "unsloth",
  "axolotl",
  "llama-factory",
  "mlx",
  "hf-jobs",
  "modal",
  "replicate",
] as const;
export type TrainerName = (typeof TRAINER_NAMES)[number];

/** A file of a recipe's folder. */
export interface RecipeFile {
  /** Plain name, in the recipe's folder. */
  readonly path: string;
  readonly text: string;
}

/** What is known about one kind of configuration file, at the version that a recipe pins. */
export interface ConfigSpec {
  readonly path: string;
  /** Program and version, for messages. */
  readonly of: string;
  /** Every key that we write, and no other. */
  readonly schema: z.ZodObject;
  /** Keys of the same version that we never write: `""` is the top level, `lora` the keys below lora. */
  readonly alsoKnown: Readonly<Record<string, readonly string[]>>;
  /** Keys that older versions had, and what to write instead. */
  readonly retired: Readonly<Record<string, string>>;
  /** Keys whose absence does harm, and which; `lora.scale` is scale below lora. */
  readonly needed: Readonly<Record<string, string>>;
  /** What is wrong between keys. */
  readonly conflicts: readonly Conflict[];
  readonly why: Readonly<Record<string, string>>;
}

/** One way to train: how its files are written and what it expects. */
export interface Trainer {
  readonly name: TrainerName;
  /** What stands at the end of the head line, e.g. "TRL 1.13.0". */
  readonly version: string;
  /** Shape of the rows that it reads, as `disposition dataset export --format` names it. */
  readonly format: RowFormatName;
  /** Lines of requirements.txt, pinned; empty where an image brings all. */
  readonly requirements: readonly string[];
  /** The configuration that a user may have already and want checked. */
  readonly config: ConfigSpec;
  /** Why this plan cannot be trained here; empty when it can. */
  readonly refusals: (plan: TrainingPlan) => readonly string[];
  /** Everything but requirements.txt, recipe.yaml and chat-template.jinja, which all have. */
  readonly files: (plan: TrainingPlan) => readonly RecipeFile[];
}

/**
 * A configuration file, checked against its own schema before it leaves.
 *
 * @throws DispositionError `INPUT_INVALID` when a value that the recipe allows is none for this trainer.
 */
export function configFile(
  spec: ConfigSpec,
  config: Readonly<Record<string, unknown>>,
  plan: TrainingPlan,
): RecipeFile {
  const parsed = spec.schema.safeParse(config);
  const problems = parsed.success ? conflictsIn(config, spec.conflicts) : [z.prettifyError(parsed.error)];
  if (problems.length > 0) {
    throw new DispositionError("INPUT_INVALID", `this recipe is none for ${spec.of}: ${problems.join("; ")}`);
  }
  return { path: spec.path, text: emitYaml(config, { head: headOf(plan, spec.of), why: spec.why }) };
}

/** The first lines of every file: what it is for, and of which recipe and data. */
export function headOf({ recipe, hash, data }: TrainingPlan, of: string): string[] {
  return [
    `${recipe.name}: ${recipe.method} of ${recipe.base.repo} with ${of}`,
    `recipe ${hash}`,
    `data ${data.sha256}, prompts ${data.format.id}, fingerprint ${data.fingerprint}`,
    "Made by disposition dataset recipe. Change the recipe, not this file.",
  ];
}

/** The same lines for a Python file. */
export function pythonHead(plan: TrainingPlan, of: string): string {
  return headOf(plan, of)
    .map((line) => `# ${line}`)
    .join("\n");
}
