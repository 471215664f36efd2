import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { alpaca, chatmlMarked } from "@disposition/taxonomy";
import { afterAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import type { TrainingData } from "./plan-training.ts";
import { renderRecipe } from "./render-recipe.ts";
import { stepsOf } from "./steps-of.ts";
import { TRAINER_NAMES, type TrainerName } from "./trainer.ts";
import { trainerFormats, trainers } from "./trainers.ts";
import { hashRecipe, parseRecipe } from "./training-recipe.ts";
import { validateTrainerConfig } from "./validate-trainer-config.ts";

const METHODS = ["qlora", "lora", "full"] as const;
const hub = { dataset: "someone/calls", model: "someone/adapter", revision: "a".repeat(40) };
const data: TrainingData = {
  rows: { train: 1000, validation: 100, test: 100 },
  sha256: "b".repeat(64),
  fingerprint: "0123456789abcdef",
  format: chatmlMarked,
  tokens: { longest: 700, trainTotal: 400_000 },
};
const TABLE = TRAINER_NAMES.flatMap((name) => METHODS.map((method) => [name, method] as const));

const folder = mkdtempSync(join(tmpdir(), "recipe-"));
afterAll(() => rmSync(folder, { recursive: true }));

function render(name: TrainerName, change: object = {}, of: Partial<TrainingData> = {}) {
  const { files, plan } = renderRecipe(name, parseRecipe({ hub, ...change }), { ...data, ...of });
  const texts = Object.fromEntries(files.map(({ path, text }) => [path, text]));
  const config = parse(texts[trainers[name].config.path] ?? "", { version: "1.1" }) as Record<string, unknown>;
  return { plan, texts, config };
}

/** Where trainers keep what the recipe's law is about. */
function countedBy(name: TrainerName, config: Record<string, unknown>) {
  const inner = (key: string) => (config[key] ?? {}) as Record<string, unknown>;
  if (name === "unsloth") return { warmup: inner("training").warmup_steps, epochs: inner("training").num_epochs };
  if (name === "mlx") return { warmup: inner("lr_schedule").warmup, iterations: config.iters };
  return { warmup: config.warmup_steps, epochs: config.num_train_epochs ?? config.num_epochs };
}

describe.each(TABLE)("%s, %s", (name, method) => {
  const { plan, texts, config } = render(name, { method });
  const spec = trainers[name].config;

  it("writes a configuration that keeps the schema and all rules", () => {
    expect(spec.schema.safeParse(config).error).toBeUndefined();
    expect(validateTrainerConfig(name, texts[spec.path] ?? "")).toEqual([]);
  });

  it("reads the same under YAML 1.1 and 1.2", () => {
    for (const path of Object.keys(texts).filter((path) => /\.ya?ml$/u.test(path))) {
      expect(parse(texts[path] ?? "", { version: "1.2" }), path).toEqual(parse(texts[path] ?? "", { version: "1.1" }));
    }
  });

  it("has the steps of the formula", () => {
    const recipe = parseRecipe({ hub, method });
    const steps = stepsOf(1000, recipe);
    expect(plan.steps).toEqual(steps);
    const counted = countedBy(name, config);
    expect(counted.warmup).toBe(steps.warmup);
    if (name === "mlx") expect(counted.iterations).toBe(steps.total * recipe.accumulation);
    else expect(counted.epochs).toBe(recipe.epochs);
  });

  it("trains whole rows, on labels only, unpacked, with the seed", () => {
    const flat = JSON.stringify(config);
    expect(flat).toMatch(/"(?:max_length|sequence_len|cutoff_len|max_seq_length)":704[,}]/u);
    expect(flat).toMatch(/"(?:seed|random_seed)":3407[,}]/u);
    expect(flat).toMatch(
      /"completion_only_loss":true|"roles_to_train":\["assistant"\]|"train_on_prompt":false|"mask_prompt":true|"train_on_completions":true/u,
    );
    if (name !== "mlx") expect(flat).toMatch(/"(?:sample_)?packing":false/u);
  });

  it("says in each file of which recipe and data it is", () => {
    for (const [path, text] of Object.entries(texts)) {
      if (["chat-template.jinja", "dataset_info.json", "job.json", "recipe.yaml"].includes(path)) continue;
      expect(text, path).toContain(plan.hash);
      expect(text, path).toContain(data.sha256);
    }
    expect(hashRecipe(parseRecipe(parse(texts["recipe.yaml"] ?? "")))).toBe(plan.hash);
  });

  it("pins what it installs", () => {
    const lines = (texts["requirements.txt"] ?? "").split("\n").filter((line) => line !== "" && !line.startsWith("#"));
    expect(lines).toEqual(trainers[name].requirements);
    for (const line of lines) expect(line).toMatch(/^[\w-]+==\d+(?:\.\d+)+$/u);
  });

  it("names in COMMANDS.md no file that is not there", () => {
    const commands = texts["COMMANDS.md"] ?? "";
    const named = commands.match(/[\w-]+\.(?:yaml|yml|py|mjs|jinja)/gu) ?? [];
    const made = new Set([...Object.keys(texts), "chat_template.jinja", "convert_hf_to_gguf.py"]);
    expect(named.filter((file) => !made.has(file))).toEqual([]);
    expect(commands).toContain(`--format ${trainerFormats[name].format}`);
    expect(commands).toContain("DispositionClassifier.load");
    expect(commands.includes("convert-lora")).toBe(method !== "full");
  });

  it("gives the same bytes again", () => {
    expect(render(name, { method }).texts).toEqual(texts);
  });
});

describe("keys", () => {
  it.each(TRAINER_NAMES)("%s: what is written over all recipes is exactly the schema", (name) => {
    const variants = METHODS.flatMap((method) => [{ method }, { method, scheduler: "linear" }]);
    const written = new Set(variants.flatMap((change) => keysOf(render(name, change).config)));
    // a push to the hub is written by hf-jobs alone
    const schema = schemaKeys(trainers[name].config.schema).filter(
      (key) => !key.startsWith("hub_") || name === "hf-jobs",
    );
    expect([...written].sort()).toEqual(schema.sort());
  });

  it.each(TRAINER_NAMES)("%s: reasons, retired and further keys do not contradict the schema", (name) => {
    const { schema, why, retired, alsoKnown, needed } = trainers[name].config;
    const keys = Object.keys(schema.shape);
    expect(Object.keys(why).filter((key) => !keys.includes(key))).toEqual([]);
    expect(Object.keys(needed).filter((key) => !schemaKeys(schema).includes(key))).toEqual([]);
    expect(Object.keys(retired).filter((key) => keys.includes(key))).toEqual([]);
    expect((alsoKnown[""] ?? []).filter((key) => keys.includes(key))).toEqual([]);
  });
});

function keysOf(value: unknown, place = ""): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => keysOf(item, place));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [`${place}${key}`, ...keysOf(inner, `${place}${key}.`)]);
}

function schemaKeys(schema: unknown, place = ""): string[] {
  if (schema instanceof z.ZodOptional) return schemaKeys(schema.unwrap(), place);
  if (schema instanceof z.ZodArray) return schemaKeys(schema.element, place);
  if (!(schema instanceof z.ZodObject)) return [];
  return Object.entries(schema.shape).flatMap(([key, inner]) => [
    `${place}${key}`,
    ...schemaKeys(inner, `${place}${key}.`),
  ]);
}

describe("refused", () => {
  const t4 = { hardware: { gpu: "t4" } };
  it.each<[TrainerName, string, object, Partial<TrainingData>, RegExp]>([
    ["trl", "QLoRA in float16", t4, {}, /casts QLoRA adapters to bfloat16/u],
    ["hf-jobs", "QLoRA in float16", t4, {}, /bfloat16/u],
    ["replicate", "QLoRA in float16", t4, {}, /bfloat16/u],
    ["hf-jobs", "no repository of the set", { hub: { model: "a/b" } }, {}, /hub\.dataset/u],
    ["hf-jobs", "no repository of the adapter", { hub: { dataset: "a/b" } }, {}, /hub\.model/u],
    ["hf-jobs", "a GPU that Jobs lacks", { hardware: { gpu: "h100" } }, {}, /no h100 × 1; it has t4 × 1/u],
    ["hf-jobs", "a number of GPUs that Jobs lacks", { hardware: { gpu: "l4", count: 3 } }, {}, /no l4 × 3/u],
    ["replicate", "several GPUs", { hardware: { count: 2 } }, {}, /one GPU/u],
    ["replicate", "no model to train", { hub: {} }, {}, /hub\.model/u],
    ["unsloth", "several GPUs", { hardware: { count: 2 } }, {}, /one GPU/u],
    ["unsloth", "a full tuning in float16", { method: "full", ...t4 }, {}, /needs bfloat16/u],
    ["axolotl", "a full tuning in float16", { method: "full", ...t4 }, {}, /full tuning in float16/u],
    ["modal", "a full tuning in float16", { method: "full", ...t4 }, {}, /full tuning in float16/u],
    ["mlx", "several GPUs", { hardware: { count: 2 } }, {}, /one machine/u],
    [
      "mlx",
      "fewer rows than a batch",
      { batch: 8 },
      { rows: { train: 9, validation: 7 } },
      /at least batch \(8\).*validation has 7/u,
    ],
    ["llama-factory", "a prompt without a template there", {}, { format: alpaca }, /no template.*alpaca\/1/u],
    ["trl", "no training rows", {}, { rows: { train: 0, validation: 9 } }, /train split has no row/u],
    ["trl", "no validation rows", {}, { rows: { train: 9, validation: 0 } }, /validation split has no row/u],
    ["axolotl", "rows longer than maxLength", { maxLength: 640 }, {}, /640 cuts the label off the longest row, 700/u],
  ])("%s: %s", (name, _what, change, of, message) => {
    expect(() => render(name, change, of)).toThrow(message);
    expect(() => render(name, change, of)).toThrow(expect.objectContaining({ code: "INPUT_INVALID" }));
  });

  it("when nobody knows how long rows are", () => {
    const { tokens: _tokens, ...unknown } = data;
    expect(() => renderRecipe("trl", parseRecipe({}), unknown)).toThrow(/longest row is not known/u);
  });
});

describe("accepted", () => {
  it.each<[TrainerName, object]>([
    ["unsloth", { hardware: { gpu: "t4" } }],
    ["axolotl", { hardware: { gpu: "t4" } }],
    ["llama-factory", { hardware: { gpu: "t4" } }],
    ["trl", { hardware: { gpu: "t4" }, method: "lora" }],
    ["modal", { hardware: { gpu: "h100", count: 8 } }],
  ])("%s on %o", (name, change) => {
    const { config, texts } = render(name, change);
    const isT4 = JSON.stringify(change).includes("t4");
    if (name === "unsloth") expect(texts["train_unsloth.py"]).toContain('HALF = "float16"');
    else expect(config).toMatchObject({ fp16: isT4, bf16: !isT4 });
  });

  it("alpaca's prompt, in trainers that take a template", () => {
    expect(render("trl", {}, { format: alpaca }).config.eos_token).toBe("</s>");
  });
});

describe("every number of a recipe arrives", () => {
  const odd = {
    ...{ epochs: 3, batch: 5, accumulation: 7, learningRate: 0.00013, weightDecay: 0.037, seed: 99, maxLength: 832 },
    lora: { rank: 12, alpha: 24, dropout: 0.07, targets: ["k_proj", "down_proj"] },
  };
  const leaves = (value: unknown): unknown[] =>
    typeof value === "object" && value !== null ? Object.values(value).flatMap(leaves) : [value];

  it.each(TRAINER_NAMES)("in the files of %s", (name) => {
    const { config, plan } = render(name, odd);
    // MLX has batches for epochs, and strength for alpha
    const own = name === "mlx" ? [plan.steps.total * 7, 2] : [3, 24];
    expect(leaves(config)).toEqual(expect.arrayContaining([5, 7, 0.00013, 0.037, 99, 832, 12, 0.07, ...own]));
    expect(JSON.stringify(config)).toMatch(/k_proj[",]+(?:mlp\.)?down_proj/u);
    expect(JSON.stringify(config)).not.toContain("q_proj");
  });
});

it("axolotl stops at a row that is too long instead of leaving it out", () => {
  expect(render("axolotl").config.excess_length_strategy).toBe("raise");
});

it("TRL chooses the checkpoint on the validation rows, not on the test rows that are its default", () => {
  expect(render("trl").config).toMatchObject({ dataset_test_split: "validation", metric_for_best_model: "eval_loss" });
});

describe("strength", () => {
  it("is alpha ÷ rank in every trainer's words", () => {
    const lora = { rank: 8, alpha: 32 };
    expect(render("trl", { lora }).config).toMatchObject({ lora_r: 8, lora_alpha: 32 });
    expect(render("axolotl", { lora }).config).toMatchObject({ lora_r: 8, lora_alpha: 32 });
    expect(render("llama-factory", { lora }).config).toMatchObject({ lora_rank: 8, lora_alpha: 32 });
    expect(render("unsloth", { lora }).config).toMatchObject({ lora: { lora_r: 8, lora_alpha: 32 } });
    expect(render("mlx", { lora }).config).toMatchObject({ lora_parameters: { rank: 8, scale: 4 } });
  });
});

describe("MLX", () => {
  it.each([
    ["cosine", { name: "cosine_decay", warmup: 7, warmup_init: 0, arguments: [0.0002, 119, 0] }],
    ["linear", { name: "linear_schedule", warmup: 7, warmup_init: 0, arguments: [0.0002, 0, 119] }],
    ["constant", { name: "linear_schedule", warmup: 7, warmup_init: 0, arguments: [0.0002, 0.0002, 119] }],
  ])("%s schedule", (scheduler, expected) => {
    expect(render("mlx", { scheduler }).config.lr_schedule).toEqual(expected);
  });

  it("reads files named train and valid", () => {
    expect(trainerFormats.mlx.fileNames).toMatchObject({ train: "train", validation: "valid" });
  });
});

it("a constant schedule keeps its warm-up in transformers", () => {
  expect(render("trl", { scheduler: "constant" }).config.lr_scheduler_type).toBe("constant_with_warmup");
});

describe("job.json", () => {
  const { texts, plan } = render("hf-jobs");
  const job = JSON.parse(texts["job.json"] ?? "");

  it("mounts the set's export at a commit and brings the configuration along", () => {
    expect(job).toMatchObject({
      namespace: "someone",
      flavor: "l4x1",
      timeoutSeconds: 21_600,
      volumes: [
        { source: "datasets/someone/calls", mountPath: "/data", revision: hub.revision, path: "prompt-completion" },
      ],
      labels: { recipe: plan.hash.slice(0, 16) },
      environment: { TRL_CONFIG: texts["trl-sft.yaml"], CHAT_TEMPLATE: plan.chatTemplate },
    });
  });

  it("pushes the adapter to a private repository and holds no token", () => {
    expect(parse(job.environment.TRL_CONFIG)).toMatchObject({
      push_to_hub: true,
      hub_model_id: "someone/adapter",
      hub_private_repo: true,
    });
    expect(texts["job.json"]).not.toMatch(/hf_/u);
  });

  it("is what the launcher prints, and all it does without --run", () => {
    for (const path of ["job.json", "launch.mjs"]) writeFileSync(join(folder, path), texts[path] ?? "");
    const printed = execFileSync(process.execPath, [join(folder, "launch.mjs")], { encoding: "utf8" });
    expect(JSON.parse(printed)).toEqual(job);
  });
});

describe("LLaMA-Factory's dataset_info.json", () => {
  it("names every tag, because each one left out would become None", () => {
    const info = JSON.parse(render("llama-factory").texts["dataset_info.json"] ?? "");
    const { config } = render("llama-factory");
    expect(Object.keys(info)).toEqual([config.dataset, config.eval_dataset]);
    for (const entry of Object.values(info)) {
      expect(entry).toMatchObject({
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
    }
  });
});

describe("warnings", () => {
  it.each<[RegExp, object, Partial<TrainingData>]>([
    [/"main" can move/u, {}, {}],
    [/not known here; give base\.architecture/u, { base: { repo: "some/model" } }, {}],
    [/one l4 has 24 GiB and the least/u, { base: { repo: "Qwen/Qwen2.5-7B-Instruct" }, method: "full" }, {}],
    [/needs up to .* GiB and one l4 has 24/u, { batch: 16 }, {}],
    [/2 steps in all are few/u, {}, { rows: { train: 16, validation: 16 } }],
  ])("%s", (expected, change, of) => {
    expect(render("axolotl", change, of).plan.warnings.join("\n")).toMatch(expected);
  });

  it("say nothing of a GPU where a Mac trains", () => {
    const { plan } = render("mlx", { base: { repo: "Qwen/Qwen3-8B" }, method: "full" });
    expect(plan.memory).toBeNull();
    expect(plan.warnings.join("\n")).not.toMatch(/GiB|architecture/u);
  });

  it("are none for a pinned base that fits", () => {
    expect(render("axolotl", { base: { revision: "c".repeat(40) }, batch: 1 }).plan.warnings).toEqual([]);
  });
});

describe("tokens per epoch", () => {
  it("are counted where an inspection did, else bounded", () => {
    expect(render("trl").plan.tokensPerEpoch).toEqual({ count: 400_000, counted: true });
    const { tokens: _tokens, ...uncounted } = data;
    const { plan } = renderRecipe("trl", parseRecipe({ maxLength: 512 }), uncounted);
    expect(plan.tokensPerEpoch).toEqual({ count: 512_000, counted: false });
  });
});

it("axolotl prepares changed rows anew", () => {
  const one = render("axolotl").config.dataset_prepared_path;
  const other = render("axolotl", {}, { sha256: "c".repeat(64) }).config.dataset_prepared_path;
  expect(one).not.toBe(other);
});

it("takes the longest row rounded up to 64, or what the recipe states", () => {
  expect(render("trl", {}, { tokens: { longest: 704 } }).plan.maxLength).toBe(704);
  expect(render("trl", {}, { tokens: { longest: 705 } }).plan.maxLength).toBe(768);
  expect(render("trl", { maxLength: 1000 }).plan.maxLength).toBe(1000);
});
