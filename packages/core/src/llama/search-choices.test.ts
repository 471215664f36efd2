import fc from "fast-check";
import type { Token } from "node-llama-cpp";
import { describe, expect, it } from "vitest";
import { type ReadNext, searchChoices } from "./search-choices.ts";

const path = (text: string) => [...text].map((letter) => letter.charCodeAt(0) as Token);

/** A model given as a table: what has been read → belief about the next letter. */
function model(table: Readonly<Record<string, Readonly<Record<string, number>>>>) {
  const reads: string[] = [];
  const readNext: ReadNext = async (read, asked) => {
    const context = String.fromCharCode(...read);
    reads.push(context);
    return new Map(asked.map((token) => [token, table[context]?.[String.fromCharCode(token)] ?? 0]));
  };
  return { reads, readNext };
}

describe("searchChoices", () => {
  it("takes one read when first tokens differ", async () => {
    const { reads, readNext } = model({ "": { a: 0.5, b: 0.3, c: 0.1 } });
    const { ranked, offTrie } = await searchChoices([path("a."), path("b."), path("c.")], readNext);
    expect(reads).toEqual([""]);
    expect(ranked.map(({ choice }) => choice)).toEqual([0, 1, 2]);
    expect(ranked[0]?.probability).toBeCloseTo(0.5 / 0.9);
    expect(offTrie).toBeCloseTo(0.1);
  });

  it("reads nothing when there is one choice", async () => {
    const { reads, readNext } = model({});
    expect(await searchChoices([path("only")], readNext)).toEqual({
      ranked: [{ choice: 0, probability: 1 }],
      offTrie: 0,
    });
    expect(reads).toEqual([]);
  });

  it("finds the best label where a greedy walk would be misled by a crowded first branch", async () => {
    const { readNext } = model({ "": { p: 0.6, x: 0.4 }, p: { a: 0.5, b: 0.5 } });
    const { ranked } = await searchChoices([path("pa"), path("pb"), path("x.")], readNext);
    expect(ranked[0]).toEqual({ choice: 2, probability: 0.4 });
  });

  it("walks greedily where that is asked for, and misses that label", async () => {
    const { reads, readNext } = model({ "": { p: 0.6, x: 0.4 }, p: { a: 0.5, b: 0.5 } });
    const { ranked } = await searchChoices([path("pa"), path("pb"), path("x.")], readNext, { greedy: true });
    expect(reads).toEqual(["", "p"]);
    expect(ranked.map(({ choice }) => choice)).toEqual([0, 2, 1]);
  });

  it("goes on until as many choices are exact as were asked for", async () => {
    const { reads, readNext } = model({ "": { p: 0.6, x: 0.4 }, p: { a: 0.9, b: 0.1 }, x: { c: 0.5, d: 0.5 } });
    const paths = [path("pa"), path("pb"), path("xc"), path("xd")];
    expect((await searchChoices(paths, readNext)).ranked.map(({ choice }) => choice)).toEqual([0, 1]);
    expect(reads).toEqual(["", "p"]);
    const { ranked } = await searchChoices(paths, readNext, { top: 9 });
    expect(ranked.map(({ choice }) => choice)).toEqual([0, 2, 3, 1]);
    expect(ranked.reduce((sum, { probability }) => sum + probability, 0)).toBeCloseTo(1);
  });

  it("gives a pinned choice its exact probability, however unlikely", async () => {
    const { readNext } = model({ "": { p: 0.9, x: 0.1 }, x: { c: 0.2, d: 0.8 } });
    const { ranked } = await searchChoices([path("p."), path("xc"), path("xd")], readNext, { pinned: 1 });
    expect(ranked[0]).toEqual({ choice: 1, probability: expect.closeTo(0.02) });
    expect(ranked[1]).toEqual({ choice: 0, probability: 0.9 });
  });

  it("skips tokens that all remaining choices share", async () => {
    const { reads, readNext } = model({ commo: { n: 1 }, common: { "1": 0.2, "2": 0.8 } });
    const { ranked } = await searchChoices([path("common1"), path("common2")], readNext);
    expect(reads).toEqual(["common"]);
    expect(ranked[0]?.choice).toBe(1);
  });

  it("breaks ties by declared order", async () => {
    const { readNext } = model({ "": { a: 0.25, b: 0.25, c: 0.25 } });
    expect((await searchChoices([path("b"), path("a"), path("c")], readNext)).ranked[0]?.choice).toBe(0);
  });

  it("refuses a choice whose tokens begin another's", async () => {
    const { readNext } = model({ "": { a: 1 } });
    await expect(searchChoices([path("a"), path("ab")], readNext)).rejects.toThrow("beginning of another");
  });

  it("agrees with reading every path in full, whatever the beliefs", async () => {
    const labels = fc.uniqueArray(fc.stringMatching(/^[abc]{1,4}$/u), { minLength: 2, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(labels, fc.integer(), async (names, seed) => {
        const belief = (context: string, letter: string) => 1 + (Math.imul(hash(context + letter), seed | 1) >>> 20);
        const alphabet = ["a", "b", "c", "."];
        const share = (context: string, letter: string) =>
          belief(context, letter) / alphabet.reduce((sum, other) => sum + belief(context, other), 0);
        const readNext: ReadNext = async (read, asked) => {
          const context = String.fromCharCode(...read);
          return new Map(asked.map((token) => [token, share(context, String.fromCharCode(token))]));
        };
        const paths = names.map((name) => `${name}.`);
        const { ranked } = await searchChoices(paths.map(path), readNext);
        const scores = paths.map((text) => exhaustive(text, paths, share));
        expect(ranked[0]?.probability).toBeCloseTo(Math.max(...scores), 9);
      }),
    );
  });
});

/** Product over all branch points of the share among the siblings that exist there. */
function exhaustive(
  text: string,
  paths: readonly string[],
  share: (context: string, letter: string) => number,
): number {
  let score = 1;
  for (let at = 0; at < text.length; at += 1) {
    const context = text.slice(0, at);
    const siblings = new Set(paths.filter((other) => other.startsWith(context)).map((other) => other[at] ?? ""));
    const total = [...siblings].reduce((sum, letter) => sum + share(context, letter), 0);
    score *= share(context, text[at] ?? "") / total;
  }
  return score;
}

function hash(text: string): number {
  return [...text].reduce((sum, letter) => (Math.imul(sum, 31) + letter.charCodeAt(0)) | 0, 7);
}
