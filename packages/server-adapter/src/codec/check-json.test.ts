import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkJson } from "./check-json.ts";

const nested = (depth: number, inside: unknown): unknown => (depth === 0 ? inside : [nested(depth - 1, inside)]);

describe("refuses", () => {
  it.each([
    ["__proto__", '{"__proto__":1}', "json_key_forbidden"],
    ["__proto__ as null", '{"__proto__":null}', "json_key_forbidden"],
    ["__proto__ in a list", '[[{"__proto__":{}}]]', "json_key_forbidden"],
    ["constructor.prototype", '{"constructor":{"prototype":null}}', "json_key_forbidden"],
    ["four levels", "[[[[1]]]]", "json_too_deep"],
    ["four levels of objects", '{"a":{"a":{"a":{"a":1}}}}', "json_too_deep"],
  ])("%s", (_title, text, code) => {
    expect(() => checkJson(JSON.parse(text), 3)).toThrow(expect.objectContaining({ code }));
  });

  it("a hundred thousand levels without running out of stack", () => {
    const text = "[".repeat(100_000) + "]".repeat(100_000);
    expect(() => checkJson(JSON.parse(text), 64)).toThrow(expect.objectContaining({ code: "json_too_deep" }));
  });
});

describe("takes", () => {
  it.each([
    "[[[1]]]",
    '{"a":{"b":{"c":1}}}',
    '{"constructor":"Ltd"}',
    '{"prototype":{"constructor":1}}',
    '{"proto":1}',
    "7",
    "null",
  ])("%s", (text) => {
    expect(() => checkJson(JSON.parse(text), 3)).not.toThrow();
  });

  it("whatever is as deep as allowed, and nothing that is deeper", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 40 }), (depth, most) => {
        const check = () => checkJson(nested(depth, "x"), most);
        if (depth > most) expect(check).toThrow();
        else expect(check).not.toThrow();
      }),
    );
  });
});
