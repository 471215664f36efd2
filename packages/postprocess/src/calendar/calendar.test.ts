import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "./add-days.ts";
import { addMonths } from "./add-months.ts";
import { civilDay } from "./civil-day.ts";
import { dayFromNumber, dayNumber } from "./day-number.ts";
import { daysInMonth } from "./days-in-month.ts";
import { endOfMonth } from "./end-of-month.ts";
import { makeDay } from "./make-day.ts";
import { weekday } from "./weekday.ts";

const number = fc.integer({ min: -100_000, max: 100_000 });

describe("day arithmetic", () => {
  it("agrees with Date on every day between 1696 and 2243", () => {
    fc.assert(
      fc.property(number, (days) => {
        const day = new Date(days * 86_400_000);
        expect(dayFromNumber(days)).toBe(day.toISOString().slice(0, 10));
        expect(dayNumber(dayFromNumber(days))).toBe(days);
        expect(weekday(dayFromNumber(days))).toBe(day.getUTCDay());
      }),
    );
  });

  it.each([
    ["2026-02-28", 1, "2026-03-01"],
    ["2028-02-28", 1, "2028-02-29"],
    ["2026-03-01", -1, "2026-02-28"],
    ["2026-12-31", 1, "2027-01-01"],
    ["2026-03-18", 0, "2026-03-18"],
  ])("%s plus %i days is %s", (day, count, expected) => {
    expect(addDays(day, count)).toBe(expected);
  });

  it.each([
    ["2026-03-18", 1, "2026-04-18"],
    ["2026-03-18", -3, "2025-12-18"],
    ["2026-12-05", 1, "2027-01-05"],
    ["2026-01-31", 1, null],
    ["2026-03-31", 1, null],
    ["2028-01-29", 1, "2028-02-29"],
  ])("%s plus %i months is %s", (day, count, expected) => {
    expect(addMonths(day, count)).toBe(expected);
  });

  it.each([
    [2026, 2, 28],
    [2028, 2, 29],
    [2000, 2, 29],
    [2100, 2, 28],
    [2026, 4, 30],
    [2026, 12, 31],
  ])("month %i-%i has %i days", (year, month, expected) => {
    expect(daysInMonth(year, month)).toBe(expected);
  });

  it.each([
    ["2026-03-18", 0, "2026-03-31"],
    ["2026-03-31", 1, "2026-04-30"],
    ["2026-11-05", 3, "2027-02-28"],
  ])("the month of %s, %i ahead, ends on %s", (day, ahead, expected) => {
    expect(endOfMonth(day, ahead)).toBe(expected);
  });

  it.each([
    [2026, 2, 30],
    [2026, 4, 31],
    [2027, 2, 29],
    [2026, 13, 1],
    [2026, 0, 1],
    [2026, 3, 0],
    [2026, 3, 32],
  ])("there is no day %i-%i-%i", (year, month, date) => {
    expect(makeDay(year, month, date)).toBeNull();
  });
});

describe("civilDay", () => {
  it.each([
    ["2026-03-18", "Asia/Kolkata", "2026-03-18"],
    ["2026-03-18T18:29:59Z", "Asia/Kolkata", "2026-03-18"],
    ["2026-03-18T18:30:00Z", "Asia/Kolkata", "2026-03-19"],
    ["2026-03-18T00:10:00+05:30", "UTC", "2026-03-17"],
    ["2026-03-18T04:00:00Z", "America/New_York", "2026-03-18"],
  ])("%s in %s is %s", (when, timeZone, expected) => {
    expect(civilDay(when, timeZone)).toBe(expected);
  });

  it.each(["", "tomorrow", "2026-02-30", "2026-13-01"])("refuses %j and says what to pass", (when) => {
    expect(() => civilDay(when, "Asia/Kolkata")).toThrow(/pass/u);
  });
});
