import { f32, string } from "./gguf-entries.ts";
import { type RandomTensor, writeGguf } from "./write-gguf.ts";
import type { RandomGgufOptions } from "./write-random-gguf.ts";

/** The shape of the model that the adapter changes, and of the adapter. */
export interface RandomLoraOptions extends Pick<RandomGgufOptions, "architecture" | "layers" | "width" | "seed"> {
  /** Default 4. */
  readonly rank?: number;
}

/**
 * Writes a LoRA adapter of random weights for the queries and the attention outputs of a model, strong enough to change
 * its answers.
 *
 * @returns Size of the file in bytes.
 * @example await writeRandomLora("tiny-lora.gguf", tiny);
 */
export async function writeRandomLora(path: string, options: RandomLoraOptions): Promise<number> {
  const { architecture = "llama", layers, width, rank = 4 } = options;
  const metadata = [
    string("general.architecture", architecture),
    string("general.type", "adapter"),
    string("adapter.type", "lora"),
    f32("adapter.lora.alpha", rank),
  ];
  const pair = (name: string): RandomTensor[] => [
    { name: `${name}.weight.lora_a`, shape: [width, rank], type: "F32", deviation: 1 / Math.sqrt(width) },
    { name: `${name}.weight.lora_b`, shape: [rank, width], type: "F32", deviation: 1 / Math.sqrt(rank) },
  ];
  const tensors = Array.from({ length: layers }, (_, index) => [
    ...pair(`blk.${index}.attn_q`),
    ...pair(`blk.${index}.attn_output`),
  ]);
  return writeGguf(path, metadata, tensors.flat(), options.seed ?? 1);
}
