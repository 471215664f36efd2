import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tokenise } from "./tokenise.ts";

const texts = (text: string) => tokenise(text).map((token) => token.text);
const keys = (text: string) => tokenise(text).map((token) => token.key);

describe("tokenise", () => {
  it.each([
    ["1,00,000", ["1,00,000"]],
    ["100,000.50", ["100,000.50"]],
    ["५०,०००", ["५०,०००"]],
    ["2.5L", ["2.5", "L"]],
    ["5k 1cr 5th", ["5", "k", "1", "cr", "5", "th"]],
    ["₹5,000/-", ["₹", "5,000", "/", "-"]],
    ["Rs.5000", ["Rs", ".", "5000"]],
    ["12.05.2026", ["12", ".", "05", ".", "2026"]],
    ["12-05-2026", ["12", "-", "05", "-", "2026"]],
    ["1,2,3", ["1", ",", "2", ",", "3"]],
    ["5,000,", ["5,000", ","]],
    ["don't I'll", ["don't", "I'll"]],
    ["pay [name-1] 5000 [x]", ["pay", "[name-1]", "5000", "[", "x", "]"]],
    ["हज़ार रुपये", ["हज़ार", "रुपये"]],
    ["", []],
    [" \n\t", []],
  ])("cuts %j", (text, expected) => expect(texts(text)).toEqual(expected));

  it("writes numbers as ASCII digits without grouping", () => {
    expect(keys("1,00,000 ५०,००० 2.50 १२")).toEqual(["100000", "50000", "2.50", "12"]);
  });

  it("keeps the offsets of the text as given when nukta and joiners differ", () => {
    const composed = "दो हज\u093cार";
    const precomposed = "दो ह\u095bार";
    for (const text of [composed, precomposed, "दो\u200d हजार"]) {
      const [, word] = tokenise(text);
      expect(word?.key).toBe("hajar");
      expect(text.slice(word?.start, word?.end)).toBe(word?.text);
    }
  });

  it("slices to its own text, in order, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
        let end = 0;
        for (const token of tokenise(text)) {
          expect(token.start).toBeGreaterThanOrEqual(end);
          expect(text.slice(token.start, token.end)).toBe(token.text);
          end = token.end;
        }
      }),
    );
  });

  it("leaves out nothing but white space and zero-width characters", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
        const visible = (part: string) => part.replace(/[\s\u200b-\u200d\ufeff]/gu, "");
        expect(visible(texts(text).join(""))).toBe(visible(text));
      }),
    );
  });
});
