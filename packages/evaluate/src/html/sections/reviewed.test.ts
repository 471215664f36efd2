import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { confidenceReport } from "../../report/confidence-report.ts";
import { reviewed } from "./reviewed.ts";

const judgements = fc.array(
  fc.record({ confidence: fc.integer({ min: 0, max: 30 }).map((part) => part / 30), right: fc.boolean() }),
  { minLength: 1, maxLength: 300 },
);

describe("reviewed", () => {
  it("law: what a cut sends and finds is what counting the calls below it gives", () => {
    fc.assert(
      fc.property(judgements, (rows) => {
        const report = confidenceReport(rows);
        const wrong = rows.filter(({ right }) => !right).length;
        for (const { choice } of report?.thresholdsForReview ?? []) {
          if (choice === null || report === null) continue;
          const below = rows.filter(({ confidence }) => confidence < choice.threshold);
          const { sent, found } = reviewed(choice, report.riskCoverage.points);
          expect(sent).toBeCloseTo(below.length / rows.length, 9);
          if (wrong === 0) expect(found).toBeNull();
          else expect(found).toBeCloseTo(below.filter(({ right }) => !right).length / wrong, 9);
        }
      }),
    );
  });
});
