import { createHash } from "node:crypto";
import { DispositionError } from "@disposition/taxonomy";
import { z } from "zod";
import { Architecture } from "./architecture.ts";
import { GPU_KINDS } from "./gpus.ts";

/** The seven projections of a decoder layer; a LoRA adapter of these is what `convert-lora` turns into a GGUF. */
export const PROJECTIONS = ["q_proj", "k_proj", "v_proj", "o_proj", "gate_proj", "up_proj", "down_proj"] as const;
export type Projection = (typeof PROJECTIONS)[number];

// trainers differ in what an omitted key means, so every default is written out into their files
const Base = z.strictObject({
  /** Hugging Face id of the weights to tune. */
  // 4B, Apache-2.0, knows Hindi, ChatML's tokens in its vocabulary, and no chain of thought that would be in the loss
  repo: z
    .string()
    .regex(/^[\w.-]+\/[\w.-]+$/u, "write the model as owner/name")
    .default("Qwen/Qwen3-4B-Instruct-2507"),
  /** Commit, tag or branch. A commit hash is the only one that cannot move. */
  revision: z.string().min(1).default("main"),
  /** The GGUF of the same model that will carry the adapter in service: a path or hf:owner/repo/file.gguf. */
  gguf: z.string().min(1).optional(),
  /** Only for the memory estimate; known for the models in `knownArchitectures`. */
  architecture: Architecture.optional(),
});

const Lora = z.strictObject({
  // 16: what the earlier system of this task was tuned with; labels are a small skill, and rank costs memory
  rank: z.int().min(1).max(256).default(16),
  // alpha = rank: strength 1 in every trainer's own words (PEFT alpha/r, MLX scale, GGUF alpha)
  alpha: z.int().min(1).max(1024).default(16),
  // 0: Unsloth's fast path needs it, and few epochs over unlike calls overfit little
  dropout: z.number().min(0).max(0.5).default(0),
  // all seven: QLoRA (Dettmers et al. 2023, section 4) needs adapters on every linear layer to match full tuning
  targets: z
    .array(z.enum(PROJECTIONS))
    .min(1)
    .refine((targets) => new Set(targets).size === targets.length, "names a projection twice")
    .default([...PROJECTIONS]),
});

const Hardware = z.strictObject({
  // l4: the smallest card with bfloat16, which a 4-bit 7B model with rank 16 fits
  gpu: z.enum(GPU_KINDS).default("l4"),
  count: z.int().min(1).max(8).default(1),
});

const HubId = z.string().regex(/^[\w.-]+\/[\w.-]+$/u, "write a hub id as owner/name");

/** Where hosted trainers find the set and leave the adapter; both private. */
const Hub = z.strictObject({
  dataset: HubId.optional(),
  revision: z.string().min(1).default("main"),
  model: HubId.optional(),
  // a cap and no estimate: HF Jobs would stop after 30 minutes
  timeoutHours: z.number().positive().max(72).default(6),
});

/** What is to be trained, once, for every trainer. A key that is not here is an error, never ignored. */
export const TrainingRecipe = z.strictObject({
  kind: z.literal("disposition-training-recipe").default("disposition-training-recipe"),
  version: z.literal(1).default(1),
  /** Of the run: folders and hub repositories carry it. */
  name: z
    .string()
    .regex(/^[a-z0-9][a-z0-9-]{0,62}$/u, "use small letters, digits and hyphens")
    .default("disposition"),
  base: Base.prefault({}),
  // qlora: the same accuracy as 16-bit LoRA in the QLoRA paper, at a quarter of the weights' memory
  method: z.enum(["qlora", "lora", "full"]).default("qlora"),
  lora: Lora.prefault({}),
  // 2: what the earlier system chose by evaluation loss; the best checkpoint of them is kept
  epochs: z.int().min(1).max(50).default(2),
  // 2 × 8 = 16 rows per step, the earlier system's; a small batch because a vocabulary of 152k makes logits large
  batch: z.int().min(1).max(256).default(2),
  accumulation: z.int().min(1).max(1024).default(8),
  /** Peak. From 1e-6 up: below, JavaScript and YAML 1.1 disagree about how a number is written. */
  learningRate: z.number().min(1e-6).max(0.01).optional(),
  scheduler: z.enum(["cosine", "linear", "constant"]).default("cosine"),
  // 5 % of the steps, the earlier system's; written to the trainers as whole steps, the one key that all know
  warmupShare: z.number().min(0).max(0.5).default(0.05),
  // 0.01: the earlier system's, and the default of AdamW in PyTorch
  weightDecay: z.number().min(0).max(0.5).default(0.01),
  /** Tokens of the longest row that is trained whole; default: the inspection's longest row, rounded up to 64. */
  maxLength: z.int().min(64).max(131_072).optional(),
  seed: z.int().min(0).max(2_147_483_647).default(3407),
  // 4 looks per epoch: enough to keep the best checkpoint, few beside the training itself
  evaluationsPerEpoch: z.int().min(1).max(100).default(4),
  loss: z
    .literal("labels", 'only "labels": loss on the transcript teaches a classifier to write transcripts')
    .default("labels"),
  packing: z
    .literal(false, "only false: packed rows of short answers see each other unless attention is blocked")
    .default(false),
  hardware: Hardware.prefault({}),
  hub: Hub.prefault({}),
});
export type TrainingRecipe = z.infer<typeof TrainingRecipe>;

/** Peak learning rates by method: QLoRA paper, table 9, for adapters; an order of magnitude less where all moves. */
const LEARNING_RATES = { qlora: 2e-4, lora: 2e-4, full: 1e-5 } as const;

/**
 * Reads a recipe as it stands in a file.
 *
 * @throws DispositionError `FILE_INVALID`, naming each key that is unknown or out of range.
 * @example parseRecipe({ base: { repo: "Qwen/Qwen2.5-7B-Instruct" } }).epochs // 2
 */
export function parseRecipe(value: unknown): TrainingRecipe {
  const parsed = TrainingRecipe.safeParse(value);
  if (parsed.success) return parsed.data;
  throw new DispositionError("FILE_INVALID", `this is no training recipe: ${z.prettifyError(parsed.error)}`);
}

/** The recipe's peak learning rate, or the method's. */
export function learningRateOf(recipe: TrainingRecipe): number {
  return recipe.learningRate ?? LEARNING_RATES[recipe.method];
}

/** SHA-256 of the recipe with all defaults written out and keys in order: equal recipes have equal hashes. */
export function hashRecipe(recipe: TrainingRecipe): string {
  return createHash("sha256")
    .update(JSON.stringify(sortKeys(recipe)))
    .digest("hex");
}

function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, sortKeys(inner)]));
}
