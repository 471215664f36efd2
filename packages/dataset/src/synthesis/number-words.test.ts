import { describe, expect, it } from "vitest";
import type { AmountWords } from "./language-data.ts";
import { en } from "./languages/en/en.ts";
import { numberWords } from "./number-words.ts";
import type { Random } from "./random.ts";

/** Chance that always says no, so that only the plain form comes out, or always yes. */
function fixed(answer: boolean): Random {
  return {
    next: () => 0,
    int: (low) => low,
    chance: () => answer,
    pick: (items) => items[0] as never,
    weighted: (entries) => entries[0]?.[0] as never,
  };
}

const words: AmountWords = {
  ...en.amounts,
  ones: Array.from({ length: 100 }, (_, value) => `n${value}`),
  lakh: "lakh",
  and: "",
  oneAndHalf: "dedh",
  twoAndHalf: "dhai",
  andHalf: "sadhe {n}",
};

describe("numberWords", () => {
  it.each([
    [500, "n5 hundred"],
    [1250, "n1 thousand n2 hundred  n50"],
    [12_000, "n12 thousand"],
    [112_345, "n1 lakh n12 thousand n3 hundred  n45"],
    [47, "n47"],
  ])("says %i in Indian scales", (value, expected) => expect(numberWords(value, words, fixed(false))).toBe(expected));

  it.each([
    [1500, "dedh thousand"],
    [2500, "dhai thousand"],
    [3500, "sadhe n3 thousand"],
    [150_000, "dedh lakh"],
    [550_000, "sadhe n5 lakh"],
    [1600, "n16 hundred"],
  ])("may say %i in halves or hundreds", (value, expected) =>
    expect(numberWords(value, words, fixed(true))).toBe(expected),
  );

  it.each([500, 4000, 103_500])("has no half for %i", (value) =>
    expect(numberWords(value, words, fixed(true))).not.toMatch(/dedh|dhai|sadhe/u),
  );

  it("refuses a language with missing words", () => {
    expect(() => numberWords(47, { ...words, ones: [] }, fixed(false))).toThrow(/47/u);
  });
});
