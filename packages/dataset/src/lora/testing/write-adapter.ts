import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { encodeFloat16 } from "../float16.ts";
import type { Factors, Matrix } from "./tiny-model.ts";

export interface NamedTensor {
  readonly name: string;
  readonly shape: readonly number[];
  readonly values: Float32Array;
  /** Default F32. */
  readonly dtype?: "F32" | "F16" | "BF16";
}

/** A safetensors file in memory. */
export function safetensors(tensors: readonly NamedTensor[]): Buffer {
  let end = 0;
  const bodies = tensors.map(encode);
  const entries = tensors.map(({ name, shape, dtype = "F32" }, index) => {
    const start = end;
    end += bodies[index]?.length ?? 0;
    return [name, { dtype, shape, data_offsets: [start, end] }] as const;
  });
  return Buffer.concat([safetensorsHeader(Object.fromEntries(entries)), ...bodies]);
}

/** Length and JSON of a header, whatever it says. */
export function safetensorsHeader(header: object): Buffer {
  const json = Buffer.from(JSON.stringify({ __metadata__: { format: "pt" }, ...header }));
  const length = Buffer.alloc(8);
  length.writeBigUInt64LE(BigInt(json.length));
  return Buffer.concat([length, json]);
}

/** What PEFT's tensors of factors are called and look like. */
export function peftTensors(factors: ReadonlyMap<string, Factors>, dtype: NamedTensor["dtype"] = "F32"): NamedTensor[] {
  return [...factors].flatMap(([name, { a, b }]) => [
    { ...tensor(`base_model.model.${name}.lora_A.weight`, a), dtype },
    { ...tensor(`base_model.model.${name}.lora_B.weight`, b), dtype },
  ]);
}

/** The same as MLX has it: both factors the other way round. */
export function mlxTensors(factors: ReadonlyMap<string, Factors>): NamedTensor[] {
  return [...factors].flatMap(([name, { a, b }]) => [
    tensor(`${name}.lora_a`, turned(a)),
    tensor(`${name}.lora_b`, turned(b)),
  ]);
}

/** The keys of PEFT's config that matter here, with its defaults. */
export function peftConfig(rank: number, alpha: number): Record<string, unknown> {
  return {
    ...{ peft_type: "LORA", r: rank, lora_alpha: alpha, use_rslora: false, use_dora: false, use_qalora: false },
    ...{ bias: "none", fan_in_fan_out: false, rank_pattern: {}, alpha_pattern: {}, init_lora_weights: true },
    ...{ modules_to_save: null, trainable_token_indices: null, layer_replication: null, target_parameters: null },
    ...{ lora_bias: false, loftq_config: {}, eva_config: null, base_model_name_or_path: "someone/tiny" },
    ...{ target_modules: ["q_proj", "v_proj"], lora_dropout: 0, task_type: "CAUSAL_LM", inference_mode: true },
  };
}

/** The keys of MLX's config that matter here. */
export function mlxConfig(rank: number, scale: number): Record<string, unknown> {
  return {
    ...{ fine_tune_type: "lora", model: "someone/tiny-mlx", num_layers: 2 },
    lora_parameters: { rank, scale, dropout: 0 },
  };
}

/** A folder as the trainer leaves it. */
export async function writeAdapter(
  folder: string,
  { config, file, weights }: { readonly config: object; readonly file: string; readonly weights: Buffer },
): Promise<string> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "adapter_config.json"), JSON.stringify(config));
  await writeFile(join(folder, file), weights);
  return folder;
}

function tensor(name: string, { rows, columns, values }: Matrix): NamedTensor {
  return { name, shape: [rows, columns], values };
}

function turned({ rows, columns, values }: Matrix): Matrix {
  const at = (index: number) => values[(index % rows) * columns + Math.floor(index / rows)] ?? 0;
  return { rows: columns, columns: rows, values: Float32Array.from(values, (_, index) => at(index)) };
}

function encode({ values, dtype = "F32" }: NamedTensor): Buffer {
  if (dtype === "F32") return Buffer.from(values.buffer, values.byteOffset, values.byteLength);
  const singles = new Uint32Array(values.buffer, values.byteOffset, values.length);
  const halves = dtype === "F16" ? encodeFloat16(values) : Uint16Array.from(singles, (bits) => bits >>> 16);
  if (halves === null) throw new RangeError("a number is beyond float16");
  return Buffer.from(halves.buffer);
}
