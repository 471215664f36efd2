import { expect, it } from "vitest";
import { supervisionOf } from "./supervision-options.ts";

it("fills in what is not given", () => {
  const { deadlineMs, heartbeatMs } = supervisionOf({ deadlineMs: 7 });
  expect(deadlineMs).toBe(7);
  expect(heartbeatMs).toBeGreaterThan(0);
});

it("takes Infinity for no limit", () => {
  expect(supervisionOf({ deadlineMs: Number.POSITIVE_INFINITY }).deadlineMs).toBe(Number.POSITIVE_INFINITY);
});

it.each([0, -1, Number.NaN])("refuses %d by name", (backoffMs) => {
  expect(() => supervisionOf({ backoffMs })).toThrow(`supervision.backoffMs is ${backoffMs}`);
});
