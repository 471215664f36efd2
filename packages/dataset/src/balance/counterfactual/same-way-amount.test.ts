import { findAmounts } from "@disposition/postprocess";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createRandom } from "../../synthesis/random.ts";
import { sayInSameWay } from "./same-way-amount.ts";

const say = (text: string, from: number, to: number, language?: string) =>
  sayInSameWay({ text, from, to }, language, createRandom(3, 1));

describe("sayInSameWay", () => {
  it.each([
    ["5000", 5000, 7000, "7000"],
    ["5,000", 5000, 12_500, "12,500"],
    ["1,25,000", 125_000, 230_000, "2,30,000"],
    ["Rs. 5000/-", 5000, 6000, "Rs. 6000/-"],
    ["₹5,000.00", 5000, 4500, "₹4,500.00"],
    ["5k", 5000, 8000, "8k"],
    ["1.5 lakh", 150_000, 250_000, "2.5 lakh"],
    ["1.5 lakh", 150_000, 200_000, "2 lakh"],
    ["5 hazaar rupaye", 5000, 9000, "9 hazaar rupaye"],
    ["५,०००", 5000, 7000, "७,०००"],
    ["२५००", 2500, 3000, "३०००"],
    ["৫০০০ টাকা", 5000, 4000, "৪০০০ টাকা"],
  ])("says %j as %j", (text, from, to, expected) => expect(say(text, from, to)).toBe(expected));

  it.each([
    ["en", "five thousand rupees", 5000, 6000, /^six thousand rupees$/u],
    ["en", "Two thousand", 2000, 3000, /^Three thousand$/u],
    ["en", "rupees twenty-seven thousand", 27_000, 33_000, /^rupees thirty[- ]three thousand$/u],
    ["hinglish", "paanch hazaar", 5000, 7000, /^saat ha[a-z]+$/u],
    ["hi", "पांच हजार रुपये", 5000, 7000, /^सात ह\p{L}?\p{M}?\p{L}\p{M}?\p{L} रुपये$/u],
  ])("keeps to the words of %s", (language, text, from, to, expected) => {
    expect(say(text, from, to, language)?.normalize("NFC")).toMatch(expected);
  });

  it.each([
    ["a sum that its manner cannot say", "5k", 5000, 7500],
    ["two numbers", "5 ya 7 hazaar", 7000, 8000],
    ["a number that is no part of the sum", "4 five thousand", 5000, 6000],
    ["words of a language without number words", "ஐந்தாயிரம்", 5000, 6000],
    ["no number at all", "full amount", 5000, 6000],
    ["a broken sum in words", "five thousand", 5000, 5000.5],
    ["a sum too large for words", "five thousand", 5000, 10_000_000],
  ])("gives up on %s", (_, text, from, to) => expect(say(text, from, to)).toBeNull());

  it("is worth what it should be to the finders, in digits and in words", () => {
    const models = [
      ["en", "₹ 5,000"],
      ["en", "five thousand rupees"],
      ["hinglish", "paanch hazaar rupaye"],
      ["hi", "पांच हजार रुपये"],
    ] as const;
    fc.assert(
      fc.property(
        fc.constantFrom(...models),
        fc.integer({ min: 2, max: 900 }),
        fc.nat(),
        ([code, text], units, seed) => {
          const to = units * 100;
          const said = sayInSameWay({ text, from: 5000, to }, code, createRandom(seed, 0));
          expect(findAmounts(`${said}`).map(({ value }) => value)).toEqual([to]);
        },
      ),
      { numRuns: 300 },
    );
  });
});
