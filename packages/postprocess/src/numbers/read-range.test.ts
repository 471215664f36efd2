import { describe, expect, it } from "vitest";
import { tokenise } from "../text/tokenise.ts";
import { readRange } from "./read-range.ts";

const read = (text: string) => {
  const reading = readRange(tokenise(text), 0);
  return reading && [reading.from, reading.value];
};

describe("readRange", () => {
  it.each([
    ["between five and six thousand", 5000, 6000],
    ["between 5000 and 6000", 5000, 6000],
  ])("%j runs from %d to %d after its first word", (text, from, value) => {
    expect(readRange(tokenise(text), 1)).toMatchObject({ from, value });
  });

  it.each([
    ["do teen din", 2, 3],
    ["दस पंद्रह दिन", 10, 15],
    ["two three days", 2, 3],
    ["5 10 din", 5, 10],
    ["5 se 10 ke beech", 5, 10],
    ["5-7 tareekh", 5, 7],
    ["five to seven", 5, 7],
    ["paanch saat hazaar", 5000, 7000],
    ["do dhai lakh", 200_000, 250_000],
    ["dedh do lakh", 150_000, 200_000],
    ["hazaar do hazaar", 1000, 2000],
    ["sau do sau", 100, 200],
    ["paanch ya chhe hazaar", 5000, 6000],
    ["5,000-6,000", 5000, 6000],
    ["500 se 1000", 500, 1000],
    ["5000 rupaye se 6000", 5000, 6000],
    ["paanch aur chhe hazaar ke beech", 5000, 6000],
    ["पाँच और सात हज़ार के बीच", 5000, 7000],
  ])("%j runs from %d to %d", (text, from, value) => expect(read(text)).toEqual([from, value]));

  it.each([
    ["do paanch"],
    ["teen do din"],
    ["do do hazaar"],
    ["ek do teen"],
    ["12-05-2026"],
    ["022-12345"],
    ["pay 500"],
    ["500 to 50100123456"],
    ["do three thousand"],
    ["paanch hazaar do"],
    ["ten thousand to five"],
    ["do hazaar pachas"],
    ["paanch toh saat"],
    ["paanch aur chhe hazaar"],
    ["five and six thousand"],
    [""],
  ])("%j is no range", (text) => expect(read(text)).toBeNull());
});
