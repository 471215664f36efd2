import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { attachment, endingOf, stemOf } from "./file-name.ts";

describe("a client's file name is reduced to something harmless", () => {
  it.each([
    ["march.csv", "march"],
    ["../../etc/passwd", "passwd"],
    ["C:\\Users\\asha\\calls.xlsx", "calls"],
    ["/absolute/calls", "calls"],
    ["कॉल मार्च.csv", "कॉल मार्च"],
    ['a"; filename="evil.exe', "a__ filename=_evil".replace("=", "_")],
    ["a\r\nset-cookie: x=1.csv", "a__set-cookie_ x_1"],
    ["\u202Egnp.csv", "_gnp"],
    [".htaccess", "htaccess"],
    ["...", "calls"],
    ["", "calls"],
    ["   .csv", "calls"],
    [undefined, "calls"],
    [`${"a".repeat(300)}.csv`, "a".repeat(80)],
  ])("%j → %j", (given, stem) => {
    expect(stemOf(given)).toBe(stem);
  });
});

describe("only a known ending is believed", () => {
  it.each([
    ["a.csv", ".csv"],
    ["a.XLSX", ".xlsx"],
    ["a.csv.exe", ""],
    ["a", ""],
    [undefined, ""],
  ])("%j → %j", (given, ending) => {
    expect(endingOf(given)).toBe(ending);
  });
});

it("whatever the name, the header is one line of ASCII that names one file", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (name) => {
      const header = attachment(stemOf(name), "csv");
      expect(header).toMatch(/^attachment; filename="[^"\\/]+-predictions\.csv"; filename\*=UTF-8''[\w.!~*%-]+$/u);
      expect(header).toMatch(/^[ -~]+$/u);
    }),
  );
});
