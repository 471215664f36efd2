import { describe, expect, it } from "vitest";
import { parseSlo } from "./slo-condition.ts";

describe("parseSlo", () => {
  it.each([
    ["p95<500ms", { measure: "latency", share: 0.95, comparison: "<", limit: 500 }],
    ["p99.9 <= 2s", { measure: "latency", share: 0.999, comparison: "<=", limit: 2000 }],
    ["max<1.5s", { measure: "latency", share: 1, limit: 1500 }],
    ["first-byte-p50<80ms", { measure: "first-byte", share: 0.5, limit: 80 }],
    ["first-byte-max<1s", { measure: "first-byte", share: 1, limit: 1000 }],
    ["errors<1%", { measure: "errors", limit: 0.01 }],
    ["errors<=0%", { measure: "errors", comparison: "<=", limit: 0 }],
    ["throughput>20/s", { measure: "throughput", comparison: ">", limit: 20 }],
  ])("reads %s", (text, condition) => {
    expect(parseSlo(text)).toMatchObject(condition);
  });

  it.each([
    "",
    "p95",
    "p95<500",
    "p95>500ms",
    "p100<1s",
    "p9555<1s",
    "errors<1",
    "errors>1%",
    "throughput<20/s",
    "throughput>20ms",
    "mean<1s",
    "p95<-5ms",
    "p95<1e3ms",
    "p95==500ms",
  ])("refuses %j and shows conditions that it takes", (text) => {
    expect(() => parseSlo(text)).toThrow(/write p95<500ms/u);
  });
});
