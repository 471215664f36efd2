import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { starterModel } from "@disposition/starter-model";
import { plain } from "@disposition/taxonomy";
import { getLlama, type LlamaModel } from "node-llama-cpp";
import { afterAll, describe, expect, it } from "vitest";
import type { FillRequest } from "../../src/engine/engine.ts";
import { choicePaths } from "../../src/llama/choice-paths.ts";
import { createLlamaEngine } from "../../src/llama/llama-engine.ts";
import { readEntries } from "./gguf-entries.ts";
import { syntheticBpe } from "./synthetic-bpe.ts";
import { type RandomGgufOptions, tiny, tokenizerOf, writeRandomGguf } from "./write-random-gguf.ts";

const folder = mkdtempSync(join(tmpdir(), "random-gguf-"));
afterAll(() => rmSync(folder, { recursive: true }));

const bpe = syntheticBpe({ size: 512 });
let files = 0;

async function write(options: Partial<RandomGgufOptions> = {}): Promise<string> {
  files += 1;
  const path = join(folder, `${files}.gguf`);
  await writeRandomGguf(path, { ...tiny, tokenizer: bpe, ...options });
  return path;
}

const request: FillRequest = {
  prompt: [plain("how did the call go? the phone rang and nobody picked up")],
  slots: [
    { name: "outcome", before: '{"outcome":"', choices: ["RINGING", "RINGING_OUT", "ANSWERED"] },
    { name: "promise", before: '","promise":"', choices: ["PTP", "NONE"] },
    { name: "amount", before: '","amount":', choices: ["500", "5000", "null"] },
  ],
  after: "}",
  constraints: [],
};

async function fill(modelPath: string) {
  const engine = await createLlamaEngine({ modelPath, contextSize: 512, threads: 1 });
  try {
    return await engine.fill(request);
  } finally {
    await engine.dispose();
  }
}

describe("writeRandomGguf", () => {
  it.each([
    ["llama, Q8_0", { architecture: "llama", type: "Q8_0" }],
    ["llama, F32, as many key heads as heads", { architecture: "llama", type: "F32", kvHeads: 4 }],
    ["qwen2, Q8_0", { architecture: "qwen2", type: "Q8_0" }],
    ["qwen2, F16", { architecture: "qwen2", type: "F16" }],
    ["qwen2, Q4_0", { architecture: "qwen2", type: "Q4_0" }],
    ["a vocabulary of odd size", { tokenizer: syntheticBpe({ size: 777 }) }],
    ["text cut as Qwen does", { tokenizer: syntheticBpe({ size: 512, pre: "qwen2" }) }],
  ] satisfies [string, Partial<RandomGgufOptions>][])("makes a file that answers: %s", async (_title, options) => {
    const { slots } = await fill(await write(options));
    expect(slots.map(({ name }) => name)).toEqual(["outcome", "promise", "amount"]);
    const [{ ranked }] = slots as [(typeof slots)[number]];
    // neither all in one label nor the even share of a model whose numbers ran over
    expect(ranked[0]?.probability).toBeGreaterThan(1 / 3 + 1e-3);
    expect(ranked[0]?.probability).toBeLessThan(0.9999);
  });

  it("makes a file that answers with the starter model's tokenizer", async () => {
    const path = await write({ tokenizer: await tokenizerOf(starterModel.path) });
    expect((await fill(path)).slots).toHaveLength(3);
    expect(await readEntries(path, "tokenizer.")).toEqual(await readEntries(starterModel.path, "tokenizer."));
  });

  it("makes the same bytes from the same seed, others from another, and says how many", async () => {
    const hash = (path: string) => createHash("sha256").update(readFileSync(path)).digest("hex");
    const first = await write({ seed: 7 });
    expect(hash(await write({ seed: 7 }))).toBe(hash(first));
    expect(hash(await write({ seed: 8 }))).not.toBe(hash(first));
    expect(await writeRandomGguf(first, { ...tiny, tokenizer: bpe })).toBe(statSync(first).size);
  });

  it.each([
    ["a width that blocks do not fill", { width: 100 }],
    ["heads that do not share the width", { heads: 7 }],
    ["key heads that do not share the heads", { kvHeads: 3 }],
  ])("refuses %s", async (_title, options) => {
    await expect(write(options)).rejects.toThrow(RangeError);
  });
});

describe("syntheticBpe", () => {
  const withModel = async (tokenizer: typeof bpe, use: (model: LlamaModel) => void) => {
    const llama = await getLlama({ gpu: false, build: "never" });
    try {
      use(await llama.loadModel({ modelPath: await write({ tokenizer }) }));
    } finally {
      await llama.dispose();
    }
  };
  const pieces = (model: LlamaModel, text: string) =>
    model.tokenize(text, true, "trimLeadingSpace").map((token) => model.detokenize([token], true));

  it("merges across the quotes of the answer", () =>
    withModel(bpe, (model) => {
      expect(pieces(model, '"PTP","')).toEqual(['"', 'PTP"', ',"']);
      expect(pieces(model, '"NONE","')).toEqual(['"', 'NONE","']);
      expect(pieces(model, 'x":"RINGING"}')).toEqual(["x", '":"', 'RINGING"', "}"]);
    }));

  it("merges only signs where text is cut as Qwen does", () =>
    withModel(syntheticBpe({ size: 512, pre: "qwen2" }), (model) => {
      expect(pieces(model, 'PTP","').slice(-1)).toEqual(['","']);
    }));

  it("gives back every text, whatever its script, and reads ChatML's strings as one token each", () =>
    withModel(bpe, (model) => {
      for (const text of ["kal 5,000 dunga\n\tok", "मैं कल ₹5,000 दूँगा", "👩‍👩‍👧 \u0000\u00a0\u00ad~¡ÿ", "⟦a1⟧"]) {
        expect(model.detokenize(model.tokenize(text, true, "trimLeadingSpace"), true)).toBe(text);
      }
      expect(pieces(model, "<|im_start|>a<|im_end|>")).toEqual(["<|im_start|>", "a", "<|im_end|>"]);
    }));

  it("gives training text the tokens of the path of its label, merged quotes included", () =>
    withModel(bpe, (model) => {
      const tokenizer = {
        tokenize: (text: string, special: boolean) => model.tokenize(text, special, "trimLeadingSpace"),
        detokenize: (tokens: readonly (typeof model.tokens.bos & number)[]) => model.detokenize([...tokens], true),
      };
      const before = '{"outcome":"';
      for (const label of ["PTP", "NONE", "RINGING", "RINGING_OUT"]) {
        const [path = []] = choicePaths(tokenizer, { text: before, tokens: [] }, [label], '","promise":"');
        const whole = model.tokenize(`${before}${label}","promise":"YES"}`, true, "trimLeadingSpace");
        expect(whole.slice(0, path.length)).toEqual(path);
      }
    }));

  it("refuses a size that does not hold its pieces", () => {
    expect(() => syntheticBpe({ size: 260 })).toThrow(RangeError);
  });
});
