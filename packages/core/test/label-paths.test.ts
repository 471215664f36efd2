// The decoder must walk along the tokens that a model saw in training, or it asks about texts that the model never read.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findMentions } from "@disposition/postprocess";
import { starterModel } from "@disposition/starter-model";
import {
  alpaca,
  chatmlBrief,
  chatmlMarked,
  chatmlValues,
  collections,
  type FieldValue,
  type LabelsOf,
  type PromptFormat,
  type PromptPart,
  renderAnswer,
  renderPrompt,
  withField,
} from "@disposition/taxonomy";
import { getLlama, type Llama, type LlamaModel, type Token } from "node-llama-cpp";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type PreparedFill, prepareFill } from "../src/classifier/fill-request.ts";
import { type Beginning, beginAnswer } from "../src/llama/begin-answer.ts";
import { choicePaths, type PathsOf, type Tokenizer } from "../src/llama/choice-paths.ts";
import { modelTokenizer } from "../src/llama/model-tokenizer.ts";
import { accept, offerSlot } from "../src/llama/slot-offer.ts";
import { type SyntheticBpeOptions, syntheticBpe } from "./support/synthetic-bpe.ts";
import { tiny, writeRandomGguf } from "./support/write-random-gguf.ts";

const reading = findMentions({
  transcript: "Agent: 5,000 ya 12,500 kab?\nCustomer: 5,000 kal, 500 parso, baaki 12,500 5 March ko",
  callDate: "2026-02-21",
});
/** Walks per format; enough that every choice of every field is taken. */
const WALKS = 400;
const SLOW_MS = 120_000;

const folder = mkdtempSync(join(tmpdir(), "label-paths-"));
let llama: Llama;
beforeAll(async () => {
  llama = await getLlama({ gpu: false, build: "never" });
});
const models: LlamaModel[] = [];
afterEach(async () => {
  for (const model of models.splice(0)) await model.dispose();
});
afterAll(async () => {
  await llama.dispose();
  rmSync(folder, { recursive: true });
});

async function tokenizerIn(modelPath: string): Promise<Tokenizer> {
  const model: LlamaModel = await llama.loadModel({ modelPath, vocabOnly: true });
  models.push(model);
  return modelTokenizer(model);
}

let files = 0;
async function bpe(options: Omit<SyntheticBpeOptions, "size">): Promise<Tokenizer> {
  files += 1;
  const path = join(folder, `${files}.gguf`);
  await writeRandomGguf(path, { ...tiny, tokenizer: syntheticBpe({ size: 700, ...options }) });
  return tokenizerIn(path);
}

/** One call under one format, shown to one tokenizer. */
interface Scene {
  readonly tokenizer: Tokenizer;
  readonly format: PromptFormat;
  readonly prepared: PreparedFill;
  readonly beginning: Beginning;
}

interface Walk {
  /** Per slot, the choice that was taken. */
  readonly taken: readonly number[];
  /** Tokens of the prompt, and of the answer up to the delimiter of its last choice. */
  readonly decoded: readonly Token[];
}

function sceneOf(tokenizer: Tokenizer, format: PromptFormat): Scene {
  const prepared = prepareFill(collections, format, reading);
  const beginning = beginAnswer(tokenizer, tokensOf(tokenizer, prepared.request.prompt), prepared.request);
  return { tokenizer, format, prepared, beginning };
}

function tokensOf(tokenizer: Tokenizer, parts: readonly PromptPart[]): Token[] {
  return parts.flatMap(({ text, control }) => tokenizer.tokenize(text, control));
}

/** Goes through a record as the decoder does, with another choice at each fork. */
function walk({ tokenizer, prepared: { request }, beginning }: Scene, turn: number): Walk {
  let progress = beginning.start;
  const taken: number[] = [];
  let seed = turn * 7919 + 17;
  // the paths that are not taken need no tokens
  const pathsOf: PathsOf = (answer, choices, after) =>
    choices.map((choice, path) =>
      path === seed % choices.length ? (choicePaths(tokenizer, answer, [choice], after)[0] ?? []) : [],
    );
  for (const index of request.slots.keys()) {
    const offer = offerSlot(request, index, progress, pathsOf);
    const path = seed % offer.paths.length;
    taken.push(offer.allowed[path] ?? -1);
    progress = accept(offer, path);
    seed = Math.floor(seed / offer.paths.length) + turn * 31;
  }
  return { taken, decoded: [...beginning.prompt, ...progress.answer.tokens] };
}

/** The same records as rows of training text, tokenised as a whole but for the transcript, which speaks no signs. */
function trainer({ tokenizer, format, prepared }: Scene): (walk: Walk) => Token[] {
  const { parts, marks } = renderPrompt(collections, format, reading);
  const before = tokensOf(tokenizer, parts.slice(0, -1));
  const opening = parts.at(-1)?.text ?? "";
  return ({ taken }) => {
    const labels = taken.reduce<object>((record, choice, index) => {
      const value: FieldValue = prepared.choices[index]?.[choice]?.value ?? null;
      return withField(record, prepared.request.slots[index]?.name ?? "", value);
    }, {});
    const written = renderAnswer(collections, format, labels as LabelsOf<typeof collections>, marks, reading.callDay);
    return [...before, ...tokenizer.tokenize(opening + written + format.frame.closeAnswer, true)];
  };
}

/** The text of each walk whose tokens are not those of training, decoded and trained. Every choice is taken by some. */
function strayed(tokenizer: Tokenizer, format: PromptFormat): [decoded: string, trained: string][] {
  const scene = sceneOf(tokenizer, format);
  const train = trainer(scene);
  const walks = Array.from({ length: WALKS }, (_, turn) => walk(scene, turn));
  for (const [index, { choices }] of scene.prepared.request.slots.entries()) {
    expect(new Set(walks.map(({ taken }) => taken[index])).size).toBe(choices.length);
  }
  return walks
    .map((one): [readonly Token[], Token[]] => [one.decoded, train(one)])
    .filter(([decoded, trained]) => decoded.some((token, index) => trained[index] !== token))
    .map(([decoded, trained]) => [tokenizer.detokenize(decoded), tokenizer.detokenize(trained)]);
}

const openings = (openAnswer: string): PromptFormat => ({
  ...chatmlValues,
  id: "own/1",
  frame: { ...chatmlValues.frame, openAnswer },
});
const melting = [' {"', ']{"', '\n{"', '"ANS', '":"PTP', '":"NONE"', 'NONE"}', "0}", '0,"', ":5", ":null"];
const formats: [string, PromptFormat][] = [
  ...[chatmlBrief, chatmlMarked, chatmlValues, alpaca].map((format): [string, PromptFormat] => [format.id, format]),
  ["an opening that ends in a space", openings("Answer: ")],
  ["an opening that ends in a sign", openings("[/ANSWER]")],
];

describe("the tokens that the decoder walks along are those of training text", () => {
  it.each(formats.slice(0, 2))("for the starter model's tokenizer: %s", async (_title, format) => {
    expect(strayed(await tokenizerIn(starterModel.path), format)).toEqual([]);
  });

  it.each<[string, Omit<SyntheticBpeOptions, "size">]>([
    ["merges across quotes", {}],
    ["cuts as Qwen's", { pre: "qwen2", pieces: ['"}', '"},', '":"', '","', '":{"', '":', ' {"', ']{"', ',"'] }],
    ["merges labels, values and openings with their signs", { pieces: [...melting, '","', '":"', 'PTP"'] }],
  ])("for a tokenizer that %s, whatever the format", { timeout: SLOW_MS }, async (_title, options) => {
    const tokenizer = await bpe(options);
    for (const [title, format] of formats) expect([title, ...strayed(tokenizer, format)]).toEqual([title]);
  });
});

describe("where a token reaches over a whole key from one value into the next, the text is that of training", () => {
  it.each<[string, () => Promise<Tokenizer>, PromptFormat]>([
    ["such a merge", () => bpe({ pieces: ['","reason_for_not_paying":"NONE'] }), chatmlBrief],
    // its literals are single tokens with the quotes of marks, and a day brings quotes of its own
    ["the starter model under a prompt that it was not made for", () => tokenizerIn(starterModel.path), chatmlValues],
  ])("%s", async (_title, make, format) => {
    const walks = strayed(await make(), format);
    expect(walks.length).toBeGreaterThan(0);
    for (const [decoded, trained] of walks) expect(trained.startsWith(decoded)).toBe(true);
  });
});
