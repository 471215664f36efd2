import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normalWords } from "./normal-words.ts";
import { shinglesOf, similarity } from "./shingles.ts";

const said = (customer: string, agent = "hello") => ({ transcript: `Agent: ${agent}\nCustomer: ${customer}` });
const LONG =
  "mera beta hospital mein admit tha isliye is mahine ki kist nahi bhar paya agle hafte salary aayegi tab bhar dunga";

describe("normalWords", () => {
  it.each([
    ["Umm, I will pay Rs. 5,000!", "i will pay rs #"],
    ["KAL Tak 5 hazaar", "kal tak # hazaar"],
    ["मैं कल 5,000 दूँगा।", "मैं कल # दूँगा"],
    ["at 10:30 on 12.5", "at # on #"],
    ["हाँ जी मतलब ठीक", "ठीक"],
  ])("%s", (text, words) => {
    expect(normalWords(text).join(" ")).toBe(words.normalize("NFC"));
  });
});

describe("similarity", () => {
  it.each([
    ["the agent's words", said(LONG, "good morning, Shubh Bank")],
    ["numbers", { transcript: said(LONG).transcript.replace("hello", "5000 due") }],
    ["case, fillers and punctuation", said(`Umm, ${LONG.toUpperCase()}!`)],
    ["line breaks and tags", { transcript: `[Agent] hi\n[Customer] ${LONG}` }],
  ])("does not depend on %s", (_, other) => {
    expect(similarity(said(LONG), other)).toBe(1);
  });

  it("is the share of runs of three words that both have", () => {
    // 12 words have 10 runs; a new last word changes one of them: 9 shared of 11
    const words = "qq rr bb cc dd ee ff gg hhh ii jj".split(" ");
    const [one, other] = ["kk", "ll"].map((last) => said([...words, last].join(" ")));
    expect(similarity(one!, other!)).toBeCloseTo(9 / 11, 12);
  });

  it.each([
    ["short answers", said("haan theek hai"), said("haan theek hai", "kal payment kar dijiye")],
    ["silence", { transcript: "Agent: hello hello" }, { transcript: "Agent: hello sir hello" }],
  ])("is 0 or 1 for %s: only the whole text counts", (_, one, other) => {
    expect(similarity(one, other)).toBe(0);
    expect(similarity(one, one)).toBe(1);
  });

  it("reads everything where there are no tags", () => {
    expect(similarity({ transcript: LONG }, { transcript: `${LONG} theek` })).toBeGreaterThan(0.9);
  });

  it("is symmetric and within 0 and 1", () => {
    const words = fc.array(fc.constantFrom("kal", "dunga", "nahi", "paisa", "salary", "bank"), { maxLength: 30 });
    fc.assert(
      fc.property(words, words, (one, other) => {
        const [a, b] = [said(one.join(" ")), said(other.join(" "))];
        expect(similarity(a, b)).toBe(similarity(b, a));
        expect(similarity(a, b)).toBeGreaterThanOrEqual(0);
        expect(similarity(a, b)).toBeLessThanOrEqual(1);
        expect(similarity(a, a)).toBe(1);
      }),
    );
  });
});

it("what is ignored does not count", () => {
  const shingles = shinglesOf(said(LONG));
  const [first = 0] = shingles;
  expect(shinglesOf(said(LONG), new Set([first])).size).toBe(shingles.size - 1);
  // with nothing left the whole text counts
  expect(shinglesOf(said(LONG), shingles)).not.toEqual(shinglesOf(said(`${LONG} theek`), shingles));
});
