import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normaliseSpeakers } from "./normalise-speakers.ts";

const PLAIN = "Agent: hello sir\nCustomer: haan ji";

describe("normaliseSpeakers", () => {
  it.each([
    ["what is normal already", PLAIN],
    ["capitals and dashes", "AGENT - hello sir\nCUSTOMER - haan ji"],
    ["square brackets", "[Agent] hello sir\n[Customer] haan ji"],
    ["pointed brackets", "<agent> hello sir\n<customer> haan ji"],
    ["one paragraph", "Agent: hello sir Customer: haan ji"],
    ["a borrower", "Executive: hello sir\nBorrower: haan ji"],
    ["Hindi tags", "एजेंट: hello sir\nग्राहक: haan ji"],
    ["letters", "A: hello sir\nC: haan ji"],
    ["bold letters of an executive", "E: hello sir\nC: haan ji"],
    ["time stamps", "[00:12] Agent: hello sir\n[00:15] Customer: haan ji"],
    ["time stamps after the tag", "Agent (00:12): hello sir\nCustomer (00:15): haan ji"],
    ["a bar", "Agent | hello sir\nCustomer | haan ji"],
    ["arrows", "Agent => hello sir\nCustomer => haan ji"],
    ["tabs", "Agent\thello sir\nCustomer\thaan ji"],
    ["tags on lines of their own", "Agent\nhello sir\nCustomer\nhaan ji"],
    ["tags with times on lines of their own", "Agent 0:01\nhello sir\nCustomer 0:04\nhaan ji"],
    ["customer care", "Customer care executive: hello sir\nCustomer: haan ji"],
    ["a recovery agent", "Recovery agent: hello sir\nCustomer: haan ji"],
    ["an inbound caller", "Agent: hello sir\nCaller: haan ji"],
    [
      "subtitles",
      "1\n00:00:01,000 --> 00:00:02,000\nAgent: hello sir\n\n2\n00:00:02,500 --> 00:00:04,000\nCustomer: haan ji\n",
    ],
    [
      "WebVTT voices",
      "WEBVTT\n\n00:01.000 --> 00:02.000\n<v Agent>hello sir</v>\n\n00:03.000 --> 00:04.000\n<v Customer>haan ji</v>\n",
    ],
    ["JSON lines", '{"speaker":"agent","text":"hello sir"}\n{"speaker":"customer","text":"haan ji"}'],
    ["a JSON array", '[{"role":"Agent","content":"hello sir"},{"role":"Customer","content":"haan ji"}]'],
    [
      "JSON with segments",
      '{"segments":[{"speaker":"Agent","start":0.1,"text":"hello sir"},{"speaker":"Customer","text":"haan ji"}]}',
    ],
    [
      "printed dictionaries",
      "{'speaker': 'Agent', 'start': 0.5, 'text': 'hello sir'}\n{'speaker': 'Customer', 'text': 'haan ji'}",
    ],
    ["Windows line ends and empty lines", "Agent: hello sir\r\n\r\nCustomer: haan ji\r\n"],
  ])("reads %s, without a guess", (_, transcript) => {
    expect(normaliseSpeakers(transcript)).toEqual({ transcript: PLAIN, sides: "tagged", clue: null });
  });

  it.each([
    ["numbers", "Speaker 1: kaun\nSpeaker 2: main Shubh Bank se bol rahi hoon"],
    ["a diariser's names", "SPK_0: kaun\nSPK_1: main Shubh Bank se bol rahi hoon"],
    [
      "a diariser's lines",
      "SPEAKER_00 [00:01.2 --> 00:03.4] kaun\nSPEAKER_01 [00:04 --> 00:05] main Shubh Bank se bol rahi hoon",
    ],
    ["letters that name no side", "A: kaun\nB: main Shubh Bank se bol rahi hoon"],
    ["caller and receiver", "Receiver: kaun Caller: main Shubh Bank se bol rahi hoon"],
    ["channels of JSON lines", '{"channel":0,"text":"kaun"}\n{"channel":1,"text":"main Shubh Bank se bol rahi hoon"}'],
  ])("guesses from %s that who calls for a bank is the agent", (_, transcript) => {
    expect(normaliseSpeakers(transcript)).toEqual({
      transcript: "Customer: kaun\nAgent: main Shubh Bank se bol rahi hoon",
      sides: "guessed",
      clue: "introduction",
    });
  });

  it("guesses from two names, and takes them out", () => {
    const { transcript, sides } = normaliseSpeakers(
      "Gopi: kaun\nMeher: Shubh Bank se bol rahi hoon\nGopi: acha\nMeher: ji",
    );
    expect(transcript).toBe("Customer: kaun\nAgent: Shubh Bank se bol rahi hoon\nCustomer: acha\nAgent: ji");
    expect(sides).toBe("guessed");
  });

  it.each([
    [
      "who speaks of your EMI",
      "Speaker 1: yes\nSpeaker 2: your emi is due",
      "guessed",
      "Customer: yes\nAgent: your emi is due",
    ],
    [
      "whose loan it is",
      "Speaker 1: haan\nSpeaker 2: aapka loan pending hai",
      "guessed",
      "Customer: haan\nAgent: aapka loan pending hai",
    ],
    ["the lower number, where nothing tells", "Speaker 1: hello\nSpeaker 2: hi", "order", "Agent: hello\nCustomer: hi"],
  ])("goes by %s", (_, transcript, sides, expected) => {
    expect(normaliseSpeakers(transcript)).toMatchObject({ transcript: expected, sides });
  });

  it.each([
    ["no tags", "hello\nhaan ji boliye"],
    ["nothing", ""],
    ["one numbered speaker", "Speaker 1: hello"],
    ["three speakers", "Speaker 1: a\nSpeaker 2: b\nSpeaker 3: c"],
    ["names of whom neither calls for anybody", "Gopi: kaun\nMeher: main\nGopi: acha\nMeher: haan"],
    ["a sum on a line of its own", "Total: 5000\nhaan theek hai"],
    ["JSON without speakers", '{"amount": 5000}'],
    ["one letter before a colon", "Plan A: 5000\nhaan"],
  ])("leaves alone: %s", (_, transcript) => {
    expect(normaliseSpeakers(transcript)).toEqual({ transcript, sides: "unknown", clue: null });
  });

  it("keeps lines without a tag with their turn, and what comes before the first", () => {
    const { transcript } = normaliseSpeakers("call connected\nAGENT - hello\nsir\nCUSTOMER - haan\n(call dropped)");
    expect(transcript).toBe("call connected\nAgent: hello\nsir\nCustomer: haan\n(call dropped)");
  });

  it("changes nothing the second time", () => {
    const piece = fc.constantFrom(
      ..."Agent: |[Customer] |<agent> |Speaker 1: |SPK_0: |A: |C: |Caller: |Receiver: |[00:12] |Agent - |Agent\n|Gopi: |haan|kaun |Shubh Bank se bol rahi hoon|\n|{'speaker': 'A', 'text': 'x'}\n|your emi ".split(
        "|",
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        const once = normaliseSpeakers(pieces.join("")).transcript;
        expect(normaliseSpeakers(once).transcript).toBe(once);
      }),
      { numRuns: 400 },
    );
  });
});
