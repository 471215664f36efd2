import { findMentions } from "@disposition/postprocess";
import { starterModel } from "@disposition/starter-model";
import { chatmlBrief, collections, plain } from "@disposition/taxonomy";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { prepareFill } from "../src/classifier/fill-request.ts";
import type { Engine, FillRequest } from "../src/engine/engine.ts";
import { createLlamaEngine } from "../src/llama/llama-engine.ts";

const transcripts = [
  "Agent: kab tak bharenge?\nCustomer: salary late hai, parso tak 5000 daal dunga pakka",
  "Agent: hello am I speaking to Mr. Rao?\nCustomer: wrong number hai bhai",
  "Agent: please pay today\nCustomer: I have no money now, call me on 5th March",
  "Customer: the number you are calling is switched off",
];

let engine: Engine;
beforeAll(async () => {
  engine = await createLlamaEngine({ modelPath: starterModel.path });
});
afterAll(() => engine.dispose());

function requestFor(transcript: string): FillRequest {
  return prepareFill(collections, chatmlBrief, findMentions({ transcript, callDate: "2026-02-21" })).request;
}

/** What was chosen, in words. */
async function answer(request: FillRequest): Promise<{ text: string; probability: number }[]> {
  const { slots } = await engine.fill(request);
  return slots.map(({ choice, probability }, index) => ({
    text: request.slots[index]?.choices[choice] ?? "",
    probability,
  }));
}

describe("the answer of the real model", () => {
  it.each(transcripts)("does not hang on the order in which labels are offered: %#", async (transcript) => {
    const request = requestFor(transcript);
    const expected = await answer(request);
    for (const turn of [1, 2, 3]) {
      const slots = request.slots.map((slot) => ({ ...slot, choices: shuffled(slot.choices, turn) }));
      const shuffledAnswer = await answer({ ...request, slots });
      expect(shuffledAnswer.map(({ text }) => text)).toEqual(expected.map(({ text }) => text));
      for (const [index, { probability }] of shuffledAnswer.entries()) {
        expect(probability).toBeCloseTo(expected[index]?.probability ?? Number.NaN, 5);
      }
    }
  });

  it.each(transcripts)("is the same greedily, where every label is one token: %#", async (transcript) => {
    const request = requestFor(transcript);
    expect(await answer({ ...request, search: "greedy" })).toEqual(await answer(request));
  });

  it.each(transcripts)("comes with whole records, likeliest first, each obeying the rules: %#", async (transcript) => {
    const request = requestFor(transcript);
    const { records = [], slots } = await engine.fill({ ...request, records: 5 });
    expect(records).toHaveLength(5);
    expect(records[0]?.choices).toEqual(slots.map(({ choice }) => choice));
    expect(records[0]?.probability).toBeCloseTo(
      slots.reduce((product, { probability }) => product * probability, 1),
      4,
    );
    const probabilities = records.map(({ probability }) => probability);
    expect(probabilities).toEqual([...probabilities].sort((a, b) => b - a));
    for (const { choices } of records) {
      const said = new Map(request.slots.map((slot, index) => [slot.name, slot.choices[choices[index] ?? 0] ?? ""]));
      for (const { when, allow } of request.constraints) {
        if (!when.in.includes(said.get(when.slot) ?? "")) continue;
        expect(allow.in).toContain(said.get(allow.slot));
      }
    }
  });

  it("writes a bounded free text as a JSON string, in pieces", async () => {
    const request = requestFor(transcripts[0] ?? "");
    const texts = [{ name: "remarks", before: `${request.after.slice(0, 1)},"remarks":"`, maxCharacters: 12 }];
    const pieces: string[] = [];
    const onText = (name: string, piece: string) => pieces.push(`${name}:${piece}`);
    const filled = await engine.fill({ ...request, texts, after: '"}' }, { onText });
    expect(filled.texts).toHaveLength(1);
    expect(filled.texts?.[0]?.text.length).toBeLessThanOrEqual(12);
    expect(pieces.map((piece) => piece.slice("remarks:".length)).join("")).toBe(filled.texts?.[0]?.text);
  });

  it("is the same from any of several sequences at once", async () => {
    await using several = await createLlamaEngine({
      modelPath: starterModel.path,
      parallel: 3,
      contextSize: 1024,
    }).then((made) => Object.assign(made, { [Symbol.asyncDispose]: () => made.dispose() }));
    const requests = [...transcripts, ...transcripts].map(requestFor);
    const together = await Promise.all(requests.map((request) => several.fill(request)));
    for (const [index, request] of requests.entries()) {
      const alone = await engine.fill(request);
      expect(together[index]?.slots.map(({ choice }) => choice)).toEqual(alone.slots.map(({ choice }) => choice));
      for (const [at, { probability }] of alone.slots.entries()) {
        expect(together[index]?.slots[at]?.probability).toBeCloseTo(probability, 2);
      }
    }
  });

  it("cannot be begun on a prompt without a token", async () => {
    const { slots } = await engine.fill({ ...requestFor("x"), prompt: [plain("x")] });
    expect(slots).toHaveLength(6);
  });
});

function shuffled<V>(values: readonly V[], turn: number): V[] {
  return [...values].sort((a, b) => order(a, turn) - order(b, turn));
}

function order(value: unknown, turn: number): number {
  return [...String(value)].reduce((sum, letter) => (Math.imul(sum, 31 + turn) + letter.charCodeAt(0)) | 0, turn) >>> 1;
}
