import { z } from "zod";
import { excludes, has, trainerConflicts } from "./conflict.ts";
import { hfScheduler, trainingKeys, trainingShape } from "./hf-training-keys.ts";
import type { TrainingPlan } from "./plan-training.ts";
import type { ConfigSpec } from "./trainer.ts";
import { PROJECTIONS } from "./training-recipe.ts";

const AxolotlDataSet = z.strictObject({
  path: z.string(),
  ds_type: z.literal("json"),
  split: z.literal("train"),
  type: z.literal("chat_template"),
  field_messages: z.literal("messages"),
  message_property_mappings: z.strictObject({ role: z.literal("role"), content: z.literal("content") }),
  roles_to_train: z.array(z.literal("assistant")).length(1),
  train_on_eos: z.enum(["all", "turn", "last"]),
});

const AxolotlConfig = z.strictObject({
  base_model: z.string(),
  model_revision: z.string(),
  adapter: z.enum(["lora", "qlora"]).optional(),
  load_in_4bit: z.boolean(),
  load_in_8bit: z.boolean(),
  lora_r: z.int().min(1).optional(),
  lora_alpha: z.int().min(1).optional(),
  lora_dropout: z.number().min(0).max(1).optional(),
  lora_target_modules: z.array(z.enum(PROJECTIONS)).min(1).optional(),
  chat_template: z.literal("jinja"),
  chat_template_jinja: z.string(),
  special_tokens: z.strictObject({ eos_token: z.string() }),
  datasets: z.array(AxolotlDataSet).min(1),
  test_datasets: z.array(AxolotlDataSet).min(1),
  dataset_prepared_path: z.string(),
  sequence_len: z.int().min(1),
  excess_length_strategy: z.enum(["raise", "drop", "truncate"]),
  sample_packing: z.literal(false),
  pad_to_sequence_len: z.boolean(),
  num_epochs: z.number().positive(),
  micro_batch_size: z.int().min(1),
  eval_batch_size: z.int().min(1),
  gradient_checkpointing: z.boolean(),
  optimizer: z.string(),
  lr_scheduler: z.enum(["cosine", "linear", "constant_with_warmup"]),
  attn_implementation: z.enum(["sdpa", "eager", "flash_attention_2", "flash_attention_3", "flex_attention"]),
  ...trainingShape,
  // a share of the run is a number here too
  eval_steps: z.number().positive(),
  save_steps: z.number().positive(),
  output_dir: z.string(),
});
export type AxolotlConfig = z.infer<typeof AxolotlConfig>;

export const AXOLOTL_VERSION = "axolotl 0.18.0";

/** Keys of a data set that we never write. */
const DATA_SET_KEYS = [
  "data_files",
  "name",
  "revision",
  "shards",
  "chat_template",
  "roles",
  "train_on_eot",
  "drop_system_message",
  "split_thinking",
  "message_field_training",
];

const BATCH_KEYS = ["micro_batch_size", "gradient_accumulation_steps", "batch_size"];

/** axolotl pins its own torch stack exactly; a second pin beside it could only contradict. */
export const AXOLOTL_REQUIREMENTS = ["axolotl==0.18.0"] as const;

export const axolotlSpec: ConfigSpec = {
  path: "axolotl.yaml",
  of: AXOLOTL_VERSION,
  schema: AxolotlConfig,
  alsoKnown: {
    "": [
      ...[
        "pretraining_dataset",
        "val_set_size",
        "eval_sample_packing",
        "shuffle_merged_datasets",
        "dataset_exact_deduplication",
      ],
      ...["dataset_num_proc", "dataset_keep_in_memory", "lora_target_linear", "lora_modules_to_save", "lora_model_dir"],
      ...[
        "lora_fan_in_fan_out",
        "peft_use_dora",
        "peft_use_rslora",
        "merge_lora",
        "bnb_config_kwargs",
        "tokens",
        "eot_tokens",
      ],
      ...[
        "model_type",
        "tokenizer_type",
        "tokenizer_config",
        "trust_remote_code",
        "batch_size",
        "max_steps",
        "max_grad_norm",
      ],
      ...["adam_beta1", "adam_beta2", "adam_epsilon", "embedding_lr", "train_on_inputs", "group_by_length", "tf32"],
      ...["evals_per_epoch", "saves_per_epoch", "save_only_model", "early_stopping_patience", "resume_from_checkpoint"],
      ...[
        "gradient_checkpointing_kwargs",
        "deepspeed",
        "fsdp_config",
        "fsdp_version",
        "plugins",
        "strict",
        "ddp_timeout",
      ],
      ...[
        "hub_model_id",
        "hub_strategy",
        "wandb_project",
        "wandb_entity",
        "wandb_name",
        "mlflow_experiment_name",
        "use_tensorboard",
      ],
      ...["flash_attention", "debug", "warmup_ratio", "loraplus_lr_ratio", "neftune_noise_alpha", "revision_of_model"],
    ],
    datasets: DATA_SET_KEYS,
    test_datasets: DATA_SET_KEYS,
    special_tokens: ["bos_token", "pad_token", "unk_token"],
  },
  retired: {
    evaluation_strategy: "is eval_strategy",
    max_length: "is sequence_len here",
    max_seq_length: "is sequence_len here",
    per_device_train_batch_size: "is micro_batch_size here",
    num_train_epochs: "is num_epochs here",
    lr_scheduler_type: "is lr_scheduler here",
    eval_datasets: "is test_datasets",
    sdp_attention: "is attn_implementation: sdpa",
    xformers_attention: "is attn_implementation: xformers",
  },
  needed: {
    excess_length_strategy: "its default, drop, leaves out long rows without a word; write raise",
    sequence_len: "its default cuts or drops long rows",
  },
  conflicts: [
    ...trainerConflicts,
    excludes("warmup_steps", "warmup_ratio"),
    excludes("eval_steps", "evals_per_epoch"),
    excludes("save_steps", "saves_per_epoch"),
    {
      when: (config) => config.adapter === "qlora" && config.load_in_4bit !== true,
      problem: "adapter qlora needs load_in_4bit: true",
    },
    {
      when: (config) => config.adapter === "qlora" && config.load_in_8bit === true,
      problem: "adapter qlora excludes load_in_8bit",
    },
    {
      when: (config) => !has(config, "adapter") && (config.load_in_4bit === true || config.load_in_8bit === true),
      problem: "load_in_4bit and load_in_8bit need an adapter: quantised weights cannot be trained themselves",
    },
    {
      when: (config) => has(config, "test_datasets") && Number(config.val_set_size ?? 0) > 0,
      problem: "test_datasets excludes val_set_size",
    },
    {
      when: (config) => BATCH_KEYS.filter((key) => has(config, key)).length < 2,
      problem: `two of ${BATCH_KEYS.join(", ")} must be set`,
    },
    {
      when: (config) => config.dataset_exact_deduplication === true,
      problem: "dataset_exact_deduplication takes boosted rows out again; remove duplicates before the split",
    },
    {
      when: (config) => config.chat_template === "jinja" && !has(config, "chat_template_jinja"),
      problem: "chat_template jinja needs chat_template_jinja",
    },
  ],
  why: {
    model_revision: "a commit hash is the only revision that cannot move",
    load_in_4bit: "must be true with adapter: qlora and false otherwise",
    lora_alpha: "strength is alpha / r",
    chat_template: "the prompt of service, not the base model's own template",
    special_tokens: "ends every answer; must be one token of the base's vocabulary",
    datasets: "messages rows; loss on the answer and on the token that ends it",
    test_datasets: "a file of its own, never a random share (val_set_size); axolotl calls its only split train",
    dataset_prepared_path:
      "named after the rows: axolotl takes what was prepared from a file of the same name for the same rows",
    sequence_len: "the longest row, rounded up to 64",
    excess_length_strategy: "the default, drop, would leave rows out without a word",
    sample_packing: "packed short answers would see each other",
    pad_to_sequence_len: "short rows need not pay for the longest",
    warmup_steps: "computed from rows, batch, accumulation and epochs; excludes warmup_ratio",
    bf16: "GPUs before Ampere have none",
    attn_implementation: "comes with torch; flash-attn would have to be built",
    save_strategy: "equal to eval_strategy, or the best checkpoint cannot be kept",
  },
};

/** Where a run reads and writes. */
export interface AxolotlPlaces {
  /** Folder with train.jsonl and validation.jsonl in messages rows. */
  readonly data: string;
  readonly prepared: string;
  readonly output: string;
}

/** The keys of axolotl's configuration for a plan. */
export function axolotlConfig(plan: TrainingPlan, places: AxolotlPlaces): AxolotlConfig {
  const { recipe } = plan;
  return {
    base_model: recipe.base.repo,
    model_revision: recipe.base.revision,
    ...adapterKeys(plan),
    chat_template: "jinja",
    chat_template_jinja: plan.chatTemplate,
    special_tokens: { eos_token: plan.endToken },
    datasets: [dataSet(`${places.data}/train.jsonl`)],
    test_datasets: [dataSet(`${places.data}/validation.jsonl`)],
    dataset_prepared_path: places.prepared,
    sequence_len: plan.maxLength,
    excess_length_strategy: "raise",
    sample_packing: false,
    pad_to_sequence_len: false,
    num_epochs: recipe.epochs,
    micro_batch_size: recipe.batch,
    eval_batch_size: recipe.batch,
    gradient_checkpointing: true,
    optimizer: "adamw_torch",
    lr_scheduler: hfScheduler(recipe.scheduler),
    attn_implementation: "sdpa",
    ...trainingKeys(plan),
    output_dir: places.output,
  };
}

/** Folder for the tokenised rows. Their hash is in its name, because axolotl's own check looks at paths, not at rows. */
export function preparedFolder({ data }: TrainingPlan): string {
  return `prepared-${data.sha256.slice(0, 12)}`;
}

/** Why axolotl, wherever it runs, cannot train this plan. */
export function axolotlRefusals({ recipe, half }: TrainingPlan): string[] {
  if (recipe.method !== "full" || half !== "float16") return [];
  return [
    `it loads a full tuning in float16 on a ${recipe.hardware.gpu}, which cannot be trained; take lora or a GPU with bfloat16`,
  ];
}

function adapterKeys({
  recipe,
}: TrainingPlan): Pick<AxolotlConfig, "load_in_4bit" | "load_in_8bit"> & Partial<AxolotlConfig> {
  if (recipe.method === "full") return { load_in_4bit: false, load_in_8bit: false };
  const { rank, alpha, dropout, targets } = recipe.lora;
  return {
    adapter: recipe.method,
    load_in_4bit: recipe.method === "qlora",
    load_in_8bit: false,
    lora_r: rank,
    lora_alpha: alpha,
    lora_dropout: dropout,
    lora_target_modules: targets,
  };
}

function dataSet(path: string): AxolotlConfig["datasets"][number] {
  return {
    path,
    ds_type: "json",
    split: "train",
    type: "chat_template",
    field_messages: "messages",
    message_property_mappings: { role: "role", content: "content" },
    roles_to_train: ["assistant"],
    train_on_eos: "turn",
  };
}
