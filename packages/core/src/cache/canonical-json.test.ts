import fc from "fast-check";
import { expect, it } from "vitest";
import { canonicalJson, type Json } from "./canonical-json.ts";

const json = fc.jsonValue({ noUnicodeString: false }) as fc.Arbitrary<Json>;

it.each<[string, Json]>([
  ["null", null],
  ['"ई"', "ई"],
  ["[1,2.5,true]", [1, 2.5, true]],
  ['{"a":1,"b":{"c":[],"d":{}}}', { b: { d: {}, c: [] }, a: 1 }],
  ['{"b":1}', { a: undefined, b: 1 }],
  ['"\\ud800"', "\ud800"],
])("writes %s", (expected, value) => {
  expect(canonicalJson(value)).toBe(expected);
});

it.each<[string, unknown]>([
  ["NaN", Number.NaN],
  ["Infinity", Number.POSITIVE_INFINITY],
  ["undefined in a list", [undefined]],
  ["a function", { step: () => 1 }],
  ["a symbol", Symbol("x")],
  ["a bigint", 1n],
  ["a date", new Date(0)],
  ["a map", new Map()],
  ["a typed array", new Uint8Array(1)],
])("refuses %s, which JSON would bend", (_title, value) => {
  expect(() => canonicalJson(value as Json)).toThrow("no exact form in JSON");
});

it("writes what JSON reads back the same", () => {
  fc.assert(
    fc.property(json, (value) => {
      expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});

it("writes the same whatever the order of the members", () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.tuple(fc.string(), json), { selector: ([name]) => name }),
      fc.nat(),
      (members, turn) => {
        const at = turn % (members.length || 1);
        const turned = [...members.slice(at), ...members.slice(0, at)];
        expect(canonicalJson(Object.fromEntries(turned))).toBe(canonicalJson(Object.fromEntries(members)));
      },
    ),
  );
});
