import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cellsOf } from "./cells.ts";
import { wrapCells } from "./wrap-cells.ts";

const wrap = (text: string, width: number) =>
  wrapCells(cellsOf(text), width).map((line) => line.map(({ shown }) => shown).join(""));

describe("wrapping", () => {
  it.each([
    ["after a blank", "kal paise dunga", 10, ["kal paise ", "dunga"]],
    ["within a word that is longer than a line", "aaaaaaaa bb", 5, ["aaaaa", "aaa ", "bb"]],
    ["not where all fits", "kal dunga", 9, ["kal dunga"]],
    ["not for a blank that hangs over the edge", "kal dunga ", 9, ["kal dunga "]],
    ["by columns, not by code units", "पैंतीस सौ दस", 7, ["पैंतीस सौ ", "दस"]],
  ])("breaks %s", (_where, text, width, lines) => {
    expect(wrap(text, width)).toEqual(lines);
  });

  it("loses nothing, and no line but for its last blanks is wider than allowed", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom("a", " ", "का", "😀", "b") }),
        fc.integer({ min: 2, max: 20 }),
        (text, width) => {
          const lines = wrapCells(cellsOf(text), width);
          expect(lines.flat()).toEqual(cellsOf(text));
          for (const line of lines) {
            const trimmed = line.slice(0, line.findLastIndex(({ shown }) => shown !== " ") + 1);
            expect(trimmed.reduce((sum, cell) => sum + cell.width, 0)).toBeLessThanOrEqual(width);
          }
        },
      ),
    );
  });
});
