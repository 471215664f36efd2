import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SPECIAL_TOKENS } from "./testing/templates.ts";
import { tinyTokenizer } from "./testing/tiny-tokenizer.ts";
import { tokenOffsets } from "./token-offsets.ts";
import type { Tokenizer } from "./tokenizer.ts";

const words = [" kal", "दूँगा", "PTP", "🙏"];
const tokenizer = tinyTokenizer({ words, special: SPECIAL_TOKENS });

/** A tokenizer that spells texts as it is told to. */
function spelling(pieces: readonly (string | null)[]): Tokenizer {
  return {
    source: "told",
    encode: () => pieces.map((_, id) => id),
    bytes: (id) => {
      const piece = pieces[id];
      return piece == null ? null : new TextEncoder().encode(piece);
    },
    isSpecial: () => false,
  };
}

function piecesOf(text: string, by: Tokenizer): string[] {
  const { starts, ends } = tokenOffsets(text, by.encode(text), by);
  return starts.map((start, token) => text.slice(start, ends[token]));
}

describe("tokenOffsets", () => {
  it("gives every character of a text to a token, in order", () => {
    const fragment = fc.oneof(fc.constantFrom(...words, ...SPECIAL_TOKENS, "\n", "क़"), fc.string({ unit: "grapheme" }));
    fc.assert(
      fc.property(fc.array(fragment), (fragments) => {
        const text = fragments.join("").toWellFormed();
        const ids = tokenizer.encode(text);
        const { starts, ends } = tokenOffsets(text, ids, tokenizer);
        expect(starts.length).toBe(ids.length);
        let reached = 0;
        for (const [token, start] of starts.entries()) {
          expect(start).toBeLessThanOrEqual(reached);
          reached = Math.max(reached, Number(ends[token]));
        }
        expect(reached).toBe(text.length);
      }),
    );
  });

  it("gives the whole character to each of its bytes", () => {
    expect(piecesOf("aढ़🙏", tinyTokenizer())).toEqual(["a", ..."ढढढ", ..."़़़", ...Array(4).fill("🙏")]);
  });

  it.each([
    [
      "composed letters that the tokenizer takes apart",
      "\u0958ल PTP",
      ["\u0915\u093c", "ल", " PTP"],
      ["\u0958", "ल", " PTP"],
    ],
    ["letters that it composes", "e\u0301a", ["\u00e9", "a"], ["e\u0301", "a"]],
    ["letters that it composes and leaves old-fashioned", "\u017f\u0307a", ["\u1e9b", "a"], ["\u017f\u0307", "a"]],
    ["wide letters that it narrows", "ＰＴＰ", ["PT", "P"], ["ＰＴ", "Ｐ"]],
    ["capitals that it folds", "PTP", ["ptp"], ["PTP"]],
    ["a space that it puts in front", "PTP", [" P", "TP"], ["P", "TP"]],
    ["a space that it puts in front, alone", "PTP", [" ", "PTP"], ["", "PTP"]],
    ["white space that it drops", "a  \n b", ["a", "b"], ["a", "b"]],
    ["a space behind", "a", ["a", " "], ["a", ""]],
    ["an unknown character", "a☃b", ["a", null, "b"], ["a", "☃", "b"]],
    ["a stretch of unknown characters", "a☃☃☃b", ["a", null, "b"], ["a", "☃", "b"]],
  ])("matches %s", (_what, text, spelled, pieces) => {
    expect(piecesOf(text, spelling(spelled))).toEqual(pieces);
  });

  it.each([
    ["other words", "kal", ["aaj"]],
    ["half of the text", "kal aaj", ["kal"]],
    ["more than the text", "kal", ["kal", "aaj"]],
  ])("refuses tokens that spell %s", (_what, text, spelled) => {
    expect(() => piecesOf(text, spelling(spelled))).toThrow(/told do not spell/u);
  });
});
