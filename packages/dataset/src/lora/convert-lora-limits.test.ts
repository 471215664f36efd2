import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gguf } from "@huggingface/gguf";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { convertLora } from "./convert-lora.ts";
import { randomFactors, randomModel, type Traits, traits } from "./testing/tiny-model.ts";
import {
  mlxConfig,
  mlxTensors,
  type NamedTensor,
  peftConfig,
  peftTensors,
  safetensors,
  writeAdapter,
} from "./testing/write-adapter.ts";
import { writeBase } from "./testing/write-base.ts";

const RANK = 4;
const ALPHA = 8;
const [llama] = traits as readonly [Traits];
const factors = randomFactors(llama, RANK, 2);
const Q = "base_model.model.model.layers.0.self_attn.q_proj";

let folder: string;
let count = 0;
const base = () => join(folder, "base.gguf");
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "convert-refusals-"));
  await writeBase(base(), llama, randomModel(llama, 1));
});
afterAll(() => rm(folder, { recursive: true }));

interface Change {
  readonly config?: object;
  readonly tensors?: (tensors: readonly NamedTensor[]) => readonly NamedTensor[];
}

function freshFolder(): string {
  count += 1;
  return join(folder, `adapter-${count}`);
}

async function peft({ config = {}, tensors = (same) => same }: Change = {}): Promise<string> {
  return writeAdapter(freshFolder(), {
    config: { ...peftConfig(RANK, ALPHA), ...config },
    file: "adapter_model.safetensors",
    weights: safetensors(tensors(peftTensors(factors))),
  });
}

async function mlx({ config = {}, tensors = (same) => same }: Change = {}): Promise<string> {
  return writeAdapter(freshFolder(), {
    config: { ...mlxConfig(RANK, 2), ...config },
    file: "adapters.safetensors",
    weights: safetensors(tensors(mlxTensors(factors))),
  });
}

const zeros = (name: string, ...shape: readonly number[]): NamedTensor => ({
  name,
  shape,
  values: new Float32Array(shape.reduce((product, size) => product * size, 1)),
});
const adding =
  (...more: readonly NamedTensor[]) =>
  (tensors: readonly NamedTensor[]) => [...tensors, ...more];
const renamed = (from: string, to: string) => (tensors: readonly NamedTensor[]) =>
  tensors.map((tensor) => ({ ...tensor, name: tensor.name.replace(from, to) }));

async function refusal(adapter: string, against = base(), options: object = {}) {
  const output = join(folder, "refused.gguf");
  const error: unknown = await convertLora(adapter, { base: against, output, ...options }).catch((caught) => caught);
  expect((await readdir(folder)).filter((name) => name.startsWith("refused"))).toEqual([]);
  return error;
}

describe("an adapter of PEFT is refused", () => {
  it.each<[title: string, change: Change, words: RegExp]>([
    ["for DoRA by its config", { config: { use_dora: true } }, /trained with use_dora; train plain LoRA/u],
    [
      "for DoRA by its tensors",
      { tensors: adding(zeros(`${Q}.lora_magnitude_vector.weight`, 64)) },
      /lora_magnitude_vector\.weight" is a magnitude vector of DoRA.*train plain LoRA/u,
    ],
    ["for QA-LoRA", { config: { use_qalora: true } }, /use_qalora/u],
    ["for LoftQ without its start", { config: { loftq_config: { loftq_bits: 4 } } }, /trained with loftq_config/u],
    ["for a router of adapters", { config: { arrow_config: { top_k: 2 } } }, /trained with arrow_config/u],
    ["for a way of training of tomorrow", { config: { use_newlora: true } }, /use_newlora/u],
    ["for another kind of adapter", { config: { peft_type: "LOHA" } }, /peft_type is LOHA; train LoRA/u],
    [
      "for LoftQ",
      { config: { init_lora_weights: "loftq" } },
      /init_lora_weights is "loftq", which may change the base/u,
    ],
    ["for PiSSA", { config: { init_lora_weights: "pissa_niter_4" } }, /"pissa_niter_4".*weight_conversion/u],
    ["for modules saved whole", { config: { modules_to_save: ["lm_head"] } }, /modules_to_save is set; .*merge/u],
    ["for trained tokens", { config: { trainable_token_indices: [1] } }, /trainable_token_indices is set/u],
    ["for repeated layers", { config: { layer_replication: [[0, 2]] } }, /layer_replication is set/u],
    ["for trained experts", { config: { target_parameters: ["experts.up"] } }, /target_parameters is set/u],
    ["for an activated LoRA", { config: { alora_invocation_tokens: [5] } }, /alora_invocation_tokens is set/u],
    ["for biases by its config", { config: { bias: "lora_only" } }, /bias is "lora_only"; train with bias none/u],
    ["for biases of B", { config: { lora_bias: true } }, /lora_bias is set/u],
    [
      "for a bias among its tensors",
      { tensors: adding(zeros(`${Q}.lora_B.bias`, 64)) },
      /lora_B\.bias" is a trained bias/u,
    ],
    ["for turned layers", { config: { fan_in_fan_out: true } }, /fan_in_fan_out is true/u],
    [
      "for several strengths",
      { config: { alpha_pattern: { q_proj: 16 } } },
      /alpha_pattern gives "q_proj" 16 where the rest has 8/u,
    ],
    [
      "for several ranks",
      { config: { rank_pattern: { q_proj: 8 } } },
      /rank_pattern gives "q_proj" 8 where the rest has 4/u,
    ],
    ["for no strength", { config: { lora_alpha: 0 } }, /alpha is 0/u],
    [
      "for a rank that its tensors do not have",
      { config: { r: 8 } },
      /q_proj\.lora_A\.weight" is 4 × 64; .* must be 8 × 64/u,
    ],
    ["for a config without a rank", { config: { r: undefined } }, /no config of an adapter.*r/su],
    [
      "for embeddings",
      { tensors: adding(zeros("base_model.model.model.embed_tokens.lora_embedding_A", 4, 288)) },
      /embed_tokens\.lora_embedding_A" is embeddings or a whole module/u,
    ],
    [
      "for the head by its factors",
      {
        tensors: adding(
          zeros("base_model.model.lm_head.lora_A.weight", 4, 64),
          zeros("base_model.model.lm_head.lora_B.weight", 288, 4),
        ),
      },
      /changes embeddings \("lm_head"\); train layers only/u,
    ],
    [
      "for experts",
      { tensors: renamed("layers.1.mlp", "layers.1.mlp.experts.0") },
      /changes experts .*attention only/u,
    ],
    [
      "for experts of Mixtral",
      { tensors: renamed("layers.1.mlp.up_proj", "layers.1.block_sparse_moe.experts.0.w3") },
      /changes experts .*attention only/u,
    ],
    [
      "for a module that is not known",
      { tensors: renamed("layers.1.self_attn.q_proj", "layers.1.self_attn.qkv_proj") },
      /"model\.layers\.1\.self_attn\.qkv_proj" is no module .*self_attn\.q_proj/u,
    ],
    [
      "for a module by the name of a method",
      { tensors: renamed("mlp.up_proj", "toString") },
      /toString" is no module/u,
    ],
    [
      "for eyes",
      { tensors: renamed("model.model.layers.1", "model.vision_tower.layers.1") },
      /vision_tower.* is no module/u,
    ],
    [
      "for a tensor that is none of LoRA",
      { tensors: adding(zeros("prompt_embeddings", 4)) },
      /"prompt_embeddings" is no LoRA weight/u,
    ],
    ["for half a pair", { tensors: (tensors) => tensors.slice(1) }, /q_proj\.lora_B\.weight" has no counterpart/u],
    [
      "for two adapters in one",
      { tensors: adding(zeros(`${Q}.lora_A.other.weight`, 4, 64)) },
      /lora_A\.other\.weight" twice/u,
    ],
    [
      "for two pairs of one matrix",
      {
        tensors: adding(
          zeros("layers.0.self_attn.q_proj.lora_A.weight", 4, 64),
          zeros("layers.0.self_attn.q_proj.lora_B.weight", 64, 4),
        ),
      },
      /changes blk\.0\.attn_q\.weight a second time/u,
    ],
    ["for no weights", { tensors: () => [] }, /holds no LoRA weights/u],
    [
      "for a layer that the base lacks",
      { tensors: renamed("layers.1", "layers.7") },
      /changes blk\.7\.\w+\.weight, which the base does not have; name the GGUF of someone\/tiny/u,
    ],
    [
      "for weights that were saved in pieces",
      {
        tensors: (tensors) =>
          tensors.map((tensor) => (tensor.name.startsWith(`${Q}.lora_A`) ? zeros(tensor.name, 0) : tensor)),
      },
      /lora_A\.weight" is 0; .*ZeRO-3/u,
    ],
  ])("%s", async (_, change, words) => {
    expect(await refusal(await peft(change))).toMatchObject({
      code: "FILE_INVALID",
      message: expect.stringMatching(words),
    });
  });
});

describe("an adapter of MLX is refused", () => {
  it.each<[title: string, change: Change, words: RegExp]>([
    [
      "for DoRA by its config",
      { config: { fine_tune_type: "dora" } },
      /fine_tune_type is dora; train with fine_tune_type lora/u,
    ],
    ["for DoRA as older versions say it", { config: { use_dora: true } }, /fine_tune_type is dora/u],
    [
      "for DoRA by its tensors",
      { tensors: adding(zeros("model.layers.0.self_attn.q_proj.m", 64)) },
      /q_proj\.m" is a magnitude vector/u,
    ],
    ["for whole weights", { config: { fine_tune_type: "full" } }, /fine_tune_type is full/u],
    [
      "for a scale that means two things",
      { config: { lora_parameters: { rank: 4, scale: 2, alpha: 16 } } },
      /has alpha, .*multiply scale by alpha \/ rank/u,
    ],
    ["for no strength", { config: { lora_parameters: { rank: 4, scale: 0 } } }, /alpha is 0/u],
    [
      "for a rank that its tensors do not have",
      { config: { lora_parameters: { rank: 8, scale: 2 } } },
      /lora_a" is 64 × 4; .* must be 64 × 8/u,
    ],
    ["for a config without parameters", { config: { lora_parameters: undefined } }, /no config of an adapter/u],
    [
      "for embeddings",
      { tensors: adding(zeros("model.embed_tokens.lora_a", 288, 4), zeros("model.embed_tokens.lora_b", 4, 64)) },
      /changes embeddings \("model\.embed_tokens"\)/u,
    ],
    ["for experts", { tensors: renamed("layers.1.mlp", "layers.1.mlp.switch_mlp") }, /changes experts/u],
    ["for factors as PEFT has them", { tensors: () => peftTensors(factors) }, /lora_A\.weight" is no LoRA weight/u],
  ])("%s", async (_, change, words) => {
    expect(await refusal(await mlx(change))).toMatchObject({
      code: "FILE_INVALID",
      message: expect.stringMatching(words),
    });
  });
});

describe("a folder is refused", () => {
  it.each<[title: string, make: () => Promise<string>, words: RegExp]>([
    ["that is not there", async () => freshFolder(), /holds no trained adapter; name the folder with/u],
    ["that is a file", async () => base(), /holds no trained adapter/u],
    [
      "that holds a pickle",
      () =>
        writeAdapter(freshFolder(), {
          config: peftConfig(RANK, ALPHA),
          file: "adapter_model.bin",
          weights: Buffer.from("x"),
        }),
      /a pickle, which may run code; save it as safetensors/u,
    ],
    [
      "with adapters of both trainers",
      async () => {
        const both = await peft();
        await writeFile(join(both, "adapters.safetensors"), "x");
        return both;
      },
      /both .* are there/u,
    ],
    [
      "without a config",
      async () => {
        const bare = await peft();
        await rm(join(bare, "adapter_config.json"));
        return bare;
      },
      /adapter_config\.json" as JSON; .*copy it too/u,
    ],
  ])("%s", async (_, make, words) => {
    expect(await refusal(await make())).toMatchObject({ code: "FILE_INVALID", message: expect.stringMatching(words) });
  });
});

describe("a base is refused", () => {
  const text = (key: string, value: string) => ({ key, type: "string", value }) as const;
  const whole = (key: string, value: number) => ({ key, type: "u32", value }) as const;

  it.each([
    [
      "of another architecture",
      { ...llama, architecture: "phi3" },
      [],
      /architecture phi3; adapters can be converted for llama, qwen2/u,
    ],
    ["that is an adapter", llama, [text("general.type", "adapter")], /it is an adapter; name the model/u],
    ["that is part of one", llama, [whole("split.count", 3)], /one part of a split model; join the parts/u],
    [
      "of another width",
      { ...llama, headWidth: 32 },
      [],
      /q_proj\.lora_B\.weight" is 64 × 4; for blk\.0\.attn_q\.weight .* must be 128 × 4; name the GGUF of someone\/tiny/u,
    ],
  ])("%s", async (_, traits, extra, words) => {
    const other = join(folder, `other-${extra.length}-${traits.architecture}-${traits.headWidth}.gguf`);
    await writeBase(other, traits, randomModel(traits, 1), extra);
    expect(await refusal(await peft(), other)).toMatchObject({
      code: "FILE_INVALID",
      message: expect.stringMatching(words),
    });
  });

  it("whose heads do not share its rows", async () => {
    const other = join(folder, "odd-heads.gguf");
    await writeBase(other, llama, randomModel(llama, 1), [whole("llama.attention.head_count", 5)]);
    expect(await refusal(await peft(), other)).toMatchObject({
      message: expect.stringMatching(/64 rows, which 5 heads do not share/u),
    });
  });

  it.each(["adapter_config.json", "no-such-file.gguf"])("that is no GGUF: %s", async (name) => {
    const adapter = await peft();
    expect(await refusal(adapter, join(adapter, name))).toMatchObject({
      code: "FILE_INVALID",
      message: expect.stringMatching(/cannot read ".*" as a GGUF/u),
    });
  });
});

describe("data is refused", () => {
  it("without a manifest", async () => {
    const adapter = await peft();
    expect(await refusal(adapter, base(), { data: adapter })).toMatchObject({
      code: "FILE_INVALID",
      message: expect.stringMatching(/no readable manifest\.json/u),
    });
  });
});

describe("an output is refused", () => {
  it("that is the base, or the adapter's own file", async () => {
    const adapter = await peft();
    for (const output of [base(), join(adapter, "adapter_model.safetensors")]) {
      expect(await refusal(adapter, base(), { output })).toMatchObject({ code: "INPUT_INVALID" });
    }
  });

  it("in a folder that is not there", async () => {
    const output = join(folder, "nowhere", "adapter.gguf");
    expect(await refusal(await peft(), base(), { output })).toMatchObject({
      code: "FILE_INVALID",
      message: expect.stringMatching(/cannot write/u),
    });
  });

  it("as float16 when a number is beyond it, and leaves nothing behind", async () => {
    const big = await peft({
      tensors: (all) => all.map((one) => ({ ...one, values: one.values.map((value) => value * 1e6) })),
    });
    expect(await refusal(big, base(), { type: "f16" })).toMatchObject({
      message: expect.stringMatching(/lora_a" has numbers beyond ±65,504.*write it as f32/u),
    });
  });

  it("for numbers that are not finite, and leaves nothing behind", async () => {
    const wild = await peft({
      tensors: (all) => all.map((one) => ({ ...one, values: one.values.map(() => Number.NaN) })),
    });
    expect(await refusal(wild)).toMatchObject({
      message: expect.stringMatching(/lora_A\.weight" holds numbers that are not finite/u),
    });
  });
});

describe("an adapter is accepted", () => {
  const convert = async (adapter: string, options: object = {}) => {
    const output = join(folder, `accepted-${count}.gguf`);
    const converted = await convertLora(adapter, { base: base(), output, ...options });
    return { ...converted, file: await gguf(output, { allowLocalFile: true }) };
  };

  it.each<[title: string, change: Change]>([
    [
      "whose patterns are of one rank and one strength",
      { config: { rank_pattern: { q: RANK }, alpha_pattern: { q: ALPHA } } },
    ],
    ["whose tensors name the adapter, as old versions write them", { tensors: renamed(".weight", ".default.weight") }],
    ["that started from activations", { config: { init_lora_weights: "eva", eva_config: { rho: 2 } } }],
    ["of a multimodal model", { tensors: renamed("model.model.layers", "model.model.language_model.layers") }],
    ["of an older multimodal model", { tensors: renamed("model.model.layers", "model.language_model.model.layers") }],
    ["for some of the layers and modules", { tensors: (tensors) => tensors.slice(0, 2) }],
    [
      "without the keys of newer versions",
      { config: { target_parameters: undefined, lora_bias: undefined, bias: undefined } },
    ],
  ])("%s", async (_, change) => {
    expect((await convert(await peft(change))).matrices).toBeGreaterThan(0);
  });

  it("of MLX whose alpha is its rank, by which nothing is multiplied", async () => {
    const config = { lora_parameters: { rank: RANK, scale: 3, alpha: RANK } };
    expect((await convert(await mlx({ config }))).alpha).toBe(12);
  });

  it("with pairs that change nothing, and says how many", async () => {
    const tensors = (all: readonly NamedTensor[]) =>
      all.map((one) =>
        one.name.endsWith("mlp.up_proj.lora_B.weight") ? { ...one, values: one.values.map(() => 0) } : one,
      );
    expect(await convert(await peft({ tensors }))).toMatchObject({ matrices: 14, untouched: 2 });
  });

  it("with its tensors by layer and name, and the same bytes each time", async () => {
    const first = await convert(await peft(), { name: "x" });
    const second = await convert(await peft({ tensors: (all) => all.toReversed() }), { name: "x" });
    expect(second.sha256).toBe(first.sha256);
    expect(first.file.tensorInfos.slice(0, 3).map(({ name, shape }) => [name, ...shape.map(Number)])).toEqual([
      ["blk.0.attn_k.weight.lora_a", 64, 4],
      ["blk.0.attn_k.weight.lora_b", 4, 32],
      ["blk.0.attn_output.weight.lora_a", 64, 4],
    ]);
  });

  it("with the data set that it was trained on in its metadata", async () => {
    const sha256 = "a".repeat(64);
    const manifest = {
      kind: "disposition-data-set",
      version: 1,
      taxonomy: { name: "collections", version: 3 },
      format: "chatml-brief",
      fingerprint: "f1",
      source: { kind: "test", count: 1 },
      splits: { train: { file: "train.jsonl", rows: 1, sha256 } },
      counts: {},
      unfound: {},
    };
    const data = freshFolder();
    await mkdir(data);
    await writeFile(join(data, "manifest.json"), JSON.stringify(manifest));
    const { metadata } = (await convert(await peft(), { data, name: "desk" })).file;
    expect(metadata).toMatchObject({
      "general.architecture": "llama",
      "general.type": "adapter",
      "general.name": "desk",
      "adapter.type": "lora",
      "adapter.lora.alpha": ALPHA,
      "disposition.trained_on": "someone/tiny",
      "disposition.fingerprint": "f1",
      "disposition.format": "chatml-brief",
      "disposition.taxonomy": "collections@3",
      "disposition.data.train": sha256,
    });
  });
});
