import { plain } from "@disposition/taxonomy";
import { expect, it } from "vitest";
import type { Question } from "./messages.ts";
import { Suspects } from "./suspects.ts";

function fill(text: string, wantsText = false): Question {
  return { kind: "fill", request: { prompt: [plain(text)], slots: [], after: "", constraints: [] }, wantsText };
}

it("suspects an input after one death and quarantines it after the second", () => {
  const suspects = new Suspects();
  expect([suspects.has(fill("a")), suspects.isQuarantined(fill("a"))]).toEqual([false, false]);
  suspects.blame(fill("a"), 1);
  expect([suspects.has(fill("a")), suspects.isQuarantined(fill("a"))]).toEqual([true, false]);
  suspects.blame(fill("a"), 2);
  expect(suspects.isQuarantined(fill("a"))).toBe(true);
  expect(suspects.quarantined()).toBe(1);
});

it("knows an equal input by its content, not by its object or its listener", () => {
  const suspects = new Suspects();
  suspects.blame(fill("a"), 1);
  suspects.blame(fill("a", true), 2);
  expect(suspects.isQuarantined(structuredClone(fill("a")))).toBe(true);
});

it("leaves other inputs alone", () => {
  const suspects = new Suspects();
  suspects.blame(fill("a"), 1);
  suspects.blame(fill("a"), 2);
  expect(suspects.has(fill("b"))).toBe(false);
  expect(suspects.has({ kind: "count", prompt: [plain("a")] })).toBe(false);
});

it("counts one death once, however many equal inputs were there", () => {
  const suspects = new Suspects();
  suspects.blame(fill("a"), 1);
  suspects.blame(fill("a"), 1);
  expect(suspects.isQuarantined(fill("a"))).toBe(false);
});

it("clears an input that was answered", () => {
  const suspects = new Suspects();
  suspects.blame(fill("a"), 1);
  suspects.clear(fill("a"));
  suspects.blame(fill("a"), 2);
  expect(suspects.isQuarantined(fill("a"))).toBe(false);
});

it("forgets the inputs that were not seen for longest", () => {
  const suspects = new Suspects(2);
  for (const text of ["a", "b"]) for (const pid of [1, 2]) suspects.blame(fill(text), pid);
  expect(suspects.isQuarantined(fill("a"))).toBe(true);
  suspects.blame(fill("c"), 3);
  expect(["a", "b", "c"].map((text) => suspects.has(fill(text)))).toEqual([true, false, true]);
});
