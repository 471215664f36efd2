import { DispositionError } from "@disposition/taxonomy";
import { describe, expect, it } from "vitest";
import { readText } from "./read-text.ts";

const callDate = "2026-03-18";

describe("readText", () => {
  it.each(["kal dunga", "haan\nkal dunga\n\n5000 bhi", "\n kal ", ""])(
    "keeps the offsets of %j with a speaker",
    (transcript) => {
      const reading = readText({ transcript, callDate }, "customer");
      expect(reading.transcript).toBe(transcript);
      for (const { start, end, text } of reading.mentions) expect(transcript.slice(start, end)).toBe(text);
      const plain = readText({ transcript, callDate });
      expect(reading.turns).toEqual(plain.turns.map((turn) => ({ ...turn, speaker: "customer" })));
      expect(reading.mentions.map(({ speaker }) => speaker)).toEqual(plain.mentions.map(() => "customer"));
    },
  );

  it("lets the speaker decide what the words leave open", () => {
    const certaintyFor = (speaker: "agent" | "customer") =>
      readText({ transcript: "payment kal", callDate }, speaker).mentions[0]?.certainty;
    expect(certaintyFor("customer")).not.toBe(certaintyFor("agent"));
  });

  it("takes the speakers from the tags of a transcript", () => {
    const { mentions } = readText({ transcript: "Agent: kal? Customer: parso dunga", callDate });
    expect(mentions.map(({ speaker }) => speaker)).toEqual(["agent", "customer"]);
  });

  it("refuses a speaker for a text that says itself who speaks", () => {
    expect(() => readText({ transcript: "Agent: kal", callDate }, "agent")).toThrow(DispositionError);
  });
});
