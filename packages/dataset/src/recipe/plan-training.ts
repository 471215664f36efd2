import { DispositionError, type PromptFormat } from "@disposition/taxonomy";
import { knownArchitectures } from "./architecture.ts";
import { chatTemplateOf } from "./chat-template.ts";
import { estimateMemory, type MemoryEstimate } from "./estimate-memory.ts";
import { gpus } from "./gpus.ts";
import { stepsOf, type TrainingSteps } from "./steps-of.ts";
import { hashRecipe, learningRateOf, type TrainingRecipe } from "./training-recipe.ts";

/** What a recipe has to know about the set that is trained on. */
export interface TrainingData {
  /** Rows per split, as the manifest counts them. */
  readonly rows: { readonly train: number; readonly validation: number; readonly test?: number };
  /** SHA-256 of the training split. */
  readonly sha256: string;
  /** Of taxonomy, prompt format and finders: the adapter runs only under the same. */
  readonly fingerprint: string;
  readonly format: PromptFormat;
  /** Tokens per row under the base's tokenizer, from an inspection. */
  readonly tokens?: { readonly longest: number; readonly trainTotal?: number };
}

/** A recipe with everything computed that depends on the data. */
export interface TrainingPlan {
  readonly recipe: TrainingRecipe;
  readonly data: TrainingData;
  /** SHA-256 of the recipe. */
  readonly hash: string;
  readonly steps: TrainingSteps;
  /** Tokens of the longest row that is trained whole. */
  readonly maxLength: number;
  /** Of the training split; an upper bound, `rows × maxLength`, where no inspection counted them. */
  readonly tokensPerEpoch: { readonly count: number; readonly counted: boolean };
  readonly learningRate: number;
  /** Of the numbers that the GPU calculates with. */
  readonly half: "bfloat16" | "float16";
  /** Jinja. */
  readonly chatTemplate: string;
  /** Ends an answer; the base's tokenizer must know it as one token. */
  readonly endToken: string;
  /** Null where the base's sizes are not known, or where no GPU of the recipe trains. */
  readonly memory: MemoryEstimate | null;
  /** What a person should know before paying. */
  readonly warnings: readonly string[];
}

/**
 * Computes what depends on the data: steps, warm-up, longest row, memory.
 *
 * @param onGpu - Whether the recipe's GPU is what trains; elsewhere its memory is not estimated.
 * @throws DispositionError `INPUT_INVALID` when there is nothing to train or to validate on, when no longest row is
 * known, or when the recipe's `maxLength` would cut one.
 */
export function planTraining(recipe: TrainingRecipe, data: TrainingData, onGpu = true): TrainingPlan {
  for (const split of ["train", "validation"] as const) {
    if (data.rows[split] < 1) throw invalid(`the ${split} split has no row; build a larger data set`);
  }
  const maxLength = maxLengthOf(recipe, data);
  const architecture = recipe.base.architecture ?? knownArchitectures[recipe.base.repo];
  const memory = onGpu && architecture ? estimateMemory(architecture, recipe, maxLength) : null;
  const tight = onGpu ? memoryWarning(recipe, memory) : null;
  const steps = stepsOf(data.rows.train, recipe);
  const total = data.tokens?.trainTotal;
  return {
    recipe,
    data,
    hash: hashRecipe(recipe),
    steps,
    maxLength,
    tokensPerEpoch: { count: total ?? data.rows.train * maxLength, counted: total !== undefined },
    learningRate: learningRateOf(recipe),
    half: gpus[recipe.hardware.gpu].bfloat16 ? "bfloat16" : "float16",
    chatTemplate: chatTemplateOf(data.format.frame),
    endToken: data.format.frame.closeAnswer,
    memory,
    warnings: [...warningsOf(recipe, steps), ...(tight === null ? [] : [tight])],
  };
}

function maxLengthOf(recipe: TrainingRecipe, { tokens, format }: TrainingData): number {
  const stated = recipe.maxLength;
  if (stated === undefined && tokens === undefined) {
    throw invalid(
      `the longest row is not known; give the report of \`disposition dataset inspect <set> --template ${format.id} --tokenizer <tokenizer.json> --json\`, or maxLength in the recipe`,
    );
  }
  if (stated !== undefined && tokens !== undefined && stated < tokens.longest) {
    // trainers keep the start of a row that is too long: the label goes first
    throw invalid(
      `maxLength ${stated} cuts the label off the longest row, ${tokens.longest} tokens; raise it or leave it out`,
    );
  }
  return stated ?? Math.ceil((tokens?.longest ?? 0) / 64) * 64;
}

function warningsOf({ base }: TrainingRecipe, steps: TrainingSteps): string[] {
  const warnings: string[] = [];
  if (!/^[0-9a-f]{40}$/u.test(base.revision)) {
    warnings.push(
      `base.revision "${base.revision}" can move; name the commit (40 hex digits) to train the same weights again`,
    );
  }
  if (steps.total < 50) {
    warnings.push(
      `${steps.total} steps in all are few for ${steps.rowsPerStep} rows per step; lower accumulation or get more rows`,
    );
  }
  return warnings;
}

/** What may not fit; null where it does. */
function memoryWarning({ base, hardware }: TrainingRecipe, memory: MemoryEstimate | null): string | null {
  const { gpu } = hardware;
  const { memoryGiB } = gpus[gpu];
  if (memory === null) {
    return `the sizes of ${base.repo} are not known here; give base.architecture for an estimate of the memory`;
  }
  if (memory.lowGiB > memoryGiB) {
    return `one ${gpu} has ${memoryGiB} GiB and the least that this needs is ${memory.lowGiB.toFixed(1)}; take qlora, a smaller batch or a larger GPU`;
  }
  if (memory.highGiB <= memoryGiB) return null;
  return `a trainer that computes logits for whole rows needs up to ${memory.highGiB.toFixed(1)} GiB and one ${gpu} has ${memoryGiB}; if it runs out, halve batch and double accumulation`;
}

function invalid(message: string): DispositionError {
  return new DispositionError("INPUT_INVALID", message);
}
