import { describe, expect, it } from "vitest";
import { createRandom } from "../../synthesis/random.ts";
import { otherDays } from "./other-days.ts";

const days = (phrase: string) => [...otherDays(phrase, createRandom(1, 1))].sort();

describe("otherDays", () => {
  it.each([
    ["kal tak", ["parso tak"]],
    ["Kal shaam 5 baje", ["Parso shaam 5 baje"]],
    ["parson", ["kal"]],
    ["tomorrow evening", ["day after tomorrow evening"]],
    ["day after tomorrow", ["tomorrow"]],
    ["कल तक", ["परसों तक"]],
    ["কাল", ["পরশু"]],
    ["ನಾಳೆ", ["ನಾಡಿದ್ದು"]],
  ])("of %j are %j", (phrase, expected) => expect(days(phrase)).toEqual(expected));

  it("of a weekday are the six others, in its case", () => {
    expect(days("by Monday")).toEqual(
      ["Friday", "Saturday", "Sunday", "Thursday", "Tuesday", "Wednesday"].map((day) => `by ${day}`),
    );
    expect(days("सोमवार को")).toHaveLength(6);
  });

  it("of a number are the days that every month has, with the right ending", () => {
    expect(days("the 12th")).toContain("the 1st");
    expect(days("the 12th")).toContain("the 22nd");
    expect(days("the 12th")).toContain("the 13th");
    expect(days("the 12th")).not.toContain("the 12th");
    expect(days("5 tareekh")).toHaveLength(27);
    expect(days("5 tareekh").every((phrase) => /^(?:[1-9]|1\d|2[0-8]) tareekh$/u.test(phrase))).toBe(true);
  });

  it.each([
    ["next week"],
    ["aaj shaam tak"],
    ["salary ke baad"],
    ["kal ya parso"],
    ["kal Monday ko"],
    ["5 March 2026"],
    ["05/03/2026"],
    ["2026-03-05"],
    ["10-15 tareekh"],
    ["kalam"],
    ["कला"],
    ["mondayish"],
    [""],
  ])("of %j are none", (phrase) => expect(days(phrase)).toEqual([]));
});
