import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cellsOf } from "./cells.ts";

const widthOf = (line: string) => cellsOf(line).reduce((sum, { width }) => sum + width, 0);

describe("the width of a line", () => {
  it.each([
    ["kal", 3],
    ["कल", 2],
    ["पैंतीस सौ", 5],
    ["क्या", 2],
    ["రేపు", 2],
    ["நாளை", 2],
    ["é", 1],
    ["e\u0301", 1],
    ["😀", 2],
    ["👨‍👩‍👧", 2],
    ["漢字", 4],
    ["a\u200bb", 2],
    ["", 0],
  ])("of %j is %i columns", (line, columns) => {
    expect(widthOf(line)).toBe(columns);
  });

  it.each([
    ["\tx", 5],
    ["abc\tx", 5],
    ["abcd\tx", 9],
    ["कल\tx", 5],
  ])("with the tab of %j is %i columns", (line, columns) => {
    expect(widthOf(line)).toBe(columns);
  });
});

describe("cells", () => {
  it("show control characters as signs, so that a transcript cannot move the cursor", () => {
    expect(
      cellsOf("a\u001b[2Jb")
        .map(({ shown }) => shown)
        .join(""),
    ).toBe("a\u{fffd}[2Jb");
  });

  it("cover the line without gaps, from the given offset on", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.nat(1000), (line, offset) => {
        let at = offset;
        for (const { start, end } of cellsOf(line, offset)) {
          expect(start).toBe(at);
          at = end;
        }
        expect(at).toBe(offset + line.length);
      }),
    );
  });
});
