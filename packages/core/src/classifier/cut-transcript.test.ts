import type { CallReading } from "@disposition/taxonomy";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cutTranscript } from "./cut-transcript.ts";

function readingOf(words: readonly string[]): CallReading {
  let at = 0;
  const turns = words.map((word) => {
    const start = at;
    at += word.length + 1;
    return { speaker: "unknown" as const, start, end: start + word.length };
  });
  const transcript = words.join("\n");
  return { transcript, callDay: "2026-02-21", timeZone: "Asia/Kolkata", turns, mentions: [] };
}

const spoken = (reading: CallReading) => reading.turns.map((turn) => reading.transcript.slice(turn.start, turn.end));
const atMost = (characters: number) => async (reading: CallReading) => spoken(reading).join("").length <= characters;

describe("cutTranscript", () => {
  it("leaves a call that fits as it is", async () => {
    const reading = readingOf(["one", "two"]);
    expect(await cutTranscript(reading, async () => true)).toBe(reading);
  });

  it("takes turns out of the middle: a third of what stays is the beginning, the rest the end", async () => {
    const reading = readingOf(["a", "b", "c", "d", "e", "f", "g", "h", "i"]);
    expect(spoken(await cutTranscript(reading, atMost(6)))).toEqual(["a", "b", "f", "g", "h", "i"]);
  });

  it("cuts a monologue into pieces first", async () => {
    const monologue = Array.from({ length: 500 }, (_, index) => `word${index}`).join(" ");
    const cut = await cutTranscript(readingOf([monologue]), atMost(1500));
    expect(spoken(cut).at(0)).toMatch(/^word0 /u);
    expect(spoken(cut).at(-1)).toMatch(/word499$/u);
    expect(cut.turns.length).toBeGreaterThan(1);
  });

  it("drops the mentions of the turns it leaves out and keeps the others", async () => {
    const reading = readingOf(["pay 1", "pay 2", "pay 3", "pay 4", "pay 5", "pay 6"]);
    const mentions = reading.turns.map((turn, index) => ({
      kind: "amount" as const,
      start: turn.start + 4,
      end: turn.end,
      text: String(index + 1),
      value: index + 1,
      speaker: "unknown" as const,
      certainty: "certain" as const,
    }));
    const cut = await cutTranscript({ ...reading, mentions }, atMost(15));
    expect(cut.mentions.map((mention) => mention.value)).toEqual([1, 5, 6]);
  });

  it("keeps one turn when nothing fits, for the engine to refuse", async () => {
    expect(spoken(await cutTranscript(readingOf(["a", "b", "c"]), async () => false))).toEqual(["c"]);
  });

  it("always keeps the last turn, keeps order, and fits whenever one turn does", async () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{1,9}$/u), { minLength: 2, maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(words, fc.integer({ min: 9, max: 200 }), async (texts, limit) => {
        const reading = readingOf(texts);
        const cut = await cutTranscript(reading, atMost(limit));
        expect(spoken(cut).join("").length).toBeLessThanOrEqual(limit);
        expect(spoken(cut).at(-1)).toBe(texts.at(-1));
        expect(cut.turns.map((turn) => turn.start)).toEqual(cut.turns.map((turn) => turn.start).sort((a, b) => a - b));
      }),
    );
  });
});
