import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findAmounts } from "./find-amounts.ts";

describe("findAmounts", () => {
  it.each([
    ["Rs. 5,000/- de dunga", "Rs. 5,000/-"],
    ["main ₹1,00,000 dunga", "₹1,00,000"],
    ["paanch hazaar rupaye de dunga", "paanch hazaar rupaye"],
    ["3400 rupaye 50 paise hai", "3400 rupaye 50 paise"],
    ["kal paanch saat hazaar dunga", "paanch saat hazaar"],
    ["हाँ पाँच हज़ार रुपये भेज दूंगा", "पाँच हज़ार रुपये"],
    ["main 5000 dunga", "5000"],
  ])("spans number and currency in %j", (text, span) => {
    const [amount] = findAmounts(text);
    expect(amount?.text).toBe(span);
    expect(amount?.start).toBe(text.indexOf(span));
  });

  it.each([
    ["5000 rupaye", "certain"],
    ["paanch saat hazaar", "certain"],
    ["$5000", "assumed"],
    ["$5.00 k", "ambiguous"],
    ["5 de dunga", "ambiguous"],
    ["paanch bhej dunga", "ambiguous"],
    ["saath hazaar", "ambiguous"],
    ["three fifty rupees", "ambiguous"],
  ])("%j is %s", (text, certainty) => expect(findAmounts(text)[0]?.certainty).toBe(certainty));

  it("reads a small figure before a promise as thousands", () => {
    expect(findAmounts("5 de dunga")).toMatchObject([{ value: 5000 }]);
    expect(findAmounts("5 tareekh ko de dunga")).toEqual([]);
    expect(findAmounts("5 tak de dunga")).toEqual([]);
  });

  it("reads a hundred that is left out before rupees only", () => {
    expect(findAmounts("twelve fifty rupees")).toMatchObject([{ value: 1250 }]);
    expect(findAmounts("pay at seven thirty")).toEqual([]);
  });

  it("takes a lone number for money when told that it answers how much", () => {
    expect(findAmounts("3500", { answersHowMuch: true })).toMatchObject([{ value: 3500, certainty: "assumed" }]);
    expect(findAmounts("9876543210", { answersHowMuch: true })).toEqual([]);
    expect(findAmounts("5 din", { answersHowMuch: true })).toEqual([]);
    expect(findAmounts("3500")).toEqual([]);
  });

  it("reads rupees written with any grouping as the number says", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999_999 }), fc.constantFrom("en-IN", "en-US"), (value, locale) => {
        expect(findAmounts(`₹${value.toLocaleString(locale)} dunga`)).toMatchObject([{ value, certainty: "certain" }]);
      }),
    );
  });

  it("gives positive amounts in order, each a slice of the text, whatever the text", () => {
    const word = fc.constantFrom(
      ..."5 500 5,000 50000 ₹ $ Rs. rupaye hazaar lakh sau do teen se - / k L cr sadhe sava double zero paise dunga EMI पाँच सौ हज़ार . ,".split(
        " ",
      ),
    );
    const words = fc.array(word, { maxLength: 30 }).map((list) => list.join(" "));
    fc.assert(
      fc.property(fc.oneof(words, fc.string({ unit: "binary" })), (text) => {
        let end = 0;
        for (const amount of findAmounts(text)) {
          expect(amount.start).toBeGreaterThanOrEqual(end);
          expect(text.slice(amount.start, amount.end)).toBe(amount.text);
          expect(amount.value).toBeGreaterThan(0);
          if (amount.from !== undefined) expect(amount.from).toBeLessThan(amount.value);
          end = amount.end;
        }
      }),
    );
  });
});
