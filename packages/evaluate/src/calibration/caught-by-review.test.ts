import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { caughtByReview } from "./caught-by-review.ts";
import { reviewCatch } from "./review-catch.ts";
import { riskCoverage } from "./risk-coverage.ts";

/** `"0.9+ 0.5-"`: confidence, right or wrong. */
function judged(text: string): { confidence: number; right: boolean }[] {
  return text.split(" ").map((each) => ({ confidence: Number(each.slice(0, -1)), right: each.endsWith("+") }));
}

describe("caughtByReview", () => {
  it.each([
    ["the one wrong row is the least sure", "0.9+ 0.8+ 0.7+ 0.6+ 0.1-", 0.2, 1],
    ["the one wrong row is the surest", "0.9- 0.8+ 0.7+ 0.6+ 0.1+", 0.2, 0],
    ["two rows are wrong, one of them unsure", "0.9- 0.8+ 0.7+ 0.6+ 0.1-", 0.2, 0.5],
    ["nobody looks", "0.9- 0.1-", 0, 0],
    ["people look at all", "0.9- 0.1-", 1, 1],
    ["half of a row is looked at", "0.9+ 0.1-", 0.25, 0.5],
    ["all rows are equally sure, so they are drawn by lot", "0.5- 0.5+ 0.5+ 0.5+ 0.5+", 0.2, 0.2],
    ["the last two of the share are drawn from four", "0.1- 0.5- 0.5+ 0.5+ 0.5+ 0.9+", 0.5, 0.75],
  ])("%s", (_, text, share, found) => {
    expect(caughtByReview(riskCoverage(judged(text))?.points ?? [], share)).toBeCloseTo(found, 12);
  });

  it.each(["0.9+", "0.9+ 0.2+"])("is null when no row is wrong: %s", (text) => {
    expect(caughtByReview(riskCoverage(judged(text))?.points ?? [], 0.2)).toBeNull();
  });

  it("law: more review never finds less, and lies in 0–1", () => {
    const row = fc.record({ confidence: fc.constantFrom(0, 0.2, 0.5, 0.8, 1), right: fc.boolean() });
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1 }), share, share, (rows, one, other) => {
        const points = riskCoverage(rows)?.points ?? [];
        const [less, more] = [Math.min(one, other), Math.max(one, other)].map((each) => caughtByReview(points, each));
        const isAllRight = rows.every(({ right }) => right);
        expect(more === null).toBe(isAllRight);
        if (isAllRight) return;
        expect(less!).toBeGreaterThanOrEqual(-1e-9);
        expect(more!).toBeLessThanOrEqual(1 + 1e-9);
        expect(more! - less!).toBeGreaterThanOrEqual(-1e-9);
      }),
    );
  });
});

describe("reviewCatch", () => {
  it("counts who is sent, and the wrong ones among them", () => {
    const rows = [
      { right: false, sent: true },
      { right: false, sent: false },
      { right: true, sent: true },
      { right: true, sent: false },
      { right: true, sent: false },
    ];
    expect(reviewCatch(rows)).toMatchObject({ sent: { hits: 2, total: 5 }, caught: { hits: 1, total: 2 } });
  });

  it("has nothing to catch where nothing is wrong, and says nothing of no rows", () => {
    expect(reviewCatch([{ right: true, sent: true }])).toMatchObject({ sent: { value: 1 }, caught: null });
    expect(reviewCatch([])).toBeNull();
  });
});
