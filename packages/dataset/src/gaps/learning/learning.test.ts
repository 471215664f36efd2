import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wilson } from "../statistics.ts";
import { labelNext } from "./label-next.ts";
import type { LabelState } from "./label-states.ts";
import { errorAfter, fitPowerLaw, gainOf, learningCurve } from "./learning-curve.ts";

const f1 = (hits: number, total: number) => wilson(hits, total)!;
const power = (calls: number) => ({ calls, error: 0.05 + 2 * calls ** -0.4, weight: 100 });

describe("fitPowerLaw", () => {
  it("finds the law that the points were drawn from", () => {
    const fitted = fitPowerLaw([50, 100, 200, 400, 800].map(power));
    expect(fitted?.slope).toBeCloseTo(0.4, 6);
    expect(fitted?.floor).toBeCloseTo(0.05, 6);
    expect(fitted?.scale).toBeCloseTo(2, 5);
  });

  it("is null where more calls made it worse", () => {
    expect(fitPowerLaw([50, 100, 200].map((calls) => ({ calls, error: calls / 1000, weight: 1 })))).toBeNull();
  });
});

describe("learningCurve", () => {
  it("is a stated prior until the label was measured at three sizes", () => {
    const share = f1(60, 100);
    expect(learningCurve([50, 100].map(power), 100, share).basis).toBe("prior");
    expect(learningCurve([50, 50, 50].map(power), 100, share).basis).toBe("prior");
    expect(learningCurve([50, 100, 200].map(power), 200, share).basis).toBe("fitted");
  });

  it("falls along every curve, and the likely one between the slow and the fast", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5000 }),
        fc.integer({ min: 0, max: 100 }),
        fc.integer({ min: 1, max: 2000 }),
        (calls, hits, more) => {
          const curve = learningCurve([], calls, f1(hits, 100));
          const [slow, likely, fast] = (["slow", "likely", "fast"] as const).map((along) => gainOf(curve, more, along));
          expect(slow).toBeGreaterThanOrEqual(0);
          expect(likely).toBeGreaterThanOrEqual((slow ?? 0) - 1e-12);
          expect(fast).toBeGreaterThanOrEqual((likely ?? 0) - 1e-12);
          expect(errorAfter(curve, more, "likely")).toBeGreaterThanOrEqual(0);
        },
      ),
    );
  });
});

describe("labelNext", () => {
  const state = (label: string, calls: number, hits: number, support = 100): LabelState => ({
    field: "reason",
    label,
    support,
    share: support / 1000,
    missed: 0,
    invented: 0,
    f1: f1(hits, 100),
    trained: calls,
    curve: learningCurve([], calls, f1(hits, 100)),
  });

  it("gives most to the label that has few calls and fares badly, and none to one that is right", () => {
    const next = labelNext([state("RARE", 50, 50), state("COMMON", 5000, 50), state("RIGHT", 50, 100)]);
    expect(next[0]).toMatchObject({ label: "RARE", trained: 50 });
    expect(next.map(({ label }) => label)).not.toContain("RIGHT");
  });

  it("spends no more than the budget, in lots, and says how many calls to read", () => {
    const next = labelNext([state("A", 50, 50), state("B", 60, 50)], { budget: 110, lot: 25 });
    const calls = next.reduce((sum, row) => sum + row.calls, 0);
    expect(calls).toBe(100);
    expect(next.every((row) => row.callsToRead === row.calls * 10)).toBe(true);
  });

  it("marks labels whose figures rest on few calls", () => {
    expect(labelNext([state("A", 50, 50, 12)])[0]?.small).toBe(true);
    expect(labelNext([state("A", 50, 50, 120)])[0]?.small).toBe(false);
  });

  it("is empty where nothing was measured", () => expect(labelNext([])).toEqual([]));
});
