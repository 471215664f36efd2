import { describe, expect, it } from "vitest";
import { phrases } from "./phrases.ts";

describe("phrases", () => {
  it.each([
    ["one line, one template", "हां जी।", ["हां जी।"]],
    ["indentation and blank lines are no part of a template", "\n    हां (जी|)।\n\n    कौन?\n  ", ["हां (जी|)।", "कौन?"]],
    ["nothing but blanks gives no template", "\n  \n", []],
  ])("%s", (_, text, expected) => {
    expect(phrases(text)).toEqual(expected);
  });

  it("keeps spaces inside a template", () => {
    expect(phrases("  कल  तक ")).toEqual(["कल  तक"]);
  });
});
