import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { escapeFormula, isFormulaLike } from "./escape-formula.ts";

describe("a text that a spreadsheet would take for a formula gets an apostrophe", () => {
  it.each([
    "=1+1",
    "=cmd|'/C calc'!A0",
    "+1+cmd|' /C calc'!A0",
    "-1+1",
    "@SUM(A1:A9)",
    "\t=1+1",
    "\r=1+1",
    "\n=1+1",
    "\0=1+1",
    "\tplain",
    " =1+1",
    "\uFEFF=1+1",
    "\u00a0\u200b =1+1",
    "＝1+1",
    "＋1+1",
    "－1+1",
    "＠SUM(A1)",
    "−1+1",
    '=HYPERLINK("http://example.invalid")',
    "+91 98765 43210",
    "-",
    "-007",
    "-1e9x",
  ])("%j", (text) => {
    expect(escapeFormula(text)).toBe(`'${text}`);
  });
});

describe("other texts stay as they are", () => {
  it.each(["", "busy", "a=b", "5000", "-0.5", "-5000", "2026-02-21", "'=1", "Agent: -5%", "हाँ=नहीं", "1-1"])(
    "%j",
    (text) => {
      expect(escapeFormula(text)).toBe(text);
    },
  );
});

it("what was escaped is no formula any more, whatever it was", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "binary" }),
      fc.constantFrom("", "=", "+", "-", "@", "\t", " \uFEFF="),
      (tail, head) => {
        expect(isFormulaLike(escapeFormula(head + tail))).toBe(false);
      },
    ),
  );
});
