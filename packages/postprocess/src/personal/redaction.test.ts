import { describe, expect, it } from "vitest";
import { findPersonal } from "./find-personal.ts";
import { REDACTION_CORPUS } from "./redaction.corpus.ts";
import { scoreRedaction } from "./score-redaction.ts";

const { stays = [], ...groups } = REDACTION_CORPUS;

describe("redaction of the corpus", () => {
  it.each(Object.entries(groups))("%s: 19 of 20 things go, and at most 1 mask of 50 is wrong", (_, lines) => {
    const { removed, marked, right, masked } = scoreRedaction(lines);
    expect(marked).toBeGreaterThanOrEqual(lines.length);
    expect(removed / marked).toBeGreaterThanOrEqual(0.95);
    expect(right / masked).toBeGreaterThanOrEqual(0.98);
  });

  it.each(stays)("nothing goes from: %s", (line) => {
    expect(findPersonal(line)).toEqual([]);
  });

  it("has at least 150 lines with something to remove and 80 without", () => {
    expect(Object.values(groups).flat().length).toBeGreaterThanOrEqual(150);
    expect(stays.length).toBeGreaterThanOrEqual(80);
  });
});

const keysOf = (text: string) => findPersonal(text).map(({ kind, key }) => [kind, key]);

describe("the key of a find", () => {
  it.each([
    ["98765 43210", "phone", "9876543210"],
    ["nine eight seven six five four three two one zero", "phone", "9876543210"],
    ["नौ आठ सात छह पांच चार तीन दो एक शून्य", "phone", "9876543210"],
    ["९८७६५४३२१०", "phone", "9876543210"],
    ["98 double 7 6 5 4 3 2 1", "phone", "9877654321"],
  ])("is the number, however it is said: %s", (text, kind, key) => {
    expect(keysOf(text)).toEqual([[kind, key]]);
  });

  it("is one for a number that two turns share", () => {
    expect(keysOf("Customer: 98765\nAgent: haan\nCustomer: 43210")).toEqual([
      ["phone", "9876543210"],
      ["phone", "9876543210"],
    ]);
  });

  it("is one for both scripts of a name", () => {
    const [latin, devanagari] = [keysOf("my name is Suresh"), keysOf("मेरा नाम सुरेश है")];
    expect(latin).toEqual(devanagari);
  });
});

describe("names", () => {
  it.each([
    ["main zubaida bol rahi hoon. zubaida ko bata dena", 2],
    ["Zubaida Bano: haan\nAgent X: ji\nZubaida Bano: theek hai", 2],
    ["my name is Olufemi. Agent: thank you Olufemi", 2],
  ])("are found again without an introduction: %s", (text, count) => {
    expect(findPersonal(text).filter(({ kind }) => kind === "name")).toHaveLength(count);
  });

  it.each(["mr das aur das tareekh", "main mangal bol raha hoon, mangal ko dunga"])(
    "that are numbers or days are not followed: %s",
    (text) => {
      expect(findPersonal(text).filter(({ start }) => start > 20)).toEqual([]);
    },
  );
});
