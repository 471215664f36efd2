import { describe, expect, it } from "vitest";
import { type CueSetName, cueSets } from "./cue-set.ts";
import { hasCue } from "./has-cue.ts";
import { phraseFinder } from "./phrase-finder.ts";

const callDate = "2026-03-18";
const said = (transcript: string, cues: CueSetName, language?: string) =>
  hasCue({ transcript, callDate, language }, cueSets[cues]);

describe("hasCue", () => {
  it.each([
    ["en", "I will pay by Monday"],
    ["en", "Once my salary comes."],
    ["hinglish", "Parso pakka de dunga"],
    ["hinglish", "agle hafte kar dunga"],
    ["hinglish", "salary ke baad dekhte hain"],
    ["hinglish", "next week"],
    ["hi", "परसों तक कर दूंगा"],
    ["hi", "अगले हफ़्ते दूंगा"],
    ["hi", "सैलरी आते ही"],
    ["bn", "পরশু দেব"],
    ["mr", "उद्या देतो"],
    ["gu", "આવતા અઠવાડિયે આપીશ"],
    ["pa", "ਕੱਲ੍ਹ ਦੇ ਦਿਆਂਗਾ"],
    ["te", "రేపు కడతాను"],
    ["ta", "நாளைக்கு கட்டிடறேன்"],
    ["kn", "ನಾಳೆ ಕಟ್ತೀನಿ"],
    ["ml", "മറ്റന്നാൾ തരാം"],
  ])("hears a promise cue in %s: %s", (language, text) => {
    expect(said(text, "promise", language)).toBe(true);
    expect(said(`Customer: ${text}`, "promise")).toBe(true);
  });

  it.each([
    ["a longer word", "kalam chahiye", "hinglish"],
    ["a longer word in Devanagari", "कला और कलम", "hi"],
    ["a word with another vowel sign", "काला कला", "hi"],
    ["a longer word in Bengali", "কালো গাড়ি", "bn"],
    ["half a phrase", "agle saal hafte", "hinglish"],
    ["a refusal", "I will not pay", "en"],
    ["the agent", "Agent: kal tak kar dijiye\nCustomer: nahi", "hinglish"],
    ["nothing", "", "hinglish"],
  ])("hears none in %s: %s", (_, text, language) => expect(said(text, "promise", language)).toBe(false));

  it.each([
    ["vague", "dekhunga sir", true],
    ["vague", "कोशिश करूंगा", true],
    ["vague", "pakka de dunga", false],
    ["promise", "dekhunga sir", false],
    ["day-ahead", "kal bhej dunga", true],
    ["day-ahead", "kal bheja tha", false],
    ["day-ahead", "aaj bhejta hoon", false],
    ["day-ahead", "Agent: kal tak kar dijiye", false],
    ["event-ahead", "salary ke baad dunga", true],
    ["event-ahead", "kal dunga", false],
    ["amount-said", "5000 de dunga", true],
    ["amount-said", "Agent: 5000 baaki hai\nCustomer: theek hai", false],
  ] as const)("by %s: %s → %s", (cues, text, expected) => expect(said(text, cues)).toBe(expected));

  it("reads a report as a promise cue where only words are looked at, which `day-ahead` does not", () => {
    expect(said("kal bheja tha", "promise")).toBe(true);
  });

  it("reads phrases of one's own in every language", () => {
    const own = { words: { any: ["pakka wada"] } };
    expect(hasCue({ transcript: "Pakka, wada hai", callDate, language: "ta" }, own)).toBe(true);
    expect(hasCue({ transcript: "wada pakka", callDate, language: "ta" }, own)).toBe(false);
  });

  it("reads the lists of all languages where the language is not known", () => {
    expect(said("நாளைக்கு கட்டிடறேன்", "promise", "x-unknown")).toBe(true);
    expect(said("நாளைக்கு கட்டிடறேன்", "promise", "hi-IN")).toBe(false);
  });
});

describe("phraseFinder", () => {
  it.each([
    ["I'll try", "well ill try sir"],
    ["हफ़्ते", "अगले हफ्ते"],
    ["do din", "DO  din."],
  ])("finds %j in %j", (phrase, text) => expect(phraseFinder([phrase])(text)).toBe(true));

  it.each([
    ["do din", "do"],
    ["do din", "do teen din"],
    ["", "anything"],
  ])("does not find %j in %j", (phrase, text) => expect(phraseFinder([phrase])(text)).toBe(false));

  it("takes no longer for many phrases that begin alike", () => {
    const phrases = Array.from({ length: 200 }, (_, index) => `kal ${"x ".repeat(index)}y`);
    expect(phraseFinder(phrases)("kal x ".repeat(2000))).toBe(false);
  });
});
