import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, isoDayOf, monthEndOf, nextDayOfMonth, nextWeekday, partsOf } from "./civil-day.ts";
import { sampleDay } from "./day-value.ts";
import type { DatePhrase, DayRule } from "./language-data.ts";
import { createRandom } from "./random.ts";

const callDays = fc.integer({ min: 0, max: 1500 }).map((days) => addDays("2024-01-01", days));
const seeds = fc.integer({ min: 0, max: 1_000_000 });

function phrase(rule: DayRule): DatePhrase {
  return { rule, adverbs: ["x"], nouns: [] };
}

describe("civil days", () => {
  it.each([
    ["2026-03-23", nextWeekday("2026-03-18", 0)],
    ["2026-03-25", nextWeekday("2026-03-18", 2)],
    ["2026-04-10", nextDayOfMonth("2026-03-18", 10)],
    ["2026-03-18", nextDayOfMonth("2026-03-18", 18)],
    [null, nextDayOfMonth("2026-04-18", 31)],
    ["2024-02-29", monthEndOf("2024-02-05")],
    ["2027-01-05", isoDayOf(2026, 13, 5)],
    [null, isoDayOf(2026, 2, 30)],
    ["2026-03-01", addDays("2026-02-28", 1)],
  ])("%s", (expected, day) => expect(day).toBe(expected));
});

describe("sampleDay", () => {
  it.each([
    ["tomorrow", { kind: "offset", days: 1 }, 1],
    ["next week", { kind: "offset", days: 7 }, 7],
  ] as const)("puts %s at its distance", (_name, rule, days) => {
    const { day } = sampleDay([phrase(rule)], "2026-02-27", createRandom(1, 1), {});
    expect(day).toBe(addDays("2026-02-27", days));
  });

  it("takes the last day of a range", () => {
    const { day, slots } = sampleDay([phrase({ kind: "inDaysRange" })], "2026-03-18", createRandom(2, 1), {});
    expect(day).toBe(addDays("2026-03-18", slots.m ?? 0));
    expect(slots.m).toBeGreaterThan(slots.n ?? 99);
  });

  it("knows no day for events and for dates that cannot be", () => {
    for (const kind of ["event", "impossible"] as const) {
      expect(sampleDay([phrase({ kind })], "2026-03-18", createRandom(3, 1), {}).day).toBeNull();
    }
  });

  it("keeps salary days for callers that want them", () => {
    const phrases = [phrase({ kind: "event", salary: true }), phrase({ kind: "weekday" })];
    const kinds = (salaryEvents: boolean) =>
      new Set(
        Array.from(
          { length: 40 },
          (_, seed) => sampleDay(phrases, "2026-03-18", createRandom(seed, 1), { salaryEvents }).phrase.rule.kind,
        ),
      );
    expect(kinds(false)).toEqual(new Set(["weekday"]));
    expect(kinds(true)).toEqual(new Set(["weekday", "event"]));
  });

  it("names weekdays strictly after the call, days of the month not the call's own", () => {
    fc.assert(
      fc.property(callDays, seeds, (callDay, seed) => {
        const weekday = sampleDay([phrase({ kind: "weekday" })], callDay, createRandom(seed, 0), {});
        const distance = (Date.parse(weekday.day ?? "") - Date.parse(callDay)) / 86_400_000;
        expect(distance).toBeGreaterThanOrEqual(1);
        expect(distance).toBeLessThanOrEqual(7);
        const ofMonth = sampleDay(
          [phrase({ kind: "dayOfMonth" }), phrase({ kind: "weekday" })],
          callDay,
          createRandom(seed, 1),
          {},
        );
        if (ofMonth.phrase.rule.kind === "dayOfMonth") expect(partsOf(ofMonth.day ?? "").day).toBe(ofMonth.slots.n);
        expect(ofMonth.day).not.toBe(callDay);
      }),
    );
  });
});
