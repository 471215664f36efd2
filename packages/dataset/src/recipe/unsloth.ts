import { z } from "zod";
import { commandsFile, shell } from "./commands.ts";
import type { TrainingPlan } from "./plan-training.ts";
import { type ConfigSpec, configFile, type RecipeFile, type Trainer } from "./trainer.ts";
import { unslothScript } from "./unsloth-script.ts";

/** `unsloth train -c`: five sections, none of them with evaluation, so the script beside it trains. */
const UnslothConfig = z.strictObject({
  model: z.string(),
  data: z.strictObject({
    local_dataset: z.array(z.string()).length(1),
    format_type: z.literal("chatml"),
  }),
  training: z.strictObject({
    training_type: z.enum(["lora", "full"]),
    max_seq_length: z.int().min(1),
    load_in_4bit: z.boolean(),
    output_dir: z.string(),
    num_epochs: z.int().min(1),
    learning_rate: z.number().positive(),
    batch_size: z.int().min(1),
    gradient_accumulation_steps: z.int().min(1),
    warmup_steps: z.int().min(0),
    max_steps: z.literal(0),
    save_steps: z.int().min(0),
    weight_decay: z.number().min(0),
    random_seed: z.int(),
    packing: z.literal(false),
    train_on_completions: z.literal(true),
    gradient_checkpointing: z.enum(["unsloth", "true", "none"]),
  }),
  lora: z
    .strictObject({
      lora_r: z.int().min(1),
      lora_alpha: z.int().min(1),
      lora_dropout: z.number().min(0).max(1),
      target_modules: z.string(),
      use_rslora: z.literal(false),
      use_loftq: z.literal(false),
      use_dora: z.literal(false),
    })
    .optional(),
  logging: z.strictObject({ enable_wandb: z.boolean(), enable_tensorboard: z.boolean() }),
});
type UnslothConfig = z.infer<typeof UnslothConfig>;

const VERSION = "Unsloth 2026.10.9";

const unslothSpec: ConfigSpec = {
  path: "unsloth.yaml",
  of: VERSION,
  schema: UnslothConfig,
  alsoKnown: {
    "": [],
    data: ["dataset"],
    lora: [
      ...["vision_all_linear", "finetune_vision_layers", "finetune_language_layers", "finetune_attention_modules"],
      "finetune_mlp_modules",
    ],
    logging: ["wandb_project", "wandb_token", "tensorboard_dir", "hf_token"],
  },
  retired: {
    eval_dataset: "has no counterpart; the script evaluates",
    warmup_ratio: "is warmup_steps, a whole number",
    max_length: "is max_seq_length here",
    lr_scheduler_type: "has no counterpart; the script has a schedule",
  },
  needed: {
    "training.train_on_completions": "its default, false, leaves the loss on the transcript",
    "training.max_seq_length": "its default, 2048, cuts the label off longer rows",
  },
  conflicts: [
    {
      when: ({ training }) => isFull(training) && asRecord(training).load_in_4bit === true,
      problem: "training_type full excludes load_in_4bit",
    },
    {
      when: ({ training, lora }) => isFull(training) && lora !== undefined,
      problem: "lora does nothing with training_type full",
    },
    {
      when: ({ training, lora }) => !isFull(training) && lora === undefined,
      problem: "lora is missing: its default strength, alpha 16 at rank 64, is a quarter of what alpha = rank has",
    },
    {
      when: ({ lora }) => String(asRecord(lora).target_modules ?? "").includes(" "),
      problem: "lora.target_modules has blanks between its names",
    },
  ],
  why: {
    data: "chatml means messages rows",
    training:
      "train_on_completions is the loss on labels only; warmup_steps is computed from rows, batch, accumulation and epochs",
    lora: "strength is lora_alpha / lora_r; target_modules is one string, joined by commas",
    logging: "nothing leaves the machine",
  },
};

function isFull(training: unknown): boolean {
  return asRecord(training).training_type === "full";
}

function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? { ...value } : {};
}

/** Unsloth on one GPU of your own. */
export const unsloth: Trainer = {
  name: "unsloth",
  version: VERSION,
  format: "messages",
  // transformers and trl: the pair that Unsloth's notebooks pin
  requirements: ["unsloth==2026.10.9", "unsloth_zoo==2026.10.9", "transformers==4.56.2", "trl==0.22.2"],
  config: unslothSpec,
  refusals: ({ recipe, half }) => {
    const reasons: string[] = [];
    if (recipe.hardware.count > 1) reasons.push("this script trains on one GPU; set hardware.count to 1, or take trl");
    if (recipe.method === "full" && half === "float16") {
      reasons.push(`a full tuning needs bfloat16, which a ${recipe.hardware.gpu} has not; take lora or another GPU`);
    }
    return reasons;
  },
  files,
};

function files(plan: TrainingPlan): RecipeFile[] {
  const output = `out/${plan.recipe.name}`;
  return [
    configFile(unslothSpec, unslothConfig(plan, output), plan),
    { path: "train_unsloth.py", text: unslothScript(plan, VERSION) },
    commandsFile(plan, unsloth, {
      install: [
        shell("python3 -m venv .venv && . .venv/bin/activate", "pip install -r requirements.txt"),
        "If pip finds the pins at odds, install unsloth first and trl last with `--no-deps`, as Unsloth's notebooks do.",
      ],
      check: [
        "The script stops before training when no token, or not the end token, carries loss. Whether a row is cut it cannot see.",
      ],
      train: [
        "The script reads `unsloth.yaml`, evaluates on the validation split and keeps the best checkpoint:",
        shell("python train_unsloth.py"),
        "`unsloth train -c unsloth.yaml` trains from the same file, but with the base's own template, its own schedule and no evaluation.",
      ],
      result: `${output}/final`,
    }),
  ];
}

function unslothConfig(plan: TrainingPlan, output: string): UnslothConfig {
  const { recipe, steps } = plan;
  return {
    model: recipe.base.repo,
    data: { local_dataset: ["data/train.jsonl"], format_type: "chatml" },
    training: {
      training_type: recipe.method === "full" ? "full" : "lora",
      max_seq_length: plan.maxLength,
      load_in_4bit: recipe.method === "qlora",
      output_dir: output,
      num_epochs: recipe.epochs,
      learning_rate: plan.learningRate,
      batch_size: recipe.batch,
      gradient_accumulation_steps: recipe.accumulation,
      warmup_steps: steps.warmup,
      max_steps: 0,
      save_steps: steps.evaluateEvery,
      weight_decay: recipe.weightDecay,
      random_seed: recipe.seed,
      packing: false,
      train_on_completions: true,
      gradient_checkpointing: "unsloth",
    },
    ...(recipe.method !== "full" && { lora: loraSection(plan) }),
    logging: { enable_wandb: false, enable_tensorboard: false },
  };
}

function loraSection({ recipe }: TrainingPlan): NonNullable<UnslothConfig["lora"]> {
  const { rank, alpha, dropout, targets } = recipe.lora;
  return {
    lora_r: rank,
    lora_alpha: alpha,
    lora_dropout: dropout,
    target_modules: targets.join(","),
    use_rslora: false,
    use_loftq: false,
    use_dora: false,
  };
}
