import { expect, it } from "vitest";
import { plainWord } from "./plain-word.ts";

it.each([
  ["the chillu ൽ", "ഏപ്രിൽ", "ഏപ്രില്\u200d"],
  ["the chillu ൻ", "ഒൻപത്", "ഒന്\u200dപത്"],
  ["the chillu ൾ", "തിങ്കൾ", "തിങ്കള്\u200d"],
  ["a two-part vowel sign", "\u0d4a", "\u0d46\u0d3e"],
  ["a joiner", "പേയ്മെന്റ്", "പേയ്\u200cമെന്റ്"],
])("writes %s one way", (_what, one, other) => expect(plainWord(one)).toBe(plainWord(other)));

it.each([
  ["ൽ", "ൾ"],
  ["ൻ", "ൺ"],
])("keeps %s and %s apart", (one, other) => expect(plainWord(one)).not.toBe(plainWord(other)));
