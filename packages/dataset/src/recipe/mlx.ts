import { z } from "zod";
import { commandsFile, shell } from "./commands.ts";
import { has, isMultiple } from "./conflict.ts";
import type { TrainingPlan } from "./plan-training.ts";
import { type ConfigSpec, configFile, type RecipeFile, type Trainer } from "./trainer.ts";
import type { Projection } from "./training-recipe.ts";

/** MLX names a projection with the block that it stands in. */
const MLX_KEYS: Readonly<Record<Projection, string>> = {
  q_proj: "self_attn.q_proj",
  k_proj: "self_attn.k_proj",
  v_proj: "self_attn.v_proj",
  o_proj: "self_attn.o_proj",
  gate_proj: "mlp.gate_proj",
  up_proj: "mlp.up_proj",
  down_proj: "mlp.down_proj",
};

const MlxConfig = z.strictObject({
  model: z.string(),
  train: z.literal(true),
  data: z.string(),
  fine_tune_type: z.enum(["lora", "dora", "full"]),
  lora_parameters: z
    .strictObject({
      keys: z.array(z.string()).min(1),
      rank: z.int().min(1),
      scale: z.number().positive(),
      dropout: z.number().min(0).max(1),
    })
    .optional(),
  num_layers: z.int().min(-1),
  optimizer: z.literal("adamw"),
  optimizer_config: z.strictObject({ adamw: z.strictObject({ weight_decay: z.number().min(0) }) }),
  learning_rate: z.number().positive(),
  lr_schedule: z.strictObject({
    name: z.enum(["cosine_decay", "linear_schedule"]),
    warmup: z.int().min(0),
    warmup_init: z.number().min(0),
    arguments: z.array(z.number()).length(3),
  }),
  batch_size: z.int().min(1),
  grad_accumulation_steps: z.int().min(1),
  iters: z.int().min(1),
  max_seq_length: z.int().min(1),
  mask_prompt: z.literal(true),
  grad_checkpoint: z.boolean(),
  val_batches: z.int().min(-1),
  steps_per_eval: z.int().min(1),
  steps_per_report: z.int().min(1),
  save_every: z.int().min(1),
  adapter_path: z.string(),
  test: z.literal(false),
  seed: z.int(),
});
type MlxConfig = z.infer<typeof MlxConfig>;

const VERSION = "mlx-lm 0.32.2";

const mlxSpec: ConfigSpec = {
  path: "mlx-lora.yaml",
  of: VERSION,
  schema: MlxConfig,
  alsoKnown: {
    "": [
      "resume_adapter_file",
      "test_batches",
      "hf_dataset",
      "report_to",
      "project_name",
      "wandb",
      "config",
      "clear_cache_threshold",
    ],
    optimizer_config: ["adam", "muon", "sgd", "adafactor"],
  },
  retired: {
    epochs: "has no counterpart: MLX counts batches, write iters",
    num_train_epochs: "has no counterpart: MLX counts batches, write iters",
    warmup_steps: "stands in lr_schedule as warmup",
    lora_layers: "is num_layers",
    max_length: "is max_seq_length here",
    gradient_accumulation_steps: "is grad_accumulation_steps here",
    lora_alpha: "stands in lora_parameters as scale, alpha ÷ rank",
  },
  needed: {
    mask_prompt: "without it the loss is on the transcript too",
    max_seq_length: "its default, 2048, cuts the label off longer rows",
  },
  conflicts: [
    {
      when: (config) => config.fine_tune_type === "dora",
      problem: "fine_tune_type dora cannot be turned into a GGUF adapter; write lora",
    },
    {
      when: (config) => config.fine_tune_type === "full" && has(config, "lora_parameters"),
      problem: "lora_parameters do nothing with fine_tune_type full",
    },
    {
      when: (config) => config.fine_tune_type !== "full" && !has(config, "lora_parameters"),
      problem: "lora_parameters are missing: their default strength, scale 20, is many times that of other trainers",
    },
    {
      when: (config) => !isMultiple(config.iters, config.grad_accumulation_steps),
      problem: "iters is no multiple of grad_accumulation_steps: the last batches would be computed and thrown away",
    },
  ],
  why: {
    model: "a local folder, so that chat_template.jinja in it can be the prompt of service",
    data: "folder with train.jsonl and valid.jsonl; no blank lines",
    lora_parameters: "scale is alpha / rank of other trainers; MLX's default of 20 is far more",
    num_layers: "-1 is all; the default is the last 16",
    lr_schedule: "counts optimizer steps, not batches",
    iters: "batches, not epochs: steps × accumulation",
    max_seq_length: "the default of 2048 would cut labels off longer rows",
    mask_prompt: "loss on labels only: on the last message",
    val_batches: "-1 is the whole validation split",
    steps_per_eval: "counts batches",
    save_every: "counts batches",
  },
};

/** `mlx_lm.lora` on a Mac of your own; the recipe's GPU means nothing here. */
export const mlx: Trainer = {
  name: "mlx",
  version: VERSION,
  // mlx: messages rows in files named train and valid
  format: "mlx",
  requirements: ["mlx-lm==0.32.2"],
  config: mlxSpec,
  refusals: ({ recipe, data }) => {
    const reasons: string[] = [];
    if (recipe.hardware.count > 1) reasons.push("MLX trains on one machine here; set hardware.count to 1");
    for (const split of ["train", "validation"] as const) {
      if (data.rows[split] >= recipe.batch) continue;
      reasons.push(
        `MLX needs at least batch (${recipe.batch}) rows per split, and ${split} has ${data.rows[split]}; lower batch`,
      );
    }
    return reasons;
  },
  files,
};

function files(plan: TrainingPlan): RecipeFile[] {
  const { recipe } = plan;
  const output = `out/${recipe.name}`;
  const quantise = recipe.method === "qlora" ? " -q --q-bits 4" : "";
  return [
    configFile(mlxSpec, mlxConfig(plan, output), plan),
    commandsFile(plan, mlx, {
      install: [
        shell("python3 -m venv .venv && . .venv/bin/activate", "pip install -r requirements.txt"),
        `The base model, ${recipe.method === "qlora" ? "quantised to 4 bits, " : ""}with the prompt of service as its template:`,
        shell(
          `hf download ${recipe.base.repo} --revision ${recipe.base.revision} --local-dir base-hf`,
          `mlx_lm.convert --hf-path base-hf --mlx-path base-mlx${quantise}`,
          "cp chat-template.jinja base-mlx/chat_template.jinja",
        ),
      ],
      check: ["mlx_lm ignores keys that it does not know, and cuts rows that are too long with a warning only."],
      train: [
        shell("mlx_lm.lora -c mlx-lora.yaml"),
        `The adapter with the lowest validation loss need not be the last: \`${output}\` keeps one per \`save_every\`.`,
      ],
      ...(recipe.method === "full" && {
        fetch: [shell(`mlx_lm.fuse --model base-mlx --adapter-path ${output} --save-path out/fused`)],
      }),
      result: recipe.method === "full" ? "out/fused" : output,
    }),
  ];
}

function mlxConfig(plan: TrainingPlan, output: string): MlxConfig {
  const { recipe, steps, learningRate } = plan;
  const everyBatches = steps.evaluateEvery * recipe.accumulation;
  return {
    model: "base-mlx",
    train: true,
    data: "data",
    fine_tune_type: recipe.method === "full" ? "full" : "lora",
    ...(recipe.method !== "full" && { lora_parameters: loraParameters(plan) }),
    num_layers: -1,
    optimizer: "adamw",
    optimizer_config: { adamw: { weight_decay: recipe.weightDecay } },
    learning_rate: learningRate,
    lr_schedule: schedule(plan),
    batch_size: recipe.batch,
    grad_accumulation_steps: recipe.accumulation,
    iters: steps.iterations,
    max_seq_length: plan.maxLength,
    mask_prompt: true,
    grad_checkpoint: true,
    val_batches: -1,
    steps_per_eval: everyBatches,
    steps_per_report: 10 * recipe.accumulation,
    save_every: everyBatches,
    adapter_path: output,
    test: false,
    seed: recipe.seed,
  };
}

function loraParameters({ recipe }: TrainingPlan): NonNullable<MlxConfig["lora_parameters"]> {
  const { rank, alpha, dropout, targets } = recipe.lora;
  return { keys: targets.map((target) => MLX_KEYS[target]), rank, scale: alpha / rank, dropout };
}

/** MLX has no constant schedule: a linear one between two equal rates is. */
function schedule({ recipe, steps, learningRate }: TrainingPlan): MlxConfig["lr_schedule"] {
  const warmup = { warmup: steps.warmup, warmup_init: 0 };
  const rest = steps.total - steps.warmup;
  if (recipe.scheduler === "cosine") return { name: "cosine_decay", ...warmup, arguments: [learningRate, rest, 0] };
  const last = recipe.scheduler === "linear" ? 0 : learningRate;
  return { name: "linear_schedule", ...warmup, arguments: [learningRate, last, rest] };
}
