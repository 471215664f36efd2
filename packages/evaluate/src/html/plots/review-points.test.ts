import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { riskCoverage } from "../../calibration/risk-coverage.ts";
import { reviewPoints } from "./review-points.ts";

const judgements = fc.array(
  fc.record({ confidence: fc.integer({ min: 0, max: 20 }).map((part) => part / 20), right: fc.boolean() }),
  { minLength: 1, maxLength: 60 },
);

describe("reviewPoints", () => {
  it("finds both wrong ones by reviewing the less sure half", () => {
    const curve = riskCoverage([
      { confidence: 0.9, right: true },
      { confidence: 0.8, right: true },
      { confidence: 0.3, right: false },
      { confidence: 0.2, right: false },
    ]);
    expect(reviewPoints(curve?.points ?? [])).toEqual([
      { reviewed: 0, found: 0 },
      { reviewed: 0.25, found: 0.5 },
      { reviewed: 0.5, found: 1 },
      { reviewed: 0.75, found: 1 },
      { reviewed: 1, found: 1 },
    ]);
  });

  it("has nothing to find where nothing was wrong", () => {
    expect(reviewPoints([{ coverage: 1, risk: 0 }])).toEqual([]);
    expect(reviewPoints([])).toEqual([]);
  });

  it("law: each point is the share of the wrong ones among the least sure, counted plainly", () => {
    fc.assert(
      fc.property(judgements, (rows) => {
        const wrong = rows.filter(({ right }) => !right).length;
        for (const { reviewed, found } of reviewPoints(riskCoverage(rows)?.points ?? [])) {
          const least = rows
            .toSorted((a, b) => a.confidence - b.confidence)
            .slice(0, Math.round(reviewed * rows.length));
          expect(found).toBeCloseTo(least.filter(({ right }) => !right).length / wrong, 9);
        }
      }),
    );
  });
});
