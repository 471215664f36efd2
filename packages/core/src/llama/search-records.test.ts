import fc from "fast-check";
import type { Token } from "node-llama-cpp";
import { describe, expect, it } from "vitest";
import type { FillRequest } from "../engine/engine.ts";
import { choicePaths, type Tokenizer } from "./choice-paths.ts";
import type { ReadNext } from "./search-choices.ts";
import { searchRecords } from "./search-records.ts";

/** One token per character. */
const letters: Tokenizer = {
  tokenize: (text) => [...text].map((letter) => letter.charCodeAt(0) as Token),
  detokenize: (tokens) => String.fromCharCode(...tokens),
};
const pathsOf = (...args: Parameters<typeof choicePaths> extends [unknown, ...infer Rest] ? Rest : never) =>
  choicePaths(letters, ...args);

/** Belief by what was read last: the same pseudo-random share whenever the same text was read. */
function modelOf(seed: number): ReadNext {
  return async (read, asked) => {
    const weights = asked.map(
      (token) => 1 + ((Math.imul(hash(letters.detokenize([...read, token])), seed | 1) >>> 8) % 97),
    );
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    return new Map(asked.map((token, index) => [token, Number(weights[index]) / total]));
  };
}

function hash(text: string): number {
  return [...text].reduce((sum, letter) => (Math.imul(sum, 31) + letter.charCodeAt(0)) | 0, 7);
}

const request: FillRequest = {
  prompt: [],
  slots: [
    { name: "outcome", before: "<", choices: ["met", "missed", "moved"] },
    { name: "mood", before: "><", choices: ["good", "bad", "none"] },
    { name: "sum", before: "><", choices: ["10", "100", "-"] },
  ],
  after: ">",
  constraints: [
    { when: { slot: "outcome", in: ["missed", "moved"] }, allow: { slot: "mood", in: ["none"] } },
    { when: { slot: "mood", in: ["none"] }, allow: { slot: "sum", in: ["-"] } },
  ],
};

describe("searchRecords", () => {
  it("finds a record that a walk from slot to slot misses", async () => {
    const readNext: ReadNext = async (read, asked) => {
      const table: Record<string, Record<string, number>> = {
        "<m": { e: 0.55, i: 0.45, o: 0 },
        "<met><": { g: 0.5, b: 0.5, n: 0 },
      };
      const beliefs = table[letters.detokenize(read)] ?? {};
      return new Map(asked.map((token) => [token, beliefs[String.fromCharCode(token)] ?? 1 / asked.length]));
    };
    const [best] = await searchRecords(request, 1, pathsOf, readNext);
    expect(best).toEqual({ choices: [1, 2, 2], probability: expect.closeTo(0.45) });
  });

  it("law: gives all legal records and no other, likeliest first, summing to 1", async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer(), async (seed) => {
        const records = await searchRecords(request, 99, pathsOf, modelOf(seed));
        const probabilities = records.map(({ probability }) => probability);
        // met: good and bad with 3 sums each, none with one; missed and moved one each
        expect(new Set(records.map(({ choices }) => choices.join())).size).toBe(9);
        expect(probabilities).toEqual([...probabilities].sort((a, b) => b - a));
        expect(probabilities.reduce((sum, probability) => sum + probability, 0)).toBeCloseTo(1);
      }),
      { numRuns: 30 },
    );
  });

  it("law: asking for fewer gives the beginning of the same list", async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer(), fc.integer({ min: 1, max: 9 }), async (seed, count) => {
        const all = await searchRecords(request, 99, pathsOf, modelOf(seed));
        expect(await searchRecords(request, count, pathsOf, modelOf(seed))).toEqual(all.slice(0, count));
      }),
      { numRuns: 30 },
    );
  });
});
