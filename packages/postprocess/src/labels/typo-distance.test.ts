import fc from "fast-check";
import { expect, it } from "vitest";
import { typoDistance } from "./typo-distance.ts";

it.each([
  ["switched", "switched", 0],
  ["swtiched", "switched", 1],
  ["swiched", "switched", 1],
  ["switcched", "switched", 1],
  ["settlemant", "settlement", 1],
  ["setlemant", "settlement", 2],
  ["paid", "unpaid", 2],
  ["ptp", "settlement", 4],
])("%s is from %s by %i slips", (one, other, distance) => {
  expect(typoDistance(one, other, 3)).toBe(distance);
});

it("is the same both ways and 0 only between equal words", () => {
  const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 6 });
  fc.assert(
    fc.property(word, word, (one, other) => {
      expect(typoDistance(one, other, 9)).toBe(typoDistance(other, one, 9));
      expect(typoDistance(one, other, 9) === 0).toBe(one === other);
    }),
  );
});
