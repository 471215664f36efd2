import { describe, expect, it } from "vitest";
import { en } from "./languages/en/en.ts";
import { sentenceMatcher } from "./sentence-matcher.ts";

const matcher = sentenceMatcher(en);

describe("canGenerate", () => {
  it.each([
    "I will pay 5000 tomorrow.",
    "i will pay rs 5,000 on monday",
    "I'LL CLEAR IT BY THE 5TH",
    "Okay, I will tell him to pay.",
    "My salary is not credited yet. I will pay five thousand five hundred rupees day after tomorrow.",
    "The number you have dialled is switched off.",
  ])("knows %s", (sentence) => expect(matcher.canGenerate(sentence)).toBe(true));

  it.each([
    "",
    "I will pay bananas tomorrow.",
    "I will pay 5000 tomorrow and",
    "Once the monsoon subsidy lands I can spare a little.",
    "Please tell the lady at the counter that I came twice.",
  ])("does not know %j", (sentence) => expect(matcher.canGenerate(sentence)).toBe(false));
});
