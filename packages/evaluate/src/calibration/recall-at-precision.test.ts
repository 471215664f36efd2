import { describe, expect, it } from "vitest";
import { recallAtPrecision } from "./recall-at-precision.ts";

/** `"0.9+ 0.5-"`: score, positive or not. */
function claims(text: string): { score: number; positive: boolean }[] {
  return text.split(" ").map((each) => ({ score: Number(each.slice(0, -1)), positive: each.endsWith("+") }));
}

describe("recallAtPrecision", () => {
  it.each([
    ["all are found before the first mistake", "0.9+ 0.8+ 0.2-", 1, { threshold: 0.8, precision: 1, recall: 1 }],
    ["a mistake stands before the last one", "0.9+ 0.8- 0.7+", 1, { threshold: 0.9, precision: 1, recall: 0.5 }],
    ["a lower bar lets it through", "0.9+ 0.8- 0.7+", 0.6, { threshold: 0.7, precision: 2 / 3, recall: 1 }],
    ["precision falls and rises again", "0.9- 0.8+ 0.7+ 0.6+ 0.5+", 0.8, { threshold: 0.5, precision: 0.8, recall: 1 }],
    ["equal scores stand or fall together", "0.9+ 0.9- 0.8+", 0.6, { threshold: 0.8, precision: 2 / 3, recall: 1 }],
  ])("%s", (_, text, target, point) => {
    expect(recallAtPrecision(claims(text), target)).toEqual(point);
  });

  it.each([
    ["nothing is to be found", "0.9-", 0.5],
    ["no threshold is so precise", "0.9- 0.8+", 0.8],
  ])("is null when %s", (_, text, target) => {
    expect(recallAtPrecision(claims(text), target)).toBeNull();
  });
});
