import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type SplitTurnsOptions, splitTurns } from "./split-turns.ts";

const shown = (transcript: string, options?: SplitTurnsOptions) =>
  splitTurns(transcript, options).map(({ speaker, start, end }) => [speaker, transcript.slice(start, end)]);

describe("splitTurns", () => {
  it.each([
    ["tags at the start of a line", "Agent: hello\nCustomer: haan ji"],
    ["tags inside a line", "Agent: hello Customer: haan ji"],
    ["upper case and a space before the colon", "AGENT : hello\nCUSTOMER : haan ji"],
    ["tags in brackets", "[Agent] hello [Customer] haan ji"],
    ["tags in brackets with a colon", "[Agent]: hello\n[Customer]: haan ji"],
    ["bold tags", "**Agent:** hello\n**Customer:** haan ji"],
    ["short tags", "Telecaller: hello\nCx: haan ji"],
    ["a borrower", "Executive: hello\nBorrower: haan ji"],
    ["Hindi tags", "एजेंट: hello\nग्राहक: haan ji"],
    ["a Hindi customer", "एजेंट : hello कस्टमर : haan ji"],
    ["dashes after a tag", "Agent - hello\nCustomer - haan ji"],
    ["time stamps before the tag", "[00:12] Agent: hello\n00:15 Customer: haan ji"],
    ["time stamps after the tag", "Agent (00:12): hello\nCustomer (00:15): haan ji"],
    ["numbered agents", "Agent 1: hello\nCustomer 1: haan ji"],
    ["speakers from 0", "Speaker 0: hello\nSpeaker 1: haan ji"],
    ["speakers from 1", "Speaker 1: hello\nSpeaker 2: haan ji"],
    ["a diariser's names", "SPEAKER_00: hello\nSPEAKER_01: haan ji"],
    ["blank lines and Windows line ends", "Agent: hello\r\n\r\nCustomer: haan ji\r\n"],
  ])("reads %s", (_, transcript) => {
    expect(shown(transcript)).toEqual([
      ["agent", "hello"],
      ["customer", "haan ji"],
    ]);
  });

  it("keeps lines together under one tag", () => {
    expect(shown("Agent: hello\nsir\nCustomer: haan")).toEqual([
      ["agent", "hello\nsir"],
      ["customer", "haan"],
    ]);
  });

  it("takes the higher number for the agent when told that the customer speaks first", () => {
    expect(shown("Speaker 0: hello\nSpeaker 1: haan", { firstSpeaker: "customer" })).toEqual([
      ["customer", "hello"],
      ["agent", "haan"],
    ]);
  });

  it.each([
    ["one numbered speaker", "Speaker 0: hello"],
    ["three numbered speakers", "Speaker 0: hello\nSpeaker 1: hello\nSpeaker 2: hello"],
    ["names that come back", "Ramesh: hello\nSuresh Kumar: hello\nRamesh: hello\nSuresh Kumar: hello"],
    ["no tags", "hello\n\nhello"],
  ])("does not know who speaks with %s", (_, transcript) => {
    const turns = shown(transcript);
    expect(turns.length).toBeGreaterThan(0);
    for (const turn of turns) expect(turn).toEqual(["unknown", "hello"]);
  });

  it("keeps what is said before the first tag", () => {
    expect(shown("call connected\nAgent: hello")).toEqual([
      ["unknown", "call connected"],
      ["agent", "hello"],
    ]);
  });

  it.each([
    ["a word without a colon", "I am your agent, sir"],
    ["the end of another word", "reagent: x"],
    ["a label that stands once", "Total amount: 5000"],
    ["a word before a colon inside a line", "he said: tomorrow"],
  ])("takes for no tag: %s", (_, transcript) => expect(shown(transcript)).toEqual([["unknown", transcript]]));

  it.each(["", "   ", "\n\n", "Agent:", "Agent:\nCustomer:"])("finds nothing said in %j", (transcript) => {
    expect(splitTurns(transcript)).toEqual([]);
  });

  it("covers all words but the tags, in order and without overlap", () => {
    const piece = fc.constantFrom(
      "Agent:",
      "[Customer]",
      "haan",
      "5000",
      "\n",
      " ",
      "Speaker 0:",
      "SPEAKER_01:",
      "ग्राहक:",
      "a: ",
      "[00:12]",
    );
    const word = fc.stringMatching(/^[b-m]{1,8}$/u);
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, word), { maxLength: 30 }), (pieces) => {
        const transcript = pieces.join(" ");
        const turns = splitTurns(transcript);
        let end = 0;
        for (const turn of turns) {
          expect(turn.start).toBeGreaterThanOrEqual(end);
          expect(turn.end).toBeGreaterThan(turn.start);
          expect(transcript.slice(turn.start, turn.end)).toBe(transcript.slice(turn.start, turn.end).trim());
          end = turn.end;
        }
        const said = turns.map(({ start, end }) => transcript.slice(start, end)).join(" ");
        for (const spoken of pieces.filter((text) => /^(?:haan|5000|[b-m]+)$/u.test(text)))
          expect(said).toContain(spoken);
      }),
    );
  });
});
