import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readGgufFacts } from "./gguf-facts.ts";
import { ggufTokenizer } from "./gguf-tokenizer.ts";
import { readTokenizer } from "./read-tokenizer.ts";
import { tinyGguf } from "./testing/tiny-gguf.ts";
import { tinyTokenizerJson } from "./testing/tiny-tokenizer.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "tokenizer-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function file(name: string, content: string | Buffer): Promise<string> {
  await writeFile(join(folder, name), content);
  return join(folder, name);
}

const text = (bytes: Uint8Array | null) => (bytes === null ? null : Buffer.from(bytes).toString("utf8"));

describe("readTokenizer", () => {
  it("cuts a text, knows special tokens and adds none", async () => {
    const json = tinyTokenizerJson({ words: [" kal"], special: ["<s>", "</s>"] });
    const tokenizer = await readTokenizer(await file("tokenizer.json", JSON.stringify(json)));
    const ids = tokenizer.encode("<s>x kal");
    expect(ids.map((id) => text(tokenizer.bytes(id)))).toEqual(["<s>", "x", " kal"]);
    expect(ids.map((id) => tokenizer.isSpecial(id))).toEqual([true, false, false]);
    expect(tokenizer.encode("")).toEqual([]);
  });

  it("reads SentencePiece spelling: ▁ is a space, <0x0A> a byte", async () => {
    const vocab = [
      ["<unk>", 0],
      ["▁", -1],
      ["▁kal", -1],
      ["<0x0A>", -2],
      ["k", -3],
      ["a", -3],
      ["l", -3],
    ] as const;
    const json = {
      version: "1.0",
      added_tokens: [
        { id: 0, content: "<unk>", special: true, normalized: false, lstrip: false, rstrip: false, single_word: false },
      ],
      normalizer: null,
      pre_tokenizer: { type: "Metaspace", replacement: "▁", prepend_scheme: "never" },
      post_processor: null,
      decoder: { type: "Metaspace", replacement: "▁", prepend_scheme: "never" },
      model: { type: "Unigram", unk_id: 0, vocab, byte_fallback: true },
    };
    const tokenizer = await readTokenizer(await file("spm.json", JSON.stringify(json)));
    expect([2, 3, 4].map((id) => text(tokenizer.bytes(id)))).toEqual([" kal", "\n", "k"]);
  });

  it.each([
    ["no JSON", "{"],
    ["no tokenizer", "{}"],
    [
      "a WordPiece tokenizer",
      JSON.stringify({ ...tinyTokenizerJson(), model: { type: "WordPiece", vocab: { a: 0 } } }),
    ],
  ])("refuses %s", async (_what, content) => {
    const path = await file("broken.json", content);
    await expect(readTokenizer(path)).rejects.toMatchObject({
      code: "FILE_INVALID",
      message: expect.stringContaining(path),
    });
  });

  it("refuses a missing file", async () => {
    await expect(readTokenizer(join(folder, "missing.json"))).rejects.toMatchObject({ code: "FILE_INVALID" });
  });
});

describe("ggufTokenizer", () => {
  const metadata = (model: string, tokens: readonly string[], types: readonly number[]) =>
    tinyGguf({ "tokenizer.ggml.model": model, "tokenizer.ggml.tokens": tokens, "tokenizer.ggml.token_type": types });

  it.each([
    [
      "llama",
      ["<unk>", "<|im_end|>", "▁kal", "<0x0A>", "▁▁"],
      [2, 3, 1, 6, 4],
      [null, "<|im_end|>", " kal", "\n", "▁▁"],
    ],
    ["gpt2", ["<|im_end|>", "Ġkal", "Ċ", "Ġx"], [3, 1, 1, 4], ["<|im_end|>", " kal", "\n", "Ġx"]],
  ])("spells the tokens of a %s vocabulary", async (model, tokens, types, spelled) => {
    const facts = await readGgufFacts(await file("model.gguf", metadata(model, tokens, types)));
    const tokenizer = ggufTokenizer(facts, () => [1, 0]);
    expect(tokens.map((_, id) => text(tokenizer.bytes(id)))).toEqual(spelled);
    expect(tokens.map((_, id) => tokenizer.isSpecial(id))).toEqual(types.map((type) => type === 3));
    expect(tokenizer.encode("any")).toEqual([1, 0]);
  });

  it("refuses a vocabulary that no chat model has", async () => {
    const facts = await readGgufFacts(await file("bert.gguf", metadata("bert", ["a"], [1])));
    expect(() => ggufTokenizer(facts, () => [])).toThrow(/"bert" tokenizer/u);
  });
});
