import { describe, expect, it } from "vitest";
import { judgeSlo } from "./judge-slo.ts";
import { parseSlo } from "./slo-condition.ts";

/** 90 answers in 1–90 ms and, of 100 requests, 10 failures. */
const tenFailures = {
  latenciesMs: Array.from({ length: 90 }, (_, index) => index + 1),
  firstBytesMs: Array.from({ length: 90 }, (_, index) => index / 2),
  requests: 100,
  failures: 10,
  throughput: 20,
};
const nothing = { latenciesMs: [], firstBytesMs: [], requests: 0, failures: 0, throughput: 0 };

describe("judgeSlo", () => {
  it.each([
    ["p50<=50ms", true, 50],
    ["p50<50ms", false, 50],
    ["p90<=90ms", true, 90],
    ["first-byte-p50<30ms", true, 24.5],
    ["errors<=10%", true, 0.1],
    ["errors<10%", false, 0.1],
    ["throughput>=20/s", true, 20],
    ["throughput>20/s", false, 20],
  ])("%s is %s", (text, isMet, observed) => {
    expect(judgeSlo(parseSlo(text), tenFailures)).toEqual({ condition: text, isMet, observed });
  });

  it.each(["p91<10s", "p99<10s", "max<10s", "first-byte-p95<10s"])(
    "%s is missed where a tenth of the requests failed: a failure is never in time",
    (text) => {
      expect(judgeSlo(parseSlo(text), tenFailures)).toEqual({ condition: text, isMet: false, observed: null });
    },
  );

  it.each(["p50<10s", "errors<100%", "throughput>=0/s"])("%s is missed without requests: no evidence", (text) => {
    expect(judgeSlo(parseSlo(text), nothing)).toEqual({ condition: text, isMet: false, observed: null });
  });
});
