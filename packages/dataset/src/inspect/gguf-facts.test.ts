import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type GgufTensor, writeGguf } from "../lora/write-gguf.ts";
import { readGgufFacts } from "./gguf-facts.ts";

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "gguf-facts-"));
});
afterAll(() => rm(folder, { recursive: true }));

const tensor = (name: string, shape: readonly number[]): GgufTensor => ({
  name,
  shape,
  type: "f32",
  numbers: () => new Float32Array(shape.reduce((product, side) => product * side, 1)),
});
const tokens = { key: "tokenizer.ggml.tokens", type: "string", value: ["<s>", "kal"] } as const;

it.each([
  ["none without tensors", [], 0],
  ["the length of a vector", [tensor("output_norm.weight", [5])], 5],
  [
    "the sum of all, whatever their shape",
    [tensor("a.weight", [3, 4]), tensor("b.weight", [2, 2, 2]), tensor("c", [1])],
    21,
  ],
])("the parameters of a GGUF are %s", async (_, tensors, parameters) => {
  const path = join(folder, `${parameters}.gguf`);
  await writeGguf(path, [tokens], tensors);
  expect(await readGgufFacts(path)).toMatchObject({ parameters, tokens: ["<s>", "kal"] });
});
