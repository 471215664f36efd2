import { readdirSync, readFileSync } from "node:fs";
import { splitTurns } from "@disposition/postprocess";
import { describe, expect, it } from "vitest";
import { languageData, type SynthesisLanguage } from "./languages/synthesis-languages.ts";
import { sentenceMatcher } from "./sentence-matcher.ts";

// Calls that show or measure a model prove nothing where the generator can say the same sentences.

const root = new URL("../../../../", import.meta.url);
const demoFolder = new URL("examples/calls/", root);
/** In words. Shorter ones ("haan ji", "okay sir") are everybody's. */
const SHORTEST_SENTENCE = 4;

/** Sentences of the evaluation calls that the generator can say, and why they may stay. */
const KNOWN_OVERLAPS: ReadonlyMap<string, readonly string[]> = new Map([
  [
    "pleasantries and set phrases under six words",
    [
      "Got it, thank you.",
      "Alright, sir. Thank you.",
      "Theek hai sir, shukriya.",
      "ya hello who is this",
      "hello kiran chauhan ji",
      "customer ne phone kaat diya",
      "hello haan kaun aawaz kat rahi hai",
      "Dekhta hoon. Koshish karunga.",
      "I don't have any receipt.",
      "My mother expired last week.",
    ],
  ],
  [
    "a day or an amount and hardly a word besides",
    [
      "seven thousand two hundred",
      "Yes, within a week.",
      "two days okay sir",
      "okay maam saturday morning",
      "dus tareekh theek hai sir",
      "30 February ko, 3,200 rupaye?",
      "परसों चार हजार डाल दूंगा",
      "साढ़े चार हजार परसों पक्का",
      "3 अप्रैल, ठीक है।",
      "eighth february seven thousand two hundred right",
      "Between the 10th and the 12th.",
      "Between the 10th and the 12th. I'll pay 6,750.",
      "Within a week I will deposit fifteen thousand.",
    ],
  ],
]);

interface WrittenCall {
  readonly id: string;
  readonly transcript: string;
}

function demoCalls(): WrittenCall[] {
  const files = readdirSync(demoFolder).filter((file) => file.endsWith(".txt"));
  return files.map((file) => ({ id: file, transcript: readFileSync(new URL(file, demoFolder), "utf8") }));
}

function evaluationCalls(): WrittenCall[] {
  const text = readFileSync(new URL("packages/starter-model/evaluation/hand-written.jsonl", root), "utf8");
  return text
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as WrittenCall);
}

/** Turns as they stand, and their sentences. */
function sentencesOf({ transcript }: WrittenCall): string[] {
  const turns = splitTurns(transcript).map(({ start, end }) => transcript.slice(start, end));
  const sentences = turns.flatMap((turn) => [turn, ...turn.split(/(?<=[.?!।])\s+|\n/u)]);
  return [...new Set(sentences)].filter((sentence) => sentence.trim().split(/\s+/u).length >= SHORTEST_SENTENCE);
}

/** Only languages in whose script the sentence is written: the others cannot, and asking them takes half of the time. */
function canBeGenerated(sentence: string): boolean {
  const codes: readonly SynthesisLanguage[] = /\p{Script=Devanagari}/u.test(sentence) ? ["hi"] : ["en", "hinglish"];
  return codes.some((code) => sentenceMatcher(languageData[code]).canGenerate(sentence));
}

describe("a sentence of a call that shows or measures the model cannot be generated", () => {
  it.each(demoCalls().map((call) => [call.id, call] as const))("examples/calls/%s", (_id, call) => {
    const sentences = sentencesOf(call);
    expect(sentences.length).toBeGreaterThan(0);
    expect(sentences.filter(canBeGenerated)).toEqual([]);
  });

  it("of the evaluation calls only the known ones can", () => {
    const generated = evaluationCalls().flatMap((call) => sentencesOf(call).filter(canBeGenerated));
    expect([...new Set(generated)].sort()).toEqual([...KNOWN_OVERLAPS.values()].flat().sort());
  }, 240_000);
});
