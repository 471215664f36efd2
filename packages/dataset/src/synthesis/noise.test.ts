import { describe, expect, it } from "vitest";
import type { NoiseWords } from "./language-data.ts";
import { transcribe, withoutGuards } from "./noise.ts";
import { createRandom } from "./random.ts";
import { GUARD_END, GUARD_START, type Line } from "./stage.ts";

const words: NoiseWords = {
  fillers: ["umm"],
  spellings: [
    ["pay", "pey"],
    ["monday", "mundey"],
  ],
  merges: [["will not", "wont"]],
  tags: [["Agent", "Customer"]],
};

const guarded = `${GUARD_START}Rs. 5,000 on Monday${GUARD_END}`;
const lines: readonly Line[] = [
  { speaker: "agent", act: "agentHello", text: "Hello, hello.", decisive: false },
  { speaker: "customer", act: "promiseBoth", text: `I can pay ${guarded}, fine.`, decisive: true },
];
const transcripts = Array.from({ length: 400 }, (_, seed) => transcribe(lines, words, createRandom(seed, 0)));

describe("transcribe", () => {
  it("leaves guarded words whole and in place", () => {
    expect(transcripts.filter((text) => !text.toLowerCase().includes("rs. 5,000 on monday"))).toEqual([]);
  });

  it("leaves no guard sign", () => {
    expect(transcripts.filter((text) => text !== withoutGuards(text))).toEqual([]);
  });

  it("never drops a decisive sentence, sometimes another", () => {
    expect(transcripts.filter((text) => !/p[ae]y/iu.test(text))).toEqual([]);
    expect(transcripts.filter((text) => !/hello/iu.test(text)).length).toBeGreaterThan(0);
  });

  it("respells, fills in, lowers and lays out in several ways", () => {
    const seen = (pattern: RegExp) => transcripts.some((text) => pattern.test(text));
    expect(
      [/pey/u, /umm/u, /^agent:/u, /^Agent:/u, /^Hello/u, /\n/u, /hello i can/u].filter((pattern) => !seen(pattern)),
    ).toEqual([]);
  });

  it("is reproducible", () => {
    expect(transcribe(lines, words, createRandom(5, 0))).toBe(transcripts[5]);
  });
});
