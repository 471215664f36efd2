import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { histogram } from "./histogram.ts";
import { loadReport } from "./load-report.ts";
import type { OpenLoad } from "./load-settings.ts";
import type { Attempt } from "./outcome.ts";
import { presentReport } from "./present-report.ts";
import { parseSlo } from "./slo-condition.ts";
import { Tally } from "./tally.ts";
import { settingsFor } from "./testing/settings-for.ts";

const record: Attempt = { kind: "record", cached: false, firstByteAt: null };
const failed: Attempt = {
  kind: "failed",
  failure: { kind: "timeout", status: null, code: null },
  retryAfterMs: null,
  firstByteAt: null,
};

function tallyOf(successMs: readonly number[], failureMs: readonly number[] = []): Tally {
  const tally = new Tally();
  for (const [attempt, times] of [
    [record, successMs],
    [failed, failureMs],
  ] as const) {
    for (const ms of times) {
      tally.begin();
      tally.end({ attempt, dueAt: 0, sentAt: 0, endedAt: ms, resent: 0 });
    }
  }
  return tally;
}

const reportOf = (measured: Tally, slo: readonly string[] = []) =>
  loadReport(settingsFor("http://localhost:1", { slo: slo.map(parseSlo) }), {
    startedAt: new Date(0),
    endedEarly: false,
    warmUp: new Tally(),
    measured,
  });

const times = fc.array(fc.double({ min: 0, max: 1e5, noNaN: true }), { minLength: 1, maxLength: 300 });

describe("percentiles of a report", () => {
  it("law: a percentile is a measured time, the smallest that its share of the times does not exceed", () => {
    fc.assert(
      fc.property(times, (values) => {
        const { latency } = reportOf(tallyOf(values));
        const found = [
          [latency?.p50Ms, 50],
          [latency?.p95Ms, 95],
          [latency?.p99Ms, 99],
          [latency?.maxMs, 100],
        ] as const;
        for (const [value, percent] of found) {
          const notAbove = values.filter((ms) => ms <= (value ?? -1)).length;
          const below = values.filter((ms) => ms < (value ?? -1)).length;
          expect(values).toContain(value);
          // whole numbers on both sides: shares of doubles would round
          expect(notAbove * 100).toBeGreaterThanOrEqual(percent * values.length);
          expect(below * 100).toBeLessThan(percent * values.length);
        }
      }),
    );
  });

  it("law: failures do not change the times of successes, and are all counted", () => {
    fc.assert(
      fc.property(times, times, (values, failures) => {
        const report = reportOf(tallyOf(values, failures));
        expect(report.latency).toEqual(reportOf(tallyOf(values)).latency);
        expect(report.requests).toBe(values.length + failures.length);
        expect(report.failures.kinds).toEqual([{ kind: "timeout", status: null, code: null, count: failures.length }]);
      }),
    );
  });

  it("count from when a request was due, not from when it left", () => {
    const tally = new Tally();
    tally.begin();
    tally.end({ attempt: record, dueAt: 100, sentAt: 130, endedAt: 140, resent: 0 });
    expect(reportOf(tally)).toMatchObject({ latency: { maxMs: 40 }, delay: { maxMs: 30 } });
  });

  it("are null where nothing was answered", () => {
    expect(reportOf(tallyOf([], [5]))).toMatchObject({ latency: null, histogram: [], failures: { share: 1 } });
  });
});

describe("histogram", () => {
  it("law: bars touch, begin and end with values, and hold every value once", () => {
    fc.assert(
      fc.property(times, (values) => {
        const bars = histogram(values);
        expect(bars.reduce((sum, { count }) => sum + count, 0)).toBe(values.length);
        expect(bars.at(0)?.count).toBeGreaterThan(0);
        expect(bars.at(-1)?.count).toBeGreaterThan(0);
        bars.reduce((before, bar) => {
          expect(bar.fromMs).toBe(before.toMs);
          return bar;
        });
        for (const { fromMs, toMs, count } of bars) {
          expect(values.filter((ms) => ms >= fromMs && ms < toMs)).toHaveLength(count);
        }
      }),
    );
  });

  it.each([
    [[], []],
    [[0], [{ fromMs: 0, toMs: 0.01, count: 1 }]],
    [
      [9.99, 10],
      [
        { fromMs: 7, toMs: 10, count: 1 },
        { fromMs: 10, toMs: 15, count: 1 },
      ],
    ],
    [[1e9], [{ fromMs: 7e6, toMs: Number.MAX_VALUE, count: 1 }]],
  ])("of %j", (values, bars) => {
    expect(histogram(values)).toEqual(bars);
  });
});

describe("presentReport", () => {
  it("says what a percentile is, from where a latency counts, and tells failures apart", () => {
    const text = presentReport(reportOf(tallyOf([10, 20, 30], [5])));
    expect(text).toContain("POST http://localhost:1/predict");
    expect(text).toContain("1 x timeout");
    expect(text).toContain("nearest rank");
    expect(text).toContain("from sending to the last byte");
    expect(text).toMatch(/latency +p50 20 ms +p95 30 ms +p99 30 ms +max 30 ms/u);
    expect(text).toMatch(/of failures +p50 5\.0 ms/u);
  });

  it("gives a verdict with what was observed, only where conditions were given", () => {
    const missed = presentReport(reportOf(tallyOf([10, 20], [5]), ["p50<100ms", "p99<1s", "errors<50%", "errors<1%"]));
    expect(missed).toMatch(/met +p50<100ms \(20 ms\)/u);
    expect(missed).toMatch(/MISSED +p99<1s \(never/u);
    expect(missed).toMatch(/met +errors<50% \(33\.33 %\)/u);
    expect(missed).toMatch(/MISSED +errors<1% \(33\.33 %\)\nSLO missed$/u);
    expect(presentReport(reportOf(tallyOf([10]), ["max<1s"]))).toMatch(/SLO met$/u);
    expect(presentReport(reportOf(tallyOf([10])))).not.toContain("SLO");
  });

  it.each([
    ["warns", 400, 500, true],
    ["does not warn", 5, 500, false],
  ])("%s where requests leave %i ms late and take %i ms", (_title, delay, ms, isWarned) => {
    const tally = new Tally();
    tally.begin();
    tally.end({ attempt: record, dueAt: 0, sentAt: delay, endedAt: ms, resent: 0 });
    const load = {
      loop: "open",
      ratePerSecond: 9,
      arrivals: "constant",
      connections: 9,
      requests: 1,
      durationMs: null,
    };
    const text = presentReport({ ...reportOf(tally), load: load as OpenLoad, latencyFrom: "scheduled arrival" });
    expect(text.includes("could not keep the schedule")).toBe(isWarned);
  });

  it("has something to say of a run without requests", () => {
    const text = presentReport(reportOf(tallyOf([]), ["p95<1s"]));
    expect(text).toMatch(/requests +0 in/u);
    expect(text).toMatch(/MISSED +p95<1s \(no request has ended\)/u);
  });
});
