import { describe, expect, it } from "vitest";
import { createRandom } from "../synthesis/random.ts";
import { synthesise } from "../synthesis/synthesise.ts";
import { DuplicateIndex, type DuplicateIndexOptions } from "./duplicate-index.ts";
import { shinglesOf, similarity } from "./shingles.ts";

const random = createRandom(3, 0);
const WORDS = Array.from(
  { length: 400 },
  (_, index) =>
    `w${String.fromCharCode(97 + (index % 26))}${"xyz".charAt(index % 3)}${"abcdefghijklmnop".charAt(index % 16)}`,
);
/** A call of `length` words at random. */
const randomWords = (length: number) => Array.from({ length }, () => random.pick(WORDS));
const callOf = (words: readonly string[], agent = "hello") => ({
  transcript: `Agent: ${agent}\nCustomer: ${words.join(" ")}`,
});

function clustersOf(calls: Readonly<Record<string, { transcript: string }>>, options?: DuplicateIndexOptions) {
  const index = new DuplicateIndex(options);
  for (const [id, call] of Object.entries(calls)) index.add(id, call);
  return index.clusters();
}

describe("DuplicateIndex", () => {
  const words = randomWords(80);
  const oneChanged = words.map((word, at) => (at === 40 ? "another" : word));

  it("puts copies, and calls with a word changed, into one cluster", () => {
    const clusters = clustersOf({
      a: callOf(words),
      b: callOf(randomWords(80)),
      c: callOf(words, "good morning"),
      d: callOf(oneChanged),
    });
    expect(clusters).toHaveLength(1);
    expect(clusters[0]).toMatchObject({ ids: ["a", "c", "d"], exact: false });
    // 3 of 78 runs changed: 75 / 81
    expect(clusters[0]?.similarity).toBeGreaterThan(0.82);
    expect(clusters[0]?.similarity).toBeLessThan(1);
  });

  it("says which clusters hold the same words only", () => {
    const clusters = clustersOf({ a: callOf(words), b: { transcript: callOf(words).transcript.toUpperCase() } });
    expect(clusters).toEqual([{ ids: ["a", "b"], exact: true, similarity: 1 }]);
  });

  it("takes calls that differ in numbers for one", () => {
    expect(clustersOf({ a: callOf([...words, "5000"]), b: callOf([...words, "7500"]) })).toHaveLength(1);
  });

  it.each([
    ["the agent's script", callOf(randomWords(40), words.join(" ")), callOf(randomWords(40), words.join(" "))],
    ["a short answer", callOf(["haan", "theek", "hai"]), callOf(["haan", "theek", "hai"], "kal tak")],
    [
      "an announcement that differs",
      { transcript: "the number is switched off" },
      { transcript: "the number is busy" },
    ],
  ])("keeps apart calls that share only %s", (_, one, other) => {
    expect(clustersOf({ one, other })).toEqual([]);
  });

  it("joins a chain, and names its weakest link", () => {
    const change = (from: number) => words.map((word, at) => (at >= from && at < from + 4 ? `new${word}` : word));
    const both = change(10).map((word, at) => (change(60)[at] === words[at] ? word : (change(60)[at] ?? "")));
    const clusters = clustersOf({ a: callOf(change(10)), b: callOf(both), c: callOf(change(60)) });
    expect(clusters[0]?.ids).toEqual(["a", "b", "c"]);
    expect(similarity(callOf(change(10)), callOf(change(60)))).toBeLessThan(0.78);
  });

  it("finds less alike calls at a lower threshold", () => {
    const half = words.map((word, at) => (at % 20 === 0 ? `new${word}` : word));
    const calls = { a: callOf(words), b: callOf(half) };
    expect(similarity(calls.a, calls.b)).toBeLessThan(0.78);
    expect(clustersOf(calls)).toEqual([]);
    expect(clustersOf(calls, { threshold: 0.5 })).toHaveLength(1);
  });

  it("finds at least 19 of 20 pairs that are 0.9 alike, among 3,000 calls, and no pair that is not alike", () => {
    const index = new DuplicateIndex();
    for (let call = 0; call < 1500; call += 1) {
      const original = randomWords(120);
      const copy = original.map((word, at) => (at === 30 || at === 90 ? "another" : word));
      index.add(`${call}`, callOf(original));
      index.add(`${call}`, callOf(copy));
    }
    const clusters = index.clusters();
    expect(clusters.length).toBeGreaterThan(1500 * 0.95);
    expect(clusters.every(({ ids: [one, other] }) => one === other)).toBe(true);
  });

  it("gives the pairs behind the clusters, with their similarity", () => {
    const index = new DuplicateIndex();
    index.add("a", callOf(words));
    index.add("b", callOf(oneChanged));
    const pairs = [...index.pairs()];
    expect(pairs.length).toBeGreaterThan(0);
    expect(pairs[0]?.ids).toEqual(["a", "b"]);
    expect(pairs[0]?.similarity).toBeGreaterThan(0.8);
  });

  it("holds together ten thousand copies, whatever the order", () => {
    const index = new DuplicateIndex();
    for (let copy = 0; copy < 5000; copy += 1) {
      index.add(`a${copy}`, callOf(words));
      index.add(`b${copy}`, callOf(oneChanged, `${copy} sir`));
    }
    expect(index.clusters().map(({ ids }) => ids.length)).toEqual([10_000]);
  });

  it("ignores what it is told to", () => {
    const script = randomWords(60);
    const calls = { a: callOf([...script, ...randomWords(12)]), b: callOf([...script, ...randomWords(12)]) };
    const lowest = { threshold: 0.5 };
    expect(clustersOf(calls, lowest)).toHaveLength(1);
    const ignore = shinglesOf(callOf(script));
    expect(clustersOf(calls, { ...lowest, ignore })).toEqual([]);
  });

  it("needs a few milliseconds per call", () => {
    const calls = [...synthesise({ seed: 3, count: 1000 })];
    const start = performance.now();
    const index = new DuplicateIndex();
    for (const call of calls) index.add(call.id, call);
    index.clusters();
    // a tenth of it on an idle machine
    expect((performance.now() - start) / calls.length).toBeLessThan(5);
  });

  it.each([0, -1, 1.1, Number.NaN])("refuses the threshold %d", (threshold) => {
    expect(() => new DuplicateIndex({ threshold })).toThrowError(expect.objectContaining({ code: "INPUT_INVALID" }));
  });
});
