import { chatmlBrief } from "@disposition/taxonomy";
import { z } from "zod";
import { chatTemplateOf } from "./chat-template.ts";
import { commandsFile, shell } from "./commands.ts";
import { has, trainerConflicts } from "./conflict.ts";
import { trainingArguments, trainingArgumentsShape } from "./hf-training-keys.ts";
import type { TrainingPlan } from "./plan-training.ts";
import { type ConfigSpec, configFile, type RecipeFile, type Trainer } from "./trainer.ts";

const LlamaFactoryConfig = z.strictObject({
  stage: z.literal("sft"),
  do_train: z.literal(true),
  model_name_or_path: z.string(),
  model_revision: z.string(),
  trust_remote_code: z.boolean(),
  quantization_bit: z.literal(4).optional(),
  quantization_method: z.literal("bnb").optional(),
  double_quantization: z.boolean().optional(),
  finetuning_type: z.enum(["lora", "full"]),
  lora_rank: z.int().min(1).optional(),
  lora_alpha: z.int().min(1).optional(),
  lora_dropout: z.number().min(0).max(1).optional(),
  lora_target: z.string().optional(),
  template: z.string(),
  enable_thinking: z.boolean(),
  dataset_dir: z.string(),
  dataset: z.string(),
  eval_dataset: z.string(),
  cutoff_len: z.int().min(1),
  train_on_prompt: z.literal(false),
  mask_history: z.boolean(),
  packing: z.literal(false),
  ...trainingArgumentsShape,
  plot_loss: z.boolean(),
});
type LlamaFactoryConfig = z.infer<typeof LlamaFactoryConfig>;

const VERSION = "LLaMA-Factory 0.9.5";

const llamaFactorySpec: ConfigSpec = {
  path: "llama-factory.yaml",
  of: VERSION,
  schema: LlamaFactoryConfig,
  alsoKnown: {
    "": [
      ...[
        "adapter_name_or_path",
        "quantization_type",
        "flash_attn",
        "rope_scaling",
        "use_unsloth",
        "use_unsloth_gc",
        "enable_liger_kernel",
      ],
      ...["additional_target", "use_rslora", "use_dora", "loraplus_lr_ratio", "pure_bf16", "freeze_trainable_layers"],
      ...["val_size", "max_samples", "streaming", "buffer_size", "mix_strategy", "interleave_probs", "overwrite_cache"],
      ...[
        "preprocessing_num_workers",
        "preprocessing_batch_size",
        "neat_packing",
        "tokenized_path",
        "tool_format",
        "media_dir",
      ],
      ...[
        "ignore_pad_token_for_loss",
        "eval_on_each_dataset",
        "max_steps",
        "max_grad_norm",
        "ddp_timeout",
        "deepspeed",
      ],
      ...[
        "dataloader_num_workers",
        "resume_from_checkpoint",
        "save_only_model",
        "do_eval",
        "do_predict",
        "predict_with_generate",
      ],
      ...[
        "compute_accuracy",
        "include_num_input_tokens_seen",
        "push_to_hub",
        "hub_model_id",
        "run_name",
        "neftune_noise_alpha",
      ],
    ],
  },
  retired: {
    warmup_ratio: "fails with transformers 5; write warmup_steps, a whole number",
    overwrite_output_dir: "is gone since transformers 5; leave it out",
    evaluation_strategy: "is eval_strategy",
    max_length: "is cutoff_len here",
    lora_r: "is lora_rank here",
    lora_target_modules: "is lora_target here, names joined by commas",
    load_in_4bit: "is quantization_bit: 4 here",
  },
  needed: {
    cutoff_len: "its default, 2048, cuts the label off longer rows without a word",
    template: "without one the prompt of training is not the prompt of service",
  },
  conflicts: [
    ...trainerConflicts,
    {
      when: (config) => config.finetuning_type === "full" && has(config, "quantization_bit"),
      problem: "quantization_bit needs finetuning_type lora: quantised weights cannot be trained themselves",
    },
    {
      when: (config) => has(config, "eval_dataset") && Number(config.val_size ?? 0) > 0,
      problem: "eval_dataset excludes val_size",
    },
    {
      when: (config) => config.train_on_prompt === true && config.mask_history === true,
      problem: "train_on_prompt excludes mask_history",
    },
    {
      when: (config) => String(config.lora_target ?? "").includes(" "),
      problem: "lora_target has blanks between its names",
    },
  ],
  why: {
    model_revision: "a commit hash is the only revision that cannot move",
    quantization_bit: "QLoRA: NF4 with double quantisation",
    lora_alpha: "strength is alpha / rank",
    lora_target: "a string here, joined by commas",
    template: "renders what service renders; chatml has no default system line",
    enable_thinking: "an empty chain of thought would be part of the loss",
    dataset_dir: "where dataset_info.json is",
    eval_dataset: "a set of its own, never a random share (val_size)",
    cutoff_len: "the default of 2048 would cut labels off longer rows",
    train_on_prompt: "loss on labels only",
    packing: "packed short answers would see each other",
    warmup_steps:
      "computed from rows, batch, accumulation and epochs; the examples' warmup_ratio fails with transformers 5",
    save_strategy: "equal to eval_strategy, or the best checkpoint cannot be kept",
    report_to: "nothing leaves the machine",
  },
};

/** `llamafactory-cli train` on a GPU of your own. */
export const llamaFactory: Trainer = {
  name: "llama-factory",
  version: VERSION,
  format: "messages",
  // within what 0.9.5 accepts: transformers ≤ 5.8, trl ≤ 0.24, peft ≤ 0.20, datasets ≤ 4.0.0
  requirements: [
    "llamafactory==0.9.5",
    "transformers==4.57.1",
    "trl==0.24.0",
    "peft==0.18.0",
    "datasets==4.0.0",
    "accelerate==1.11.0",
    "bitsandbytes==0.48.2",
  ],
  config: llamaFactorySpec,
  refusals: (plan) => {
    if (plan.chatTemplate === chatTemplateOf(chatmlBrief.frame)) return [];
    return [`${VERSION} has no template that renders prompts as "${plan.data.format.id}" does; take trl or axolotl`];
  },
  files,
};

function files(plan: TrainingPlan): RecipeFile[] {
  const output = `out/${plan.recipe.name}`;
  const { count } = plan.recipe.hardware;
  return [
    configFile(llamaFactorySpec, llamaFactoryConfig(plan, output), plan),
    { path: "dataset_info.json", text: `${JSON.stringify(dataSetInfo(), null, 2)}\n` },
    commandsFile(plan, llamaFactory, {
      install: [shell("python3 -m venv .venv && . .venv/bin/activate", "pip install -r requirements.txt")],
      check: [
        "LLaMA-Factory refuses keys that it does not know, but skips broken rows with a line in its log and cuts long ones without a word.",
      ],
      train: [shell(`${count > 1 ? "FORCE_TORCHRUN=1 " : ""}llamafactory-cli train llama-factory.yaml`)],
      result: output,
    }),
  ];
}

function llamaFactoryConfig(plan: TrainingPlan, output: string): LlamaFactoryConfig {
  const { recipe } = plan;
  return {
    stage: "sft",
    do_train: true,
    model_name_or_path: recipe.base.repo,
    model_revision: recipe.base.revision,
    trust_remote_code: false,
    ...(recipe.method === "qlora" && { quantization_bit: 4, quantization_method: "bnb", double_quantization: true }),
    ...adapterKeys(plan),
    template: "chatml",
    enable_thinking: false,
    dataset_dir: ".",
    dataset: "calls_train",
    eval_dataset: "calls_validation",
    cutoff_len: plan.maxLength,
    train_on_prompt: false,
    mask_history: false,
    packing: false,
    ...trainingArguments(plan, { optimizer: "adamw_torch", output }),
    plot_loss: true,
  };
}

function adapterKeys({
  recipe,
}: TrainingPlan): Pick<LlamaFactoryConfig, "finetuning_type"> & Partial<LlamaFactoryConfig> {
  if (recipe.method === "full") return { finetuning_type: "full" };
  const { rank, alpha, dropout, targets } = recipe.lora;
  return {
    finetuning_type: "lora",
    lora_rank: rank,
    lora_alpha: alpha,
    lora_dropout: dropout,
    lora_target: targets.join(","),
  };
}

/** Where `columns` or `tags` stand, every name left out becomes None: so all of them stand. */
const DataSetEntry = z.strictObject({
  file_name: z.string(),
  formatting: z.literal("sharegpt"),
  columns: z.strictObject({ messages: z.literal("messages") }),
  tags: z.strictObject({
    role_tag: z.literal("role"),
    content_tag: z.literal("content"),
    user_tag: z.literal("user"),
    assistant_tag: z.literal("assistant"),
    system_tag: z.literal("system"),
  }),
});

function dataSetInfo(): Record<string, z.infer<typeof DataSetEntry>> {
  const entry = (file: string): z.infer<typeof DataSetEntry> => ({
    file_name: file,
    formatting: "sharegpt",
    columns: { messages: "messages" },
    tags: {
      role_tag: "role",
      content_tag: "content",
      user_tag: "user",
      assistant_tag: "assistant",
      system_tag: "system",
    },
  });
  return { calls_train: entry("data/train.jsonl"), calls_validation: entry("data/validation.jsonl") };
}
