import { z } from "zod";
import type { TrainingPlan } from "./plan-training.ts";

/** Keys that mean the same in every trainer on top of transformers' Trainer, axolotl included. */
export const trainingShape = {
  gradient_accumulation_steps: z.int().min(1),
  learning_rate: z.number().positive(),
  warmup_steps: z.int().min(0),
  weight_decay: z.number().min(0),
  bf16: z.boolean(),
  fp16: z.boolean(),
  eval_strategy: z.enum(["no", "steps", "epoch"]),
  eval_steps: z.int().min(1),
  save_strategy: z.enum(["no", "steps", "epoch", "best"]),
  save_steps: z.int().min(1),
  save_total_limit: z.int().min(1),
  load_best_model_at_end: z.boolean(),
  metric_for_best_model: z.string(),
  greater_is_better: z.boolean(),
  logging_steps: z.int().min(1),
  seed: z.int(),
};

/** The same, with the names of TrainingArguments for what axolotl calls otherwise. */
export const trainingArgumentsShape = {
  num_train_epochs: z.number().positive(),
  per_device_train_batch_size: z.int().min(1),
  per_device_eval_batch_size: z.int().min(1),
  optim: z.string(),
  lr_scheduler_type: z.enum(["cosine", "linear", "constant_with_warmup"]),
  ...trainingShape,
  report_to: z.string(),
  output_dir: z.string(),
};

const Training = z.strictObject(trainingShape);
const TrainingArguments = z.strictObject(trainingArgumentsShape);

/** `trainingShape` for a plan: the best checkpoint by validation loss is kept. */
export function trainingKeys({ recipe, steps, learningRate, half }: TrainingPlan): z.infer<typeof Training> {
  return {
    gradient_accumulation_steps: recipe.accumulation,
    learning_rate: learningRate,
    warmup_steps: steps.warmup,
    weight_decay: recipe.weightDecay,
    bf16: half === "bfloat16",
    fp16: half === "float16",
    eval_strategy: "steps",
    eval_steps: steps.evaluateEvery,
    save_strategy: "steps",
    save_steps: steps.evaluateEvery,
    save_total_limit: 2,
    load_best_model_at_end: true,
    metric_for_best_model: "eval_loss",
    greater_is_better: false,
    logging_steps: 10,
    seed: recipe.seed,
  };
}

/** `trainingArgumentsShape` for a plan. */
export function trainingArguments(
  plan: TrainingPlan,
  places: { readonly optimizer: string; readonly output: string },
): z.infer<typeof TrainingArguments> {
  const { recipe } = plan;
  return {
    num_train_epochs: recipe.epochs,
    per_device_train_batch_size: recipe.batch,
    per_device_eval_batch_size: recipe.batch,
    optim: places.optimizer,
    lr_scheduler_type: hfScheduler(recipe.scheduler),
    ...trainingKeys(plan),
    report_to: "none",
    output_dir: places.output,
  };
}

/** Transformers' name of a schedule; its `constant` would ignore the warm-up. */
export function hfScheduler(
  scheduler: TrainingPlan["recipe"]["scheduler"],
): z.infer<typeof TrainingArguments>["lr_scheduler_type"] {
  return scheduler === "constant" ? "constant_with_warmup" : scheduler;
}
