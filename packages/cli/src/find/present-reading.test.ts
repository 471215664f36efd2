import { stripVTControlCharacters } from "node:util";
import { describe, expect, it } from "vitest";
import { presentReading } from "./present-reading.ts";
import { readText } from "./read-text.ts";

const present = (transcript: string, columns = 80) =>
  stripVTControlCharacters(presentReading(readText({ transcript, callDate: "2026-03-18" }), columns)).split("\n");

describe("presentReading", () => {
  it("names one mention beside its rule and those before it below", () => {
    expect(present("kal 5000 bhej dunga pakka, 30 Feb ko")).toEqual([
      "kal 5000 bhej dunga pakka, 30 Feb ko",
      expect.stringMatching(/^─── ──── {19}─{6} date without a day: impossible$/u),
      expect.stringMatching(/^│ {3}amount 5,000, certain/u),
      "date 2026-03-19, certain",
      "",
      "2 dates, 1 amount; days counted from 2026-03-18 (Asia/Kolkata)",
    ]);
  });

  it("draws the rule of Devanagari as wide as the letters, not their vowel signs", () => {
    expect(present("मैं ३१ मार्च को दूंगा").slice(0, 2)).toEqual(["मैं ३१ मार्च को दूंगा", "  ────── date 2026-03-31, certain"]);
  });

  it("says who speaks when the text does", () => {
    const [agent, customer, rule] = present("Agent: kab denge?\nCustomer: kal dunga");
    expect(agent).toBe("agent     kab denge?");
    expect(customer).toBe("customer  kal dunga");
    expect(rule).toBe("          ─── date 2026-03-19, certain");
  });

  it("underlines both parts of a mention that was wrapped, and names it where it ends", () => {
    const lines = present("sir main pakka day after tomorrow dunga", 26);
    expect(lines.slice(0, 4)).toEqual(
      [
        "sir main pakka day after ",
        expect.stringMatching(/^ {15}─{10}$/u),
        "tomorrow dunga",
        "──────── date 2026-03-20, certain",
      ].map((line) => (typeof line === "string" ? line.trimEnd() : line)),
    );
  });

  it("keeps rules in place after tabs and in every line of a text without tags", () => {
    const lines = present("haan\tkal\nna parso");
    expect(lines[1]).toMatch(/^ {8}─── date/u);
    expect(lines[3]).toMatch(/^ {3}───── date/u);
  });

  it("shows a text without mentions as it is", () => {
    expect(present("hello")).toEqual(["hello", "", "nothing found; days counted from 2026-03-18 (Asia/Kolkata)"]);
  });
});
