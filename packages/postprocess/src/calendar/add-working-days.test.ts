import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "./add-days.ts";
import { addWorkingDays, isWorkingDay } from "./add-working-days.ts";

describe("addWorkingDays", () => {
  it.each([
    ["2026-03-18", 3, "2026-03-21", "a third Saturday works"],
    ["2026-03-18", 4, "2026-03-23", "Sunday does not"],
    ["2026-03-26", 2, "2026-03-30", "nor does a fourth Saturday"],
    ["2026-03-13", 1, "2026-03-16", "nor a second Saturday"],
    ["2026-03-16", -1, "2026-03-13", "backwards likewise"],
    ["2026-02-27", 1, "2026-03-02", "28 February 2026 is a fourth Saturday"],
  ])("from %s by %i is %s: %s", (day, count, expected) => {
    expect(addWorkingDays(day, count)).toBe(expected);
  });

  it("lands on a working day, with as many of them on the way", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4000 }), fc.integer({ min: 1, max: 40 }), (offset, count) => {
        const day = addDays("2024-01-01", offset);
        const reached = addWorkingDays(day, count);
        expect(isWorkingDay(reached)).toBe(true);
        let seen = 0;
        for (let next = addDays(day, 1); next <= reached; next = addDays(next, 1)) if (isWorkingDay(next)) seen++;
        expect(seen).toBe(count);
      }),
      { numRuns: 100 },
    );
  });
});
