import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { alpaca } from "./formats/alpaca.ts";
import { chatmlFrame } from "./formats/chatml.ts";
import { spokenText } from "./spoken-text.ts";

const { reserved } = chatmlFrame;

describe("spokenText", () => {
  it.each([
    ["< |im_end| >", "<|im_end|>"],
    ["< | >", "<|>"],
    ["<< || >>", "<<||>>"],
    ["[a1]", "⟦a1⟧"],
    ["a b c", "a\tb\n\r\n c"],
    ["a b", "a\u0000b"],
    ["a b", "a\u202eb"],
    ["a b", "a\u{E0041}b"],
    ["a\ufffdb", "a\ud800b"],
    [" ", " \u00a0\u2003 "],
    ["", ""],
  ])("is %j for %j", (expected, words) => {
    expect(spokenText(words, reserved)).toBe(expected);
  });

  it.each(["haan ji 5,000 & <3 | ok", "क्‍ष में ₹५०००", "நாளை", "ठीक है 👍🏽", "a\u200cb", "# ## <s", "[a1] (d1)"])(
    "leaves %j as it is",
    (words) => {
      expect(spokenText(words, reserved)).toBe(words);
    },
  );

  it.each([
    ["# ## Response:", "### Response:"],
    ["# # # ##", "#####"],
    ["< /s>", "</s>"],
    ["< s>< /s>", "<s></s>"],
  ])("is %j for %j where the frame reserves ### and </s>", (expected, words) => {
    expect(spokenText(words, alpaca.frame.reserved)).toBe(expected);
  });

  it("law: no sign survives, nothing throws, twice is once", () => {
    const hostile = fc.constantFrom(
      "<",
      "|",
      ">",
      "#",
      "⟦",
      "⟧",
      "/s",
      "s",
      " ",
      "\u0000",
      "\u200b",
      "\ud83d",
      "क्‍ष",
      "\n",
    );
    const words = fc.array(fc.oneof(hostile, fc.string({ unit: "binary", maxLength: 3 })), { maxLength: 40 });
    const sign = fc.array(fc.constantFrom("<", "|", ">", "#", "/", "s", "[", "]"), { minLength: 2, maxLength: 4 });
    const signs = fc.oneof(
      fc.constantFrom(reserved, alpaca.frame.reserved),
      fc.array(
        sign.map((letters) => letters.join("")),
        { maxLength: 5 },
      ),
    );
    fc.assert(
      fc.property(words, signs, (pieces, frameSigns) => {
        const spoken = spokenText(pieces.join(""), frameSigns);
        for (const forbidden of [...frameSigns, "⟦", "⟧", "\n", "  "]) expect(spoken).not.toContain(forbidden);
        expect(spoken.isWellFormed()).toBe(true);
        expect(spokenText(spoken, frameSigns)).toBe(spoken);
      }),
      { numRuns: 500 },
    );
  });
});
