import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findNumbers } from "./find-numbers.ts";

const values = (text: string) => findNumbers(text).map(({ value }) => Number(value.toPrecision(12)));

describe("findNumbers", () => {
  it.each([
    ["minus five", [-5]],
    ["माइनस दो सौ", [-200]],
    ["the balance is -120", [-120]],
    [".75", [0.75]],
    ["two thirds", [0.666666666667]],
    ["three quarters", [0.75]],
    ["one twenty-fifth", [0.04]],
    ["a half", [0.5]],
    ["five and a quarter", [5.25]],
    ["six hundred and two thirds", [600.666666667]],
    ["three million and a half", [3_500_000]],
    ["two thirds of a million", [666_666.666667]],
    ["teen chauthai", [0.75]],
    ["एक तिहाई", [0.333333333333]],
    ["चालीस का पाँचवाँ हिस्सा", [8]],
    ["पाँच बटा आठ", [0.625]],
    ["seven over nine", [0.777777777778]],
    ["one out of five", [0.2]],
    ["पाँच में से दो", [0.4]],
    ["3/4", [0.75]],
    ["2 1/4", [2.25]],
    ["½", [0.5]],
    ["three dozen", [36]],
    ["half a dozen", [6]],
    ["दो दर्जन", [24]],
    ["1 250 000", [1_250_000]],
    ["two hundred point zero five", [200.05]],
    ["2e3", [2000]],
    ["1.5x10^3", [1500]],
    ["2.5M", [2_500_000]],
    ["22,24", [22, 24]],
    ["5-7", [5, 7]],
    ["तीन सौ और इक्कीस", [321]],
    ["this one has two", [2]],
  ])("reads %j as %j", (text, expected) => expect(values(text)).toEqual(expected));

  it.each([["180ml"], ["the 4th"], ["this one"], ["एक सौ पैंतीसवाँ"], ["do you agree"], ["5,00"], ["a second"], [""]])(
    "reads no number in %j",
    (text) => expect(values(text)).toEqual([]),
  );

  it("does not take dates and codes for fractions", () => {
    expect(values("5/4/2026")).toEqual([5, 4, 2026]);
    expect(values("022 1234567")).toEqual([22, 1_234_567]);
    expect(values("one in 2 days")).toEqual([1, 2]);
  });

  it("gives finite numbers in order, each a slice of the text, whatever the text", () => {
    const words = fc.constantFrom(
      ..."a half quarter third fifths and of one two twenty - minus 1 4/5 / . 000 e x ^ million hundred dozen over in out में से का पाँचवाँ तिहाई teen chauthai sau bata".split(
        " ",
      ),
    );
    const spoken = fc.array(words, { maxLength: 25 }).map((list) => list.join(" "));
    fc.assert(
      fc.property(fc.oneof(spoken, fc.string({ unit: "binary" })), (text) => {
        let last = 0;
        for (const { start, end, text: slice, value } of findNumbers(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(text.slice(start, end)).toBe(slice);
          expect(Number.isFinite(value)).toBe(true);
          last = end;
        }
      }),
    );
  });
});
