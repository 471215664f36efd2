import fc from "fast-check";
import { expect, it } from "vitest";
import { backoffMs, retryAfterMs } from "./retry-delay.ts";

const now = Date.parse("2026-02-21T10:00:00Z");

it.each<[Record<string, string>, number | null]>([
  [{ "retry-after": "7" }, 7_000],
  [{ "retry-after": "0" }, 0],
  [{ "retry-after": "1.5" }, 1_500],
  [{ "retry-after": " 2 " }, 2_000],
  [{ "retry-after": "Sat, 21 Feb 2026 10:00:30 GMT" }, 30_000],
  [{ "retry-after": "Sat, 21 Feb 2026 09:59:00 GMT" }, 0],
  [{ "retry-after-ms": "250", "retry-after": "7" }, 250],
  [{ "retry-after": "-5" }, null],
  [{ "retry-after": "soon" }, null],
  [{ "retry-after": "" }, null],
  [{ "retry-after": "1e9" }, null],
  [{}, null],
])("%j asks for %s ms", (headers, expected) => {
  expect(retryAfterMs(new Headers(headers), now)).toBe(expected);
});

it("the backoff doubles, with jitter, up to a bound", () => {
  expect([0, 1, 2, 3, 10].map((attempt) => backoffMs(attempt, 500, 0.5))).toEqual([500, 1000, 2000, 4000, 8000]);
  fc.assert(
    fc.property(fc.nat(1000), fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), (attempt, random) => {
      const delay = backoffMs(attempt, 500, random);
      expect(delay).toBeGreaterThanOrEqual(250);
      expect(delay).toBeLessThanOrEqual(12_000);
    }),
  );
});
