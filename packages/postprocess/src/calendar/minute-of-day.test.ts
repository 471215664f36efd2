import { expect, it } from "vitest";
import { minuteOfDay } from "./minute-of-day.ts";

it.each([
  ["2026-03-18T06:00:00Z", "Asia/Kolkata", 690],
  ["2026-03-18T18:30:00Z", "Asia/Kolkata", 0],
  ["2026-03-18T18:29:00Z", "Asia/Kolkata", 1439],
  ["2026-03-18T06:00:00Z", "UTC", 360],
])("%s on the clock of %s is minute %i", (instant, timeZone, minute) => {
  expect(minuteOfDay(Date.parse(instant), timeZone)).toBe(minute);
});
