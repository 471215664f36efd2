import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mendValues } from "./mend-values.ts";

describe("mendValues rewrites a bare value", () => {
  it.each([
    ["5,000", 5000],
    ["1,00,000", 100000],
    ["12,34,56,789", 123456789],
    ["100,000.50", 100000.5],
    ["₹5000", 5000],
    ["₹ 5,000/-", 5000],
    ["Rs. 1,00,000", 100000],
    ["INR 500", 500],
    ["रु 500", 500],
    ["५,०००", 5000],
    ["+5", 5],
    ["-5,000", -5000],
    ["007", 7],
    ["2026-02-23", "2026-02-23"],
    ["2026-02-23T10:30:00+05:30", "2026-02-23T10:30:00+05:30"],
    ["23/02/2026", "23/02/2026"],
    ["23.2.26", "23.2.26"],
  ])("%s", (bare, value) => {
    expect(JSON.parse(mendValues(`{"a":${bare}}`))).toEqual({ a: value });
    expect(JSON.parse(mendValues(`{"a": ${bare}, "b": ${bare}\n}`))).toEqual({ a: value, b: value });
  });
});

it.each([
  ["within strings", '{"a":"x: 1,00,000, \\"b\\": 5,000","c":"23/02/2026"}'],
  ["of a list", '{"a":[1,200,300]}'],
  ["that are no grouping", '{"a":1,23}'],
  ["that are words", '{"a": 5k, "b": kal}'],
  ["that are JSON", '{"a":"b","c":null}'],
])("mendValues leaves values %s", (_title, json) => {
  expect(mendValues(json)).toBe(json);
});

it("valid JSON means the same afterwards", () => {
  fc.assert(
    fc.property(fc.json(), (json) => {
      expect(JSON.parse(mendValues(json))).toEqual(JSON.parse(json));
    }),
  );
});
