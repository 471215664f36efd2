import { readdirSync, readFileSync } from "node:fs";
import { splitTurns } from "@disposition/postprocess";
import { describe, expect, it } from "vitest";
import { languageData, type SynthesisLanguage } from "./languages/synthesis-languages.ts";
import { sentenceMatcher } from "./sentence-matcher.ts";
import { scriptOf, writtenIn } from "./testing/script-of.ts";

// Calls that show or measure a model prove nothing where the generator can say the same sentences.

const root = new URL("../../../../", import.meta.url);
const demoFolder = new URL("examples/calls/", root);
/** In words. Shorter ones ("haan ji", "okay sir") are everybody's. */
const SHORTEST_SENTENCE = 6;

/** Sentences of the evaluation calls that the generator can say, and why they may stay. */
const KNOWN_OVERLAPS: ReadonlyMap<string, readonly string[]> = new Map([
  [
    "announcements and set phrases",
    [
      "hello haan kaun aawaz kat rahi hai",
      "My father passed away on the 24th.",
      "Please leave a message after the tone.",
      "The person you are calling is not answering.",
      "आपके द्वारा डायल किया गया नंबर जवाब नहीं दे रहा है।",
      "బీప్ శబ్దం తర్వాత మీ సందేశాన్ని రికార్డ్ చేయండి.",
    ],
  ],
  [
    "a day, an amount or a number and hardly a word besides",
    [
      "5 September, chaudah hazaar. Dhanyavaad sir.",
      "5 tareekh ko chaudah hazaar de dunga.",
      "5th of next month, I'll pay 11,600.",
      "Between the 10th and the 12th.",
      "Between the 10th and the 12th. I'll pay 6,750.",
      "By month end, 22,500. Thank you.",
      "Ek hafte ke andar chaar hazaar kar dunga.",
      "Monday ka pakka nahi bol sakta.",
      "Nau aath saat shunya teen teen do chaar chhe nau.",
      "Nau aath saat shunya, teen teen do, chaar chhe nau.",
      "Take nine thousand on the 15th.",
      "Within a week I will deposit fifteen thousand.",
      "Yes, 6,199, in two or three days.",
      "chaar hazaar chaar sau assi kal.",
      "eighth february seven thousand two hundred right",
      "अगले महीने 7 तारीख को पाँच हज़ार आठ सौ।",
      "जी मैडम, 7 अप्रैल, पाँच हज़ार आठ सौ।",
      "तीन हजार तीन सौ बाकी है आपका",
      "दहा जानेवारी, पाच हजार सहाशे. ठीक आहे मॅडम.",
      "26 તારીખે. 28 તારીખે 6,900 ભરી દઈશ.",
      "મંગળવારે સાડા અઢાર હજાર ભરી દઈશ.",
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
  return ["hand-written", "core-languages", "regional"].flatMap((name) => {
    const text = readFileSync(new URL(`packages/starter-model/evaluation/${name}.jsonl`, root), "utf8");
    return text
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as WrittenCall);
  });
}

/** Turns as they stand, and their sentences. */
function sentencesOf({ transcript }: WrittenCall): string[] {
  const turns = splitTurns(transcript).map(({ start, end }) => transcript.slice(start, end));
  const sentences = turns.flatMap((turn) => [turn, ...turn.split(/(?<=[.?!।])\s+|\n/u)]);
  return [...new Set(sentences)].filter((sentence) => sentence.trim().split(/\s+/u).length >= SHORTEST_SENTENCE);
}

/** Only languages in whose script the sentence is written: the others cannot, and asking them takes most of the time. */
function canBeGenerated(sentence: string): boolean {
  const codes = (Object.keys(languageData) as SynthesisLanguage[]).filter((code) =>
    writtenIn(scriptOf(code)).test(sentence),
  );
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
