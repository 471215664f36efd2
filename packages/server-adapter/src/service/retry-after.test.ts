import { expect, it } from "vitest";
import { retryAfterSeconds } from "./retry-after.ts";

it.each([
  [1, 0],
  [1, 1],
  [1, 1000],
  [2, 1001],
  [60, 60_000],
  [60, 9_999_999],
])("%d s for %d ms", (seconds, milliseconds) => {
  expect(retryAfterSeconds(milliseconds)).toBe(seconds);
});
