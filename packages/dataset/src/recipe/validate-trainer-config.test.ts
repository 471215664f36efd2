import { describe, expect, it } from "vitest";
import type { TrainerName } from "./trainer.ts";
import { validateTrainerConfig } from "./validate-trainer-config.ts";

describe("told", () => {
  it.each<[TrainerName, string, RegExp]>([
    [
      "axolotl",
      "sequence_length: 512",
      /axolotl 0\.18\.0 knows no "sequence_length"; the nearest key is "sequence_len"/u,
    ],
    ["axolotl", "frobnicate: 1", /knows no "frobnicate"$/mu],
    [
      "axolotl",
      "datasets: [{path: a, feild_messages: messages}]",
      /"feild_messages" in datasets; the nearest key is "field_messages"/u,
    ],
    ["axolotl", "evaluation_strategy: steps", /"evaluation_strategy": it is eval_strategy/u],
    ["axolotl", "adapter: qlora", /adapter qlora needs load_in_4bit/u],
    ["axolotl", "load_in_4bit: true", /need an adapter/u],
    ["axolotl", "test_datasets: []\nval_set_size: 0.1", /test_datasets excludes val_set_size/u],
    ["axolotl", "warmup_steps: 1\nwarmup_ratio: 0.1", /warmup_steps excludes warmup_ratio/u],
    ["axolotl", "attn_implementation: flash", /"attn_implementation"/u],
    ["axolotl", "micro_batch_size: 1", /two of micro_batch_size/u],
    ["axolotl", "dataset_exact_deduplication: true", /boosted rows/u],
    ["axolotl", "eval_steps: 5\nevals_per_epoch: 2", /eval_steps excludes evals_per_epoch/u],
    ["axolotl", "sample_packing: true", /"sample_packing"/u],
    ["axolotl", "a: 1", /"excess_length_strategy" is missing: its default, drop/u],
    ["trl", "warmup_ratio: 0.1", /"warmup_ratio": it is gone since transformers 5/u],
    ["trl", "max_seq_length: 512", /"max_seq_length": it is max_length/u],
    ["trl", "seed: 1", /"max_length" is missing: its default, 1024/u],
    ["trl", "load_in_4bit: true", /load_in_4bit needs use_peft/u],
    ["trl", "load_in_4bit: true\nuse_peft: true\nfp16: true", /cannot unscale/u],
    [
      "trl",
      "load_best_model_at_end: true\neval_strategy: steps\nsave_strategy: epoch",
      /save_strategy equal to eval_strategy/u,
    ],
    ["trl", "load_best_model_at_end: true\neval_steps: 4\nsave_steps: 6", /save_steps to be a multiple/u],
    ["trl", "push_to_hub: true", /hub_private_repo/u],
    ["trl", "warmup_steps: 0.1", /"warmup_steps"/u],
    ["hf-jobs", "lora_target_module: [q_proj]", /nearest key is "lora_target_modules"/u],
    ["llama-factory", "lora_r: 8", /"lora_r": it is lora_rank here/u],
    ["llama-factory", "eval_dataset: a\nval_size: 0.1", /eval_dataset excludes val_size/u],
    ["llama-factory", "train_on_prompt: true\nmask_history: true", /excludes mask_history/u],
    ["llama-factory", "finetuning_type: full\nquantization_bit: 4", /needs finetuning_type lora/u],
    ["llama-factory", "lora_target: q_proj, v_proj", /blanks/u],
    ["mlx", "num_train_epochs: 2", /MLX counts batches, write iters/u],
    ["mlx", "lora_parameters: {rank: 8, alpha: 16}", /"alpha" in lora_parameters/u],
    ["mlx", "iters: 10\ngrad_accumulation_steps: 4", /no multiple/u],
    ["mlx", "fine_tune_type: dora", /cannot be turned into a GGUF/u],
    ["mlx", "seed: 1", /"mask_prompt" is missing/u],
    ["mlx", "fine_tune_type: lora", /lora_parameters are missing/u],
    ["unsloth", "training: {training_type: lora}", /lora is missing/u],
    ["unsloth", "training: {packing: false}", /"training\.train_on_completions" is missing/u],
    ["unsloth", "training: {packing: true}", /"training\.packing"/u],
    ["unsloth", "training: {max_length: 512}", /"max_length" in training: it is max_seq_length/u],
    ["unsloth", "lora: {target_modules: [q_proj]}", /"lora\.target_modules"/u],
    ["unsloth", "training: {training_type: full, load_in_4bit: true}", /excludes load_in_4bit/u],
    ["modal", '{"sequence_length": 512}', /nearest key is "sequence_len"/u],
  ])("%s: %s", (trainer, text, expected) => {
    expect(validateTrainerConfig(trainer, text).join("\n")).toMatch(expected);
  });
});

describe("not told", () => {
  it.each<[TrainerName, string, RegExp]>([
    ["axolotl", "val_set_size: 0", /val_set_size/u],
    ["axolotl", "evals_per_epoch: 2", /evals_per_epoch/u],
    ["axolotl", "datasets: [{path: a, shards: 2}]", /shards/u],
    ["trl", "dataset_num_proc: 4", /dataset_num_proc/u],
    ["trl", "use_peft: true\nload_in_4bit: true", /use_peft/u],
    ["trl", "eval_steps: 4\nsave_steps: 8\nload_best_model_at_end: true", /multiple/u],
    ["mlx", "resume_adapter_file: a", /resume_adapter_file/u],
    ["mlx", "fine_tune_type: full", /lora_parameters/u],
    ["mlx", "lora_parameters: {rank: 8, scale: 1}", /lora_parameters/u],
    ["unsloth", "training: {packing: false}", /max_steps/u],
    ["llama-factory", "quantization_bit: 4\nfinetuning_type: lora", /quantization/u],
  ])("%s: %s", (trainer, text, unexpected) => {
    expect(validateTrainerConfig(trainer, text).join("\n")).not.toMatch(unexpected);
  });
});

it.each(["- a\n- b", "just words", "", "a: [", "1"])("%j is no configuration", (text) => {
  expect(() => validateTrainerConfig("trl", text)).toThrow(expect.objectContaining({ code: "FILE_INVALID" }));
});

it("reads a key named like an object's own as any other unknown key", () => {
  expect(validateTrainerConfig("trl", "constructor: 1\n__proto__: 2").join("\n")).toMatch(/knows no "constructor"/u);
});
