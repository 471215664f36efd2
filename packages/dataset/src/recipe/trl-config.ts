import { z } from "zod";
import { has, trainerConflicts } from "./conflict.ts";
import { trainingArguments, trainingArgumentsShape } from "./hf-training-keys.ts";
import type { TrainingPlan } from "./plan-training.ts";
import type { ConfigSpec } from "./trainer.ts";
import { PROJECTIONS } from "./training-recipe.ts";

/** Keys of `trl sft --config` that we write: ScriptArguments, SFTConfig and ModelConfig of TRL 1.13. */
const TrlConfig = z.strictObject({
  model_name_or_path: z.string(),
  model_revision: z.string(),
  dtype: z.enum(["bfloat16", "float16", "float32"]),
  attn_implementation: z.literal("sdpa"),
  load_in_4bit: z.boolean().optional(),
  bnb_4bit_quant_type: z.literal("nf4").optional(),
  use_bnb_nested_quant: z.boolean().optional(),
  use_peft: z.boolean(),
  lora_r: z.int().min(1).optional(),
  lora_alpha: z.int().min(1).optional(),
  lora_dropout: z.number().min(0).max(1).optional(),
  lora_target_modules: z.array(z.enum(PROJECTIONS)).min(1).optional(),
  dataset_name: z.string(),
  dataset_train_split: z.literal("train"),
  dataset_test_split: z.literal("validation"),
  chat_template_path: z.string(),
  eos_token: z.string(),
  max_length: z.int().min(1),
  packing: z.literal(false),
  completion_only_loss: z.literal(true),
  gradient_checkpointing: z.boolean(),
  ...trainingArgumentsShape,
  push_to_hub: z.boolean(),
  hub_model_id: z.string().optional(),
  hub_private_repo: z.boolean().optional(),
  hub_strategy: z.enum(["end", "every_save", "checkpoint", "all_checkpoints"]).optional(),
});
export type TrlConfig = z.infer<typeof TrlConfig>;

export const TRL_VERSION = "TRL 1.13.0";

/** The versions that the keys above were checked with; torch comes with the machine's CUDA. */
export const TRL_REQUIREMENTS = [
  "trl==1.13.0",
  "transformers==5.18.0",
  "peft==0.21.0",
  "datasets==5.0.1",
  "accelerate==1.15.0",
  "bitsandbytes==0.50.2",
] as const;

export const trlSpec: ConfigSpec = {
  path: "trl-sft.yaml",
  of: TRL_VERSION,
  schema: TrlConfig,
  alsoKnown: {
    "": [
      ...["dataset_config", "dataset_streaming", "datasets", "test_split_size", "gradient_checkpointing_kwargs"],
      ...["lora_modules_to_save", "lora_task_type", "use_rslora", "use_dora", "load_in_8bit", "trust_remote_code"],
      ...["packing_strategy", "padding_free", "pad_to_multiple_of", "eval_packing", "assistant_only_loss"],
      ...[
        "dataset_num_proc",
        "dataset_text_field",
        "dataset_kwargs",
        "shuffle_dataset",
        "loss_type",
        "truncation_mode",
      ],
      ...["activation_offloading", "model_init_kwargs", "max_steps", "max_grad_norm", "adam_beta1", "adam_beta2"],
      ...["adam_epsilon", "lr_scheduler_kwargs", "logging_strategy", "logging_first_step", "data_seed", "run_name"],
      ...[
        "tf32",
        "use_cpu",
        "use_liger_kernel",
        "neftune_noise_alpha",
        "dataloader_num_workers",
        "ddp_find_unused_parameters",
      ],
      ...["hub_token", "hub_revision", "resume_from_checkpoint", "save_only_model", "eval_on_start", "disable_tqdm"],
    ],
  },
  retired: {
    warmup_ratio: "is gone since transformers 5; write warmup_steps, a whole number",
    group_by_length: "is gone since transformers 5; leave it out",
    overwrite_output_dir: "is gone since transformers 5; leave it out",
    logging_dir: "is gone since transformers 5; leave it out",
    save_safetensors: "is gone since transformers 5; leave it out",
    max_seq_length: "is max_length since TRL 0.20",
    torch_dtype: "is dtype since TRL 1.0",
    evaluation_strategy: "is eval_strategy since transformers 4.46",
    tokenizer: "is processing_class, and not a key of a file",
    dataset_validation_split: "is dataset_test_split",
  },
  needed: {
    max_length: "its default, 1024, cuts the label off longer rows without a word",
    dataset_test_split: 'its default is "test": evaluation would choose the checkpoint on the test rows',
  },
  conflicts: [
    ...trainerConflicts,
    {
      when: (config) => config.load_in_4bit === true && config.use_peft !== true,
      problem: "load_in_4bit needs use_peft: 4-bit weights cannot be trained themselves",
    },
    {
      when: (config) => config.use_peft !== true && has(config, "lora_r"),
      problem: "lora_r does nothing without use_peft",
    },
    {
      when: (config) => config.load_in_4bit === true && config.fp16 === true,
      problem:
        "load_in_4bit with fp16 fails: TRL casts adapters to bfloat16, which the fp16 gradient scaler cannot unscale",
    },
    {
      when: (config) => config.push_to_hub === true && !has(config, "hub_model_id"),
      problem: "push_to_hub needs hub_model_id",
    },
    {
      when: (config) => config.push_to_hub === true && config.hub_private_repo !== true,
      problem: "push_to_hub needs hub_private_repo: what was trained on transcripts may repeat them",
    },
  ],
  why: {
    model_revision: "a commit hash is the only revision that cannot move",
    dtype: "TRL loads in 32 bits when this is left out",
    attn_implementation: "comes with torch; flash-attn would have to be built",
    load_in_4bit: "QLoRA: NF4 with double quantisation",
    lora_alpha: "strength is alpha / r",
    dataset_name: "folder with train.jsonl and validation.jsonl in prompt-completion rows",
    dataset_test_split: "TRL's default is test, which must stay unseen",
    chat_template_path: "the prompt of service, not the base model's own template",
    eos_token: "ends every answer; must be one token of the base's vocabulary",
    max_length: "TRL's default of 1024 would cut labels off; rows that are longer lose their end",
    packing: "packed short answers would see each other",
    completion_only_loss: "loss on labels only",
    warmup_steps: "computed from rows, batch, accumulation and epochs; warmup_ratio is gone since transformers 5",
    bf16: "TRL's default is true, which GPUs before Ampere refuse",
    save_strategy: "equal to eval_strategy, or the best checkpoint cannot be kept",
    report_to: "nothing leaves the machine",
  },
};

/** Where a run reads and writes. */
export interface TrlPlaces {
  readonly dataset: string;
  readonly chatTemplate: string;
  readonly output: string;
  /** Hub repository of the adapter; without one nothing is pushed. */
  readonly push?: string;
}

/** The keys of `trl sft --config` for a plan. */
export function trlConfig(plan: TrainingPlan, places: TrlPlaces): TrlConfig {
  const { recipe } = plan;
  return {
    model_name_or_path: recipe.base.repo,
    model_revision: recipe.base.revision,
    // a full tuning moves the weights themselves, and 16 bits swallow small steps
    dtype: recipe.method === "full" ? "float32" : plan.half,
    attn_implementation: "sdpa",
    ...(recipe.method === "qlora" && { load_in_4bit: true, bnb_4bit_quant_type: "nf4", use_bnb_nested_quant: true }),
    ...adapterKeys(plan),
    dataset_name: places.dataset,
    dataset_train_split: "train",
    dataset_test_split: "validation",
    chat_template_path: places.chatTemplate,
    eos_token: plan.endToken,
    max_length: plan.maxLength,
    packing: false,
    completion_only_loss: true,
    gradient_checkpointing: true,
    ...trainingArguments(plan, { optimizer: "adamw_torch_fused", output: places.output }),
    push_to_hub: places.push !== undefined,
    ...(places.push !== undefined && { hub_model_id: places.push, hub_private_repo: true, hub_strategy: "every_save" }),
  };
}

function adapterKeys({ recipe }: TrainingPlan): Pick<TrlConfig, "use_peft"> & Partial<TrlConfig> {
  if (recipe.method === "full") return { use_peft: false };
  const { rank, alpha, dropout, targets } = recipe.lora;
  return { use_peft: true, lora_r: rank, lora_alpha: alpha, lora_dropout: dropout, lora_target_modules: targets };
}

/** Why TRL itself, wherever it runs, cannot train this plan. */
export function trlRefusals({ recipe, half }: TrainingPlan): string[] {
  if (recipe.method !== "qlora" || half !== "float16") return [];
  return [
    `${TRL_VERSION} casts QLoRA adapters to bfloat16, which fp16 training on a ${recipe.hardware.gpu} cannot unscale; take method lora, hardware.gpu l4, or --for unsloth`,
  ];
}
