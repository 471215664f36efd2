import { findDates } from "@disposition/postprocess";
import { describe, expect, it } from "vitest";
import { type CueLanguage, cueLists } from "./cue-lists.ts";

const languages = Object.entries(cueLists) as [CueLanguage, (typeof cueLists)[CueLanguage]][];
/** "I will give", so that words such as kal look forward. */
const WILL_GIVE: Record<CueLanguage, string> = {
  en: "I will pay",
  hinglish: "de dunga",
  hi: "दे दूंगा",
  bn: "দিয়ে দেব",
  mr: "देईन",
  gu: "આપીશ",
  pa: "ਦੇਵਾਂਗਾ",
  te: "కడతాను",
  ta: "தரேன்",
  kn: "ಕೊಡ್ತೀನಿ",
  ml: "തരാം",
};
/** Cues that need a number before them, or say what the finders know no word for. */
const NO_DATE_ALONE =
  /tareekh|tarikh|तारीख|तारखे|তারিখ|તારીખ|ਤਰੀਕ|తారీఖు|తేదీ|தேதி|ತಾರೀಖ|തീയതി|salary day|salary aa jayegi|salary aayegi|सैलरी आ/u;

describe("the cue lists", () => {
  it.each(languages)("of %s: every promise cue is a day or an event to the finders too", (language, { promise }) => {
    const dated = promise.filter((cue) => !NO_DATE_ALONE.test(cue));
    const unread = dated.filter(
      (cue) => findDates(`${cue} ${WILL_GIVE[language]}`, { callDate: "2026-03-18" }).length === 0,
    );
    expect(unread).toEqual([]);
  });

  it.each(languages)("of %s: no vague cue is a day", (_, { vague }) => {
    const days = vague.filter((cue) => findDates(cue, { callDate: "2026-03-18" }).some(({ value }) => value !== null));
    expect(days.filter((cue) => cue !== "kal check karo")).toEqual([]);
  });

  it.each(languages)("of %s: no phrase stands twice, and each list has enough", (_, { promise, vague }) => {
    const all = [...promise, ...vague].map((cue) => cue.normalize("NFC"));
    expect(new Set(all).size).toBe(all.length);
    expect(promise.length).toBeGreaterThanOrEqual(20);
    expect(vague.length).toBeGreaterThanOrEqual(8);
  });
});
